import type { NamedExoticComponent, RefAttributes } from "react";
import type { Field } from "../state/field.ts";
import { badgeComponent } from "./badgeComponent.ts";
import { useBadgeContext } from "./context.ts";
import { drawState } from "./drawState.ts";
import type { BadgeProps } from "./props.ts";

/** A value as an API sent it: a state, whatever else a newer release may send, or nothing. */
export type Sent<State extends string> = State | (string & {}) | number | boolean | null | undefined;

/** Props of the badge of a field: those of every badge, and the value under a name of its own. */
export type FieldBadgeProps<State extends string, Prop extends string> = Omit<BadgeProps, Prop> & {
  [Key in Prop]?: Sent<State>;
};

/**
 * Makes the badge of a field. It takes the value as the API sent it, and shows a missing or unknown one as unknown,
 * never as healthy. Renders a `<span>`.
 *
 * @param name the component's name, for React's developer tools
 * @param field what {@link defineField} returns
 * @param prop the name of the prop that takes the value, such as `status`
 */
export function fieldBadge<State extends string, Prop extends string>(
  name: string,
  field: Field<State>,
  prop: Prop,
): NamedExoticComponent<FieldBadgeProps<State, Prop> & RefAttributes<HTMLSpanElement>> {
  const badge = badgeComponent((props: FieldBadgeProps<State, Prop>) => {
    const { [prop]: value, ...others } = props;
    // TypeScript can't tell what is left of a generic type.
    return drawState(field, value, { state: value, ...(others as BadgeProps) }, useBadgeContext());
  });
  badge.displayName = name;
  return badge;
}
