/** The marks that a person sees after a label. */
export const marksIn = (root: ParentNode = document): readonly HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>(".state-badge-mark"),
];

/** The label of a badge, without what its marks say. */
export const labelIn = (root: ParentNode): string | null | undefined =>
  [...root.querySelectorAll("bdi")].at(-1)?.textContent;
