import { fieldBadge } from "../badges/fieldBadge.ts";
import { resourceBadge } from "../badges/resourceBadge.tsx";
import type { GlanceTexts, glance } from "../catalog/glance/fields.ts";
import { image } from "../catalog/glance/image.ts";
import { member } from "../catalog/glance/member.ts";
import { summarizeImage } from "../catalog/glance/summarizeImage.ts";
import type { ServiceLocale, ServiceMeanings } from "../language/service.ts";

export { glance } from "../catalog/glance/fields.ts";
export { summarizeImage } from "../catalog/glance/summarizeImage.ts";

/** Shows an image, from its `status`. Renders a `<span>`. */
export const ImageStatusBadge = /* @__PURE__ */ fieldBadge("ImageStatusBadge", image, "status");

/** Shows a member with whom an image is shared, from its `status`. Renders a `<span>`. */
export const MemberStatusBadge = /* @__PURE__ */ fieldBadge("MemberStatusBadge", member, "status");

/** Shows an image: its leading state (see `summarizeImage`), and a mark for its hints. Renders a `<span>`. */
export const ImageBadge = /* @__PURE__ */ resourceBadge("ImageBadge", summarizeImage, "image");

/** The labels of Glance in a language. */
export type GlanceLocale = ServiceLocale<GlanceTexts>;

/** One sentence for each state of Glance. */
export type GlanceMeanings = ServiceMeanings<typeof glance>;
