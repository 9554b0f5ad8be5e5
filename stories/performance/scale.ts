type Range = readonly [least: number, most: number];

/** Maps values to places: equal factors are equal distances. */
export const logScale =
  ([least, most]: Range, [from, to]: Range) =>
  (value: number): number =>
    from + ((to - from) * Math.log(value / least)) / Math.log(most / least);

/** From below the least value to above the greatest. */
export const around = (values: readonly number[]): Range => [Math.min(...values) / 1.3, Math.max(...values) * 1.15];

/** Round values within a range: 1, 2, 5, 10, 20 … */
export const ticksIn = ([least, most]: Range): readonly number[] =>
  [-1, 0, 1, 2, 3, 4, 5]
    .flatMap((power) => [1, 2, 5].map((digit) => digit * 10 ** power))
    .filter((tick) => tick >= least && tick <= most);
