// What the comment at the head of a language's file says to its translators, and to the rules.

const sources = import.meta.glob<string>("../../src/locales/*.ts", {
  eager: true,
  query: "?raw",
  import: "default",
});

export interface LanguageHead {
  /** The stems of the words for an operation, in lower case: any of them will do. */
  readonly stems: Readonly<Record<string, readonly string[]>>;
  /** The states whose labels don't have to follow the rules for words, such as `task.resuming`. */
  readonly exceptions: readonly string[];
  /** Exceptions without a reason. */
  readonly unexplained: readonly string[];
}

/**
 * Reads the head of a language: `Stems: pause = paus, shelve = abgelegt|ablage.` and
 * `Exceptions: task.unpausing, task.resuming (a reason); task.spawning (another reason).`
 */
export function readHead(source: string): LanguageHead {
  const comment = source.replace(/\n \* ?/g, " ");
  const stems = /\bStems(?: beside those of servers)?: (.*?)\.(?=\s)/.exec(comment)?.[1] ?? "";
  const exceptions = (/\bExceptions: (.*?\))\./.exec(comment)?.[1] ?? "").split("; ").filter(Boolean);
  return {
    stems: Object.fromEntries(
      stems
        .split(", ")
        .map((each) => each.split(" = "))
        .map(([operation = "", words = ""]) => [operation, words.split("|").filter(Boolean)]),
    ),
    exceptions: exceptions.flatMap((each) => each.match(/\b(?:power|task|vm|status)\.[\w-]+/g) ?? []),
    unexplained: exceptions.filter((each) => !/\(.+\)$/.test(each)),
  };
}

/** The head of the language with a tag. */
export const headOf = (tag: string): LanguageHead => readHead(sources[`../../src/locales/${tag}.ts`] ?? "");
