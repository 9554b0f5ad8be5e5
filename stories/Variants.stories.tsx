import type { Meta, StoryObj } from "@storybook/react-vite";
import { type ReactNode, useState } from "react";
import { sizes, variants } from "../src/badges/context.ts";
import {
  catalog,
  PowerStateBadge,
  ServerStatusBadge,
  TaskStateBadge,
  type Tone,
  type Variant,
  VmStateBadge,
} from "../src/entries/index.ts";
import { tones } from "../src/state/state.ts";
import { inputFor } from "./fields.tsx";
import { RowsTable } from "./RowsTable.tsx";
import { EachTone, Toned } from "./Toned.tsx";

const meta = { title: "Variants" } satisfies Meta;
export default meta;

type Story = StoryObj<typeof meta>;

/** Badges in a row for each variant. */
const inEachVariant = (badges: (variant: Variant) => ReactNode) =>
  variants.map((variant) => (
    <div key={variant} className="gallery-row">
      {badges(variant)}
    </div>
  ));

/** Every tone in every variant and size: small, medium and large in each cell. */
export const Matrix: Story = {
  render: () => (
    <main className="gallery">
      <h1>Tones, variants and sizes</h1>
      <RowsTable
        caption="Small, medium and large in each cell"
        columns={[
          { title: "Tone", cell: (tone) => tone },
          ...variants.map((variant) => ({
            title: variant,
            cell: (tone: Tone) => (
              <div className="gallery-stack">
                {sizes.map((size) => (
                  <Toned key={size} tone={tone} variant={variant} size={size} />
                ))}
              </div>
            ),
          })),
        ]}
        rows={tones}
        grid
      />
    </main>
  ),
};

const tenServers = [
  "ACTIVE",
  "ACTIVE",
  "SHUTOFF",
  "ACTIVE",
  "ERROR",
  "ACTIVE",
  "REBOOT",
  "ACTIVE",
  "VERIFY_RESIZE",
  "ACTIVE",
].map((status, index) => ({ name: `web-${index + 1}`, status }));

/** In a table, `variant="auto"` lets what matters stand out: servers that are at rest and well get only a dot. */
export const WhatStandsOut: Story = {
  render: () => (
    <main className="gallery">
      <h1>What stands out</h1>
      <p>
        With <code>variant="auto"</code>, a server gets a dot if it is at rest and well, a soft badge if it is in
        progress or unknown, and a solid one if it has failed or waits for a person. The last column shows the default,
        where all states look equally important.
      </p>
      <RowsTable
        caption="Ten servers"
        columns={[
          { title: "Name", cell: ({ name }) => name },
          { title: "auto", cell: ({ status }) => <ServerStatusBadge status={status} variant="auto" /> },
          { title: "soft", cell: ({ status }) => <ServerStatusBadge status={status} /> },
        ]}
        rows={tenServers}
      />
    </main>
  ),
};

const backgrounds = [
  { name: "A white page", color: "#111827", backgroundColor: "#fff" },
  { name: "Muted text on white", color: "#6b7280", backgroundColor: "#fff" },
  { name: "A selected row", color: "#111827", backgroundColor: "#e6f4ff" },
  { name: "A dark page without color-scheme", color: "#ddd", backgroundColor: "#111" },
  { name: "Muted text on a dark page", color: "#88aaaa", backgroundColor: "#111" },
  { name: "A stale row on white", color: "#9ca3af", backgroundColor: "#fff" },
  { name: "A dark blue bar", color: "#fff", backgroundColor: "#1e3a8a" },
  { name: "A selected row in a primary color", color: "#fff", backgroundColor: "#1677ff" },
  { name: "A row in amber", color: "#000", backgroundColor: "#d97706" },
];

/** Nothing here declares `color-scheme`. Badges tell a light from a dark background by the color of the text. Gray text
 * tells nothing: badges without a surface of their own then have that gray. */
export const WhereverTheyStand: Story = {
  // Stale and primary rows have less contrast than WCAG asks for. That badges have no less than the row's own text is
  // tested in test/browser/palette.test.tsx.
  parameters: { a11y: { config: { rules: [{ id: "color-contrast", enabled: false }] } } },
  render: () => (
    <main className="gallery">
      <h1>On any background</h1>
      <p>
        Light text means a dark background. No badge here has a setting for it, and nothing on the page declares a{" "}
        <code>color-scheme</code>. Gray text tells nothing: a label without a surface of its own is then as gray.
      </p>
      {backgrounds.map(({ name, ...colors }) => (
        <section
          key={name}
          className="gallery-panel gallery-stack"
          // Whatever the toolbar says.
          style={{ ...colors, colorScheme: "normal" }}
          aria-label={name}
        >
          <p>{name}</p>
          {variants.map((variant) => (
            <EachTone key={variant} variant={variant} />
          ))}
        </section>
      ))}
    </main>
  ),
};

/** The icon alone. The label becomes a tooltip and the accessible name of the badge. */
export const IconOnly: Story = {
  render: () => (
    <main className="gallery">
      <h1>Icon only</h1>
      <p>Hover over an icon to see its label. A screen reader reads the label.</p>
      {variants.map((variant) => (
        <section key={variant} className="gallery-stack">
          <h2>{variant}</h2>
          <div className="gallery-row">
            {Object.keys(catalog.status).map((status) => (
              <ServerStatusBadge key={status} status={inputFor(status)} variant={variant} iconOnly />
            ))}
          </div>
        </section>
      ))}
    </main>
  ),
};

/** A label that does not fit is cut off. Its tooltip shows all of it. */
export const Truncated: Story = {
  render: () => (
    <main className="gallery">
      <h1>Truncated</h1>
      {[8, 12, 18].map((width) => (
        <section key={width} className="gallery-stack">
          <h2>{width} rem wide</h2>
          <div className="gallery-stack" style={{ inlineSize: `${width}rem`, maxInlineSize: "100%" }}>
            <TaskStateBadge state="shelving_image_pending_upload" truncate />
            <TaskStateBadge state="shelving_image_pending_upload" />
          </div>
        </section>
      ))}
    </main>
  ),
};

/** Transitional states turn for five seconds. States at rest do not move. */
export const Motion: Story = {
  render: function MotionStory() {
    const [run, setRun] = useState(0);
    return (
      <main className="gallery">
        <h1>Motion</h1>
        <p>
          A ring turns around the icon of a state that changes by itself, and stops after five seconds. It does not turn
          for readers who prefer reduced motion.
        </p>
        <div className="gallery-controls">
          <button type="button" onClick={() => setRun(run + 1)}>
            Restart motion
          </button>
        </div>
        <section key={run} className="gallery-stack">
          <h2>Transitional</h2>
          {inEachVariant((variant) => (
            <>
              <ServerStatusBadge status="BUILD" variant={variant} />
              <TaskStateBadge state="migrating" variant={variant} />
              <TaskStateBadge state="deleting" variant={variant} iconOnly />
            </>
          ))}
        </section>
        <section className="gallery-stack">
          <h2>At rest</h2>
          {inEachVariant((variant) => (
            <>
              <ServerStatusBadge status="ACTIVE" variant={variant} />
              <TaskStateBadge state={null} variant={variant} />
              <VmStateBadge state="error" variant={variant} iconOnly />
            </>
          ))}
        </section>
      </main>
    );
  },
};

const addressed = [
  { name: "web-1", status: "VERIFY_RESIZE", task: null, address: "192.0.2.10" },
  { name: "web-2", status: "REBUILD", task: "rebuild_block_device_mapping", address: "192.0.2.11" },
];

/** Badges in text, in a table, in a narrow box, and with a long label. */
export const InText: Story = {
  render: () => (
    <main className="gallery">
      <h1>In text</h1>
      <p>
        The server web-1 is <ServerStatusBadge status="ACTIVE" /> and its power state is <PowerStateBadge state={1} />.
        It was <PowerStateBadge state={4} variant="plain" /> before, and will be{" "}
        <ServerStatusBadge status="SHUTOFF" variant="dot" /> again at night.
      </p>
      <RowsTable
        caption="In table cells"
        columns={[
          { title: "Name", cell: ({ name }) => name },
          { title: "Status", cell: ({ status }) => <ServerStatusBadge status={status} size="sm" /> },
          { title: "Task", cell: ({ task }) => <TaskStateBadge state={task} size="sm" variant="plain" /> },
          { title: "Address", cell: ({ address }) => address },
        ]}
        rows={addressed}
      />
      <section className="gallery-stack">
        <h2>In a box 320 px wide</h2>
        <div
          className="gallery gallery-panel"
          style={{ boxSizing: "border-box", inlineSize: "20rem", maxInlineSize: "100%" }}
        >
          <p>
            Task of web-3: <TaskStateBadge state="shelving_image_pending_upload" />
          </p>
          <p>
            <ServerStatusBadge
              status="ERROR"
              label="Failed to build on three hosts, one after another, so Nova gave up for now"
            />
          </p>
        </div>
      </section>
    </main>
  ),
};
