/** Reads a time in ISO 8601. OpenStack's times are in UTC, with or without a zone. `undefined` for anything else. */
export function timeOf(sent: unknown): number | undefined {
  if (typeof sent !== "string" || sent[4] !== "-") return undefined;
  // Most end in Z: the test for other zones takes longer than parsing.
  const time = Date.parse(sent.endsWith("Z") || /(z|[+-]\d\d:?\d\d)$/i.test(sent) ? sent : `${sent}Z`);
  return Number.isNaN(time) ? undefined : time;
}
