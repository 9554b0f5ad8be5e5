import type { Meta, StoryObj } from "@storybook/react-vite";
import { serverFields } from "./fields.tsx";
import { type Column, RowsTable } from "./RowsTable.tsx";

/** Values that an API, a cache or a bug might pass to a badge, and the code for each. */
const inputs = [
  { description: "Sent as null", code: "null", value: null },
  { description: "Not sent", code: "undefined", value: undefined },
  { description: "Not a number", code: "NaN", value: Number.NaN },
  { description: "A number below every power state", code: "-1", value: -1 },
  { description: "A number above every power state", code: "99", value: 99 },
  { description: "Empty text", code: '""', value: "" },
  { description: "A hyphen, as command-line tables print it", code: '"-"', value: "-" },
  { description: "Python's null value as text", code: '"None"', value: "None" },
  { description: "Text for “not available”", code: '"N/A"', value: "N/A" },
  { description: "An object", code: '{ state: "ACTIVE" }', value: { state: "ACTIVE" } },
  { description: "An array", code: '["ACTIVE"]', value: ["ACTIVE"] },
  { description: "A symbol", code: 'Symbol("ACTIVE")', value: Symbol("ACTIVE") },
  { description: "A property name that every object has", code: '"constructor"', value: "constructor" },
  { description: "The property name of an object’s prototype", code: '"__proto__"', value: "__proto__" },
  { description: "A state from a later release", code: '"SOMETHING_NEW"', value: "SOMETHING_NEW" },
  { description: "10,000 characters", code: '"a very ".repeat(1428) + "long"', value: `${"a very ".repeat(1428)}long` },
  { description: "Markup, shown as text", code: '"<b>markup</b>"', value: "<b>markup</b>" },
  { description: "Text that reverses what follows it", code: '"safe\\u202Egnp.exe"', value: "safe\u202Egnp.exe" },
  { description: "Right-to-left text", code: '"قيد التشغيل"', value: "قيد التشغيل" },
  { description: "A status in lower case", code: '"verify_resize"', value: "verify_resize" },
  { description: "A task in upper case, with a space", code: '"POWERING OFF"', value: "POWERING OFF" },
  { description: "A power state as a digit in text", code: '"4"', value: "4" },
  { description: "A status with its task", code: '"BUILD(spawning)"', value: "BUILD(spawning)" },
  { description: "A misspelt status", code: '"ACTVE"', value: "ACTVE" },
  { description: "A misspelt task", code: '"powerring-off"', value: "powerring-off" },
];

type Input = (typeof inputs)[number];

const columns: readonly Column<Input>[] = [
  {
    title: "Value",
    cell: ({ code }) => (
      <code className="gallery-value">
        <bdi>{code}</bdi>
      </code>
    ),
  },
  { title: "Description", className: "gallery-what", cell: ({ description }) => description },
  ...serverFields.map(({ title, Badge }) => ({
    title,
    className: "gallery-cut",
    cell: ({ value }: Input) => <Badge value={value} />,
  })),
];

const UnknownInput = () => (
  <main className="gallery">
    <h1>Unknown input</h1>
    <p>
      A badge never throws, and never makes missing or unknown data look healthy. It turns neutral, with a question mark
      and the original text. Names match in any case and with any separator between their words. A task state of{" "}
      <code>null</code> is known: no task is running.
    </p>
    <RowsTable caption="Values" columns={columns} rows={inputs} />
  </main>
);

const meta = {
  title: "Unknown input",
  component: UnknownInput,
} satisfies Meta<typeof UnknownInput>;
export default meta;

/** What each badge shows for invalid values. */
export const Values: StoryObj<typeof meta> = { name: "Unknown input" };
