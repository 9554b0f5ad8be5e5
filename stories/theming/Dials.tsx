import { tones } from "../../src/state/state.ts";
import { Select } from "../Select.tsx";
import { choices, presets } from "./presets.ts";
import { defaultOf, textFields } from "./properties.ts";
import { backgroundOf, type Settings } from "./settings.ts";

interface DialsProps {
  readonly settings: Settings;
  readonly onChange: (settings: Settings) => void;
}

const isSame = (a: Settings, b: Settings, keys: readonly string[]) => keys.every((key) => a[key] === b[key]);

interface ChoiceProps extends DialsProps {
  readonly title: string;
  readonly options: Readonly<Record<string, Settings>>;
  /** What it sets: all that is not in an option is unset. */
  readonly keys: readonly string[];
}

function Choice({ title, options, keys, settings, onChange }: ChoiceProps) {
  const others = Object.entries(settings).filter(([key]) => !keys.includes(key));
  const present = Object.keys(options).find((name) => isSame(options[name] ?? {}, settings, keys)) ?? "Own";
  return (
    <Select
      label={title}
      value={present}
      options={[...Object.keys(options), ...(present === "Own" ? ["Own"] : [])].map((name) => [name, name])}
      onChange={(name) => onChange({ ...Object.fromEntries(others), ...options[name] })}
    />
  );
}

const keysOf = (options: readonly Settings[]) => [...new Set(options.flatMap(Object.keys))];

const ranges = [
  { end: "Hue", max: 360, step: 1 },
  { end: "Chroma", max: 0.3, step: 0.005 },
];

/** Everything that can be set: where to begin, then hues, boxes, backgrounds, and at the end each property as a text. */
export function Dials({ settings, onChange }: DialsProps) {
  const set = (key: string, value: string) => {
    const { [key]: _, ...others } = settings;
    onChange(value ? { ...others, [key]: value } : others);
  };
  const all = [...new Set([...Object.keys(settings), ...keysOf(Object.values(presets))])];

  return (
    <div className="gallery-dials">
      <Choice title="Preset" options={presets} keys={all} settings={settings} onChange={onChange} />
      {tones.map((tone) => (
        <fieldset key={tone}>
          <legend>{tone}</legend>
          {ranges.map(({ end, ...range }) => {
            const key = `${tone}${end}`;
            const value = settings[key] ?? defaultOf(key);
            return (
              <label key={end} className={`gallery-dial-${end.toLowerCase()}`}>
                <span>
                  {end} <output>{value}</output>
                </span>
                <input
                  type="range"
                  min={0}
                  {...range}
                  aria-label={`${tone} ${end.toLowerCase()}`}
                  value={value}
                  onChange={({ target }) => set(key, target.value)}
                />
              </label>
            );
          })}
        </fieldset>
      ))}
      <div className="gallery-dials-pairs">
        {Object.entries(choices).map(([title, options]) => (
          <Choice
            key={title}
            title={title}
            options={options}
            keys={keysOf(Object.values(options))}
            settings={settings}
            onChange={onChange}
          />
        ))}
        {(["light", "dark"] as const).map((scheme) => (
          <label key={scheme}>
            {scheme === "light" ? "Light background" : "Dark background"}
            <input
              type="color"
              value={backgroundOf(settings, scheme)}
              onChange={({ target }) => set(`${scheme}Background`, target.value)}
            />
          </label>
        ))}
      </div>
      <details>
        <summary>More: every property as a text</summary>
        <ul>
          {textFields.map(({ key, purpose }) => (
            <li key={key}>
              <label>
                <code>{key}</code>
                <span className="gallery-note">{purpose}</span>
                <input
                  type="text"
                  spellCheck={false}
                  autoComplete="off"
                  value={settings[key] ?? ""}
                  onChange={({ target }) => set(key, target.value)}
                />
              </label>
            </li>
          ))}
        </ul>
      </details>
      <button type="button" onClick={() => onChange({})}>
        Reset all
      </button>
    </div>
  );
}
