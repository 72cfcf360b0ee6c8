// Where a sale is drawn: pure. The same rule as course/widgets/storestill.py.

/**
 * A curve from one person to another. A long one bends towards the middle of the plane, a gift also to one side, so
 * that it shows beside a purchase.
 * @param {number[]} one, other places on the plane
 * @param {number} kind 0 a purchase, 1 a gift
 * @returns {number[]} its start, the point it bends to, its end: six numbers
 */
export function way([a, b], [c, d], kind, [width, height]) {
  const pull = 0.35 * Math.min(1, Math.hypot(c - a, d - b) / width);
  const aside = 0.12 * kind;
  const [x, y] = [(a + c) / 2, (b + d) / 2];
  return [a, b, x + pull * (width / 2 - x) - aside * (d - b), y + pull * (height / 2 - y) + aside * (c - a), c, d];
}

/** The place on a curve after a part of it. */
export function along([a, b, x, y, c, d], part) {
  const rest = 1 - part;
  const [start, bend, end] = [rest * rest, 2 * rest * part, part * part];
  return [start * a + bend * x + end * c, start * b + bend * y + end * d];
}

/** Which of some places is nearest to a point, none that is further than `reach`: its number, or -1. */
export function nearest(places, [x, y], reach) {
  let [found, best] = [-1, reach];
  places.forEach(([left, top], at) => {
    const away = Math.hypot(left - x, top - y);
    if (away <= best) [found, best] = [at, away];
  });
  return found;
}
