import * as React from "react";
import { reactMajor } from "./context.ts";

/** The component of a badge, which passes its `ref` to the `<span>`. */
export type BadgeComponent<Props> = React.NamedExoticComponent<Props & React.RefAttributes<HTMLSpanElement>>;

/**
 * Makes a badge's component from the function that draws it. The component renders again only when a prop or a
 * provider's default changes, and passes its `ref` to the `<span>`. Since React 19 a ref is a prop, which saves a level
 * of components; older versions need `forwardRef`. A call is marked as pure, so that a bundler leaves out a component
 * whose file is needed for something else.
 *
 * @param name the component's name, for React's developer tools
 * @param isSame whether two sets of props show the same; by default, whether they are the same
 */
export function badgeComponent<Props extends object>(
  name: string,
  draw: (props: Props) => React.ReactElement | null,
  isSame?: (before: Readonly<Props>, after: Readonly<Props>) => boolean,
): BadgeComponent<Props> {
  // React passes the caller's props without the ref. forwardRef loses the type of the props.
  const component = (
    reactMajor > 18
      ? draw
      : React.forwardRef<HTMLSpanElement, object>((props, ref) => draw((ref ? { ...props, ref } : props) as Props))
  ) as React.FunctionComponent<Props>;
  const badge = React.memo(component, isSame);
  badge.displayName = name;
  return badge as BadgeComponent<Props>;
}
