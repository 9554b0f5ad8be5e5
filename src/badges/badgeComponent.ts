import * as React from "react";

/**
 * Makes a badge's component from the function that draws it. It renders again only when a prop changes, and passes its
 * `ref` on to the `<span>`. Since React 19 a ref is a prop, which saves a level of components; before, it takes
 * `forwardRef`.
 */
export function badgeComponent<Props extends object>(
  draw: (props: Props) => React.ReactElement | null,
): React.NamedExoticComponent<Props & React.RefAttributes<HTMLSpanElement>> {
  if (parseInt(React.version, 10) > 18) return React.memo(draw);
  const Badge = React.forwardRef<HTMLSpanElement, object>((props, ref) =>
    // React passes what the caller gave, less the ref: Props.
    draw((ref ? { ...props, ref } : props) as Props),
  );
  Badge.displayName = draw.name;
  // forwardRef forgets which props they are.
  return React.memo(Badge) as React.MemoExoticComponent<typeof Badge>;
}
