import Chip from "@mui/material/Chip";
import CssBaseline from "@mui/material/CssBaseline";
import Paper from "@mui/material/Paper";
import { createTheme, ThemeProvider, useColorScheme } from "@mui/material/styles";
import Table from "@mui/material/Table";
import Body from "@mui/material/TableBody";
import Cell from "@mui/material/TableCell";
import TableContainer from "@mui/material/TableContainer";
import Head from "@mui/material/TableHead";
import Row from "@mui/material/TableRow";
import Tooltip from "@mui/material/Tooltip";
import { useEffect } from "react";
import { HINT, type Host, type HostProps } from "./host.ts";

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

export const host: Host = {
  Frame: ({ scheme, children }) => (
    <ThemeProvider theme={theme} defaultMode={scheme} storageManager={null}>
      <CssBaseline />
      <Switch scheme={scheme} />
      <TableContainer component={Paper}>
        <Table size="small">{children}</Table>
      </TableContainer>
    </ThemeProvider>
  ),
  tag: ({ tone, word }) => <Chip size="small" label={word} color={colors[tone]} />,
  tip: (badge) => <Tooltip title={HINT}>{badge}</Tooltip>,
  table: { Head, Body, Row, HeadCell: Cell, Cell },
};

function Switch({ scheme }: HostProps) {
  const { setMode } = useColorScheme();
  useEffect(() => setMode(scheme), [scheme, setMode]);
  return null;
}
