import { useState } from "react";

/** A text that stands in the address of a page of the gallery, so that a link leads to it. Empty if it is not there. */
export function useAddress(name: string): readonly [value: string, change: (value: string) => void] {
  const [value, setValue] = useState(() => new URLSearchParams(location.search).get(name) ?? "");
  return [
    value,
    (next) => {
      setValue(next);
      // The page is a frame of Storybook's, whose address is the one that a reader copies.
      const { location: address, history } = window.parent;
      const query = new URLSearchParams(address.search);
      if (!query.has("path")) return;
      if (next) query.set(name, next);
      else query.delete(name);
      // Storybook writes its own paths without escapes.
      history.replaceState(history.state, "", `?${query.toString().replace(/%2F/g, "/")}`);
    },
  ];
}
