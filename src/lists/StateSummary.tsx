import type { HTMLAttributes, ReactElement } from "react";
import { type BadgeDefaults, useBadgeContext } from "../badges/context.ts";
import { drawBadge } from "../badges/drawBadge.tsx";
import { drawState } from "../badges/drawState.ts";
import { sourceOf } from "../badges/sources.ts";
import { themedStyle } from "../badges/theme.ts";
import type { SlowOptions } from "../catalog/nova/hints.ts";
import { type StateCount, summarizeServers } from "../catalog/nova/summarizeServers.ts";
import { type ResourceCount, type Summarize, summarizeAll } from "../resource/summary.ts";
import { minus } from "../state/icons.ts";
import { langOf } from "../words/label.ts";
import { numberIn } from "../words/number.ts";
import { phraseIn } from "../words/phrase.ts";
import { type AnyCount, type Part, partsOf } from "./summaryParts.ts";

/** The props of a `<div>` that go to the root. */
type RootProps = Omit<HTMLAttributes<HTMLDivElement>, "onSelect" | "children" | "dangerouslySetInnerHTML">;

/** What a summary counts: `Count` is a state with its number. */
interface Choice<Count extends AnyCount> {
  /**
   * Called with the states of the part that the reader picks. Turns each part into a button.
   * @default none
   */
  onSelect?: ((states: readonly Count[]) => void) | undefined;
  /**
   * The picked states: a part's button is pressed if all its states are among them. Without this prop, the buttons are
   * not toggle buttons.
   * @default none
   */
  selected?: readonly (Pick<Count, "field" | "state"> & Partial<Pick<Count, "tone">>)[] | undefined;
}

/** Servers to count. */
interface ServersToCount extends Choice<StateCount> {
  /** The servers, as an API sent them. A value that is not a list counts as empty. */
  servers: readonly unknown[] | null | undefined;
  items?: undefined;
  summarize?: undefined;
}

/** Other resources to count. */
interface ItemsToCount extends Choice<ResourceCount> {
  /** The resources, as an API sent them. A value that is not a list counts as empty. */
  items: readonly unknown[] | null | undefined;
  /** Sums up one of them, such as `summarizeLoadBalancer` from `openstack-state-badges/octavia`. */
  summarize: Summarize;
  servers?: undefined;
}

/**
 * Props of {@link StateSummary}: `servers`, or `items` with `summarize`. All other props of a `<div>` go to the root.
 */
export type StateSummaryProps = (ServersToCount | ItemsToCount) &
  Pick<BadgeDefaults, "locale" | "size" | "theme"> &
  SlowOptions &
  RootProps;

/** A leading state. The same one may be judged in two ways: a floating IP that is down with and without a port. */
type AnyState = Pick<AnyCount, "field" | "state"> & Partial<Pick<AnyCount, "tone">>;

const same = (one: AnyState) => (other: AnyState) =>
  one.field === other.field && one.state === other.state && (!one.tone || !other.tone || one.tone === other.tone);

/**
 * Counts servers or other resources by leading state, as a proportional bar and as a list of badges with numbers, worst
 * first. There are at most eight parts: if there are more states, rare ones that do not need a person to act share the
 * last part. Renders a `<div>`.
 */
export function StateSummary(props: StateSummaryProps): ReactElement {
  const {
    servers,
    items = servers,
    summarize,
    onSelect: select,
    selected: picked,
    now,
    slowAfter,
    locale: own,
    size: ownSize,
    theme,
    className,
    style,
    ...rest
  } = props;
  const context = useBadgeContext();
  const locale = own ?? context.locale;
  const lang = langOf(locale);
  const size = ownSize ?? context.size;
  // What is counted, picked and handed on is of one kind.
  const onSelect = select as ((states: readonly AnyCount[]) => void) | undefined;
  const selected: readonly AnyState[] | undefined = picked;
  const states: readonly AnyCount[] = summarize
    ? summarizeAll(items, summarize).states
    : summarizeServers(items, { now, slowAfter }).states;
  const parts = partsOf(states);

  const badge = (part: Part) => {
    const [first] = part.states;
    const look = { variant: "dot", size, locale, theme } as const;
    if (isShared(part)) {
      const label = phraseIn(locale, "others");
      return drawBadge({ ...label, state: "others", tone: "neutral", phase: "stable", icon: minus }, look, context);
    }
    const value = first.state === "unknown" ? undefined : first.state;
    return drawState(sourceOf(first), value, { state: value, ...look }, { ...context, meanings: undefined });
  };
  const none = parts.length === 0 && (summarize ? { text: numberIn(lang, 0), lang } : phraseIn(locale, "noServers"));
  const line = (part: Part) => (
    <>
      {badge(part)} {numberIn(lang, part.count)}
    </>
  );

  return (
    <div
      lang={lang}
      style={themedStyle(theme, context, style)}
      {...rest}
      className={className ? `state-badge-summary ${className}` : "state-badge-summary"}
    >
      {/* Without the stylesheet the bar would be 300 px wide and black, so it has no height. */}
      <svg className="state-badge-bar" height="0" aria-hidden>
        {parts.map((part) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: the part's button is for everyone, this for a mouse
          <rect
            key={keyOf(part)}
            className={`state-badge-part state-badge--${toneOf(part)}`}
            x={`${part.start}%`}
            width={`${part.length}%`}
            height="100%"
            onClick={onSelect && (() => onSelect(part.states))}
          />
        ))}
      </svg>
      {none ? (
        <span lang={none.lang}>{none.text}</span>
      ) : (
        <ul className="state-badge-legend">
          {parts.map((part) => (
            <li key={keyOf(part)}>
              {onSelect ? (
                <button
                  type="button"
                  className="state-badge-choice"
                  aria-pressed={selected && part.states.every((state) => selected.some(same(state)))}
                  onClick={() => onSelect(part.states)}
                >
                  {line(part)}
                </button>
              ) : (
                line(part)
              )}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Whether several states share the part. */
const isShared = ({ states }: Part) => states.length > 1;

const toneOf = (part: Part) => (isShared(part) ? "neutral" : part.states[0].tone);

const keyOf = (part: Part) => {
  const [{ field, state, tone, attention }] = part.states;
  return isShared(part) ? "others" : `${field} ${state} ${tone} ${attention}`;
};
