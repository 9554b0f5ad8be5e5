import { describeHint } from "../../src/entries/services.ts";
import type { Summary } from "../../src/entries/states.ts";

/** The hints of a summary in one line. */
export const hintsOf = ({ hints }: Pick<Summary, "hints">): string =>
  hints.map((hint) => describeHint(hint)).join("; ");
