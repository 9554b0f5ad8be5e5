/** How many letters have to change to make one text of another (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [above, letter] of [...one].entries()) {
    const next = [above + 1];
    for (let index = 0; index < other.length; index += 1) {
      const changed = (row[index] ?? 0) + (letter === other[index] ? 0 : 1);
      next.push(Math.min(changed, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** The three texts that are most like what someone typed, the closest first. */
export const nearest = (typed: string, texts: readonly string[]): readonly string[] =>
  [...new Set(texts)]
    .map((text) => ({ text, far: distance(typed.toLowerCase(), text.toLowerCase()) }))
    .sort((one, other) => one.far - other.far)
    .slice(0, 3)
    .map(({ text }) => text);
