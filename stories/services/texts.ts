type ByState = Readonly<Record<string, Readonly<Record<string, string>>>>;

const modules = import.meta.glob<Readonly<Record<string, object>>>("../../src/meanings/*/en.ts", { eager: true });

/** The meanings of the services in English, by field. */
export const meanings: ByState = Object.assign({}, ...Object.values(modules).flatMap(Object.values));
