import { Children, isValidElement, type ReactNode } from "react";
import * as entry from "../src/entries/index.ts";

/** A story as Storybook's panel gets it: its args are what the controls hold. */
interface Shown {
  readonly component?: unknown;
  readonly args: Readonly<Record<string, unknown>>;
  readonly argTypes: Readonly<Record<string, { readonly mapping?: Readonly<Record<string, unknown>> }>>;
}

const PACKAGE = "openstack-state-badges";

/** Props that hold what an API sent. For all others, `undefined` is the same as a missing prop. */
const SENT = ["server", "servers", "state", "status"];

/** The lengths, in characters, of what stays on one line and of a list that is left to the reader. */
const LINE = 100;
const LONG = 2000;

const nameOf = (type: unknown) => Object.entries(entry).find(([, exported]) => exported === type)?.[0];

const indented = (text: string) => text.replace(/^/gm, "  ");

const isLanguage = (value: unknown): value is { readonly lang: string } =>
  typeof value === "object" && value !== null && "lang" in value && typeof value.lang === "string";

/** The code of a story that is one component with props, as someone would write it, with its imports. */
export function sourceOf(code: string, { component, args, argTypes }: Shown): string {
  if (nameOf(component) === undefined) return code;
  const imports = new Map([[PACKAGE, new Set<string>()]]);
  const constants = new Set<string>();
  let given: string | undefined;

  const use = (name: string, path = PACKAGE) => {
    imports.set(path, new Set(imports.get(path)).add(name));
    return name;
  };

  const languageOf = (prop: string, lang: string) => {
    const name = lang.replace("-", "");
    if (prop !== "meanings") return use(name, lang === "en" ? PACKAGE : `${PACKAGE}/locales/${lang}`);
    use(`${name} as meanings`, `${PACKAGE}/meanings/${lang}`);
    return prop;
  };

  const objectOf = (prop: string, value: unknown) => {
    const line = JSON.stringify(value);
    if (line === undefined || line.length < LINE / 2) return line;
    if (Array.isArray(value) && line.length > LONG) given = prop;
    else constants.add(`const ${prop} = ${JSON.stringify(value, undefined, 2).replace(/"(\w+)":/g, "$1:")};`);
    return prop;
  };

  const propOf = (prop: string, value: unknown): readonly string[] => {
    if (value === undefined && SENT.includes(prop)) return [`${prop}={undefined}`];
    if (value === undefined || value === false || typeof value === "function") return [];
    if (value === true) return [prop];
    if (typeof value === "string" && !/["\n\\]/.test(value)) return [`${prop}="${value}"`];
    if (isLanguage(value)) return [`${prop}={${languageOf(prop, value.lang)}}`];
    if (isValidElement<object>(value)) return [`${prop}={${elementOf(value.type, value.props)}}`];
    return [`${prop}={${objectOf(prop, value)}}`];
  };

  const elementOf = (type: unknown, { children, ...props }: { readonly children?: ReactNode }): string => {
    const name = typeof type === "string" ? type : (nameOf(type) ?? "");
    if (name !== type) use(name);
    const written = Object.entries(props).flatMap(([prop, value]) => propOf(prop, value));
    const inside = Children.toArray(children).map((child) =>
      indented(isValidElement<object>(child) ? elementOf(child.type, child.props) : String(child)),
    );
    const line = [name, ...written].join(" ");
    const isShort = line.length < LINE && !line.includes("\n");
    const start = isShort ? line : `${name}\n${indented(written.join("\n"))}`;
    if (inside.length > 0) return [`<${start}${isShort ? "" : "\n"}>`, ...inside, `</${name}>`].join("\n");
    return `<${start}${isShort ? " " : "\n"}/>`;
  };

  const mapped = Object.entries(args).map(([prop, value]) => {
    const { mapping } = argTypes[prop] ?? {};
    return [prop, mapping && String(value) in mapping ? mapping[String(value)] : value];
  });
  const element = elementOf(component, Object.fromEntries(mapped));
  const result = given
    ? `export const Shown = ({ ${given} }: { ${given}: readonly object[] }) => (\n${indented(element)}\n);`
    : element;
  const lines = [...imports].map(([path, names]) => `import { ${[...names].sort().join(", ")} } from "${path}";`);
  return [lines.join("\n"), ...constants, result].join("\n\n");
}
