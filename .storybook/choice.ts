import { useEffect, useState } from "react";
import { GLOBALS_UPDATED, SET_GLOBALS, UPDATE_GLOBALS } from "storybook/internal/core-events";
import { addons } from "storybook/preview-api";
import type { Scheme } from "./theme.ts";

/** The settings in the toolbar. */
export interface Choice {
  readonly locale: string;
  readonly scheme: Scheme;
  readonly direction: string;
}

/** What they are before anyone changes them. */
export const initialChoice: Choice = { locale: "en", scheme: "system", direction: "ltr" };

export const schemeNames = { system: "As in the system", light: "Light", dark: "Dark" } satisfies Record<
  Scheme,
  string
>;

export const directionNames = { ltr: "Left to right", rtl: "Right to left" };

/** What they are now, as the preview has last said. */
function currentChoice(): Choice {
  const channel = addons.getChannel();
  const [said] = channel.last(GLOBALS_UPDATED) ?? channel.last(SET_GLOBALS) ?? [];
  return said?.globals ?? initialChoice;
}

/** The toolbar's settings on a page that no decorator reaches, and how to change them there. */
export function useChoice(): readonly [choice: Choice, change: (part: Partial<Choice>) => void] {
  const [choice, setChoice] = useState(currentChoice);

  useEffect(() => {
    const channel = addons.getChannel();
    const follow = ({ globals }: { readonly globals: Choice }) => setChoice(globals);
    channel.on(GLOBALS_UPDATED, follow);
    return () => channel.off(GLOBALS_UPDATED, follow);
  }, []);

  return [choice, (globals) => addons.getChannel().emit(UPDATE_GLOBALS, { globals })];
}
