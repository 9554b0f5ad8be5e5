import { hintsOf, listed } from "../../resource/reading.ts";
import { type Summarize, summarizer, summaryOf } from "../../resource/summary.ts";
import { enHints } from "./en.ts";
import { volume } from "./volume.ts";
import { volumeMigration } from "./volumeMigration.ts";
import { volumeReplication } from "./volumeReplication.ts";

const hint = hintsOf("cinder.hints", enHints);

const underWay: ReadonlySet<string> = new Set(["starting", "migrating", "completing"]);
const replicationTrouble: ReadonlySet<string> = new Set(["error", "failover-error", "failed-over"]);

/**
 * Sums up a volume. Its status leads, but a migration in progress takes precedence over `available` and `in-use`, which
 * do not show it. A failed migration, trouble with replication and attachments that contradict the status are hints.
 */
export const summarizeVolume: Summarize = /* @__PURE__ */ summarizer((object) => {
  const [status, migration, replication] = [
    object.read(volume),
    object.read(volumeMigration),
    object.read(volumeReplication),
  ];
  const atRest = status.state === "available" || status.state === "in-use";
  const attachments = object.get("attachments");
  const attached = Array.isArray(attachments) ? attachments.length > 0 : undefined;
  const hints = listed(
    migration.state === "error" && hint("migration", { reading: migration, urgent: true }),
    replicationTrouble.has(replication.state) && hint("replication", { reading: replication, urgent: true }),
    status.state === "in-use" && attached === false && hint("attachedToNothing"),
    status.state === "available" && attached === true && hint("attachedAlready"),
  );
  return summaryOf(atRest && underWay.has(migration.state) ? migration : status, hints);
});
