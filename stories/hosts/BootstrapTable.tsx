import { PowerStateBadge, ServerBadge, type Tone } from "../../src/entries/index.ts";
import { COLUMNS, servers } from "./servers.ts";

interface BootstrapTableProps {
  readonly className: string;
  /** The class that a tag has in each tone. */
  readonly tags: Readonly<Record<Tone, string>>;
}

/** A table in the classes that Bootstrap's versions share. */
export function BootstrapTable({ className, tags }: BootstrapTableProps) {
  return (
    <div className="table-responsive">
      <table className={`table ${className}`}>
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
                <span className={tags[server.tone]}>{server.word}</span>
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
  );
}
