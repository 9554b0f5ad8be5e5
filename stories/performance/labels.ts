/** A point of a chart, or where a label begins: its left end and its baseline. */
interface Place {
  readonly x: number;
  readonly y: number;
}

/** A point of a chart, with the text of its label. */
export interface Point extends Place {
  readonly text: string;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** The height of a line of text. */
const LINE = 15;
/** The room between a point and a label beside it. */
const ROOM = 8;

/** About the width of a text in a chart, and rather more: a label that ends at its point must not touch it. */
export const widthOf = (text: string): number => text.length * 7.4;

const overlap = (one: Box, other: Box) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** What is nearest to a point in a box. */
const nearestIn = ({ left, right, top, bottom }: Box, { x, y }: Place): Place => ({
  x: Math.min(Math.max(left, x), right),
  y: Math.min(Math.max(top, y), bottom),
});

const distance = (box: Box, point: Place) => {
  const { x, y } = nearestIn(box, point);
  return Math.hypot(x - point.x, y - point.y);
};

/** Puts each label beside its point, where it covers neither a point nor another label nor a level line. */
export function placeLabels<Of extends Point>(points: readonly Of[], width: number, line: number) {
  const taken: Box[] = points.map(({ x, y }) => ({ left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 }));
  taken.push({ left: 0, right: width, top: line, bottom: line });
  return points.map((point) => {
    const length = widthOf(point.text);
    const placeAt = (right: number, down: number) => {
      const label = { x: point.x + right, y: point.y + down };
      return { label, box: { left: label.x, right: label.x + length, top: label.y - 12, bottom: label.y + 4 } };
    };
    const isNearest = ({ box }: { readonly box: Box }) =>
      points.every((other) => distance(box, other) >= distance(box, point));
    const free = [5, -8, 18, -22, 32]
      .flatMap((down) => [ROOM, -ROOM - length, -length / 2].map((right) => placeAt(right, down)))
      .filter(({ box }) => box.left >= 0 && box.right <= width && !taken.some((other) => overlap(box, other)));
    const place = free.find(isNearest) ?? free[0] ?? placeAt(ROOM, 5);
    taken.push(place.box);
    // A line leads from the point to a label that is nearer to another.
    return { point, label: place.label, leader: isNearest(place) ? undefined : nearestIn(place.box, point) };
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
