import { lazy, Suspense, useMemo } from "react";
import { useSystemDark } from "../../.storybook/systemScheme.ts";
import { HostPage } from "./HostPage.tsx";
import type { HostProps } from "./host.ts";
import { type HostSystem, sheetOf } from "./hosts.ts";

interface HostedProps {
  readonly host: HostSystem;
  /** Hosts know nothing of `"system"`: they are told what it is at the moment. */
  readonly scheme: HostProps["scheme"] | "system";
}

/** A host with the badges' theme for it, which goes when the host goes. */
export function Hosted({ host, scheme }: HostedProps) {
  const isDark = useSystemDark();
  const asked = scheme === "system" ? (isDark ? "dark" : "light") : scheme;
  const { load } = host;
  const Page = useMemo(
    () =>
      lazy(async () => {
        const { host } = await load();
        return { default: (props: HostProps) => <HostPage host={host} {...props} /> };
      }),
    [load],
  );
  return (
    <Suspense fallback="Loading…">
      <style>{sheetOf(host)}</style>
      <Page scheme={asked} />
    </Suspense>
  );
}
