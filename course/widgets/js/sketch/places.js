// Places of several nodes in line with each other, and of one in the hand with its neighbours: pure.

/** Nodes lie on multiples of it, as the dots of the paper do. */
export const GRID = 10;

/**
 * Where a node in the hand snaps to: the line of a neighbour that is near, else the grid.
 * @param {{x: number, y: number}} wish
 * @param {{x: number, y: number}[]} others
 * @param {number} reach how near a neighbour's line has to be
 * @returns {{place: {x: number, y: number}, guides: {x: number | null, y: number | null}}} guides: the lines it lies on
 */
export function snap(wish, others, reach) {
  const near = (axis) =>
    others.reduce((best, other) => {
      const apart = Math.abs(other[axis] - wish[axis]);
      return apart <= Math.min(reach, best ? Math.abs(best[axis] - wish[axis]) : reach) ? other : best;
    }, null);
  const [inColumn, inRow] = [near("x"), near("y")];
  const place = {
    x: inColumn?.x ?? Math.round(wish.x / GRID) * GRID,
    y: inRow?.y ?? Math.round(wish.y / GRID) * GRID,
  };
  return { place, guides: { x: inColumn && place.x, y: inRow && place.y } };
}

const middle = (values) => (Math.min(...values) + Math.max(...values)) / 2;
const ALIGN = {
  left: ["x", (values) => Math.min(...values)],
  centre: ["x", middle],
  top: ["y", (values) => Math.min(...values)],
  middle: ["y", middle],
};
const SPREAD = { across: "x", down: "y" };

export const WAYS = [...Object.keys(ALIGN), ...Object.keys(SPREAD)];

/**
 * The new places of several items in a line, or with even gaps between the outer two.
 * @param {string} way one of WAYS
 * @param {[id: string, place: {x: number, y: number}][]} items
 */
export function align(way, items) {
  if (way in ALIGN) {
    const [axis, choose] = ALIGN[way];
    const value = choose(items.map(([, place]) => place[axis]));
    return items.map(([id, place]) => [id, { ...place, [axis]: value }]);
  }
  const axis = SPREAD[way];
  const sorted = [...items].sort(([, one], [, other]) => one[axis] - other[axis]);
  const start = sorted[0][1][axis];
  const gap = (sorted.at(-1)[1][axis] - start) / Math.max(1, sorted.length - 1);
  return sorted.map(([id, place], at) => [id, { ...place, [axis]: start + gap * at }]);
}
