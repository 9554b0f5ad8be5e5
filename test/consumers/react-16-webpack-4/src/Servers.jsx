import { Tooltip } from "antd";
import {
  BadgeProvider,
  PowerStateBadge,
  ServerBadge,
  ServerStateDetails,
  ServerStatusBadge,
  StatePopover,
  TaskStateBadge,
  VmStateBadge,
} from "openstack-state-badges";
import { summarizeServer } from "openstack-state-badges/states";
import React from "react";

export class Servers extends React.Component {
  row(server) {
    return (
      <tr key={server.id}>
        <th scope="row">{server.name}</th>
        <td>
          <Tooltip title={summarizeServer(server).because}>
            <ServerBadge server={server} />
          </Tooltip>
        </td>
        <td>
          <StatePopover name={server.name} details={<ServerStateDetails server={server} />}>
            <ServerStatusBadge status={server.status} />
          </StatePopover>
        </td>
        <td>
          <TaskStateBadge state={server["OS-EXT-STS:task_state"]} />
        </td>
        <td>
          <PowerStateBadge state={server["OS-EXT-STS:power_state"]} variant="dot" />
        </td>
        <td>
          <VmStateBadge state={server["OS-EXT-STS:vm_state"]} variant="plain" />
        </td>
      </tr>
    );
  }

  render() {
    const { servers, locale } = this.props;
    return (
      <BadgeProvider locale={locale} size="sm">
        <table>
          <tbody>{servers.map((server) => this.row(server))}</tbody>
        </table>
      </BadgeProvider>
    );
  }
}
