import { type Phase, StateBadge, type Tone } from "../src/index.ts";
import { Table } from "./Table.tsx";

const tones: readonly { readonly tone: Tone; readonly says: string }[] = [
  { tone: "success", says: "It works as it should." },
  { tone: "progress", says: "It is on its way. Nobody has to do anything." },
  { tone: "warning", says: "It waits for a person, or asks for a look." },
  { tone: "error", says: "It has failed. A person has to act." },
  { tone: "neutral", says: "It is at rest by request, or nothing is known of it." },
];

const phases: readonly { readonly phase: Phase; readonly says: string }[] = [
  { phase: "stable", says: "It stays until someone or something acts." },
  { phase: "transitional", says: "It will change by itself: a ring turns around its icon." },
  { phase: "terminal", says: "It never changes again." },
  { phase: "indeterminate", says: "The value does not tell." },
];

/** What the tones and the phases of states mean. */
export function Legend() {
  return (
    <div className="gallery">
      <Table caption="Tones: how to take a state" columns={["Tone", "It says"]}>
        <tbody>
          {tones.map(({ tone, says }) => (
            <tr key={tone}>
              <th scope="row">
                <StateBadge state={tone} tone={tone} />
              </th>
              <td>{says}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      <Table caption="Phases: how a state goes on" columns={["Phase", "It says"]}>
        <tbody>
          {phases.map(({ phase, says }) => (
            <tr key={phase}>
              <th scope="row">
                <StateBadge state={phase} phase={phase} tone={phase === "transitional" ? "progress" : "neutral"} />
              </th>
              <td>{says}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
