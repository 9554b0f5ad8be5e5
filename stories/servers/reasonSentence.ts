import type { LeadingReason } from "../../src/entries/states.ts";
import { leadingCases } from "../../test/cases/server.ts";

/** Why a state leads, as a sentence. */
export const reasonSentence = (because: LeadingReason): string =>
  leadingCases.find((each) => each.because === because)?.when ?? "";
