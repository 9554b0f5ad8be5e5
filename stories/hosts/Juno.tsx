import {
  AppBody,
  AppShellProvider,
  Badge,
  DataGridCell as Cell,
  DataGrid,
  DataGridHeadCell as HeadCell,
  DataGridRow as Row,
} from "@cloudoperators/juno-ui-components";
import { Fragment } from "react";
import type { Host } from "./host.ts";

const variants = {
  success: "success",
  progress: "info",
  warning: "warning",
  error: "error",
  neutral: "default",
} as const;

/** Its theme is a class that sets variables, and declares no color-scheme. */
export const host: Host = {
  Frame: ({ scheme, children }) => (
    <AppShellProvider shadowRoot={false} theme={`theme-${scheme}`}>
      <AppBody>
        <div style={{ overflowX: "auto" }}>
          <DataGrid gridColumnTemplate="repeat(4, minmax(max-content, 1fr))">{children}</DataGrid>
        </div>
      </AppBody>
    </AppShellProvider>
  ),
  // A cell stretches what is in it.
  tag: ({ tone, word }) => <Badge variant={variants[tone]} icon text={word} style={{ alignSelf: "flex-start" }} />,
  table: { Head: Fragment, Body: Fragment, Row, HeadCell, Cell },
};
