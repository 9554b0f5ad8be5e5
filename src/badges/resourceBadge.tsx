import { readingOf } from "../resource/reading.ts";
import type { SlowOptions } from "../resource/slow.ts";
import type { Summarize, Summary } from "../resource/summary.ts";
import { type BadgeComponent, badgeComponent } from "./badgeComponent.ts";
import { autoVariant } from "./badgeMarkup.ts";
import { changedProps } from "./changedProps.ts";
import { useSlowTime } from "./clock.ts";
import { useBadgeContext } from "./context.ts";
import { drawReading } from "./drawReading.ts";
import { Expectation } from "./Expectation.tsx";
import { withMarks } from "./mark.tsx";
import { type MarkKind, marksOf } from "./marks.ts";
import type { BadgeProps } from "./props.ts";
import { fingerprint, sameSummary } from "./sameSummary.ts";

/** What every resource's badge takes besides the object and what every badge takes. */
interface ResourceProps extends SlowOptions {
  /**
   * Which marks follow the leading state.
   * @default all: `["progress", "locked", "hint"]`
   */
  details?: readonly MarkKind[] | undefined;
  /**
   * What was just requested, such as `"deleting"`: a state of the field that shows requests, the task of a server or the
   * status of a volume. It is shown until the API sends other states or another time of change, but never while
   * anything runs or if the resource is gone. Clear it with `null` when the request completes: a badge that is mounted
   * again shows it again.
   * @default none
   */
  expected?: string | null | undefined;
}

/** Props of the badge of a resource: those of every badge, and the object under a name of its own. */
export type ResourceBadgeProps<Prop extends string> = Omit<BadgeProps, Prop> &
  ResourceProps & {
    /** The resource from the API, alone or in its wrapper. Any other value is shown as unknown. */
    [Key in Prop]: NonNullable<unknown> | null | undefined;
  };

/** The badge of a resource, with the function and the prop that it was made with. */
export type ResourceBadge<Prop extends string> = BadgeComponent<ResourceBadgeProps<Prop>> & {
  readonly summarize: Summarize;
  readonly prop: Prop;
};

/**
 * Makes the badge of a resource. It shows the leading state, then marks for the progress, a lock and hints, and renders
 * again only if what it shows has changed: also by itself, when a change takes long. Renders a `<span>`.
 *
 * @param name the component's name, for React's developer tools
 * @param summarize sums up the resource, as an API sent it: what {@link defineResource} returns
 * @param prop the name of the prop that takes the object, such as `loadBalancer`
 */
export function resourceBadge<Prop extends string>(
  name: string,
  summarize: Summarize,
  prop: Prop,
): ResourceBadge<Prop> {
  const compared: readonly string[] = [prop, "details", "now", "slowAfter"];
  // TypeScript can't tell what is in a generic type.
  const split = (props: object) => props as ResourceProps & BadgeProps & { readonly [Key in Prop]?: unknown };
  const summaryOf = (props: object): Summary => {
    const { [prop]: object, now, slowAfter } = split(props);
    return summarize(object, { now, slowAfter });
  };

  const badge = badgeComponent<ResourceBadgeProps<Prop>>(
    name,
    (props) => {
      const { [prop]: object, details, expected, now: given, slowAfter, ...others } = split(props);
      const own = others as BadgeProps;
      const context = useBadgeContext();
      let summary = summarize(object, { now: given, slowAfter });
      const now = useSlowTime(summary.since, slowAfter, given);
      if (now !== given) summary = summarize(object, { now, slowAfter });

      const { leading, tone, phase, attention, moving } = summary;
      const asked = own.variant ?? context.variant;
      const auto = asked === "auto" && autoVariant(tone, moving ? "transitional" : phase, attention);
      const look = auto && auto !== autoVariant(tone, phase, leading.row.attention) ? { ...own, variant: auto } : own;
      const marks = marksOf(summary, details, own.locale ?? context.locale);
      const draw = (reading: typeof leading) => withMarks(drawReading(reading, look, context), marks);

      const actual = draw(leading);
      if (!("expected" in props)) return actual;
      const { requested } = summarize;
      const state = requested.parse(expected);
      // Nobody knows what it does: its service has lost contact with it.
      const isLost = phase === "indeterminate" && tone === "warning";
      const isRequest = state !== "unknown" && state !== "none";
      return (
        <Expectation
          request={isRequest ? `${state} ${summary.id}` : undefined}
          fingerprint={fingerprint(summary)}
          isAnswered={moving || phase === "terminal" || isLost}
          // It was not sent, so it is not quoted.
          expected={isRequest ? draw({ ...readingOf(requested, state), isDerived: true }) : actual}
          actual={actual}
        />
      );
    },
    (before, after) => {
      const changed = changedProps(before, after);
      if (!changed.every((each) => compared.includes(each))) return false;
      if (String(split(before).details) !== String(split(after).details)) return false;
      const [one, other] = [summaryOf(before), summaryOf(after)];
      return sameSummary(one, other) && (!("expected" in after) || fingerprint(one) === fingerprint(other));
    },
  );
  return Object.assign(badge, { summarize, prop });
}
