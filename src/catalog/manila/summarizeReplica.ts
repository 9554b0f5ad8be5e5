import { defineResource } from "../../resource/defineResource.ts";
import { judgedAs } from "../../resource/reading.ts";
import { resting } from "../../state/rows.ts";
import { replica } from "./replica.ts";
import { share } from "./share.ts";

const NOT_TOLD = resting();
const QUIET = resting();

/** Sums up a share replica. Its status leads unless it is available; then its replication leads. */
export const summarizeReplica = /* @__PURE__ */ defineResource({
  fields: { status: share, replication: replica },
  rule({ status, replication }) {
    const isNew = status.state === "creating" && replication.state === "out_of_sync";
    if (status.state !== "available") return { lead: status, rows: { replication: isNew ? QUIET : undefined } };
    // Whether it is in sync was not sent.
    return { lead: replication.value === undefined ? judgedAs(status, NOT_TOLD) : replication };
  },
  calms: [
    // Every replica that is being created begins out of sync: manila/share/api.py, create_share_replica.
    "replication",
  ],
});
