import { en, matchLocale } from "openstack-state-badges";
import { zhCN } from "openstack-state-badges/locales/zh-CN";
import { zhCN as zhCNMeanings } from "openstack-state-badges/meanings/zh-CN";
import { compareBySeverity, summarizeServer } from "openstack-state-badges/states";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "openstack-state-badges/styles.layer.css";
import "openstack-state-badges/themes/mui.css";
import { Servers } from "./Servers.js";
import servers from "./servers.json" with { type: "json" };

const root = document.getElementById("root");
if (!root) throw new Error("The page has no root.");

const worst: string = summarizeServer([...servers].sort(compareBySeverity)[0]).state;
document.title = worst;

createRoot(root).render(
  <StrictMode>
    <Servers servers={servers} locale={matchLocale(["en-GB"], [zhCN, en]) ?? en} />
    <Servers servers={servers} locale={zhCN} meanings={zhCNMeanings} />
  </StrictMode>,
);
