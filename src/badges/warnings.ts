// What badges tell their developer. Bundlers put a value in the place of `process.env.NODE_ENV`, which is why it is spelled
// out each time, and drop what is dead then; where there is neither a bundler nor Node, nothing says that this is
// development, and `process` throws.

import type { Resource } from "../catalog/catalog.ts";
import { saysNothing, textOf } from "../catalog/state.ts";

declare const process: { readonly env: { readonly NODE_ENV?: string } };

const said = new Set<string>();

/** Says something once. */
function say(what: string): void {
  const message = `openstack-state-badges: ${what}`;
  if (said.has(message)) return;
  said.add(message);
  console.warn(message);
}

const LONGEST_SHOWN = 60;

/** Tells of a value that an API sent and that this version has no row for. */
export function warnUnknown(resource: Resource, value: unknown): void {
  try {
    if (process.env.NODE_ENV !== "production") {
      const text = textOf(value)?.trim();
      if (value === undefined || (text !== undefined && typeof value !== "number" && saysNothing(value))) return;
      const shown = text ? JSON.stringify(text.slice(0, LONGEST_SHOWN)) : `of type ${typeof value}`;
      say(`the ${resource} ${shown} is unknown to this version and shown so, in the neutral tone.`);
    }
  } catch {}
}

/** Tells of a locale that is none, or that was made for a version with other resources. */
export function warnLocale(resource: Resource, locale: unknown): void {
  try {
    if (process.env.NODE_ENV !== "production") {
      const complete = typeof locale === "object" && locale !== null && resource in locale;
      if (locale && !complete)
        say(
          `the locale ${typeof locale === "string" ? JSON.stringify(locale) : "that was given"} has no words for the ${resource} states, which are in English. It takes an object, such as zhCN from "openstack-state-badges/locales/zh-CN".`,
        );
    }
  } catch {}
}

let looked = false;
/** Time enough for a stylesheet that is on its way. */
const PATIENCE = 3_000;

/** Tells, a while after the first badge has been drawn, that the stylesheet is not there. Test runners need none. */
export function warnUnstyled(): void {
  try {
    if (process.env.NODE_ENV === "development" && !looked && typeof document !== "undefined") {
      looked = true;
      setTimeout(() => {
        const badge = document.querySelector(".state-badge");
        if (badge && !getComputedStyle(badge).getPropertyValue("--_hue"))
          say('the badges have no style. Import "openstack-state-badges/styles.css" once on the page.');
      }, PATIENCE);
    }
  } catch {}
}
