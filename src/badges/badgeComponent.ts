import * as React from "react";

/**
 * Makes a badge's component from the function that draws it. The component re-renders only when a prop or a provider's
 * default changes, and passes its `ref` to the `<span>`. Since React 19 a ref is a prop, which saves a level of
 * components; older versions need `forwardRef`. A call is marked as pure, so that a bundler leaves out a component
 * whose file is needed for something else.
 */
export function badgeComponent<Props extends object>(
  draw: (props: Props) => React.ReactElement | null,
): React.NamedExoticComponent<Props & React.RefAttributes<HTMLSpanElement>> {
  if (parseInt(React.version, 10) > 18) return React.memo(draw);
  const Badge = React.forwardRef<HTMLSpanElement, object>((props, ref) =>
    // React passes the caller's props without the ref.
    draw((ref ? { ...props, ref } : props) as Props),
  );
  Badge.displayName = draw.name;
  // forwardRef loses the type of the props.
  return React.memo(Badge) as React.MemoExoticComponent<typeof Badge>;
}
