import type { Meta, StoryObj } from "@storybook/react-vite";
import { useState } from "react";
import { sizes, variants } from "../src/badges/context.ts";
import { catalog, PowerStateBadge, ServerStatusBadge, TaskStateBadge, type Tone, VmStateBadge } from "../src/index.ts";
import { inputFor } from "./fields.tsx";
import { Table } from "./Table.tsx";

const meta = { title: "Variants" } satisfies Meta;
export default meta;

type Story = StoryObj<typeof meta>;

/** A status to show for each tone. */
const examples: readonly { readonly tone: Tone; readonly status: keyof typeof catalog.status }[] = [
  { tone: "success", status: "ACTIVE" },
  { tone: "progress", status: "BUILD" },
  { tone: "warning", status: "RESCUE" },
  { tone: "error", status: "ERROR" },
  { tone: "neutral", status: "PAUSED" },
];

/** Every tone in every variant and size: small, medium and large below one another. */
export const Matrix: Story = {
  render: () => (
    <main className="gallery">
      <h1>Tones, variants and sizes</h1>
      <Table caption="Small, medium and large in each cell" columns={["Tone", ...variants]}>
        <tbody>
          {examples.map(({ tone, status }) => (
            <tr key={tone}>
              <th scope="row">{tone}</th>
              {variants.map((variant) => (
                <td key={variant}>
                  <div className="gallery-stack">
                    {sizes.map((size) => (
                      <ServerStatusBadge key={size} status={status} variant={variant} size={size} />
                    ))}
                  </div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </main>
  ),
};

const rows = [
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
];

/** In a table, the variant auto lets what matters stand out: what is at rest and well is a dot. */
export const WhatStandsOut: Story = {
  render: () => (
    <main className="gallery">
      <h1>What stands out</h1>
      <p>
        With <code>variant="auto"</code>, what is at rest and well is a dot, what is in progress is soft, and what has
        failed or waits for a person is solid. Beside it is the default, in which every state weighs the same.
      </p>
      <Table caption="Ten servers" columns={["Name", "auto", "soft"]}>
        <tbody>
          {rows.map((status, index) => (
            <tr key={index}>
              <th scope="row">web-{index + 1}</th>
              <td>
                <ServerStatusBadge status={status} variant="auto" />
              </td>
              <td>
                <ServerStatusBadge status={status} />
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </main>
  ),
};

const surroundings = [
  { where: "A white page", color: "#111827", backgroundColor: "#fff" },
  { where: "Muted text on white", color: "#6b7280", backgroundColor: "#fff" },
  { where: "A selected row", color: "#111827", backgroundColor: "#e6f4ff" },
  { where: "A page that is dark by hand", color: "#ddd", backgroundColor: "#111" },
  { where: "Muted text in the dark", color: "#88aaaa", backgroundColor: "#111" },
  { where: "A dark blue bar", color: "#fff", backgroundColor: "#1e3a8a" },
];

/** Nothing here declares a color-scheme: the color of the text alone tells badges what they stand on. */
export const WhereverTheyStand: Story = {
  render: () => (
    <main className="gallery">
      <h1>Wherever they stand</h1>
      <p>Light text, dark place: no badge here was told how it stands, and no part of the page declares it.</p>
      {surroundings.map(({ where, ...style }) => (
        <section key={where} className="gallery-place" style={style} aria-label={where}>
          <p>{where}</p>
          {variants.map((variant) => (
            <div key={variant} className="gallery-row">
              {examples.map(({ status }) => (
                <ServerStatusBadge key={status} status={status} variant={variant} />
              ))}
            </div>
          ))}
        </section>
      ))}
    </main>
  ),
};

/** The icon alone. The label is a tooltip, and the name of the badge for assistive technology. */
export const IconOnly: Story = {
  render: () => (
    <main className="gallery">
      <h1>Icon only</h1>
      <p>Point at an icon to see its label. A screen reader reads the label out.</p>
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

/** A label that is cut where its place ends, and whole in its tooltip. */
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

/** What changes by itself turns for five seconds. What rests does not move. */
export const Motion: Story = {
  render: function MotionStory() {
    const [run, setRun] = useState(0);
    return (
      <main className="gallery">
        <h1>Motion</h1>
        <p>
          A ring turns around what changes by itself, and comes to rest after five seconds. It stands still for readers
          who ask for less motion.
        </p>
        <div className="gallery-controls">
          <button type="button" onClick={() => setRun(run + 1)}>
            Restart motion
          </button>
        </div>
        <section key={run} className="gallery-stack">
          <h2>Transitional</h2>
          {variants.map((variant) => (
            <div key={variant} className="gallery-row">
              <ServerStatusBadge status="BUILD" variant={variant} />
              <TaskStateBadge state="migrating" variant={variant} />
              <TaskStateBadge state="deleting" variant={variant} iconOnly />
            </div>
          ))}
        </section>
        <section className="gallery-stack">
          <h2>At rest</h2>
          {variants.map((variant) => (
            <div key={variant} className="gallery-row">
              <ServerStatusBadge status="ACTIVE" variant={variant} />
              <TaskStateBadge state={null} variant={variant} />
              <VmStateBadge state="error" variant={variant} iconOnly />
            </div>
          ))}
        </section>
      </main>
    );
  },
};

/** Badges among words, in a table, in a narrow place, and with a long label. */
export const InText: Story = {
  render: () => (
    <main className="gallery">
      <h1>In text</h1>
      <p>
        The server web-1 is <ServerStatusBadge status="ACTIVE" /> and its power state is <PowerStateBadge state={1} />.
        It was <PowerStateBadge state={4} variant="plain" /> before, and will be{" "}
        <ServerStatusBadge status="SHUTOFF" variant="dot" /> again at night.
      </p>
      <Table caption="In cells" columns={["Name", "Status", "Task", "Address"]}>
        <tbody>
          <tr>
            <th scope="row">web-1</th>
            <td>
              <ServerStatusBadge status="VERIFY_RESIZE" size="sm" />
            </td>
            <td>
              <TaskStateBadge state={null} size="sm" variant="plain" />
            </td>
            <td>192.0.2.10</td>
          </tr>
          <tr>
            <th scope="row">web-2</th>
            <td>
              <ServerStatusBadge status="REBUILD" size="sm" />
            </td>
            <td>
              <TaskStateBadge state="rebuild_block_device_mapping" size="sm" variant="plain" />
            </td>
            <td>192.0.2.11</td>
          </tr>
        </tbody>
      </Table>
      <section className="gallery-stack">
        <h2>In a box of 320 px</h2>
        <div className="gallery gallery-panel gallery-narrow">
          <p>
            Task of web-3: <TaskStateBadge state="shelving_image_pending_upload" />
          </p>
          <p>
            <ServerStatusBadge
              status="ERROR"
              label="Failed to build on three hosts, one after the other, and given up for now"
            />
          </p>
        </div>
      </section>
    </main>
  ),
};
