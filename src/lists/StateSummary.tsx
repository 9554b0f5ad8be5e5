import { cloneElement, type HTMLAttributes, type ReactElement } from "react";
import { useMinute } from "../badges/clock.ts";
import { type BadgeDefaults, useBadgeContext } from "../badges/context.ts";
import { drawBadge } from "../badges/drawBadge.ts";
import { drawReading } from "../badges/drawReading.ts";
import { drawMark, type Mark } from "../badges/mark.tsx";
import { themedStyle } from "../badges/theme.ts";
import { enLists } from "../catalog/nova/enServer.ts";
import { summarizeServer } from "../catalog/nova/summarizeServer.ts";
import { countStates, type StateCount, urgentTone } from "../resource/countStates.ts";
import type { SlowOptions } from "../resource/slow.ts";
import type { Summarize } from "../resource/summary.ts";
import { circleAlert, minus } from "../state/icons.ts";
import { langOf } from "../words/label.ts";
import { numberIn } from "../words/number.ts";
import { serverPhrases } from "../words/phrase.ts";
import { type Part, partsOf } from "./summaryParts.ts";

const phrase = /* @__PURE__ */ serverPhrases(enLists);

/** The props of a `<div>` that go to the root. */
type RootProps = Omit<HTMLAttributes<HTMLDivElement>, "onSelect" | "children" | "dangerouslySetInnerHTML">;

/** What to do with the parts. */
interface Choice {
  /**
   * Called with the states of the part that the reader picks. Turns each part into a button.
   * @default none
   */
  onSelect?: ((states: readonly StateCount[]) => void) | undefined;
  /**
   * The picked states: a part's button is pressed if all its states are among them. Without this prop, the buttons are
   * not toggle buttons.
   * @default none
   */
  selected?: readonly AnyState[] | undefined;
}

/** Servers to count. */
interface ServersToCount {
  /** The servers, as an API sent them. A value that is not a list counts as empty. */
  servers: readonly unknown[] | null | undefined;
  items?: undefined;
  summarize?: undefined;
}

/** Other resources to count. */
interface ItemsToCount {
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
  Choice &
  Pick<BadgeDefaults, "locale" | "size" | "theme"> &
  SlowOptions &
  RootProps;

/** A leading state. The same one may stand there twice: with resources that wait for a person, and without. */
type AnyState = Pick<StateCount, "field" | "state"> & Partial<Pick<StateCount, "tone" | "attention">>;

const same = (one: StateCount) => (other: AnyState) =>
  one.field === other.field &&
  one.state === other.state &&
  (other.tone === undefined || one.tone === other.tone) &&
  (other.attention === undefined || one.attention === other.attention);

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
    onSelect,
    selected,
    now: given,
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
  const sumUp = summarize ?? summarizeServer;
  let counted = countStates(items, sumUp, { now: given, slowAfter });
  const now = useMinute(counted.moving, given);
  if (now !== given) counted = countStates(items, sumUp, { now, slowAfter });
  const parts = partsOf(counted.states);

  const badge = (part: Part) => {
    const [first] = part.states;
    const look = { variant: "dot", size, locale, theme } as const;
    if (isShared(part)) {
      const label = phrase(locale, "others");
      return drawBadge({ ...label, state: "others", tone: "neutral", phase: "stable", icon: minus }, look, context);
    }
    const own = { ...context, meanings: undefined };
    // A value that no table has was sent by one of many: only its table's word for it holds for all.
    const reading = first.state === "unknown" ? { ...first.leading, value: undefined } : first.leading;
    const drawn = drawReading(reading, { ...look, tone: toneOf(part) }, own);
    if (!first.attention || first.leading.row.attention) return drawn;
    const mark: Mark = { detail: "hint", name: phrase(locale, "attention"), icon: circleAlert, urgent: true };
    return cloneElement(drawn, undefined, ...drawn.props.children, drawMark(mark));
  };
  const none = parts.length === 0 && (summarize ? { text: numberIn(lang, 0), lang } : phrase(locale, "noServers"));
  const line = (part: Part) => (
    <>
      {badge(part)}
      <bdi>{` ${numberIn(lang, part.count)}`}</bdi>
    </>
  );

  return (
    <div
      lang={lang}
      style={themedStyle(theme, context, style)}
      {...rest}
      className={className ? `state-badge-summary ${className}` : "state-badge-summary"}
    >
      {/* Each part is an SVG of its own, so that the browser puts them in the direction of the text. Without the
          stylesheet they would be black, so they have no height. */}
      <span className="state-badge-bar">
        {parts.map((part) => (
          <svg key={keyOf(part)} width={`${part.length}%`} height="0" aria-hidden>
            {/* biome-ignore lint/a11y/noStaticElementInteractions: the part's button is for everyone, this for a mouse */}
            <rect
              className={`state-badge-part state-badge--${toneOf(part)}`}
              width="100%"
              height="100%"
              onClick={onSelect && (() => onSelect(part.states))}
            />
          </svg>
        ))}
      </span>
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

const toneOf = (part: Part) => (isShared(part) ? "neutral" : urgentTone(part.states[0]));

const keyOf = (part: Part) => {
  const [{ field, state, tone, attention }] = part.states;
  return isShared(part) ? "others" : `${field} ${state} ${tone} ${attention}`;
};
