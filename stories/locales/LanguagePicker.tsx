import type { Locale } from "../../src/entries/index.ts";
import { languages, nameOf } from "../languages.ts";

interface LanguagePickerProps {
  /** The tags of the picked languages. */
  readonly picked: readonly string[];
  readonly onPick: (picked: readonly string[]) => void;
}

/** A checkbox for each language. */
export function LanguagePicker({ picked, onPick }: LanguagePickerProps) {
  const toggle = ({ lang }: Locale) =>
    onPick(languages.map((locale) => locale.lang).filter((tag) => (tag === lang) !== picked.includes(tag)));
  return (
    <fieldset className="gallery-choices">
      <legend>Languages</legend>
      {languages.map((locale) => (
        <label key={locale.lang}>
          <input type="checkbox" checked={picked.includes(locale.lang)} onChange={() => toggle(locale)} />
          {nameOf(locale)}
        </label>
      ))}
    </fieldset>
  );
}
