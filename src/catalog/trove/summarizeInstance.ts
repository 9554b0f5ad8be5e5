import { hintsOf, listed } from "../../resource/reading.ts";
import { type Summarize, summarizer, summaryOf } from "../../resource/summary.ts";
import { nonEmptyText, property } from "../../state/untrusted.ts";
import { enHints } from "./en.ts";
import { instance } from "./instance.ts";
import { operating } from "./operating.ts";

const hint = hintsOf("trove.hints", enHints);

/**
 * Sums up a database instance. Its status leads unless it is ACTIVE; then the database leads, if anything is told of
 * it.
 */
export const summarizeInstance: Summarize = /* @__PURE__ */ summarizer((object) => {
  const [status, database] = [object.read(instance), object.read(operating)];
  const isTold = database.value !== undefined && database.state !== "none";
  const fault = nonEmptyText(property(object.get("fault"), "message"));
  return summaryOf(
    status.state === "ACTIVE" && isTold ? database : status,
    listed(fault !== undefined && hint("reason", { text: fault })),
  );
});
