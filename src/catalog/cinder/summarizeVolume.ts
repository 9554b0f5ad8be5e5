import { defineResource } from "../../resource/defineResource.ts";
import { hintsIn } from "../../resource/hints.ts";
import { enHints } from "./en.ts";
import { volume } from "./volume.ts";
import { volumeMigration } from "./volumeMigration.ts";
import { volumeReplication } from "./volumeReplication.ts";

const hint = hintsIn("cinder.hints", enHints);

/**
 * Sums up a volume. Its status leads, but a migration in progress takes precedence over `available` and `in-use`, which
 * do not show it. Attachments that contradict the status are hints.
 */
export const summarizeVolume = /* @__PURE__ */ defineResource({
  fields: { status: volume, migration: volumeMigration, replication: volumeReplication },
  rule({ status, migration }, object) {
    const atRest = status.state === "available" || status.state === "in-use";
    const isMigrating = migration.state !== "unknown" && migration.row.phase === "transitional";
    const attachments = object.get("attachments");
    const attached = Array.isArray(attachments) ? attachments.length > 0 : undefined;
    return {
      lead: atRest && isMigrating ? migration : status,
      hints: [
        status.state === "in-use" && attached === false && hint("attachedToNothing"),
        status.state === "available" && attached === true && hint("attachedAlready"),
      ],
    };
  },
});
