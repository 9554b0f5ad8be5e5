import type { ServiceLocale, ServiceMeanings } from "../../language/service.ts";
import { accessRule } from "./accessRule.ts";
import { backup } from "./backup.ts";
import type { enHints } from "./en.ts";
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

/** The labels of Manila in a language. A missing or extra label is a type error. */
export type ManilaLocale = ServiceLocale<
  typeof manila & { readonly "manila.hints": { readonly words: typeof enHints } }
>;

/** One sentence for each state of Manila. A missing or extra sentence is a type error. */
export type ManilaMeanings = ServiceMeanings<typeof manila>;
