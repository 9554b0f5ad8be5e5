import { minutesIn } from "../words/describeHint.ts";
import { fieldOf, sentStates, unwrap } from "../server/keys.ts";
import type { SlowOptions } from "../server/hints.ts";
import { faultOf } from "../server/readServer.ts";
import { textOf } from "../catalog/state.ts";
import { summarizeServer } from "../server/summarizeServer.ts";

/** The props that count by what they make a badge show, not by what they are. */
interface ServerProps extends SlowOptions {
  readonly server?: unknown;
  readonly details?: readonly string[] | undefined;
  readonly expectedTask?: string | null | undefined;
}

const byWhatTheyShow: ReadonlySet<string> = new Set<keyof ServerProps>(["server", "details", "now", "slowAfter"]);

/**
 * Whether two sets of props show a server alike. Each answer of an API is a new object, in which most servers are as
 * they were: those need not be drawn again.
 */
export function sameServer<Props extends ServerProps>(before: Props, after: Props): boolean {
  const names = Object.keys(after);
  if (names.length !== Object.keys(before).length) return false;
  // `Object.keys` is typed string[]; the keys of props are their names.
  const changed = (names as (keyof Props & string)[]).filter((name) => !Object.is(before[name], after[name]));
  if (!changed.every((name) => byWhatTheyShow.has(name))) return false;
  return (
    changed.length === 0 ||
    (sameFields(unwrap(before.server), unwrap(after.server)) &&
      String(before.details) === String(after.details) &&
      minutes(before) === minutes(after) &&
      (!after.expectedTask || saidOf(before.server) === saidOf(after.server)))
  );
}

function sameFields(before: unknown, after: unknown): boolean {
  const [was, is] = [sentStates(before), sentStates(after)];
  return (
    was.status === is.status &&
    was.task === is.task &&
    was.vm === is.vm &&
    was.power === is.power &&
    (["locked", "lockedReason", "progress", "hostStatus"] as const).every(
      (field) => fieldOf(before, field) === fieldOf(after, field),
    ) &&
    faultOf(before) === faultOf(after)
  );
}

/** For how many minutes a server has been slow; nothing is where no time is given. */
function minutes({ server, now, slowAfter }: ServerProps): number | undefined {
  if (now === undefined) return undefined;
  const slow = summarizeServer(server, { now, slowAfter }).hints.find((hint) => hint.kind === "slow");
  return slow && minutesIn(slow.elapsed);
}

/** Which server it is, all that an API says of its states, and when it changed last: as a text to compare. */
export function saidOf(server: unknown): string {
  const inner = unwrap(server);
  const said = [fieldOf(inner, "id"), ...Object.values(sentStates(inner)), fieldOf(inner, "updated")];
  return said.map((value) => textOf(value)).join();
}
