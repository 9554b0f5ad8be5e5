import { type Phase, StateBadge, type Tone } from "../src/entries/index.ts";
import { RowsTable } from "./RowsTable.tsx";

const tones: readonly { readonly tone: Tone; readonly meaning: string }[] = [
  { tone: "success", meaning: "Works as it should." },
  { tone: "progress", meaning: "In progress. Nobody has to act." },
  { tone: "warning", meaning: "Waits for a person, or needs a look." },
  { tone: "error", meaning: "Has failed. A person has to act." },
  { tone: "neutral", meaning: "At rest by request, or unknown." },
];

const phases: readonly { readonly phase: Phase; readonly meaning: string }[] = [
  { phase: "stable", meaning: "Stays until someone or something acts." },
  { phase: "transitional", meaning: "Changes by itself. A ring turns around the icon." },
  { phase: "terminal", meaning: "Never changes again." },
  { phase: "indeterminate", meaning: "Can’t be determined from this value." },
];

/** What tones and phases mean. */
export const Legend = () => (
  <>
    <RowsTable
      caption="Tones: how urgent a state is"
      columns={[
        { title: "Tone", cell: ({ tone }) => <StateBadge state={tone} tone={tone} /> },
        { title: "Meaning", cell: ({ meaning }) => meaning },
      ]}
      rows={tones}
    />
    <RowsTable
      caption="Phases: whether a state will change"
      columns={[
        {
          title: "Phase",
          cell: ({ phase }) => (
            <StateBadge state={phase} phase={phase} tone={phase === "transitional" ? "progress" : "neutral"} />
          ),
        },
        { title: "Meaning", cell: ({ meaning }) => meaning },
      ]}
      rows={phases}
    />
  </>
);
