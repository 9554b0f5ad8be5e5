// What React finds when it takes over what Node rendered, and what the reader then sees.

import { hydrateRoot } from "react-dom/client";
import { loadLocale } from "../../src/entries/index.ts";
import { draw } from "./draw.ts";
import { Hydrated, LANGUAGE } from "./hydrated.tsx";
import { type Check, differing, until } from "./tried.ts";

const firstLine = (text: string) => text.split("\n", 1).join();

/** Keeps what React complains about: in development it also tells of attributes that differ. */
function listen() {
  const complaints: string[] = [];
  const { error } = console;
  console.error = (...parts: readonly unknown[]) => complaints.push(firstLine(parts.map(String).join(" ")));
  const stop = () => {
    console.error = error;
  };
  return { complaints, stop };
}

export async function tryHydration(): Promise<readonly Check[]> {
  const container = document.querySelector("#server");
  const sent = container?.textContent;
  if (!container || !sent?.trim()) throw new Error("The server has sent no words.");
  const badges = [...container.querySelectorAll(".state-badge")];
  const texts = [sent];
  const observer = new MutationObserver(() => texts.push(container.textContent ?? ""));
  observer.observe(container, { childList: true, subtree: true, characterData: true });
  const { complaints, stop } = listen();

  const root = hydrateRoot(container, <Hydrated />, {
    onRecoverableError: (error) => complaints.push(String(error)),
  });
  await until("the language arrives", () => container.querySelector(`[lang=${LANGUAGE}]`) !== null);
  stop();
  observer.disconnect();
  const locale = await loadLocale(LANGUAGE);
  const translated = draw(<Hydrated locale={locale} />, ({ textContent }) => textContent);
  const gone = badges.filter((badge) => !badge.isConnected);
  root.unmount();

  return [
    { what: "React takes over what Node rendered, without an error", wrong: complaints },
    {
      what: "it keeps every badge that Node rendered",
      wrong: [
        ...differing("there are badges", badges.length > 0, true),
        ...gone.map(({ outerHTML }) => `not kept: ${outerHTML}`),
      ],
    },
    {
      what: "the words are those of Node, then those of the reader's language",
      wrong: differing("the words", [...new Set(texts)], [sent, translated]),
    },
  ];
}
