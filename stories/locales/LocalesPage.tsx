import { useState } from "react";
import { languages } from "../languages.ts";
import { SearchField } from "../SearchField.tsx";
import { Select } from "../Select.tsx";
import { choices } from "../services/names.ts";
import { useAddress } from "../useAddress.ts";
import { FileToFillIn } from "./FileToFillIn.tsx";
import { LabelTables } from "./LabelTables.tsx";
import { LanguageReport } from "./LanguageReport.tsx";
import { LanguagesTable } from "./LanguagesTable.tsx";
import "../guide/guide.css";
import "./locales.css";

const tagsOfAll = languages.map(({ lang }) => lang);

/** For translators: what each language has, and every state side by side in those that the reader picks. */
export function LocalesPage() {
  const [tags, setTags] = useAddress("languages");
  const [part, setPart] = useAddress("part");
  const [search, setSearch] = useAddress("q");
  const [explained, setExplained] = useState(false);
  const picked = (tags || "en,de,zh-Hans").split(",");
  const shown = languages.filter(({ lang }) => picked.includes(lang));
  const pick = (langs: readonly string[]) => setTags(langs.join(","));
  const toggle = (tag: string) => pick(tagsOfAll.filter((each) => picked.includes(each) !== (each === tag)));
  return (
    <main className="gallery">
      <h1>Locales</h1>
      <p>
        Every label side by side, with the meaning it has to convey. If a label breaks a rule, the rule is below it. No
        native reader has vouched for these words. In a preview, over a quarter of them rest on judgement alone:
        corrections are welcome. The words of services are a preview wherever their file says so, whatever those of
        servers are.
      </p>
      <p>
        A browser that asks for <code>zh-CN</code> gets the words that many consoles have shown for years, of which some
        stand for several states. Import <code>zhHans</code> for reviewed Chinese, in which each state has a word of its
        own.
      </p>
      <LanguagesTable picked={picked} onToggle={toggle} />
      <div>
        {shown.map((locale) => (
          <LanguageReport key={locale.lang} locale={locale} />
        ))}
      </div>
      <FileToFillIn />
      <h2>Labels</h2>
      <div className="gallery-controls">
        <SearchField value={search} onChange={setSearch} />
        <Select
          label="Labels of"
          value={part || "servers"}
          options={[["all", "everything"], ...choices]}
          onChange={setPart}
        />
        <label>
          <input type="checkbox" checked={explained} onChange={() => setExplained(!explained)} />
          Meanings in the languages that have them
        </label>
        <button type="button" onClick={() => pick(tagsOfAll)}>
          All languages
        </button>
        <button type="button" onClick={() => pick(["en"])}>
          English only
        </button>
      </div>
      <LabelTables locales={shown} part={part || "servers"} search={search} explained={explained} />
    </main>
  );
}
