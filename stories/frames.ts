import serverLife from "../test/data/server-life.json";

/** The recorded responses of the compute API, numbered from 1. */
export const frames = serverLife.frames.map((frame, index) => ({ ...frame, number: index + 1 }));

export type Frame = (typeof frames)[number];
