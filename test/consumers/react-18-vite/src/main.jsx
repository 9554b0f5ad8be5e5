import { zhCN } from "openstack-state-badges/locales/zh-CN";
import { zhCN as zhCNMeanings } from "openstack-state-badges/meanings/zh-CN";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import "openstack-state-badges/styles.css";
import { Servers } from "./Servers.jsx";
import servers from "./servers.json";

createRoot(document.getElementById("root")).render(
  <StrictMode>
    <Servers servers={servers} />
    <Servers servers={servers} locale={zhCN} meanings={zhCNMeanings} />
  </StrictMode>,
);
