import { variants } from "../../src/badges/context.ts";
import { BadgeProvider, ServerBadge, StateBadge, type Tone, type Variant } from "../../src/entries/index.ts";
import { type Column, RowsTable } from "../RowsTable.tsx";
import { textOn } from "./measure.ts";
import { backgroundOf, type Scheme, type Settings, styleOf } from "./settings.ts";

/** A short word for each tone, so that a row has room for all five. */
const words: readonly (readonly [Tone, string])[] = [
  ["success", "Active"],
  ["progress", "Build"],
  ["warning", "Slow"],
  ["error", "Error"],
  ["neutral", "Off"],
];

const phases = ["stable", "transitional"] as const;

const servers = [
  { name: "web-1", address: "10.0.0.7", status: "BUILD", task_state: "spawning" },
  { name: "db-1", address: "10.0.0.9", status: "ERROR", locked: true },
];

const columns: readonly Column<(typeof servers)[number]>[] = [
  { title: "Name", cell: ({ name }) => name },
  { title: "Server", cell: (server) => <ServerBadge server={server} /> },
  { title: "Address", cell: ({ address }) => address },
];

interface PanelProps {
  readonly scheme: Scheme;
  readonly settings: Settings;
}

/** A page of a console in one scheme: every tone in every variant, at rest and moving, and rows of a table. */
export function Panel({ scheme, settings }: PanelProps) {
  const backgroundColor = backgroundOf(settings, scheme);
  return (
    <section
      aria-label={`In the ${scheme}`}
      className="gallery-panel gallery-samples-panel"
      data-scheme={scheme}
      style={{ ...styleOf(settings), colorScheme: scheme, backgroundColor, color: textOn(backgroundColor) }}
    >
      <h2>{scheme === "light" ? "Light" : "Dark"}</h2>
      <dl className="gallery-samples">
        {variants.map((variant) => (
          <div key={variant}>
            <dt>{variant}</dt>
            {phases.map((phase) => (
              <dd key={phase} className="gallery-row">
                {words.map(([tone, label]) => (
                  <StateBadge key={tone} tone={tone} phase={phase} variant={variant} label={label} />
                ))}
              </dd>
            ))}
          </div>
        ))}
      </dl>
      {/* `read` lets no other text in. */}
      <BadgeProvider variant={settings.variant as Variant | undefined}>
        <RowsTable caption={`Servers, ${scheme}`} columns={columns} rows={servers} />
      </BadgeProvider>
    </section>
  );
}
