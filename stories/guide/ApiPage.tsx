import { api } from "virtual:api";
import { Markdown, Unstyled } from "@storybook/addon-docs/blocks";
import { hasWords, SearchField } from "../SearchField.tsx";
import { useAddress } from "../useAddress.ts";
import { markdownOf } from "./markdownOf.ts";
import "./guide.css";

// Elements are made once: React passes over a section that is the same element as before.
const sections = api.map((each) => {
  const text = markdownOf(each);
  const isType = /^(interface|type)\b/.test(each.code);
  return { isType, text, element: <Markdown key={each.name}>{text}</Markdown> };
});

/** The functions that work without React, and their types: searchable by any word. The address has what is searched for. */
export function ApiPage() {
  const [search, setSearch] = useAddress("q");
  const found = sections.filter(({ text }) => hasWords(text, search));
  const functions = found.filter(({ isType }) => !isType);
  const types = found.filter(({ isType }) => isType);
  return (
    <>
      <Unstyled>
        <div className="gallery-controls gallery gallery-search">
          <SearchField value={search} onChange={setSearch} />
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
