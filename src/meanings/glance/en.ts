import type { glance } from "../../catalog/glance/fields.ts";
import type { ServiceMeanings } from "../../language/service.ts";

/** English. */
export const glanceEn: ServiceMeanings<typeof glance> = {
  lang: "en",
  "glance.image": {
    queued:
      "The image has a name but no data yet; a snapshot fills it by itself, otherwise someone has to upload or import the data.",
    saving: "The data is being uploaded; the image can be used when this ends.",
    active: "The image is complete; make servers or volumes from it.",
    killed: "The upload failed and nothing usable is stored; delete the image and upload again.",
    deleted: "The image is gone; only its record is left for a while.",
    uploading:
      "The data is being put into the staging area; after that, someone or something has to ask for the import.",
    importing: "The staged or fetched data is being checked and stored; the image can be used when this ends.",
    pending_delete:
      "The image is deleted and its data will be scrubbed by itself; for the project there is no way back.",
    deactivated:
      "An administrator has blocked the data of the image; it can be seen but not used until it is reactivated.",
    unknown: "The value is missing or unknown to this version; assume neither a healthy nor a failed state.",
  },
  "glance.member": {
    pending:
      "The image is offered to this project, which has not answered; accept it to see it in lists, or reject it.",
    accepted: "The project has accepted the image and sees it among its own.",
    rejected: "The project does not want to see the image in its lists; it can still use it by id.",
    unknown: "The value is missing or unknown to this version; assume neither a healthy nor a failed state.",
  },
};
