import { fieldBadge } from "../../badges/fieldBadge.ts";
import { resourceBadge } from "../../badges/resourceBadge.tsx";
import { recordset } from "./recordset.ts";
import { summarizeZone } from "./summarizeZone.ts";
import { zone } from "./zone.ts";

/** Shows a zone, from its `status`. Renders a `<span>`. */
export const ZoneStatusBadge = /* @__PURE__ */ fieldBadge("ZoneStatusBadge", zone, "status");

/** Shows a recordset, from its `status`. Renders a `<span>`. */
export const RecordsetStatusBadge = /* @__PURE__ */ fieldBadge("RecordsetStatusBadge", recordset, "status");

/** Shows a zone: its leading state (see `summarizeZone`), and a mark for its hints. Renders a `<span>`. */
export const ZoneBadge = /* @__PURE__ */ resourceBadge("ZoneBadge", summarizeZone, "zone");
