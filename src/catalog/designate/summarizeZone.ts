import { hintsOf, listed } from "../../resource/reading.ts";
import { type Summarize, summarizer, summaryOf } from "../../resource/summary.ts";
import { enHints } from "./en.ts";
import { zone } from "./zone.ts";

const hint = hintsOf("designate.hints", enHints);

/** Sums up a zone by its status. If it is pending or has failed, the action is a hint. */
export const summarizeZone: Summarize = /* @__PURE__ */ summarizer((object) => {
  const status = object.read(zone);
  const action = object.text("action");
  const isOpen = status.state === "PENDING" || status.state === "ERROR";
  return summaryOf(status, listed(isOpen && action !== undefined && hint("action", { text: action })));
});
