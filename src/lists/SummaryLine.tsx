import type { ReactElement } from "react";
import { type BadgeDefaults, useBadgeContext } from "../badges/context.ts";
import { drawBadge } from "../badges/drawBadge.ts";
import { drawReading } from "../badges/drawReading.ts";
import { type Mark, withMarks } from "../badges/mark.tsx";
import { Words } from "../badges/Words.tsx";
import { enLists } from "../catalog/nova/enServer.ts";
import { urgentTone } from "../resource/countStates.ts";
import { circleAlert, minus } from "../state/icons.ts";
import type { Tone } from "../state/state.ts";
import { labelOfReading } from "../words/hint.ts";
import { langOf } from "../words/label.ts";
import { listOf, restOfList } from "../words/list.ts";
import { numberIn } from "../words/number.ts";
import { serverPhrases } from "../words/phrase.ts";
import type { Part } from "./summaryParts.ts";

const phrase = /* @__PURE__ */ serverPhrases(enLists);

interface SummaryLineProps extends Pick<BadgeDefaults, "locale" | "size" | "theme"> {
  readonly part: Part;
}

/** Whether several states share a part. */
export const isShared = ({ states }: Part): boolean => states.length > 1;

/** The tone of a part. */
export const toneOf = (part: Part): Tone => (isShared(part) ? "neutral" : urgentTone(part.states[0]));

/** One part in words: a badge and a number, and the states that share it, if any. */
export const SummaryLine = (props: SummaryLineProps): ReactElement => {
  const { part, locale } = props;
  const count = ` ${numberIn(langOf(locale), part.count)}`;
  return isShared(part) ? (
    <>
      <OthersBadge {...props} />
      <bdi>
        <span>{count}</span>
        <span className="state-badge-heard">
          <Words of={restOfList(labelsOf(props))} within={langOf(locale)} />
        </span>
      </bdi>
    </>
  ) : (
    <>
      <PartBadge {...props} />
      <bdi>{count}</bdi>
    </>
  );
};

function OthersBadge(props: SummaryLineProps): ReactElement {
  const { locale, size, theme } = props;
  const context = useBadgeContext();
  const label = phrase(locale, "others");
  const meaning = listOf(labelsOf(props))?.text;
  const content = { ...label, state: "others", tone: "neutral", phase: "stable", icon: minus, meaning } as const;
  return drawBadge(content, { variant: "dot", size, theme }, context);
}

function PartBadge({ part, locale, size, theme }: SummaryLineProps): ReactElement {
  const context = { ...useBadgeContext(), meanings: undefined };
  const [{ leading, attention }] = part.states;
  const look = { variant: "dot", size, theme, locale, tone: toneOf(part) } as const;
  const drawn = drawReading(countedAs(leading), look, context);
  if (!attention || leading.row.attention) return drawn;
  const mark: Mark = { detail: "hint", name: phrase(locale, "attention"), icon: circleAlert, urgent: true };
  return withMarks(drawn, [mark]);
}

/** A value that no table has was sent by one of many: only its table's word for it holds for all. */
const countedAs = (leading: Part["states"][0]["leading"]) =>
  leading.state === "unknown" ? { ...leading, value: undefined } : leading;

/** The labels of the states that share a part, each once: two fields can use the same word. */
function labelsOf({ part, locale }: SummaryLineProps) {
  const labels = part.states.map(({ leading }) => labelOfReading(countedAs(leading), locale));
  return labels.filter(({ text }, index) => labels.findIndex((label) => label.text === text) === index);
}
