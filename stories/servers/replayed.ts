import { type Frame, frames } from "../frames.ts";

/** Servers that replay the recorded life of one, each from a frame of its own: their frames at a later position. */
export const replayed = (starts: Readonly<Record<string, number>>, position: number) =>
  Object.entries(starts).flatMap(([name, start]): readonly (Frame & { readonly name: string })[] => {
    const frame = frames[(start + position) % frames.length];
    return frame ? [{ ...frame, name }] : [];
  });
