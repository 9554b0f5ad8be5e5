import { api } from "virtual:api";
import { Markdown, Unstyled } from "@storybook/addon-docs/blocks";
import { useAddress } from "../useAddress.ts";
import { markdownOf } from "./markdownOf.ts";
import "./guide.css";

// Elements are made once: React passes over a section that is the same element as before.
const sections = api.map((each) => {
  const text = markdownOf(each);
  const isType = /^(interface|type)\b/.test(each.code);
  return { isType, text: text.toLowerCase(), element: <Markdown key={each.name}>{text}</Markdown> };
});

/** The functions that work without React, and their types: searchable by any word. The address has what is searched for. */
export function ApiPage() {
  const [search, setSearch] = useAddress("q");
  const wanted = search.toLowerCase().split(/\s+/);
  const found = sections.filter(({ text }) => wanted.every((word) => text.includes(word)));
  const functions = found.filter(({ isType }) => !isType);
  const types = found.filter(({ isType }) => isType);
  return (
    <>
      <Unstyled>
        <div className="gallery-controls gallery gallery-search">
          <label>
            Search
            <input type="search" value={search} onChange={(event) => setSearch(event.target.value)} />
          </label>
          <output className="gallery-number">
            Functions: {functions.length}, types: {types.length}
          </output>
        </div>
      </Unstyled>
      {functions.length > 0 && <Markdown>## Functions</Markdown>}
      {functions.map(({ element }) => element)}
      {types.length > 0 && <Markdown>## Types</Markdown>}
      {types.map(({ element }) => element)}
    </>
  );
}
