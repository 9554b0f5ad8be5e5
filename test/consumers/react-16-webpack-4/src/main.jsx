import { zhCN } from "openstack-state-badges/locales/zh-CN";
import React from "react";
import ReactDOM from "react-dom";
import "antd/dist/antd.css";
import "openstack-state-badges/styles.css";
import "openstack-state-badges/themes/antd-4.css";
import { Servers } from "./Servers";
import servers from "./servers.json";

ReactDOM.render(
  <>
    <Servers servers={servers} />
    <Servers servers={servers} locale={zhCN} />
  </>,
  document.getElementById("root"),
);
