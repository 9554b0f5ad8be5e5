import type { ReactNode } from "react";
import { ServerBadge, ServerStatusBadge, StateBadge, type Variant, VmStateBadge } from "../../src/entries/index.ts";
import { Moving } from "./Moving.tsx";

const inVariant = (variant: Variant) =>
  ["ACTIVE", "ACTIVE", "BUILD", "PAUSED", "ERROR"].map((status, index) => (
    <ServerStatusBadge key={index} status={status} variant={variant} />
  ));

const inNarrowColumn = (badge: ReactNode) => <span className="gallery-cut-off">{badge}</span>;

const noHost = "The server could not be built, because no host had room.";

/** The mistakes that badges invite, and what to do instead. */
export const pairs = [
  {
    title: "Loudness",
    why: "Where each state has a surface, none stands out: `auto` gives a dot to what is well, and a solid badge to what has failed or waits for a person.",
    dont: { text: "Solid for every state", example: inVariant("solid") },
    do: { text: '`variant="auto"`', example: inVariant("auto") },
  },
  {
    title: "Color",
    why: "One in twelve men confuses red with green, and no color is read aloud.",
    dont: {
      text: "A name in color",
      example: (
        <>
          <ServerStatusBadge status="ACTIVE" icon={null} label="web-1" />
          <ServerStatusBadge status="ERROR" icon={null} label="web-2" />
        </>
      ),
    },
    do: {
      text: "Color, icon and word",
      example: (
        <>
          web-1 <ServerStatusBadge status="ACTIVE" /> web-2 <ServerStatusBadge status="ERROR" />
        </>
      ),
    },
  },
  {
    title: "The tone of your own state",
    why: "A tone says how urgent a state is: red for what is no failure teaches people to overlook red.",
    dont: { text: "By taste", example: <StateBadge tone="error" label="Archived" /> },
    do: { text: "By urgency", example: <StateBadge tone="neutral" label="Archived" /> },
  },
  {
    title: "Narrow columns",
    why: "A label that is cut off by its column is lost; with `truncate`, it ends in an ellipsis and the whole is in the tooltip.",
    dont: {
      text: "Cut off by CSS",
      example: inNarrowColumn(<ServerStatusBadge status="VERIFY_RESIZE" meaning={false} />),
    },
    do: { text: "`truncate`", example: inNarrowColumn(<ServerStatusBadge status="VERIFY_RESIZE" truncate />) },
  },
  {
    title: "Missing data",
    why: "Nobody looks after a server that a default has made healthy.",
    dont: { text: '`status={server.status ?? "ACTIVE"}`', example: <ServerStatusBadge status="ACTIVE" /> },
    do: { text: "`status={server.status}`", example: <ServerStatusBadge status={undefined} /> },
  },
  {
    title: "One fact",
    why: "Nova derives the status from the VM state: two badges for one fact look like two facts.",
    dont: {
      text: "Two badges",
      example: (
        <>
          <ServerStatusBadge status="PAUSED" />
          <VmStateBadge state="paused" />
        </>
      ),
    },
    do: { text: "One badge", example: <ServerBadge server={{ status: "PAUSED", vm_state: "paused" }} /> },
  },
  {
    title: "Five hundred rows",
    why: "Motion draws the eye, and hundreds of rings draw it everywhere: the word and the icon say the same at rest.",
    dont: { text: "In motion", example: <Moving /> },
    do: { text: "`--state-badge-motion: none`", example: <Moving motion="none" /> },
  },
  {
    title: "Explanations",
    why: "A label is read at a glance and compared with those above and below; a sentence is read once, in the tooltip or the details.",
    dont: { text: "A sentence as a label", example: <ServerStatusBadge status="ERROR" label={noHost} /> },
    do: {
      text: "A label with a meaning",
      example: (
        <>
          <ServerStatusBadge status="ERROR" meaning={noHost} />
          <span className="gallery-note">In the tooltip: {noHost}</span>
        </>
      ),
    },
  },
];
