import sheet from "bootstrap/dist/css/bootstrap.min.css?inline";
import type { Host } from "./host.ts";

const colors = { success: "success", progress: "primary", warning: "warning", error: "danger", neutral: "secondary" };

export const host: Host = {
  sheet,
  root: (scheme) => ["data-bs-theme", scheme],
  Frame: ({ children }) => (
    <div className="card">
      <div className="card-header">Servers</div>
      <div className="table-responsive">
        <table className="table mb-0 align-middle">{children}</table>
      </div>
    </div>
  ),
  tag: ({ tone, word }) => <span className={`badge text-bg-${colors[tone]}`}>{word}</span>,
};
