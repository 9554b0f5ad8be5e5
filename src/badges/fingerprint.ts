import type { ServerReading } from "../catalog/nova/readServer.ts";
import { textOf } from "../state/untrusted.ts";

/** A server's id, the states that were sent and its last change as one text. Equal texts mean that nothing is new. */
export const fingerprint = ({ id, sent, times }: ServerReading): string =>
  [id, ...Object.values(sent), times.updated].map((value) => textOf(value)).join();
