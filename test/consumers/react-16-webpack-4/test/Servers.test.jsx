import { mount } from "enzyme";
import { VolumeStatusBadge } from "openstack-state-badges/cinder";
import { servicesZhCN } from "openstack-state-badges/locales/services/zh-CN";
import { zhCN } from "openstack-state-badges/locales/zh-CN";
import { zhCN as zhCNMeanings } from "openstack-state-badges/meanings/zh-CN";
import { describeState, serverFields } from "openstack-state-badges/states";
import "openstack-state-badges/styles.css";
import "openstack-state-badges/styles.layer.css";
import React from "react";
import { Servers } from "../src/Servers";
import servers from "../src/servers.json";

const texts = (table) => table.find("span.state-badge").map((badge) => badge.text());

test("shows the servers' states in English and in Chinese", () => {
  expect(texts(mount(<Servers servers={servers} />))).toContain("Deleting");
  expect(texts(mount(<Servers servers={servers} locale={zhCN} />))).toContain("正在删除");
});

test("hands the tooltip of antd what it needs of a badge", () => {
  const table = mount(<Servers servers={servers} />);
  expect(table.find("span.state-badge").first().getDOMNode().textContent).toBe("Active, Locked: maintenance");
});

test("describes a state without React", () => {
  expect(describeState(serverFields.power, 1, { locale: zhCN, meanings: zhCNMeanings }).meaning).toBe(
    zhCNMeanings.power.RUNNING,
  );
});

test("shows the state of a volume, in the service's own words", () => {
  const badge = mount(<VolumeStatusBadge status="in-use" locale={{ ...zhCN, ...servicesZhCN }} />);
  expect(badge.text()).toBe(servicesZhCN.labels["In Use"]);
});
