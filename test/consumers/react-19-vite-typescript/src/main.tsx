import { type Meanings, useBadgeLocale } from "openstack-state-badges";
import { VolumeStatusBadge } from "openstack-state-badges/cinder";
import { zhCN as zhCNMeanings } from "openstack-state-badges/meanings/zh-CN";
import { compareBySeverity, summarizeServer } from "openstack-state-badges/states";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { IntlProvider, useIntl } from "react-intl";
import "openstack-state-badges/styles.layer.css";
import "openstack-state-badges/themes/mui.css";
import { Servers } from "./Servers.js";
import servers from "./servers.json" with { type: "json" };

const root = document.getElementById("root");
if (!root) throw new Error("The page has no root.");

const worst: string = summarizeServer([...servers].sort(compareBySeverity)[0]).state;
document.title = worst;

/** A console whose language is react-intl's. */
function Console({ meanings }: { readonly meanings?: Meanings }) {
  const locale = useBadgeLocale(useIntl().locale);
  return (
    <>
      <Servers servers={servers} locale={locale} meanings={meanings} />
      <p>
        <VolumeStatusBadge status="creating" locale={locale} />
      </p>
    </>
  );
}

createRoot(root).render(
  <StrictMode>
    <IntlProvider locale="en-US">
      <Console />
    </IntlProvider>
    <IntlProvider locale="zh-CN">
      <Console meanings={zhCNMeanings} />
    </IntlProvider>
  </StrictMode>,
);
