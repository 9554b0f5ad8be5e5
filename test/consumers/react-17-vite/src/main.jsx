import { zhCN } from "openstack-state-badges/locales/zh-CN";
import { zhCN as zhCNMeanings } from "openstack-state-badges/meanings/zh-CN";
import { render } from "react-dom";
import "openstack-state-badges/styles.css";
import { Servers } from "./Servers.jsx";
import servers from "./servers.json";

render(
  <>
    <Servers servers={servers} />
    <Servers servers={servers} locale={zhCN} meanings={zhCNMeanings} />
  </>,
  document.getElementById("root"),
);
