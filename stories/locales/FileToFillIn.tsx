import { useState } from "react";
import { languageFile, servicesFile } from "../../tools/words/languageFile.ts";
import { languages, servicesOf } from "../languages.ts";

const isTag = (text: string): boolean => {
  try {
    return Intl.getCanonicalLocales(text).length === 1;
  } catch {
    return false;
  }
};

/** Offers the two files of a language to download, with its texts, or empty if the language is new. */
export function FileToFillIn() {
  const [tag, setTag] = useState("sv");
  const known = languages.find(({ lang }) => lang === tag);
  const files = [
    { what: "servers", path: "src/locales", source: languageFile(tag, known) },
    { what: "services", path: "src/locales/services", source: servicesFile(tag, servicesOf(tag)) },
  ];
  return (
    <section className="gallery" aria-labelledby="file-to-fill-in">
      <h2 id="file-to-fill-in">A file to fill in</h2>
      <p>
        Type the tag of a language, such as <code>sv</code>. Each text has its English label and its meaning above it.
        CONTRIBUTING says what to do with the file.
      </p>
      <div className="gallery-controls">
        <label>
          Tag
          <input
            value={tag}
            onChange={(event) => setTag(event.target.value.trim())}
            size={10}
            aria-invalid={!isTag(tag)}
          />
        </label>
        {isTag(tag) ? (
          files.map(({ what, path, source }) => (
            <a
              key={path}
              href={`data:text/plain;charset=utf-8,${encodeURIComponent(`${source}\n`)}`}
              download={`${tag}.ts`}
            >
              Download {tag}.ts for {what}, {known ? "as it is" : "empty"}
            </a>
          ))
        ) : (
          <span>Not a valid language tag.</span>
        )}
      </div>
    </section>
  );
}
