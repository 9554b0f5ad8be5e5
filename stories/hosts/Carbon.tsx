import { Table, TableBody, TableCell, TableContainer, TableHead, TableHeader, TableRow, Tag } from "@carbon/react";
import source from "@carbon/styles/css/styles.min.css?inline";
import { PowerStateBadge, ServerBadge } from "../../src/entries/index.ts";
import { COLUMNS, type HostProps, servers } from "./servers.ts";
import { useRootAttribute } from "./useRootAttribute.ts";

const types = { success: "green", progress: "blue", warning: "warm-gray", error: "red", neutral: "gray" } as const;

// The gallery asks no server for anything, so Carbon's typeface is not to be had.
const styles = source.replace(/@font-face\{[^}]*\}/g, "");

export function Host({ scheme }: HostProps) {
  useRootAttribute("class", scheme === "dark" ? "cds--g100" : "cds--white");
  return (
    <>
      <style>{styles}</style>
      <TableContainer title="Servers">
        <Table size="lg">
          <TableHead>
            <TableRow>
              {COLUMNS.map((title) => (
                <TableHeader key={title}>{title}</TableHeader>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {servers.map((server) => (
              <TableRow key={server.name}>
                <TableCell>{server.name}</TableCell>
                <TableCell>
                  <Tag type={types[server.tone]}>{server.word}</Tag>
                </TableCell>
                <TableCell>
                  <ServerBadge server={server} />
                </TableCell>
                <TableCell>
                  <PowerStateBadge state={server.power_state} />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </>
  );
}
