import type { Meta, StoryObj } from "@storybook/react-vite";
import { FieldBadge, fields } from "./fields.tsx";
import { Table } from "./Table.tsx";

/** What an API, a cache or a mistake may hand to a badge, and how to write it. */
const inputs: readonly { readonly what: string; readonly written: string; readonly value: unknown }[] = [
  { what: "Sent as nothing", written: "null", value: null },
  { what: "Not sent", written: "undefined", value: undefined },
  { what: "Not a number", written: "NaN", value: Number.NaN },
  { what: "A number below every power state", written: "-1", value: -1 },
  { what: "A number above every power state", written: "99", value: 99 },
  { what: "Empty text", written: '""', value: "" },
  { what: "A hyphen, as command-line tables print it", written: '"-"', value: "-" },
  { what: "Python's word for nothing", written: '"None"', value: "None" },
  { what: "Not available", written: '"N/A"', value: "N/A" },
  { what: "An object", written: '{ state: "ACTIVE" }', value: { state: "ACTIVE" } },
  { what: "An array", written: '["ACTIVE"]', value: ["ACTIVE"] },
  { what: "A symbol", written: 'Symbol("ACTIVE")', value: Symbol("ACTIVE") },
  { what: "The name of a property that every object has", written: '"constructor"', value: "constructor" },
  { what: "The name of every object's prototype", written: '"__proto__"', value: "__proto__" },
  { what: "A state of a later release", written: '"SOMETHING_NEW"', value: "SOMETHING_NEW" },
  { what: "10,000 characters", written: '"a very ".repeat(1428) + "long"', value: `${"a very ".repeat(1428)}long` },
  { what: "Markup, shown as text", written: '"<b>markup</b>"', value: "<b>markup</b>" },
  { what: "Text that reverses what follows it", written: '"safe\\u202Egnp.exe"', value: "safe\u202Egnp.exe" },
  { what: "Right-to-left text", written: '"قيد التشغيل"', value: "قيد التشغيل" },
  { what: "A status in lower case", written: '"verify_resize"', value: "verify_resize" },
  { what: "A task in upper case, with a space", written: '"POWERING OFF"', value: "POWERING OFF" },
  { what: "A power state as a digit in text", written: '"4"', value: "4" },
  { what: "A status with its task", written: '"BUILD(spawning)"', value: "BUILD(spawning)" },
  { what: "A misspelt status", written: '"ACTVE"', value: "ACTVE" },
  { what: "A misspelt task", written: '"powerring-off"', value: "powerring-off" },
];

function UnknownInput() {
  return (
    <main className="gallery">
      <h1>Unknown input</h1>
      <p>
        A badge never fails and never makes missing or unknown data look healthy. It turns neutral, with a question
        mark, and shows the text that it was sent. Names are taken in any case and with any mark between their words. A
        task state of <code>null</code> is known: no task runs.
      </p>
      <Table caption="Values" columns={["Value", "What it is", ...fields.map(({ title }) => title)]}>
        <tbody>
          {inputs.map(({ what, written, value }) => (
            <tr key={written}>
              <th scope="row">
                <code className="gallery-value">
                  <bdi>{written}</bdi>
                </code>
              </th>
              <td className="gallery-what">{what}</td>
              {fields.map(({ id }) => (
                <td key={id} className="gallery-cut">
                  <FieldBadge field={id} value={value} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
    </main>
  );
}

const meta = {
  title: "Unknown input",
  component: UnknownInput,
} satisfies Meta<typeof UnknownInput>;
export default meta;

/** What each badge shows for values that are no state. */
export const Values: StoryObj<typeof meta> = {};
