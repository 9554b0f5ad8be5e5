import { textOf } from "../catalog/untrusted.ts";
import type { ServerReading } from "../server/readServer.ts";

/** A server's id, the states that were sent and its last change as one text. Equal texts mean that nothing is new. */
export const fingerprint = ({ id, sent, times }: ServerReading): string =>
  [id, ...Object.values(sent), times.updated].map((value) => textOf(value)).join();
