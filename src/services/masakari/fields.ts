import type { ServiceLocale, ServiceMeanings } from "../../language/service.ts";
import { notification } from "./notification.ts";
import { vmove } from "./vmove.ts";

/** The fields of Masakari, by the names that they have in locales and meanings. */
export const masakari = {
  "masakari.notification": notification,
  "masakari.vmove": vmove,
};

/** The labels of Masakari in a language. A missing or extra label is a type error. */
export type MasakariLocale = ServiceLocale<typeof masakari>;

/** One sentence for each state of Masakari. A missing or extra sentence is a type error. */
export type MasakariMeanings = ServiceMeanings<typeof masakari>;
