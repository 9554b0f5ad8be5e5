import styles from "bootstrap/dist/css/bootstrap.min.css?inline";
import { BootstrapTable } from "./BootstrapTable.tsx";
import type { HostProps } from "./servers.ts";
import { useRootAttribute } from "./useRootAttribute.ts";

const tags = {
  success: "badge text-bg-success",
  progress: "badge text-bg-primary",
  warning: "badge text-bg-warning",
  error: "badge text-bg-danger",
  neutral: "badge text-bg-secondary",
};

export function Host({ scheme }: HostProps) {
  useRootAttribute("data-bs-theme", scheme);
  return (
    <>
      <style>{styles}</style>
      <div className="card">
        <div className="card-header">Servers</div>
        <BootstrapTable className="mb-0 align-middle" tags={tags} />
      </div>
    </>
  );
}
