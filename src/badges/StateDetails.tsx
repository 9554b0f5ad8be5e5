import { Fragment, type HTMLAttributes, type ReactElement, type ReactNode } from "react";
import { enDetails } from "../catalog/nova/enServer.ts";
import { summarizeServer } from "../catalog/nova/summarizeServer.ts";
import type { BadgeLocale } from "../language/service.ts";
import type { Reading } from "../resource/reading.ts";
import type { SlowOptions } from "../resource/slow.ts";
import type { Summarize } from "../resource/summary.ts";
import { textOf } from "../state/untrusted.ts";
import { hintIn, labelOfReading } from "../words/hint.ts";
import { type Label, langOf, wordIn } from "../words/label.ts";
import { serverPhrases } from "../words/phrase.ts";
import { visible } from "../words/visible.ts";
import { useSlowTime } from "./clock.ts";
import { type BadgeDefaults, useBadgeContext } from "./context.ts";
import { drawReading } from "./drawReading.ts";
import { progressIn } from "./marks.ts";
import { themedStyle } from "./theme.ts";
import { Words } from "./Words.tsx";

const phrase = /* @__PURE__ */ serverPhrases(enDetails);

/** What all details take. All other props of a `<dl>` go to the root. */
interface DetailsProps
  extends Pick<BadgeDefaults, "locale" | "meanings" | "variant" | "size" | "theme">,
    SlowOptions,
    Omit<HTMLAttributes<HTMLDListElement>, "children" | "dangerouslySetInnerHTML"> {}

/** Props of {@link StateDetails}. */
export interface StateDetailsProps extends DetailsProps {
  /** The resource from the API, alone or in its wrapper. Any other value is shown as unknown. */
  item: NonNullable<unknown> | null | undefined;
  /** Sums it up, such as `summarizeLoadBalancer` from `openstack-state-badges/octavia`. */
  summarize: Summarize;
}

/** Props of {@link ServerStateDetails}. */
export interface ServerStateDetailsProps extends DetailsProps {
  /**
   * The server from an API, a notification or the command line, under any of the keys in use, wrapped or not. Any other
   * value is shown as unknown.
   */
  server: NonNullable<unknown> | null | undefined;
}

/** A name, and what there is to say under it. A row without values is left out. */
interface Row {
  readonly name: ReactNode;
  readonly values: readonly ReactNode[];
}

/**
 * Puts into words what a resource's badge shows with marks and tooltips: the leading state, what it means and why it
 * leads (both only with `meanings`), progress and hints, and each field as the API sent it. For a resource's own page,
 * or a popover that keyboard and touch can reach. Renders a `<dl>`.
 */
export function StateDetails(props: StateDetailsProps): ReactElement {
  const {
    item,
    summarize,
    now: given,
    slowAfter,
    locale: own,
    meanings: ownMeanings,
    variant,
    size,
    theme,
    className,
    style,
    ...rest
  } = props;
  const context = useBadgeContext();
  const locale = own ?? context.locale;
  const meanings = ownMeanings ?? context.meanings;
  const atFirst = summarize(item, { now: given, slowAfter });
  const now = useSlowTime(atFirst.since, slowAfter, given);
  const { leading, hints, progress, because, readings } = summarize(item, { now, slowAfter });

  const look = { variant, size, theme, locale, meaning: false } as const;
  const sentence = (text: string | undefined) => text && say({ text, lang: langOf(meanings) });
  const rows: readonly Row[] = [
    { name: say(phrase(locale, "state")), values: [drawReading(leading, look, context)] },
    {
      name: say(phrase(locale, "meaning")),
      values: [sentence(wordIn(meanings, leading.field.id, leading.state))],
    },
    {
      name: say(phrase(locale, "reason")),
      values: [because && sentence(wordIn(meanings, "leading", because))],
    },
    {
      name: say(phrase(locale, "notes")),
      values: [
        progress !== undefined && say(progressIn(locale, progress)),
        ...hints.map((hint) => say(hintIn(locale, hint))),
      ],
    },
    ...readings.map((reading) => ({
      name: <code>{apiName(reading)}</code>,
      values: [sentValue(reading, locale)],
    })),
  ];

  return (
    <dl
      lang={langOf(locale)}
      style={themedStyle(theme, context, style)}
      {...rest}
      className={className ? `state-badge-details ${className}` : "state-badge-details"}
    >
      {rows.map(({ name, values }, row) => {
        const shown = values.filter(Boolean);
        return shown.length > 0 ? (
          <Fragment key={row}>
            <dt>{name}</dt>
            {shown.map((content, index) => (
              <dd key={index}>{content}</dd>
            ))}
          </Fragment>
        ) : null;
      })}
    </dl>
  );
}

/**
 * Puts into words what a server's badge shows with marks and tooltips: `StateDetails` for a server. Renders a
 * `<dl>`.
 */
export const ServerStateDetails = ({ server, ...props }: ServerStateDetailsProps): ReactElement => (
  <StateDetails {...props} item={server} summarize={summarizeServer} />
);

/** A text in its language and its direction, with its full stop at its end. */
const say = (label: Label): ReactElement => (
  <bdi lang={label.lang} dir={label.dir}>
    {label.runs ? <Words of={label} within={label.lang} /> : label.text}
  </bdi>
);

/** A field by its name in the API, without the prefix of an extension (`OS-EXT-STS:`). */
const apiName = ({ field: { keys } }: Reading): string => (keys[0] ?? "").replace(/^.*:/, "");

/** What an API sent for a field: the label that a badge would show, and the value itself. */
function sentValue(reading: Reading, locale: BadgeLocale | undefined): ReactNode {
  if (reading.value === undefined || reading.isDerived) return say(phrase(locale, "notSent"));
  const raw = textOf(reading.value);
  return (
    <>
      {say(labelOfReading(reading, locale))}
      {raw && (
        <span>
          {" "}
          <code dir="ltr">{visible(raw)}</code>
        </span>
      )}
    </>
  );
}
