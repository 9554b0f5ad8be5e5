import {
  BadgeProvider,
  ServerBadge,
  ServerStateDetails,
  ServerStatusBadge,
  StatePopover,
} from "../../src/entries/index.ts";
import { NodeBadge } from "../../src/entries/ironic.ts";
import { LoadBalancerBadge } from "../../src/entries/octavia.ts";
import { languages } from "../languages.ts";

const statuses = ["ERROR", "VERIFY_RESIZE", "BUILD", "ACTIVE", "SHUTOFF"];

const row = statuses.map((status) => <ServerStatusBadge key={status} status={status} variant="dot" />);

const backgrounds = [
  { color: "#111827", backgroundColor: "#e6f4ff" },
  { color: "#ddd", backgroundColor: "#111" },
  { color: "#fff", backgroundColor: "#1e3a8a" },
];

const migrating = { status: "MIGRATING", progress: 42, locked: true, host_status: "DOWN" };

/** Each with the page that says more. */
const cards = [
  {
    title: "Never green by accident",
    path: "/story/unknown-input--values",
    shown: (
      <>
        <ServerStatusBadge status="SOMETHING_NEW" />
        <ServerStatusBadge status="active - deploy_error" />
        <ServerStatusBadge status={undefined} />
      </>
    ),
    why: "What is missing or unknown shows its own text, in gray.",
  },
  {
    title: "On any background",
    path: "/story/variants--wherever-they-stand",
    shown: (
      <>
        {backgrounds.map((style) => (
          <span key={style.backgroundColor} className="gallery-swatch" style={style}>
            <ServerStatusBadge status="ERROR" /> <ServerStatusBadge status="ACTIVE" variant="plain" />
          </span>
        ))}
      </>
    ),
    why: "The text around tells light from dark. There is nothing to set.",
  },
  {
    title: "Without color",
    path: "/docs/accessibility--docs",
    shown: (
      <span className="gallery-row" style={{ filter: "grayscale(1)" }}>
        {row}
      </span>
    ),
    why: "Each tone has a shape, each state an icon and a word.",
  },
  {
    title: `${languages.length} languages`,
    path: "/story/locales--side-by-side",
    shown: (
      <>
        {languages
          .filter(({ lang }) => ["de", "ja", "ar", "hi", "pt-BR"].includes(lang))
          .map((locale) => (
            <BadgeProvider key={locale.lang} locale={locale}>
              <ServerStatusBadge status="MIGRATING" />
            </BadgeProvider>
          ))}
      </>
    ),
    why: "In the reader’s language, without asking for it.",
  },
  {
    title: "Whole resources",
    path: "/docs/which-badge-when--docs",
    shown: (
      <>
        <LoadBalancerBadge loadBalancer={{ provisioning_status: "ERROR", operating_status: "ONLINE" }} />
        <NodeBadge node={{ provision_state: "active", maintenance: true, maintenance_reason: "disk" }} />
      </>
    ),
    why: "One badge for all states of an object, with marks for the rest.",
  },
  {
    title: "Details without a mouse",
    path: "/docs/badges-statepopover--docs",
    shown: (
      <StatePopover details={<ServerStateDetails server={migrating} />}>
        <ServerBadge server={migrating} />
      </StatePopover>
    ),
    why: "Press it: all that the badge knows, by keyboard, touch or mouse.",
  },
];

/** What is special about the badges, each shown by badges. */
export const Cards = () => (
  <div className="gallery-cards">
    {cards.map(({ title, path, shown, why }) => (
      <section key={title} className="gallery-panel gallery-stack">
        <h3>
          <a href={`?path=${path}`} target="_top">
            {title}
          </a>
        </h3>
        <div className="gallery-row">{shown}</div>
        <p>{why}</p>
      </section>
    ))}
  </div>
);
