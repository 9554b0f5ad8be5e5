/** A check, in words, and what was found wrong. */
export interface Check {
  readonly what: string;
  readonly wrong: readonly string[];
}

/** What a page found out in the engine that shows it. */
export interface Tried {
  readonly checks: readonly Check[];
  /** The least contrasts, by what was measured. */
  readonly least: Readonly<Record<string, number>>;
}

/** Ends what hangs. */
const HANGS = 60_000;

/** Waits until something holds, and throws if it never does. */
export async function until(what: string, holds: () => boolean): Promise<void> {
  const start = Date.now();
  while (!holds()) {
    if (Date.now() - start > HANGS) throw new Error(`It never happened that ${what}.`);
    await new Promise((done) => setTimeout(done, 10));
  }
}

/** What is wrong if two things differ. */
export const differing = (what: string, found: unknown, wanted: unknown): readonly string[] => {
  const [is, should] = [found, wanted].map((each) => JSON.stringify(each));
  return is === should ? [] : [`${what}: ${is}, not ${should}`];
};
