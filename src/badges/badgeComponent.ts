import * as React from "react";

/**
 * Makes a badge's component out of the function that draws it: drawn anew only when a prop changes, and
 * handing its `ref` on to the `<span>`. Since React 19 a ref is a prop, which spares a level of components;
 * before, only `forwardRef` hands it on.
 */
export function component<Props extends object>(
  draw: (props: Props) => React.ReactElement | null,
): React.NamedExoticComponent<Props & React.RefAttributes<HTMLSpanElement>> {
  if (parseInt(React.version, 10) > 18) return React.memo(draw);
  const Badge = React.forwardRef<HTMLSpanElement, object>((props, ref) =>
    // React hands over what the caller gave, less the ref: Props.
    draw((ref ? { ...props, ref } : props) as Props),
  );
  Badge.displayName = draw.name;
  // Which props they are is lost on forwardRef.
  return React.memo(Badge) as React.MemoExoticComponent<typeof Badge>;
}
