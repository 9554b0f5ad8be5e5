import type { ServerField } from "../catalog/nova/catalog.ts";
import type { Locale } from "./locale.ts";
import type { Meanings } from "./meanings.ts";

/** Fields by their names in locales and meanings: `cinder.volume`. */
type Fields = Readonly<Record<string, { readonly words: object }>>;

/** One text per state of each field. A language may lag behind: what it lacks is shown in English. */
type Texts<F extends Fields> = { readonly [Id in keyof F]?: Readonly<Partial<Record<keyof F[Id]["words"], string>>> };

/** Words of your own for a service in a language, to spread into its `Locale` or to use alone. */
export type ServiceLocale<F extends Fields> = Pick<Locale, "lang" | "review" | "dir"> & Texts<F>;

/** The sentences of a service in a language, to spread into its `Meanings` or to use alone. */
export type ServiceMeanings<F extends Fields> = Pick<Meanings, "lang"> & Texts<F>;

/** Texts by field, then by state. */
interface AnyTexts {
  readonly [field: `${string}.${string}`]: Readonly<Record<string, string>>;
}

/**
 * The words of every service in a language, to spread into its `Locale` or to use alone. A state has the word of its
 * English label in `labels`, unless its field has one for it.
 */
export type ServicesLocale = Pick<Locale, "lang" | "review" | "dir"> & {
  readonly labels: NonNullable<Locale["labels"]>;
} & AnyTexts;

/** An object has all of the servers' texts or none of them. */
type WithoutServers = { readonly [Table in ServerField | "server" | "leading"]?: never };

/** What a badge takes as its language: the servers' words, a service's, or both in one object. */
export type BadgeLocale = Locale | (Pick<Locale, "lang" | "review" | "dir" | "labels"> & AnyTexts & WithoutServers);

/** What a badge takes as meanings: the servers', a service's, or both in one object. */
export type BadgeMeanings =
  | Meanings
  | (Pick<Meanings, "lang"> & AnyTexts & WithoutServers & { readonly review?: never });
