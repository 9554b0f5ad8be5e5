/** A date, its time if it has one, and the zone of that. */
const ISO_8601 = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(z|[+-]\d\d:?\d\d)?)?$/i;

/** Reads a time in ISO 8601. OpenStack's times are in UTC, with or without a zone. `undefined` for anything else. */
export function timeOf(sent: unknown): number | undefined {
  // `Date.parse` reads other texts, too, and each engine reads them as it likes.
  const [iso, zone] = (typeof sent === "string" && ISO_8601.exec(sent)) || [];
  if (iso === undefined) return undefined;
  const time = Date.parse(zone ? iso : `${iso}Z`);
  return Number.isNaN(time) ? undefined : time;
}
