/** A point of a chart, with its label. */
export interface Point {
  readonly x: number;
  readonly y: number;
  readonly text: string;
}

/** A label, by its left end and its baseline. */
interface Label {
  readonly x: number;
  readonly y: number;
}

interface Labeled<Of extends Point> {
  readonly point: Of;
  readonly label: Label;
  /** Where a line from the point ends that leads to the label, if another point is nearer to it. */
  readonly leader: Label | undefined;
}

/** The height of a line of text. */
const LINE = 15;
const ROOM = 8;

/** About the width of a text in a chart. */
export const widthOf = (text: string): number => text.length * 6.9;

const boxAt = ({ x, y }: Label, text: string) => ({ left: x, right: x + widthOf(text), top: y - 12, bottom: y + 4 });
type Box = ReturnType<typeof boxAt>;

const overlap = (one: Box, other: Box) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

const between = (least: number, value: number, most: number) => Math.min(Math.max(least, value), most);

/** What is nearest to a point in a box. */
const nearestIn = ({ left, right, top, bottom }: Box, { x, y }: Label): Label => ({
  x: between(left, x, right),
  y: between(top, y, bottom),
});

const distance = (one: Label, other: Label) => Math.hypot(one.x - other.x, one.y - other.y);

/** Puts each label beside its point, where it covers neither a point nor another label nor a level line. */
export function placeLabels<Of extends Point>(
  points: readonly Of[],
  width: number,
  line: number,
): readonly Labeled<Of>[] {
  const taken: Box[] = points.map(({ x, y }) => ({ left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 }));
  taken.push({ left: 0, right: width, top: line, bottom: line });
  return points.map((point) => {
    const { x, y, text } = point;
    const [before, centered, after] = [x - ROOM - widthOf(text), x - widthOf(text) / 2, x + ROOM];
    const free = [5, -8, 18, -22, 32]
      .flatMap((down) => [after, before, centered].map((left) => ({ x: left, y: y + down })))
      .filter((place) => {
        const box = boxAt(place, text);
        return box.left >= 0 && box.right <= width && !taken.some((other) => overlap(box, other));
      });
    const leaderTo = (place: Label) => nearestIn(boxAt(place, text), point);
    const isNearest = (place: Label) => {
      const box = boxAt(place, text);
      return !points.some((other) => distance(nearestIn(box, other), other) < distance(leaderTo(place), point));
    };
    const label = free.find(isNearest) ?? free[0] ?? { x: after, y: y + 5 };
    taken.push(boxAt(label, text));
    return { point, label, leader: isNearest(label) ? undefined : leaderTo(label) };
  });
}

/** Where lines end, from the lowest to the highest, moved up so that a label fits beside each. */
export function spread(ends: readonly number[]): readonly number[] {
  let free = Number.POSITIVE_INFINITY;
  return ends.map((end) => {
    const place = Math.min(end, free);
    free = place - LINE;
    return place;
  });
}
