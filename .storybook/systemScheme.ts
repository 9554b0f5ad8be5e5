import { useSyncExternalStore } from "react";

const query = () => matchMedia("(prefers-color-scheme: dark)");

/** Whether the reader's system is dark. */
export const isSystemDark = (): boolean => query().matches;

/** Calls back when the reader's system turns light or dark. Returns what ends that. */
export function onSystemScheme(listener: () => void) {
  const system = query();
  system.addEventListener("change", listener);
  return () => system.removeEventListener("change", listener);
}

/** Whether the reader's system is dark, followed. */
export const useSystemDark = (): boolean => useSyncExternalStore(onSystemScheme, isSystemDark);
