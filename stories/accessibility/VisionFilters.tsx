import { type See, seeGray, tritan, visions } from "../../test/support/vision.ts";

/** How a linear sRGB color looks: to five readers, the last of whom has a gray print. */
export const eyes: readonly (readonly [name: string, see: See])[] = [...Object.entries(visions), ["gray", seeGray]];

type Row = readonly [red: number, green: number, blue: number];

const values = (rows: readonly Row[]) => `${rows.map((row) => `${row.join(" ")} 0 0`).join(" ")} 0 0 0 1 0`;

/** The matrix of a simulation that has but one. */
const matrixOf = (see: See): readonly Row[] => {
  const [red, green, blue] = [see([1, 0, 0]), see([0, 1, 0]), see([0, 0, 1])];
  return [0, 1, 2].map((row) => [red[row] ?? 0, green[row] ?? 0, blue[row] ?? 0]);
};

/** The id of the filter for a type of vision. */
export const filterOf = (name: string): string => `gallery-sees-${name.replace(" ", "-")}`;

/** Enough that the sign of the smallest color decides. */
const STEEP = 1000;

/** Alpha is 1 on one side of the plane and 0 on the other, and picks the matrix there. */
const Tritan = () => (
  <>
    <feColorMatrix
      values={`1 0 0 0 0 0 1 0 0 0 0 0 1 0 0 ${tritan.normal.map((weight) => weight * STEEP).join(" ")} 0 0.5`}
      result="above"
    />
    <feColorMatrix in="SourceGraphic" values={values(tritan.below)} result="seen-below" />
    <feColorMatrix in="SourceGraphic" values={values(tritan.above)} result="seen-above" />
    <feComposite in="seen-above" in2="above" operator="in" result="part" />
    <feMerge>
      <feMergeNode in="seen-below" />
      <feMergeNode in="part" />
    </feMerge>
  </>
);

/** The filters through which {@link Visions} draws badges: the simulations of the tests. */
export const VisionFilters = () => (
  <svg aria-hidden="true" width="0" height="0" className="gallery-filters">
    {eyes.map(([name, see]) => (
      <filter key={name} id={filterOf(name)} colorInterpolationFilters="linearRGB" x="0" y="0" width="1" height="1">
        {name === "tritanopia" ? <Tritan /> : <feColorMatrix values={values(matrixOf(see))} />}
      </filter>
    ))}
  </svg>
);
