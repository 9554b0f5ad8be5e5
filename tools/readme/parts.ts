// What README says about the project that the project itself knows. Each part stands in README between
// `<!-- its name -->` and `<!-- end -->`.

import { services } from "../../src/entries/services.ts";
import type { ServicesLocale } from "../../src/language/service.ts";
import type { Field } from "../../src/state/field.ts";
import { locales } from "../../src/words/localeList.ts";
import facts from "../../test/data/resources.json" with { type: "json" };
import { fieldBadges, resourceBadges, serviceOf } from "../badges.ts";
import { ahead, alone, own, timed, times } from "../bench/figures.ts";

/** An import, as `npm run size` weighs it. */
interface Size {
  readonly what: string;
  readonly bytes: number;
}

const listOf = (items: readonly string[]) => new Intl.ListFormat("en-GB").format(items);
const code = (text: string) => `\`${text}\``;

/** The resources that README names wherever it says what there is besides servers. */
const NAMED = ["volumes", "images", "networks", "load balancers", "stacks", "nodes"];

const resources = new Set(facts.resources.map(({ service, resource }) => `${service} ${resource}`)).size;
const serviceIds = [...new Set(Object.values<Field>(services).map(serviceOf))];
const states = facts.resources.flatMap((field) => field.states);

const localeModules = import.meta.glob<Readonly<Record<string, ServicesLocale>>>("../../src/locales/services/*.ts", {
  eager: true,
});
const reviewedServices = Object.values(localeModules)
  .flatMap((exported) => Object.values(exported))
  .filter(({ review }) => review === "reviewed")
  .map(({ lang }) => code(lang));

const sentenceFiles = Object.keys(import.meta.glob("../../src/meanings/cinder/*.ts")).map((path) =>
  path.replace(/^.*\/(.*)\.ts$/, "$1"),
);

/** The badges by service, as rows of a table. */
const badgeRows = serviceIds.map((service) => {
  const namesOf = (badges: readonly { readonly service: string; readonly name: string }[]) =>
    badges
      .filter((badge) => badge.service === service)
      .map(({ name }) => code(name))
      .join(", ");
  return `| ${code(service)} | ${namesOf(resourceBadges)} | ${namesOf(fieldBadges)} |`;
});

const tags = locales.map(({ lang }) => code(lang));
const previews = locales.filter(({ review }) => review === "preview").map(({ lang }) => code(lang));

/** A size in kB, or the least and the most of several. */
function kilobytes(sizes: readonly Size[], what: RegExp): string {
  const bytes = sizes.filter((size) => what.test(size.what)).map((size) => size.bytes);
  const ends = new Set([Math.min(...bytes), Math.max(...bytes)].map((each) => (each / 1000).toFixed(1)));
  return `${[...ends].join(" to ")} kB`;
}

/** How this library does beside others, and who does as well. */
function besideOthers(): string {
  const figures = timed.map(({ part, does }) => `${times(own[part])} to ${does}`);
  const equals = timed.flatMap(({ part, does }) => (ahead(part) ? `${ahead(part)} to ${does}` : []));
  const lighter = ahead("bytes") && `; as light or lighter: ${ahead("bytes")}`;
  return `${listOf(figures)} beside a bare \`<span>\`; as fast or faster: ${equals.join("; ") || "none"}${lighter}`;
}

const { rest, moving, motion, servers } = alone;

/** The parts of README by name. */
export const parts = (sizes: readonly Size[]): Readonly<Record<string, string>> => ({
  others: `${listOf(NAMED).replace(" and ", ", ")} and ${resources - NAMED.length} other resources of ${serviceIds.length} services`,
  counts: `${facts.resources.length} fields of ${resources} resources, with ${states.length} states`,
  badges: [
    "",
    "",
    "| from `openstack-state-badges/…` | resources | fields |",
    "| --- | --- | --- |",
    ...badgeRows,
    "",
    "",
  ].join("\n"),
  languages: listOf(tags),
  "reviewed services": listOf(reviewedServices),
  "sentence languages": listOf(
    locales
      .map(({ lang }) => lang)
      .filter((lang) => sentenceFiles.includes(lang))
      .map(code),
  ),
  previews: previews.join(", "),
  "one badge": kilobytes(sizes, /^PowerStateBadge/),
  mount: `${own.mount.toFixed(1)} times`,
  "badges alone": `until the page is laid out: mount ${times(rest.mount)}, change of every state ${times(rest.change)}; in motion: mount ${times(moving.mount)}, change ${times(moving.change)}`,
  lists: `\`summarizeServer\` ${servers.each.summarizeServer.toFixed(1)} µs per server (bare property reads ${servers.each["property reads"].toFixed(3)} µs); a refresh in which 20 changed draws ${servers.drawn} badges`,
  motion: `${(motion.moving.busy / 1000).toFixed(1)} s of the main thread in the ${motion.seconds} seconds in which they move; after that, ${motion.after.frames || "no"} frame`,
  "beside others": besideOthers(),
  sizes: [
    `one badge with English ${kilobytes(sizes, /^PowerStateBadge/)}`,
    `all four ${kilobytes(sizes, /^All four/)}`,
    `\`ServerBadge\` ${kilobytes(sizes, /^ServerBadge/)}`,
    `all components ${kilobytes(sizes, /^All components/)}`,
    `the status of a volume ${kilobytes(sizes, /^VolumeStatusBadge/)}`,
    `\`VolumeBadge\` ${kilobytes(sizes, /^VolumeBadge/)}`,
    `\`LoadBalancerBadge\` ${kilobytes(sizes, /^LoadBalancerBadge/)}`,
    `all services without React ${kilobytes(sizes, /^All services/)}`,
    `one more language ${kilobytes(sizes, /^One more language/)}`,
    `its words for services ${kilobytes(sizes, /^Services in one more language: (?!en-GB)/)}`,
    `meanings ${kilobytes(sizes, /^Meanings/)}`,
    `\`styles.css\` ${kilobytes(sizes, /^styles/)}`,
  ].join(", "),
});

/** README with its parts filled in. */
export const fillIn = (readme: string, sizes: readonly Size[]): string =>
  Object.entries(parts(sizes)).reduce((text, [name, part]) => {
    const place = new RegExp(`(<!-- ${name} -->).*?(<!-- end -->)`, "gs");
    if (!place.test(text)) throw new Error(`README has no place for "${name}": <!-- ${name} --><!-- end -->`);
    return text.replace(place, `$1${part}$2`);
  }, readme);
