/** @jsxRuntime classic */
/** @jsx createElement */
// Storybook's own pages run another React than the stories, and bring no automatic runtime for it.
// biome-ignore lint/correctness/noUnusedImports: the pragma above makes elements with it
import { createElement, type FormEvent, useEffect, useId, useRef } from "react";
import type { API } from "storybook/manager-api";
import { serverFields } from "../src/catalog/nova/serverFields.ts";
import { services } from "../src/entries/services.ts";

/** What a state can be found by: its name in the API, and its label. The catalog knows the labels of all languages, too. */
const names = [
  ...new Set(
    [...Object.values(serverFields), ...Object.values(services)].flatMap(({ states, words }) => [
      ...Object.keys(states),
      ...Object.values<string>(words),
    ]),
  ),
].sort((one, other) => one.localeCompare(other, "en"));

/** The place in the catalog of what someone typed. The toolbar's settings stay. */
function addressOf(typed: string): string {
  const settings = new URLSearchParams(location.search).get("globals");
  return `?path=/story/catalog--states&q=${encodeURIComponent(typed)}${settings ? `&globals=${settings}` : ""}`;
}

/** A field in the toolbar that leads to a state from any page. */
export function FindState({ api }: { readonly api: API }) {
  const list = useId();
  const field = useRef<HTMLInputElement>(null);

  useEffect(() => {
    api.setAddonShortcut("find-state", {
      label: "Find a state",
      defaultShortcut: ["S"],
      actionName: "find",
      action: () => field.current?.focus(),
    });
  }, [api]);

  const find = (event: FormEvent) => {
    event.preventDefault();
    const typed = field.current?.value.trim();
    if (typed) location.assign(addressOf(typed));
  };

  return (
    <search>
      <form onSubmit={find} style={{ marginInline: 6 }}>
        <input
          ref={field}
          type="search"
          list={list}
          aria-label="Find a state"
          placeholder="Find a state (S)"
          size={16}
          style={{
            font: "inherit",
            fontSize: 13,
            color: "inherit",
            background: "none",
            border: "1px solid",
            borderRadius: 4,
            padding: "2px 6px",
          }}
        />
        <datalist id={list}>
          {names.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
      </form>
    </search>
  );
}
