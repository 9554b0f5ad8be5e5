import styles from "bootstrap/dist/css/bootstrap.min.css?inline";
import { PowerStateBadge, ServerBadge } from "../../src/index.ts";
import { COLUMNS, type HostProps, servers } from "./servers.ts";
import { useRootAttribute } from "./useRootAttribute.ts";

const classes = { success: "success", progress: "primary", warning: "warning", error: "danger", neutral: "secondary" };

export function Host({ scheme }: HostProps) {
  useRootAttribute("data-bs-theme", scheme);
  return (
    <>
      <style>{styles}</style>
      <div className="card">
        <div className="card-header">Servers</div>
        <div className="table-responsive">
          <table className="table mb-0 align-middle">
            <thead>
              <tr>
                {COLUMNS.map((title) => (
                  <th key={title}>{title}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {servers.map((server) => (
                <tr key={server.name}>
                  <td>{server.name}</td>
                  <td>
                    <span className={`badge text-bg-${classes[server.tone]}`}>{server.word}</span>
                  </td>
                  <td>
                    <ServerBadge server={server} />
                  </td>
                  <td>
                    <PowerStateBadge state={server.power_state} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </div>
    </>
  );
}
