import { readingOf } from "../resource/reading.ts";
import type { Field } from "../state/field.ts";
import { type BadgeComponent, badgeComponent } from "./badgeComponent.ts";
import { useBadgeContext } from "./context.ts";
import { drawReading } from "./drawReading.ts";
import type { BadgeProps } from "./props.ts";

/**
 * A value as an API sent it: a state, whatever else a newer release may send, or nothing. Anything that comes out of
 * JSON fits; the states are listed for the sake of editors.
 */
export type Sent<State extends string> = State | NonNullable<unknown> | null | undefined;

/** Props of the badge of a field: those of every badge, and the value under a name of its own. */
export type FieldBadgeProps<State extends string, Prop extends string> = Omit<BadgeProps, Prop> & {
  [Key in Prop]?: Sent<State>;
} & ("none" extends State
    ? {
        /**
         * Whether to show a badge for the state `none`: no task runs, nothing was requested. `"hide"` then renders
         * nothing.
         * @default "show"
         */
        idle?: "show" | "hide" | undefined;
      }
    : object);

/** The badge of a field, with the field and the prop that it was made with. */
export type FieldBadge<State extends string, Prop extends string> = BadgeComponent<FieldBadgeProps<State, Prop>> & {
  readonly field: Field<State>;
  readonly prop: Prop;
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
): FieldBadge<State, Prop> {
  const badge = badgeComponent<FieldBadgeProps<State, Prop>>(name, (props) => {
    // TypeScript can't tell what is left of a generic type.
    const { [prop]: value, idle, ...own } = props as BadgeProps & { readonly idle?: string; [prop]?: unknown };
    const context = useBadgeContext();
    if (idle === "hide" && field.parse(value) === "none") return null;
    return drawReading(readingOf(field, value), own, context);
  });
  return Object.assign(badge, { field, prop });
}
