import { fieldBadge } from "../badges/fieldBadge.ts";
import { resourceBadge } from "../badges/resourceBadge.tsx";
import type { DesignateTexts, designate } from "../catalog/designate/fields.ts";
import { recordset } from "../catalog/designate/recordset.ts";
import { summarizeZone } from "../catalog/designate/summarizeZone.ts";
import { zone } from "../catalog/designate/zone.ts";
import type { ServiceLocale, ServiceMeanings } from "../language/service.ts";

export { designate } from "../catalog/designate/fields.ts";
export { summarizeZone } from "../catalog/designate/summarizeZone.ts";

/** Shows a zone, from its `status`. Renders a `<span>`. */
export const ZoneStatusBadge = /* @__PURE__ */ fieldBadge("ZoneStatusBadge", zone, "status");

/** Shows a recordset, from its `status`. Renders a `<span>`. */
export const RecordsetStatusBadge = /* @__PURE__ */ fieldBadge("RecordsetStatusBadge", recordset, "status");

/** Shows a zone: its leading state (see `summarizeZone`), and a mark for its hints. Renders a `<span>`. */
export const ZoneBadge = /* @__PURE__ */ resourceBadge("ZoneBadge", summarizeZone, "zone");

/** The labels of Designate in a language. */
export type DesignateLocale = ServiceLocale<DesignateTexts>;

/** One sentence for each state of Designate. */
export type DesignateMeanings = ServiceMeanings<typeof designate>;
