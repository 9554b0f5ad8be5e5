import { hintsOf, listed } from "../../resource/reading.ts";
import { type Summarize, summarizer, summaryOf } from "../../resource/summary.ts";
import { enHints } from "./en.ts";
import { image } from "./image.ts";

const hint = hintsOf("glance.hints", enHints);

/** Sums up an image by its status. While it is active, copies to more stores that run or failed are hints. */
export const summarizeImage: Summarize = /* @__PURE__ */ summarizer((object) => {
  const status = object.read(image);
  const [importing, notImported] = [
    object.text("os_glance_importing_to_stores"),
    object.text("os_glance_failed_import"),
  ];
  const hints = listed(
    notImported !== undefined && hint("notImported", { text: notImported, urgent: true }),
    importing !== undefined && hint("importing", { text: importing }),
  );
  return summaryOf(status, status.state === "active" ? hints : []);
});
