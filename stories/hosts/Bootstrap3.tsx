import styles from "bootstrap-3/dist/css/bootstrap.min.css?inline";
import { BootstrapTable } from "./BootstrapTable.tsx";

const tags = {
  success: "label label-success",
  progress: "label label-info",
  warning: "label label-warning",
  error: "label label-danger",
  neutral: "label label-default",
};

/** Horizon's table. It is light, whatever is asked for. */
export function Host() {
  return (
    <>
      <style>{styles}</style>
      <style>{":root { background-color: #fff }"}</style>
      <div className="panel panel-default">
        <div className="panel-heading">Servers</div>
        <BootstrapTable className="table-striped" tags={tags} />
      </div>
    </>
  );
}
