/** The names of the props that differ between two sets of them. */
export function changedProps<Props extends object>(before: Props, after: Props): readonly (keyof Props & string)[] {
  // `Object.keys` is typed string[]; the keys of props are their names.
  const names = Object.keys({ ...before, ...after }) as (keyof Props & string)[];
  return names.filter((name) => !Object.is(before[name], after[name]));
}
