import { Fragment, type HTMLAttributes, type ReactElement, type ReactNode } from "react";
import type { SlowOptions } from "../catalog/nova/hints.ts";
import { readOnce } from "../catalog/nova/readServer.ts";
import { summarize } from "../catalog/nova/summarizeServer.ts";
import type { BadgeLocale } from "../language/service.ts";
import { hintIn } from "../words/describeHint.ts";
import { describeState, labelFor } from "../words/describeState.ts";
import { type Label, langOf, wordIn } from "../words/label.ts";
import { phraseIn } from "../words/phrase.ts";
import { type BadgeDefaults, useBadgeContext } from "./context.ts";
import { drawState } from "./drawState.ts";
import { shownHints, shownProgress } from "./marks.tsx";
import { leadingSources } from "./sources.ts";
import { themedStyle } from "./theme.ts";

/** Props of {@link ServerStateDetails}. All other props of a `<dl>` go to the root. */
export interface ServerStateDetailsProps
  extends Pick<BadgeDefaults, "locale" | "meanings" | "variant" | "size" | "theme">,
    SlowOptions,
    Omit<HTMLAttributes<HTMLDListElement>, "children" | "dangerouslySetInnerHTML"> {
  /**
   * The server from an API, a notification or the command line, under any of the keys in use, wrapped or not. Any other
   * value is shown as unknown.
   */
  server: object | null | undefined;
}

/** The four fields by their names in the API. */
const apiNames = { status: "status", task: "task_state", vm: "vm_state", power: "power_state" } as const;

/** A name, and what there is to say under it. A row without values is left out. */
interface Row {
  readonly name: ReactNode;
  readonly values: readonly ReactNode[];
}

/** Each key of an object, with its type. */
const keysOf = <Key extends string>(table: Readonly<Record<Key, unknown>>): readonly Key[] =>
  // `Object.keys` is typed string[].
  Object.keys(table) as Key[];

/**
 * Puts into words what a server's badge shows with marks and tooltips: the leading state, what it means and why it
 * leads (both only with `meanings`), progress and hints, and the four states as the API sent them. For a server's own
 * page, or a popover that keyboard and touch can reach. Renders a `<dl>`.
 */
export function ServerStateDetails(props: ServerStateDetailsProps): ReactElement {
  const {
    server: given,
    now,
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
  const server = readOnce(given);
  const summary = summarize(server, { now, slowAfter });
  const { field, value, because } = summary;
  const progress = shownProgress(summary, server);

  const look = { state: value, variant, size, theme, locale, meaning: false } as const;
  const sentence = (text: string | undefined) => text && say({ text, lang: langOf(meanings) });
  const rows: readonly Row[] = [
    {
      name: say(phraseIn(locale, "state")),
      values: [drawState(leadingSources[field], value, look, context)],
    },
    {
      name: say(phraseIn(locale, "meaning")),
      values: [meanings && sentence(describeState(field, value, { meanings }).meaning)],
    },
    { name: say(phraseIn(locale, "reason")), values: [sentence(wordIn(meanings, "leading", because))] },
    {
      name: say(phraseIn(locale, "notes")),
      values: [
        progress && say(phraseIn(locale, "progress", { percent: progress })),
        ...shownHints(summary).map((hint) => say(hintIn(locale, hint))),
      ],
    },
    ...keysOf(apiNames).map((name) => ({
      name: <code>{apiNames[name]}</code>,
      values: [sentValue(name, server.sent[name], locale)],
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

/** A text in its language and its direction, with its full stop at its end. */
const say = ({ text, lang, dir }: Label): ReactElement => (
  <bdi lang={lang} dir={dir}>
    {text}
  </bdi>
);

/** What an API sent for a field: the label that a badge would show, and the value itself. */
function sentValue(field: keyof typeof apiNames, value: unknown, locale: BadgeLocale | undefined): ReactNode {
  if (value === undefined) return say(phraseIn(locale, "notSent"));
  const { raw } = describeState(field, value);
  return (
    <>
      {say(labelFor(field, value, locale))} {raw && <code dir="ltr">{raw}</code>}
    </>
  );
}
