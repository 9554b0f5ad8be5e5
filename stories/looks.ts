import type { Phase, Size, Tone, Variant } from "../src/index.ts";

export const tones: readonly Tone[] = ["success", "progress", "warning", "error", "neutral"];
export const phases: readonly Phase[] = ["stable", "transitional", "terminal", "indeterminate"];
export const variants: readonly Variant[] = ["soft", "solid", "outline", "plain", "dot", "auto"];
export const sizes: readonly Size[] = ["sm", "md", "lg"];
