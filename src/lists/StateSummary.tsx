import type { HTMLAttributes, ReactElement } from "react";
import { useMinute } from "../badges/clock.ts";
import { type BadgeDefaults, useBadgeContext } from "../badges/context.ts";
import { themedStyle } from "../badges/theme.ts";
import { enDetails, enLists } from "../catalog/nova/enServer.ts";
import { summarizeServer } from "../catalog/nova/summarizeServer.ts";
import { countStates, type StateCount } from "../resource/countStates.ts";
import type { SlowOptions } from "../resource/slow.ts";
import type { Summarize } from "../resource/summary.ts";
import { langOf } from "../words/label.ts";
import { numberIn } from "../words/number.ts";
import { serverPhrases } from "../words/phrase.ts";
import { KeptFocus } from "./KeptFocus.tsx";
import { isShared, SummaryLine, toneOf } from "./SummaryLine.tsx";
import { type AnyState, isNamed, withSelected } from "./selection.ts";
import { type Part, partsOf } from "./summaryParts.ts";

const phrase = /* @__PURE__ */ serverPhrases({ ...enLists, state: enDetails.state });

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
   * The picked states: a part's button is pressed if all its states are among them. A picked state that no resource is
   * in any more keeps its part, with 0, so that the reader can clear it. Without this prop, the buttons are not toggle
   * buttons.
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
 * Props of {@link StateSummary}: `servers`, or `items` with `summarize`. `aria-label` and `aria-labelledby` name the list,
 * which is "Servers by state" by default, and "State" for other resources. All other props of a `<div>` go to the root.
 */
export type StateSummaryProps = (ServersToCount | ItemsToCount) &
  Choice &
  Pick<BadgeDefaults, "locale" | "size" | "theme"> &
  SlowOptions &
  RootProps;

/**
 * Counts servers or other resources by leading state, as a proportional bar and as a list of badges with numbers, worst
 * first. There are at most eight parts unless the reader has picked more: if there are more states, rare ones that do not
 * need a person to act share the last part. If the part with the focus goes, the next one gets it. Renders a `<div>`.
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
    "aria-label": name,
    "aria-labelledby": namedBy,
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
  const isSelected = (state: StateCount) => selected?.some(isNamed(state)) === true;
  const parts = partsOf(withSelected(counted.states, selected ?? [], sumUp), isSelected);

  const none = parts.length === 0 && (summarize ? { text: numberIn(lang, 0), lang } : phrase(locale, "noServers"));
  const line = (part: Part) => <SummaryLine part={part} locale={locale} size={size} theme={theme} />;
  const label = name === undefined && namedBy === undefined && phrase(locale, summarize ? "state" : "serversByState");

  // Only buttons need a client component.
  const Root = onSelect ? KeptFocus : "div";
  return (
    <Root
      lang={lang}
      style={themedStyle(theme, context, style)}
      {...rest}
      className={className ? `state-badge-summary ${className}` : "state-badge-summary"}
    >
      {/* Each part is an SVG of its own, so that the browser puts them in the direction of the text. Without the
          stylesheet they would be black, so they have no height. */}
      <span className="state-badge-bar">
        {parts.map(
          (part) =>
            part.count > 0 && (
              <svg key={keyOf(part)} width={`${part.length}%`} height="0" aria-hidden>
                {/* biome-ignore lint/a11y/noStaticElementInteractions: the part's button is for everyone, this for a mouse */}
                <rect
                  className={`state-badge-part state-badge--${toneOf(part)}`}
                  width="100%"
                  height="100%"
                  onClick={onSelect && (() => onSelect(part.states))}
                />
              </svg>
            ),
        )}
      </span>
      {none ? (
        <span lang={none.lang}>{none.text}</span>
      ) : (
        <ul
          className="state-badge-legend"
          lang={label && label.lang !== lang ? label.lang : undefined}
          aria-label={label ? label.text : name}
          aria-labelledby={namedBy}
        >
          {parts.map((part) => (
            <li key={keyOf(part)}>
              {onSelect ? (
                <button
                  type="button"
                  className="state-badge-choice"
                  aria-pressed={selected && part.states.every(isSelected)}
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
    </Root>
  );
}

const keyOf = (part: Part) => {
  const [{ field, state, tone, attention }] = part.states;
  return isShared(part) ? "others" : `${field} ${state} ${tone} ${toneOf(part)} ${attention}`;
};
