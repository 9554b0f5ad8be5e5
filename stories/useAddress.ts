import { useState } from "react";
import { UPDATE_QUERY_PARAMS } from "storybook/internal/core-events";
import { addons } from "storybook/preview-api";

/** A text that stands in the address of a page of the gallery, so that a link leads to it. Empty if it is not there. */
export function useAddress(name: string): readonly [value: string, change: (value: string) => void] {
  const [value, setValue] = useState(() => new URLSearchParams(location.search).get(name) ?? "");
  return [
    value,
    (next) => {
      setValue(next);
      // Storybook drops what is null, and keeps what is empty.
      addons.getChannel().emit(UPDATE_QUERY_PARAMS, { [name]: next || null });
    },
  ];
}
