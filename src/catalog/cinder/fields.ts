import { attachment } from "./attachment.ts";
import { backup } from "./backup.ts";
import type { enHints } from "./en.ts";
import { group } from "./group.ts";
import { groupSnapshot } from "./groupSnapshot.ts";
import { snapshot } from "./snapshot.ts";
import { volume } from "./volume.ts";
import { volumeMigration } from "./volumeMigration.ts";
import { volumeReplication } from "./volumeReplication.ts";

/** The fields of Cinder, by the names that they have in locales and meanings. */
export const cinder = {
  "cinder.volume": volume,
  "cinder.volume.migration": volumeMigration,
  "cinder.volume.replication": volumeReplication,
  "cinder.snapshot": snapshot,
  "cinder.backup": backup,
  "cinder.attachment": attachment,
  "cinder.group": group,
  "cinder.group_snapshot": groupSnapshot,
};

/** All texts of Cinder that a locale has: those of its fields, and its hints. */
export type CinderTexts = typeof cinder & { readonly "cinder.hints": { readonly words: typeof enHints } };
