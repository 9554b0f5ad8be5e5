import type { ServicesLocale } from "../../language/service.ts";

/** British English, for services: what differs from the English labels. */
export const servicesEnGB: ServicesLocale = {
  lang: "en-GB",
  review: "reviewed",
  labels: {
    Initializing: "Initialising",
    "Initialization Failed": "Initialisation Failed",
  },
};
