// Badges in a shadow root made by hand. Juno's is tested where Juno is: stories/hosts/test.

import { useState } from "react";
import { createPortal } from "react-dom";
import sheet from "../../src/styles.css?inline";
import { Dark, type RootProps, testShadowRoots } from "../support/shadow.tsx";

function Root({ children, sheets }: RootProps & { readonly sheets: readonly CSSStyleSheet[] }) {
  const [root, setRoot] = useState<ShadowRoot>();
  const attach = (host: HTMLElement | null) => {
    if (!host || host.shadowRoot) return;
    const shadow = host.attachShadow({ mode: "open" });
    shadow.adoptedStyleSheets = [...sheets];
    setRoot(shadow);
  };
  return <div ref={attach}>{root && createPortal(children, root)}</div>;
}

function adopted(): CSSStyleSheet {
  const constructed = new CSSStyleSheet();
  constructed.replaceSync(sheet);
  return constructed;
}

testShadowRoots({
  "a <style>": ({ children }) => (
    <Root sheets={[]}>
      <style>{sheet}</style>
      <Dark>{children}</Dark>
    </Root>
  ),
  adoptedStyleSheets: ({ children }) => (
    <Root sheets={[adopted()]}>
      <Dark>{children}</Dark>
    </Root>
  ),
});
