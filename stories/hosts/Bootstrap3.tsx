import bootstrap from "bootstrap-3/dist/css/bootstrap.min.css?inline";
import type { Host } from "./host.ts";

const labels = { success: "success", progress: "info", warning: "warning", error: "danger", neutral: "default" };

/** Horizon's table. It is light, whatever is asked for. */
export const host: Host = {
  sheet: `${bootstrap} :root { background-color: #fff }`,
  Frame: ({ children }) => (
    <div className="panel panel-default">
      <div className="panel-heading">Servers</div>
      <div className="table-responsive">
        <table className="table table-striped">{children}</table>
      </div>
    </div>
  ),
  tag: ({ tone, word }) => <span className={`label label-${labels[tone]}`}>{word}</span>,
};
