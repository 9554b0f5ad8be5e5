import type { ServicesLocale } from "../language/service.ts";

/** Loads the words of services in each language but English, whose words are in the fields. */
export const serviceLocales: Readonly<Record<string, () => Promise<ServicesLocale>>> = {
  ar: async () => (await import("../locales/services/ar.ts")).servicesAr,
  cs: async () => (await import("../locales/services/cs.ts")).servicesCs,
  de: async () => (await import("../locales/services/de.ts")).servicesDe,
  "en-GB": async () => (await import("../locales/services/en-GB.ts")).servicesEnGB,
  es: async () => (await import("../locales/services/es.ts")).servicesEs,
  fa: async () => (await import("../locales/services/fa.ts")).servicesFa,
  fr: async () => (await import("../locales/services/fr.ts")).servicesFr,
  he: async () => (await import("../locales/services/he.ts")).servicesHe,
  hi: async () => (await import("../locales/services/hi.ts")).servicesHi,
  id: async () => (await import("../locales/services/id.ts")).servicesId,
  it: async () => (await import("../locales/services/it.ts")).servicesIt,
  ja: async () => (await import("../locales/services/ja.ts")).servicesJa,
  ko: async () => (await import("../locales/services/ko.ts")).servicesKo,
  nl: async () => (await import("../locales/services/nl.ts")).servicesNl,
  pl: async () => (await import("../locales/services/pl.ts")).servicesPl,
  "pt-BR": async () => (await import("../locales/services/pt-BR.ts")).servicesPtBR,
  ru: async () => (await import("../locales/services/ru.ts")).servicesRu,
  tr: async () => (await import("../locales/services/tr.ts")).servicesTr,
  uk: async () => (await import("../locales/services/uk.ts")).servicesUk,
  vi: async () => (await import("../locales/services/vi.ts")).servicesVi,
  "zh-CN": async () => (await import("../locales/services/zh-CN.ts")).servicesZhCN,
  "zh-Hans": async () => (await import("../locales/services/zh-Hans.ts")).servicesZhHans,
  "zh-Hant": async () => (await import("../locales/services/zh-Hant.ts")).servicesZhHant,
};
