import { defineResource } from "../../resource/defineResource.ts";
import { hintsIn } from "../../resource/hints.ts";
import { judgedAs } from "../../resource/reading.ts";
import { healthy } from "../../state/rows.ts";
import type { StateEntry } from "../../state/state.ts";
import { enHints } from "./en.ts";
import { image } from "./image.ts";

const hint = hintsIn("glance.hints", enHints);

/** Active, and being copied to more stores: that may take hours, and the status does not show it. */
const COPIED: StateEntry = { ...healthy(), lengthy: true };

/**
 * Sums up an image by its status. Copies to more stores that run while it is active are a hint, and so are stores that
 * an import did not reach: it goes on without them, or puts the image back to `queued`.
 */
export const summarizeImage = /* @__PURE__ */ defineResource({
  fields: { status: image },
  rule({ status }, object) {
    const notImported = object.text("os_glance_failed_import");
    const importing = status.state === "active" ? object.text("os_glance_importing_to_stores") : undefined;
    const isCopied = importing !== undefined;
    return {
      lead: isCopied ? judgedAs(status, COPIED) : status,
      moving: isCopied || status.row.phase === "transitional",
      hints: [
        notImported !== undefined &&
          status.row.phase !== "terminal" &&
          hint("notImported", { values: { text: notImported }, urgent: true }),
        isCopied && hint("importing", { values: { text: importing } }),
      ],
    };
  },
});
