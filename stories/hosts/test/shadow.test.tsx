// Badges in the shadow root of a host's own shell.

import { AppShellProvider } from "@cloudoperators/juno-ui-components";
import sheet from "../../../src/styles.css?inline";
import { Dark, testShadowRoots } from "../../../test/support/shadow.tsx";

testShadowRoots({
  "Juno's AppShellProvider": ({ children }) => (
    <AppShellProvider theme="theme-dark">
      <style>{sheet}</style>
      <Dark>{children}</Dark>
    </AppShellProvider>
  ),
});
