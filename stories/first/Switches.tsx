import { directionNames, schemeNames, useChoice } from "../../.storybook/choice.ts";
import { languages, nameOf } from "../languages.ts";
import { Select } from "../Select.tsx";

const switches = [
  { label: "Language", part: "locale", options: languages.map((each) => [each.lang, nameOf(each)] as const) },
  { label: "Color scheme", part: "scheme", options: Object.entries(schemeNames) },
  { label: "Direction", part: "direction", options: Object.entries(directionNames) },
] as const;

/** The toolbar's settings, in the page: a phone shows no toolbar. */
export function Switches() {
  const [choice, change] = useChoice();
  return (
    <div className="gallery-controls gallery-switches">
      {switches.map(({ part, ...shown }) => (
        <Select<string> key={part} {...shown} value={choice[part]} onChange={(value) => change({ [part]: value })} />
      ))}
    </div>
  );
}
