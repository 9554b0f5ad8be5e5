import { Fragment, type HTMLAttributes, type ReactElement, type ReactNode } from "react";
import { type BadgeDefaults, useBadgeContext } from "../badges/context.ts";
import { drawState } from "../badges/drawState.ts";
import { leadingSources } from "../badges/sources.ts";
import { themedStyle } from "../badges/theme.ts";
import type { Locale } from "../language/locale.ts";
import type { SlowOptions } from "../server/hints.ts";
import { readOnce } from "../server/readServer.ts";
import { summarize } from "../server/summarizeServer.ts";
import { describeHint } from "../words/describeHint.ts";
import { describeState } from "../words/describeState.ts";
import { langOf, wordIn } from "../words/label.ts";
import { percentIn } from "../words/number.ts";
import { serverText } from "../words/serverText.ts";
import { shownHints, shownProgress } from "./marks.tsx";

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
  readonly lang?: string | undefined;
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
  const rows: readonly Row[] = [
    { name: serverText("state", locale), values: [drawState(leadingSources[field], value, look, context)] },
    {
      name: serverText("meaning", locale),
      values: [meanings && describeState(field, value, { meanings }).meaning],
      lang: langOf(meanings),
    },
    { name: serverText("reason", locale), values: [wordIn(meanings, "leading", because)], lang: langOf(meanings) },
    {
      name: serverText("notes", locale),
      values: [
        progress && serverText("progress", locale, { percent: percentIn(langOf(locale), progress) }),
        ...shownHints(summary).map((hint) => describeHint(hint, locale)),
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
      {rows.map(({ name, values, lang }, row) => {
        const shown = values.filter(Boolean);
        return shown.length > 0 ? (
          <Fragment key={row}>
            <dt>{name}</dt>
            {shown.map((content, index) => (
              <dd key={index} lang={lang}>
                {/* Keeps a sentence's own direction, and its full stop at its end. */}
                {typeof content === "string" ? <bdi>{content}</bdi> : content}
              </dd>
            ))}
          </Fragment>
        ) : null;
      })}
    </dl>
  );
}

/** What an API sent for a field: the label that a badge would show, and the value itself. */
function sentValue(field: keyof typeof apiNames, value: unknown, locale: Locale | undefined): ReactNode {
  if (value === undefined) return serverText("notSent", locale);
  const { label, raw } = describeState(field, value, { locale });
  return (
    <>
      <bdi>{label}</bdi> {raw && <code dir="ltr">{raw}</code>}
    </>
  );
}
