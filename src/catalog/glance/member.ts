import { circleSlash } from "../../state/icons.ts";
import { healthy, resting, unknown, waiting } from "../../state/rows.ts";
import { serviceField } from "../../state/serviceField.ts";
import { enMember } from "./en.ts";

/**
 * The states of a member with whom an image is shared, sent as `status`.
 * Names and order come from glance/api/v2/image_members.py (_MEMBER_SCHEMA).
 */
export const member = serviceField({
  id: "glance.member",
  keys: ["status"],
  states: {
    pending: waiting(),
    accepted: healthy(),
    rejected: resting(circleSlash),
    unknown,
  },
  words: enMember,
});
