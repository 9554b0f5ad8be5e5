import { textOf } from "../catalog/untrusted.ts";
import type { ReadServer } from "../server/readServer.ts";

/** Which server it is, the states that were sent, and when it last changed: equal texts mean that there is no news. */
export const fingerprint = ({ id, sent, updated }: ReadServer): string =>
  [id, ...Object.values(sent), updated].map((value) => textOf(value)).join();
