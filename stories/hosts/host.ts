import type { ComponentType, ElementType, ReactElement, ReactNode } from "react";
import type { Tone, Variant } from "../../src/entries/index.ts";
import type { Column as ColumnOf } from "../RowsTable.tsx";

/** A server of the list that every host shows: also what the host's own tag says of it, and in which of its tones. */
export interface HostedServer {
  readonly name: string;
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

/** What a tooltip around the badge of a server's power says. */
export const HINT = "As Nova found it when it last looked";

type Scheme = "light" | "dark";

/** What a host is asked to draw, by its own switch between light and dark. */
export interface HostProps {
  readonly scheme: Scheme;
}

/** A column of the list. */
export type Column = ColumnOf<HostedServer>;

/** What a host's table has for HTML's elements. Names have a cell of their own in some. */
export type TableParts = Partial<
  Readonly<Record<"Head" | "Body" | "Row" | "HeadCell" | "Cell" | "NameCell", ElementType<{ children: ReactNode }>>>
>;

/** What a design system gives to its page: its own components. */
export interface Host {
  /** Its stylesheet, if its components do not bring it. */
  readonly sheet?: string;
  /** The attribute of the page's root by which it is switched, if by any. */
  readonly root?: (scheme: Scheme) => readonly [name: string, value: string];
  /** Its provider and its card around its table. */
  readonly Frame: ComponentType<HostProps & { readonly children: ReactNode }>;
  /** Its tag for a state. */
  readonly tag: (server: HostedServer) => ReactElement;
  /** Its tooltip around a badge, if it has one. It says {@link HINT}. */
  readonly tip?: (badge: ReactElement) => ReactElement;
  /** The variant of badges that is like its tag, if not the default. */
  readonly variant?: Variant;
  /** What its table is made of, or a table that takes columns. */
  readonly table?: TableParts | ((columns: readonly Column[]) => ReactElement);
}
