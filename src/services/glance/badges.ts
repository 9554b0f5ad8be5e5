import { fieldBadge } from "../../badges/fieldBadge.ts";
import { resourceBadge } from "../../badges/resourceBadge.tsx";
import { image } from "./image.ts";
import { member } from "./member.ts";
import { summarizeImage } from "./summarizeImage.ts";

/** Shows an image, from its `status`. Renders a `<span>`. */
export const ImageStatusBadge = /* @__PURE__ */ fieldBadge("ImageStatusBadge", image, "status");

/** Shows a member with whom an image is shared, from its `status`. Renders a `<span>`. */
export const MemberStatusBadge = /* @__PURE__ */ fieldBadge("MemberStatusBadge", member, "status");

/** Shows an image: its leading state (see `summarizeImage`), and a mark for its hints. Renders a `<span>`. */
export const ImageBadge = /* @__PURE__ */ resourceBadge("ImageBadge", summarizeImage, "image");
