import { directionNames, schemeNames, useChoice } from "../../.storybook/choice.ts";
import { languages, nameOf } from "../languages.ts";

const switches = [
  { label: "Language", part: "locale", names: Object.fromEntries(languages.map((each) => [each.lang, nameOf(each)])) },
  { label: "Color scheme", part: "scheme", names: schemeNames },
  { label: "Direction", part: "direction", names: directionNames },
] as const;

/** The toolbar's settings, in the page: a phone shows no toolbar. */
export function Switches() {
  const [choice, change] = useChoice();
  return (
    <div className="gallery-controls gallery-switches">
      {switches.map(({ label, part, names }) => (
        <label key={part}>
          {label}
          <select value={choice[part]} onChange={(event) => change({ [part]: event.target.value })}>
            {Object.entries(names).map(([value, name]) => (
              <option key={value} value={value}>
                {name}
              </option>
            ))}
          </select>
        </label>
      ))}
    </div>
  );
}
