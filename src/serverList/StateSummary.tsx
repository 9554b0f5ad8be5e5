import type { HTMLAttributes, ReactElement } from "react";
import { type BadgeDefaults, useBadgeContext } from "../badges/context.ts";
import { drawBadge } from "../badges/drawBadge.tsx";
import { drawState } from "../badges/drawState.ts";
import { leadingSources } from "../badges/sources.ts";
import { themed } from "../badges/theme.ts";
import { minus } from "../catalog/icons.ts";
import type { SlowOptions } from "../server/hints.ts";
import type { LeadingState } from "../server/summarizeServer.ts";
import { type StateCount, summarizeServers } from "../server/summarizeServers.ts";
import { serverText } from "../words/serverText.ts";
import { type Part, partsOf } from "./summaryParts.ts";

/** Props of {@link StateSummary}. Whatever else a `<div>` takes goes to its root. */
export interface StateSummaryProps
  extends Pick<BadgeDefaults, "locale" | "size" | "theme">,
    SlowOptions,
    Omit<HTMLAttributes<HTMLDivElement>, "onSelect" | "children" | "dangerouslySetInnerHTML"> {
  /** The servers as an API gave them. What is no list counts as none. */
  servers: readonly unknown[] | null | undefined;
  /**
   * Called with the states of the part that somebody picks. With it, each part is a button.
   * @default none
   */
  onSelect?: ((states: readonly StateCount[]) => void) | undefined;
  /**
   * The states that are picked now: the button of their part is pressed. Without it, no button tells whether it is.
   * @default none
   */
  selected?: readonly LeadingState[] | undefined;
}

const same = (one: LeadingState) => (other: LeadingState) => one.field === other.field && one.state === other.state;

/** A number as the language writes it. A tag that is none is no reason to show nothing. */
function written(count: number, lang: string): string {
  try {
    return count.toLocaleString(lang);
  } catch {
    return String(count);
  }
}

/**
 * Counts many servers by their leading state: as a bar in proportion, and as a list in words, the worst first. There
 * are at most eight parts; rare states share one, unless they want a person's attention. Renders a `<div>`.
 */
export function StateSummary(props: StateSummaryProps): ReactElement {
  const {
    servers,
    onSelect,
    selected,
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
  const size = ownSize ?? context.size;
  const parts = partsOf(summarizeServers(servers, { now, slowAfter }).states);

  const badge = (part: Part) => {
    const [first] = part.states;
    const look = { variant: "dot", size, locale, theme } as const;
    if (isShared(part)) {
      const text = serverText("others", locale);
      return drawBadge({ text, state: "others", tone: "neutral", phase: "stable", icon: minus }, look, {
        themeStyle: context.themeStyle,
      });
    }
    const value = first.state === "unknown" ? undefined : first.state;
    return drawState(
      leadingSources[first.field],
      value,
      { state: value, ...look },
      { ...context, meanings: undefined },
    );
  };
  const line = (part: Part) => (
    <>
      {badge(part)} {written(part.count, locale?.lang ?? "en")}
    </>
  );

  return (
    <div
      lang={locale?.lang}
      style={themed(theme, context, style)}
      {...rest}
      className={className ? `state-badge-summary ${className}` : "state-badge-summary"}
    >
      {/* Without the stylesheet there is no bar, which would be 300 px wide and black. */}
      <svg className="state-badge-bar" height="0" aria-hidden>
        {parts.map((part) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: the button of the same part is for everyone, this for a mouse
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
      {parts.length > 0 ? (
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
      ) : (
        serverText("noServers", locale)
      )}
    </div>
  );
}

/** Whether several states share a part, because there is none left for each. */
const isShared = ({ states }: Part) => states.length > 1;

const toneOf = (part: Part) => (isShared(part) ? "neutral" : part.states[0].tone);

const keyOf = (part: Part) => (isShared(part) ? "others" : `${part.states[0].field} ${part.states[0].state}`);
