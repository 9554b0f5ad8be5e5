import type { Summarize } from "../../src/entries/services.ts";
import { allCases } from "../../test/cases/all.ts";
import { objectOf } from "../../test/cases/cases.ts";

/** What the tests tell of a resource: the answer that its API documents, then others, with what differs in them. */
export const examplesOf = (summarize: Summarize) =>
  allCases
    .filter((each) => each.summarize === summarize)
    .flatMap((told) => {
      const documented = objectOf(told);
      return [["as the API documents it", documented] as const, ...told.cases].map(([title, sent]) => ({
        title: `${told.resource} ${title}`,
        sent,
        object: { ...documented, ...sent },
      }));
    });
