import type { Tone } from "../../src/entries/index.ts";

/** A server of the list that every host shows. */
export interface HostedServer {
  readonly name: string;
  /** What the host's own tag says of it, and in which of its tones. */
  readonly word: string;
  readonly tone: Tone;
  readonly status: string;
  readonly task_state: string | null;
  readonly power_state: number;
}

/** One server a tone. */
export const servers: readonly HostedServer[] = [
  { name: "web-1", word: "Running", tone: "success", status: "ACTIVE", task_state: null, power_state: 1 },
  { name: "web-2", word: "Building", tone: "progress", status: "BUILD", task_state: "spawning", power_state: 0 },
  { name: "db-1", word: "Rescued", tone: "warning", status: "RESCUE", task_state: null, power_state: 1 },
  { name: "db-2", word: "Failed", tone: "error", status: "ERROR", task_state: null, power_state: 0 },
  { name: "cache-1", word: "Stopped", tone: "neutral", status: "SHUTOFF", task_state: null, power_state: 4 },
];

/** The heads of the table's columns. */
export const COLUMNS = ["Name", "Host's own", "Server", "Power"] as const;

/** What a tooltip around the badge of a server's power says. */
export const HINT = "As Nova found it when it last looked";

/** What a host is asked to draw, by its own switch between light and dark. */
export interface HostProps {
  readonly scheme: "light" | "dark";
}
