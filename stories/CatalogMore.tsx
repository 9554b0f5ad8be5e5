import { stateColumns } from "./CatalogRow.tsx";
import type { Labels } from "./CatalogSections.tsx";
import { languages, nameOf } from "./languages.ts";

/** The row below the state that the address names: what it is called in each language. */
export const CatalogMore = ({ labels }: { readonly labels: Labels }) => (
  <tr className="gallery-found">
    <td colSpan={stateColumns.length}>
      <dl className="gallery-words">
        {languages.map(
          (language) =>
            labels[language.lang] && (
              <div key={language.lang}>
                <dt>{nameOf(language)}</dt>
                <dd lang={language.lang} dir="auto">
                  {labels[language.lang]}
                </dd>
              </div>
            ),
        )}
      </dl>
    </td>
  </tr>
);
