// What badges owe to people with disabilities, and the tests that hold each point: the WCAG 2.2 criteria and the ARIA
// rules for texts that are no controls, and what color vision, forced colors and screen readers need beyond them.

/** The tests that hold a requirement: parts of their titles, by file. */
type HeldBy = Readonly<Record<string, readonly string[]>>;

interface Requirement {
  readonly asks: string;
  readonly heldBy: HeldBy;
}

const palette = "browser/palette.test.tsx";
const look = "browser/look.test.tsx";
const badges = "browser/badges.test.tsx";
const everyone = "browser/everyone.test.tsx";
const heard = "browser/heard.test.tsx";
const summary = "browser/summary.test.tsx";
const announcer = "browser/announcer.test.tsx";
const motion = "browser/motion.test.tsx";
const narrow = "browser/narrow.test.tsx";
const popover = "browser/popover.test.tsx";

export const requirements: Readonly<Record<number, Requirement>> = {
  1: { asks: "a label has 7:1", heldBy: { [palette]: ["with labels that anyone can read"] } },
  2: {
    asks: "also on light and dark pages",
    heldBy: {
      [palette]: ["with labels that anyone can read"],
      "browser/anyPlace.test.tsx": ["is as readable as the text around"],
    },
  },
  3: {
    asks: "an icon has 3.2:1, a part of a bar 3:1",
    heldBy: { [palette]: ["with icons that stand out"], [everyone]: ["parts that stand out"] },
  },
  4: {
    asks: "a soft surface can be told from the page",
    heldBy: { [palette]: ["has soft badges that can be told from what they stand on"] },
  },
  5: { asks: "labels and icons have their APCA contrast", heldBy: { [palette]: ["with labels that anyone can read"] } },
  6: {
    asks: "color-blind readers tell tones apart by color alone",
    heldBy: { [palette]: ["has icons whose tones differ", "has solid surfaces whose tones differ"] },
  },
  7: { asks: "tones differ in shape without color", heldBy: { [look]: ["badges differ in shape"] } },
  8: {
    asks: "no two tones share an icon",
    heldBy: {
      "catalog.test.ts": ["states that share an icon also share their tone and phase"],
      "icons.test.ts": ["no two icons have the same shape"],
    },
  },
  9: {
    asks: "color, shape and text tell the state",
    heldBy: { [badges]: ["shows the label of %s and is read out exactly once"] },
  },
  10: {
    asks: "a theme keeps labels readable, or a developer is told",
    heldBy: {
      [palette]: ["stays readable in any hue that a theme sets"],
      "warnings.test.tsx": ["that can't be read is told with its contrast"],
    },
  },
  11: { asks: "no color lies outside sRGB", heldBy: { [palette]: ["lies outside sRGB"] } },
  12: {
    asks: "forced colors reach label, icon, outline, bar and pressed filters",
    heldBy: {
      [look]: ["in the reader's text color"],
      [summary]: ["keeps its label in one line in forced colors"],
      [everyone]: ["has the reader's own colors where these are forced"],
    },
  },
  13: {
    asks: "icons have no color of their own",
    heldBy: { "icons.test.ts": ["every icon is used and is a single path without a color"] },
  },
  14: {
    asks: "nothing overrides the reader's colors",
    heldBy: { "styles.test.ts": ["overrides the reader's colors"] },
  },
  15: {
    asks: "more contrast gives strong borders and 7:1 in solid badges",
    heldBy: {
      [look]: ["when the reader asks for more contrast"],
      [everyone]: ["with more contrast, a solid label has 7:1"],
    },
  },
  16: {
    asks: "paper shows badges and bars",
    heldBy: { [look]: ["on paper, a %s badge"], [everyone]: ["stands out on paper"] },
  },
  17: {
    asks: "a badge follows the page's scheme",
    heldBy: { [look]: ["follows the page's scheme"], [palette]: ["outweighs the text around"] },
  },
  18: {
    asks: "a badge has no role and no tab stop",
    heldBy: { [badges]: ["is a span with no role, name or tab stop"] },
  },
  19: {
    asks: "icons are hidden from assistive technology",
    heldBy: { [badges]: ["its icon is hidden from assistive technology"] },
  },
  20: {
    asks: "an icon alone has its label as its name",
    heldBy: { [badges]: ["for assistive technology when only the icon shows"] },
  },
  21: {
    asks: "the name is the label, in every language",
    heldBy: { [badges]: ["shows the label of %s and is read out exactly once"] },
  },
  22: {
    asks: "a label is read once, with nothing else",
    heldBy: { [heard]: ["is one run of text, with no image and no description", "add no words to what is heard"] },
  },
  23: {
    asks: "the field can be named for assistive technology",
    heldBy: { [heard]: ["tells which field a badge shows"] },
  },
  24: {
    asks: "axe finds nothing, in the light and in the dark",
    heldBy: { [everyone]: ["axe finds nothing to mend"] },
  },
  25: {
    asks: "each part carries its language",
    heldBy: { [heard]: ["each part is in its own language"], "browser/languages.test.tsx": ["marked as English"] },
  },
  26: {
    asks: "no text in the stylesheet, no change of case",
    heldBy: { "styles.test.ts": ["the stylesheet contains no text", "changes the case of text"] },
  },
  27: { asks: "a badge is no live region", heldBy: { [announcer]: ["is the only live region; badges have none"] } },
  28: {
    asks: "announcements name what changed, wait for a burst to end and give a count",
    heldBy: {
      [announcer]: ["combines a burst of changes", "simultaneous changes as"],
      "browser/services.test.tsx": ["announces of many changes the three worst"],
    },
  },
  29: {
    asks: "nothing that ticks is announced",
    heldBy: { [announcer]: ["does not announce unchanged, new or removed servers"] },
  },
  30: {
    asks: "announcements are polite, and go",
    heldBy: { [announcer]: ["is a polite live region"], [heard]: ["announcements"] },
  },
  31: {
    asks: "less motion stills the ring, which still shows motion",
    heldBy: { [look]: ["does not run for readers who ask for less motion", "looks different from one at rest"] },
  },
  32: {
    asks: "motion ends within five seconds and can be switched off",
    heldBy: {
      [look]: ["ends within five seconds", "can be switched off"],
      [motion]: ["does not start the rings anew", "is shown again"],
    },
  },
  33: {
    asks: "only transform and opacity move",
    heldBy: { "styles.test.ts": ["keyframes animate only transform and opacity"] },
  },
  34: { asks: "200 badges in motion leave the page usable", heldBy: { [motion]: ["200 badges in motion"] } },
  35: {
    asks: "no loss at 320 px, 200 % and 400 %",
    heldBy: {
      [look]: ["every label fits a 320 px screen"],
      [narrow]: ["no word breaks for its marks", "nothing sticks out of a badge with marks"],
    },
  },
  36: { asks: "no loss with WCAG's text spacing", heldBy: { [everyone]: ["nothing is cut off by the text spacing"] } },
  37: {
    asks: "no letter is cut at its top or bottom",
    heldBy: { "browser/languages.test.tsx": ["keeps its full height"] },
  },
  38: {
    asks: "a label that is cut off is whole in the page, and reachable without a mouse",
    heldBy: { [badges]: ["can truncate its label"], [popover]: ["with the keyboard"] },
  },
  39: {
    asks: "the icon comes first in both directions",
    heldBy: { [look]: ["the icon comes first in both writing directions"] },
  },
  40: {
    asks: "text and icons have at least 12 px, dots 8 px",
    heldBy: { [look]: ["at least 12 px and dots of at least 8 px"] },
  },
  41: {
    asks: "what can be pressed is a button of 24 px; what is not one warns",
    heldBy: {
      [summary]: ["has buttons at least 24 px high for touch"],
      [popover]: ["large enough for a finger"],
      "warnings.test.tsx": ["a badge that became a control"],
    },
  },
  42: {
    asks: "what can't be pressed is no tab stop",
    heldBy: { [badges]: ["is a span with no role, name or tab stop"] },
  },
  43: {
    asks: "missing data is never healthy and never blank",
    heldBy: { "hostile.test.tsx": ["never as healthy", "shows a word, not a blank"] },
  },
  44: {
    asks: "unknown text is shown as text, and told once",
    heldBy: { "hostile.test.tsx": ["as the isolated text", "warns the developer once about each value"] },
  },
  45: { asks: "numbers and texts give the same badge", heldBy: { "parse.test.ts": ["sent as %o is read as %s"] } },
};
