import { composed } from "../../resource/composed.ts";
import { hintsOf, listed } from "../../resource/reading.ts";
import { type Summarize, summarizer, summaryOf } from "../../resource/summary.ts";
import { cluster } from "./cluster.ts";
import { enHints } from "./en.ts";
import { health } from "./health.ts";

const hint = hintsOf("magnum.hints", enHints);

/**
 * Sums up a cluster. Its status leads while something runs, after a failure and once it is gone. At rest, its health
 * leads if it is known. A failure has its reason as a hint.
 */
export const summarizeCluster: Summarize = /* @__PURE__ */ summarizer((object) => {
  const [statusReading, healthReading] = [composed(object, cluster), object.read(health)];
  const { tone, phase } = summaryOf(statusReading);
  // HEALTHY must not hide that a cluster was rolled back.
  const isTelling = healthReading.state === "UNHEALTHY" || (healthReading.state === "HEALTHY" && tone === "success");
  const reason = object.text("status_reason");
  return summaryOf(
    phase === "stable" && tone !== "error" && isTelling ? healthReading : statusReading,
    listed(tone === "error" && reason !== undefined && hint("reason", { text: reason })),
  );
});
