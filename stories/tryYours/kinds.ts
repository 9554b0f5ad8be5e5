import { type FieldBadge, fieldBadge, type ResourceBadge, resourceBadge } from "../../src/entries/index.ts";
import type { ServiceField, Summarize } from "../../src/entries/services.ts";
import { summarizeServer } from "../../src/entries/states.ts";
import { resources } from "../resources/resources.ts";

/** A kind of resource that can be pasted. */
export interface Kind {
  readonly service: string;
  /** As in a sentence: `load balancer`. */
  readonly name: string;
  readonly summarize: Summarize;
  readonly Badge: ResourceBadge<"object">;
  readonly fieldBadges: readonly FieldBadge<string, "value">[];
  /** What its API puts one of them in, without underscores: the likeliest first. */
  readonly wrappers: readonly string[];
}

/** The wrappers that neither the name of a resource nor the id of its first field tells. */
const otherWrappers: Readonly<Record<string, readonly string[]>> = {
  "barbican.secret": ["order", "container"],
  "cinder.group": ["consistencygroup"],
  "cinder.group_snapshot": ["cgsnapshot"],
  "designate.recordset": ["floatingip"],
  "manila.access_rule": ["access", "accesslist"],
  "neutron.port": ["interfaceAttachment"],
  "nova.service.state": ["hypervisor", "cluster"],
  "nova.share_attachment": ["share"],
  "octavia.amphora": ["amphorae"],
  "octavia.provisioning": ["listener", "pool", "member", "healthmonitor", "l7policy", "rule"],
} satisfies Partial<Record<ServiceField, readonly string[]>>;

/** Services set underscores as they like. */
const bare = (key: string) => key.replace(/_/g, "");

const kindOf = (service: string, name: string, id: string, summarize: Summarize): Kind => ({
  service,
  name,
  summarize,
  Badge: resourceBadge(name, summarize, "object"),
  fieldBadges: summarize.fields.map((field) => fieldBadge(field.id, field, "value")),
  wrappers: [name.replace(/ /g, "").toLowerCase(), bare(id.split(".")[1] ?? ""), ...(otherWrappers[id] ?? [])],
});

/** A server of Nova's. */
export const server = kindOf("nova", "server", "nova.server", summarizeServer);

/** Every kind, servers first. */
export const kinds: readonly Kind[] = [
  server,
  ...resources.map(({ service, name, id, summarize }) => kindOf(service, name, id, summarize)),
];

/** The kinds that come in such a wrapper, one or a list of them: those that are named like it first. */
export function kindsIn(key: string): readonly Kind[] {
  const name = bare(key);
  const names = [name, name.replace(/s$/, ""), name.replace(/ies$/, "y")];
  const rank = ({ wrappers }: Kind) => wrappers.findIndex((wrapper) => names.includes(wrapper));
  return kinds.filter((kind) => rank(kind) >= 0).sort((one, other) => rank(one) - rank(other));
}
