import { accessRule } from "./accessRule.ts";
import { backup } from "./backup.ts";
import { group } from "./group.ts";
import { network } from "./network.ts";
import { replica } from "./replica.ts";
import { server } from "./server.ts";
import { share } from "./share.ts";
import { shareAccess } from "./shareAccess.ts";
import { shareBin } from "./shareBin.ts";
import { shareTask } from "./shareTask.ts";
import { snapshot } from "./snapshot.ts";

/** The fields of Manila, by the names that they have in locales and meanings. */
export const manila = {
  "manila.share": share,
  "manila.share.task": shareTask,
  "manila.share.access": shareAccess,
  "manila.access_rule": accessRule,
  "manila.snapshot": snapshot,
  "manila.replica": replica,
  "manila.server": server,
  "manila.network": network,
  "manila.group": group,
  "manila.backup": backup,
  "manila.share.bin": shareBin,
};
