import { aodhEn } from "../../src/services/aodh/meanings/en.ts";
import { barbicanEn } from "../../src/services/barbican/meanings/en.ts";
import { cinderEn } from "../../src/services/cinder/meanings/en.ts";
import { designateEn } from "../../src/services/designate/meanings/en.ts";
import { glanceEn } from "../../src/services/glance/meanings/en.ts";
import { heatEn } from "../../src/services/heat/meanings/en.ts";
import { ironicEn } from "../../src/services/ironic/meanings/en.ts";
import { magnumEn } from "../../src/services/magnum/meanings/en.ts";
import { manilaEn } from "../../src/services/manila/meanings/en.ts";
import { masakariEn } from "../../src/services/masakari/meanings/en.ts";
import { neutronEn } from "../../src/services/neutron/meanings/en.ts";
import { novaEn } from "../../src/services/nova/meanings/en.ts";
import { octaviaEn } from "../../src/services/octavia/meanings/en.ts";
import { troveEn } from "../../src/services/trove/meanings/en.ts";
import { zunEn } from "../../src/services/zun/meanings/en.ts";

/** One sentence for each state of every resource but servers, in English. */
export const resourceMeanings = {
  ...aodhEn,
  ...barbicanEn,
  ...cinderEn,
  ...designateEn,
  ...glanceEn,
  ...heatEn,
  ...ironicEn,
  ...magnumEn,
  ...manilaEn,
  ...masakariEn,
  ...neutronEn,
  ...novaEn,
  ...octaviaEn,
  ...troveEn,
  ...zunEn,
};
