import { enPower, enServer, enStatus, enTask, enVm } from "../catalog/nova/enServer.ts";
import type { Locale } from "../language/locale.ts";

/**
 * English. Power and task states carry the words of the note that the project starts from. Forms: the -ing form for
 * work, a participle or an adjective for rest, Pending for waiting; every word of a label capital.
 * Stems: pause = paus, suspend = suspend, rescue = rescu, shelve = shelv, snapshot = snapshot, reboot = reboot,
 * rebuild = rebuild, resize = resiz, delete = delet.
 * Exceptions: task.unpausing, task.resuming (the note has Resuming for both); task.image_pending_upload,
 * task.image_uploading (the note names the image that becomes the snapshot).
 */
export const en: Locale = {
  lang: "en",
  review: "reviewed",
  power: enPower,
  task: enTask,
  vm: enVm,
  status: enStatus,
  server: enServer,
};
