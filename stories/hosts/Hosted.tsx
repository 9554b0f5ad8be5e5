import { lazy, Suspense, useMemo } from "react";
import type { HostSystem } from "./hosts.ts";
import type { HostProps } from "./servers.ts";

/** A host with the badges' theme for it, which goes when the host goes. */
export function Hosted({ host, scheme }: HostProps & { readonly host: HostSystem }) {
  const { load, sheet } = host;
  const Host = useMemo(() => lazy(async () => ({ default: (await load()).Host })), [load]);
  return (
    <Suspense fallback="Loading…">
      <style>{sheet}</style>
      <Host scheme={scheme} />
    </Suspense>
  );
}
