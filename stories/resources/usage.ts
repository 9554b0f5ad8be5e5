import type { ReactElement } from "react";

/** A resource, its badges with an example each, and when to use which. */
export interface Usage {
  readonly name: string;
  /** The badge of the whole resource first, if there is one. Each has one prop: what it takes from the API. */
  readonly badges: readonly ReactElement<object>[];
  readonly use: string;
}
