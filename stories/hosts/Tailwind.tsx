import preflight from "tailwindcss/preflight.css?inline";
import tokens from "tailwindcss/theme.css?inline";
import { PowerStateBadge, ServerBadge } from "../../src/entries/index.ts";
import { COLUMNS, type HostProps, servers } from "./servers.ts";
import shadcn from "./shadcn.css?inline";

/** Its switch is the class `dark`, which changes variables. Preflight is in the layer that Tailwind gives it. */
export function Host({ scheme }: HostProps) {
  return (
    <>
      <style>{`@layer theme { ${tokens} } @layer base { ${preflight} }`}</style>
      <style>{shadcn}</style>
      <div className={scheme === "dark" ? "shadcn dark" : "shadcn"}>
        <table>
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
                  <span className="shadcn-badge" data-tone={server.tone}>
                    {server.word}
                  </span>
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
    </>
  );
}
