import styles from "bootstrap-3/dist/css/bootstrap.min.css?inline";
import { PowerStateBadge, ServerBadge } from "../../src/index.ts";
import { COLUMNS, servers } from "./servers.ts";

const classes = { success: "success", progress: "info", warning: "warning", error: "danger", neutral: "default" };

/** Horizon's table. It is light, whatever is asked for. */
export function Host() {
  return (
    <>
      <style>{styles}</style>
      <style>{":root { background-color: #fff }"}</style>
      <div className="panel panel-default">
        <div className="panel-heading">Servers</div>
        <div className="table-responsive">
          <table className="table table-striped">
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
                    <span className={`label label-${classes[server.tone]}`}>{server.word}</span>
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
