// What is pictured: every state, every look, and whole resources with all that can stand in their badges.

import { sizes, variants } from "../../src/badges/context.ts";
import { VolumeBadge } from "../../src/entries/cinder.ts";
import {
  type BadgeLocale,
  BadgeProvider,
  fieldBadge,
  ServerBadge,
  ServerStateDetails,
  StateBadge,
  StateSummary,
  serverFields,
  type Variant,
} from "../../src/entries/index.ts";
import { NodeBadge } from "../../src/entries/ironic.ts";
import { LoadBalancerBadge } from "../../src/entries/octavia.ts";
import { services } from "../../src/entries/services.ts";
import type { Field } from "../../src/state/field.ts";
import { tones } from "../../src/state/state.ts";
import { Row } from "./Sheet.tsx";

const badgesOf = (fields: readonly Field[]) =>
  fields.map((field) => ({ field, Badge: fieldBadge(field.id, field, "value") }));

const serverBadges = badgesOf(Object.values<Field>(serverFields));
const serviceBadges = badgesOf(Object.values<Field>(services));

const statesOf = (field: Field) =>
  Object.keys(field.states).map((state) => [state, state === "unknown" ? undefined : state] as const);

/** Each state of a server. */
export const ServerStates = () =>
  serverBadges.map(({ field, Badge }) => (
    <Row key={field.id} title={field.id}>
      {statesOf(field).map(([state, value]) => (
        <Badge key={state} value={value} size="sm" />
      ))}
    </Row>
  ));

/** Each state of the services, as its icon: their labels would take megabytes. */
export const ServiceIcons = () =>
  serviceBadges.map(({ field, Badge }) => (
    <Row key={field.id} title={field.id}>
      {statesOf(field).map(([state, value]) => (
        <Badge key={state} value={value} size="sm" variant="plain" iconOnly />
      ))}
    </Row>
  ));

/** Each tone in each variant and size, at rest and changing. */
export const Looks = () =>
  variants.map((variant) => (
    <Row key={variant} title={variant}>
      {sizes.map((size) =>
        tones.map((tone) => (
          <StateBadge key={`${size} ${tone}`} tone={tone} variant={variant} size={size} label={tone} icon="M5 12h14" />
        )),
      )}
      {tones.map((tone) => (
        <StateBadge key={tone} tone={tone} phase="transitional" variant={variant} label={tone} icon="M5 12h14" />
      ))}
    </Row>
  ));

const server = {
  id: "1",
  name: "web-1",
  status: "MIGRATING",
  "OS-EXT-STS:task_state": "migrating",
  "OS-EXT-STS:vm_state": "active",
  "OS-EXT-STS:power_state": 1,
  progress: 42,
  locked: true,
  locked_reason: "audit",
  host_status: "DOWN",
};
const servers = [
  server,
  { id: "2", name: "web-2", status: "ACTIVE", "OS-EXT-STS:vm_state": "active", "OS-EXT-STS:power_state": 1 },
  { id: "3", name: "db-1", status: "ERROR", "OS-EXT-STS:vm_state": "error", fault: { message: "No valid host" } },
  { id: "4", name: "db-2", status: "SHUTOFF", "OS-EXT-STS:vm_state": "stopped", "OS-EXT-STS:power_state": 4 },
  { id: "5", name: "db-3", status: "VERIFY_RESIZE", "OS-EXT-STS:vm_state": "resized", "OS-EXT-STS:power_state": 1 },
];

interface WholeProps {
  readonly locale?: BadgeLocale;
  /** @default every variant */
  readonly looks?: readonly Variant[];
}

/** Whole resources with their marks, a summary and details. */
export const Whole = ({ locale, looks = variants }: WholeProps) => (
  <BadgeProvider locale={locale}>
    {looks.map((variant) => (
      <Row key={variant} title={variant}>
        {servers.map((each) => (
          <ServerBadge key={each.id} server={each} variant={variant} />
        ))}
      </Row>
    ))}
    <Row title="Services">
      <VolumeBadge volume={{ status: "in-use", attachments: [] }} />
      <NodeBadge node={{ provision_state: "active", maintenance: true, power_state: "power on" }} />
      <LoadBalancerBadge loadBalancer={{ provisioning_status: "ERROR", operating_status: "ONLINE" }} />
    </Row>
    <Row title="Summary">
      <StateSummary servers={servers} onSelect={() => {}} />
    </Row>
    <Row title="Details">
      <ServerStateDetails server={server} />
    </Row>
  </BadgeProvider>
);

/** One badge of each tone in each variant. */
export const Places = () => (
  <div className="sheet-row">
    {(["soft", "solid", "outline", "plain", "dot"] as const).flatMap((variant) =>
      tones.map((tone) => (
        <StateBadge key={`${variant} ${tone}`} tone={tone} variant={variant} label={tone} size="sm" />
      )),
    )}
  </div>
);
