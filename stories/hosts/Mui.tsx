import Chip from "@mui/material/Chip";
import CssBaseline from "@mui/material/CssBaseline";
import Paper from "@mui/material/Paper";
import { createTheme, ThemeProvider, useColorScheme } from "@mui/material/styles";
import Table from "@mui/material/Table";
import TableBody from "@mui/material/TableBody";
import TableCell from "@mui/material/TableCell";
import TableContainer from "@mui/material/TableContainer";
import TableHead from "@mui/material/TableHead";
import TableRow from "@mui/material/TableRow";
import Tooltip from "@mui/material/Tooltip";
import { useEffect } from "react";
import { PowerStateBadge, ServerBadge } from "../../src/entries/index.ts";
import { COLUMNS, HINT, type HostProps, servers } from "./servers.ts";

const theme = createTheme({
  cssVariables: { colorSchemeSelector: "data-mui-color-scheme" },
  colorSchemes: { dark: true },
});
const colors = {
  success: "success",
  progress: "info",
  warning: "warning",
  error: "error",
  neutral: "default",
} as const;

export function Host({ scheme }: HostProps) {
  return (
    <ThemeProvider theme={theme} defaultMode={scheme} storageManager={null}>
      <CssBaseline />
      <Switch scheme={scheme} />
      <TableContainer component={Paper}>
        <Table size="small">
          <TableHead>
            <TableRow>
              {COLUMNS.map((title) => (
                <TableCell key={title}>{title}</TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {servers.map((server) => (
              <TableRow key={server.name}>
                <TableCell>{server.name}</TableCell>
                <TableCell>
                  <Chip size="small" label={server.word} color={colors[server.tone]} />
                </TableCell>
                <TableCell>
                  <ServerBadge server={server} />
                </TableCell>
                <TableCell>
                  <Tooltip title={HINT}>
                    <PowerStateBadge state={server.power_state} />
                  </Tooltip>
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </ThemeProvider>
  );
}

function Switch({ scheme }: HostProps) {
  const { setMode } = useColorScheme();
  useEffect(() => setMode(scheme), [scheme, setMode]);
  return null;
}
