import { useState } from "react";
import { Table } from "../Table.tsx";
import { type CustomProperty, groups } from "./customProperties.ts";
import { Samples } from "./Samples.tsx";
import { cssOf, propsOf, type Settings, styleOf } from "./settings.ts";

const columns = ["Custom property", "Value", "Default", "What it does"];

/** Sets custom properties and previews the badges. */
export function Workbench() {
  const [settings, setSettings] = useState<Settings>({});

  const set = (name: string, value: string) => {
    const { [name]: _, ...others } = settings;
    setSettings(value ? { ...others, [name]: value } : others);
  };

  return (
    <main className="gallery">
      <h1>Custom properties</h1>
      <p>
        Set them on any element to style the badges inside it. Properties that you don&rsquo;t set keep their defaults.
        Choose any hue: labels stay readable. If you set colors one by one, check their contrast yourself.
      </p>
      <div className="gallery-beside">
        <div className="gallery-panel" style={styleOf(settings)}>
          <Samples />
        </div>
        <div className="gallery-css">
          <label htmlFor="gallery-css">CSS to copy</label>
          <textarea id="gallery-css" readOnly rows={8} value={cssOf(settings)} />
          <label htmlFor="gallery-props">Props to copy, for a BadgeProvider or a badge</label>
          <textarea id="gallery-props" readOnly rows={3} value={propsOf(settings)} />
          <button type="button" onClick={() => setSettings({})}>
            Reset all
          </button>
        </div>
      </div>
      {groups.map(({ title, properties }) => (
        <Table key={title} caption={title} columns={columns} className="gallery-properties">
          <tbody>
            {properties.map((property) => (
              <tr key={property.name}>
                <th scope="row">
                  <code className="gallery-unbroken">{property.name}</code>
                </th>
                <td>
                  <Setting
                    property={property}
                    value={settings[property.name] ?? ""}
                    onChange={(value) => set(property.name, value)}
                  />
                </td>
                <td>{property.fallback ? <code>{property.fallback}</code> : `from ${property.derivedFrom}`}</td>
                <td>{property.purpose}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      ))}
    </main>
  );
}

interface SettingProps {
  readonly property: CustomProperty;
  /** Empty if it is not set. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

const ranges = { hue: { max: 360, step: 1 }, chroma: { max: 0.3, step: 0.005 } };

function Setting({ property: { name, input, fallback }, value, onChange }: SettingProps) {
  const field = {
    "aria-label": name,
    onChange: (event: { target: { value: string } }) => onChange(event.target.value),
  };
  if (input === "text") return <input {...field} type="text" value={value} spellCheck={false} autoComplete="off" />;
  return (
    <span className="gallery-range">
      <input {...field} {...ranges[input]} type="range" min={0} value={value || fallback} />
      <span className="gallery-number">{value || fallback}</span>
      <button type="button" disabled={!value} aria-label={`Reset ${name}`} onClick={() => onChange("")}>
        Reset
      </button>
    </span>
  );
}
