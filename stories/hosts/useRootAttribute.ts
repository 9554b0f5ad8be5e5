import { useLayoutEffect } from "react";

/** An attribute of the page's root while it is given, by which some hosts switch to dark. */
export function useRootAttribute(name: string, value: string | undefined) {
  useLayoutEffect(() => {
    if (value !== undefined) document.documentElement.setAttribute(name, value);
    return () => document.documentElement.removeAttribute(name);
  }, [name, value]);
}
