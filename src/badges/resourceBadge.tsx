import { cloneElement, memo, type NamedExoticComponent, type RefAttributes } from "react";
import type { ResourceSummary, Summarize } from "../resource/summary.ts";
import { rowIn } from "../state/rows.ts";
import { textOf } from "../state/untrusted.ts";
import { resourceHintIn } from "../words/resourceHint.ts";
import { badgeComponent } from "./badgeComponent.ts";
import { changedProps } from "./changedProps.ts";
import { useBadgeContext } from "./context.ts";
import { drawState } from "./drawState.ts";
import { drawMark, hintMark } from "./mark.tsx";
import type { BadgeProps } from "./props.ts";

/** Props of the badge of a resource: those of every badge, and the object under a name of its own. */
export type ResourceBadgeProps<Prop extends string> = Omit<BadgeProps, Prop> & {
  /** The resource from the API, alone or in its wrapper. Any other value is shown as unknown. */
  [Key in Prop]?: object | null | undefined;
};

/**
 * Makes the badge of a resource whose fields belong together. It shows the leading state, then a mark with the hints,
 * and renders again only if what it shows has changed. Renders a `<span>`.
 *
 * @param name the component's name, for React's developer tools
 * @param summarize sums up the resource, as an API sent it
 * @param prop the name of the prop that takes the object, such as `loadBalancer`
 */
export function resourceBadge<Prop extends string>(
  name: string,
  summarize: Summarize,
  prop: Prop,
): NamedExoticComponent<ResourceBadgeProps<Prop> & RefAttributes<HTMLSpanElement>> {
  const draw = badgeComponent((props: ResourceBadgeProps<Prop>) => {
    const { [prop]: object, ...others } = props;
    const context = useBadgeContext();
    // TypeScript can't tell what is left of a generic type.
    const own = others as BadgeProps;
    const { source, value, hints } = summarize(object);
    const badge = drawState(source, value, { state: value, ...own }, context);
    const locale = own.locale ?? context.locale;
    const mark = hintMark(
      hints.map((hint) => resourceHintIn(locale, hint)),
      hints.some(({ urgent }) => urgent),
    );
    return mark ? cloneElement(badge, undefined, ...badge.props.children, drawMark(mark)) : badge;
  });
  const badge = memo(
    draw,
    (before, after) =>
      changedProps(before, after).every((name) => name === prop) &&
      shown(summarize(before[prop])) === shown(summarize(after[prop])),
  );
  badge.displayName = name;
  return badge;
}

/** Everything that a badge shows of a resource as one text to compare, in English for any locale. */
function shown({ field, state, value, source, hints }: ResourceSummary): string {
  const { tone, phase, attention, icon } = rowIn(source.states, state);
  const told = hints.flatMap((hint) => [hint.id, hint.phrase, hint.urgent, resourceHintIn(null, hint).text]);
  return [field, state, textOf(value), tone, phase, attention, icon, ...told].join("\n");
}
