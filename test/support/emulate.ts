// Types what `cdp` returns.
import type {} from "@vitest/browser-playwright";
import { cdp } from "vitest/browser";

/** Emulates media features, as a reader's system would set them, and a media type. */
export const emulate = (features: Readonly<Record<string, string>>, media = "") =>
  cdp().send("Emulation.setEmulatedMedia", {
    media,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
