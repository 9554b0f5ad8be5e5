import {
  forwardRef,
  type MemoExoticComponent,
  memo,
  type NamedExoticComponent,
  type ReactElement,
  type RefAttributes,
  version,
} from "react";

type Drawn = ReactElement | null;

/**
 * Makes a badge's component out of the function that draws it: drawn anew only when a prop changes, and
 * handing its `ref` on to the `<span>`. Since React 19 a ref is a prop, which spares a level of components;
 * before, only `forwardRef` hands it on.
 */
export function component<Props extends object>(
  draw: (props: Props) => Drawn,
): NamedExoticComponent<Props & RefAttributes<HTMLSpanElement>> {
  if (Number.parseInt(version, 10) >= 19) return memo(draw);
  const Badge = forwardRef<HTMLSpanElement, object>((props, ref) =>
    // React hands over what the caller gave, less the ref: Props.
    draw((ref ? { ...props, ref } : props) as Props),
  );
  Badge.displayName = draw.name;
  return memo(Badge) as MemoExoticComponent<typeof Badge>;
}
