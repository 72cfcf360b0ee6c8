// The curve's arithmetic, pure: a column for every twentieth of the axis, each with a part of the height or null.

const COUNT = 21;

export function columns() {
  return Array(COUNT).fill(null);
}

export function between(low, value, high) {
  return Math.min(high, Math.max(low, value));
}

/** The columns after a pointer went straight from one place to the next (both `{x, y}` in 0…1). */
export function stroke(values, from, to) {
  const first = Math.round(from.x * (COUNT - 1));
  const last = Math.round(to.x * (COUNT - 1));
  const [low, high] = first < last ? [first, last] : [last, first];
  return values.map((value, place) => {
    if (place < low || place > high) return value;
    const part = first === last ? 1 : (place - first) / (last - first);
    return from.y + (to.y - from.y) * part;
  });
}

/** Whether both ends are drawn; gaps between are bridged straight. */
export function complete(values) {
  return values[0] !== null && values[COUNT - 1] !== null;
}

/** What is drawn, as points in the axes' units. */
export function points(values, xMax, yMax) {
  return values
    .map((value, place) => [(place / (COUNT - 1)) * xMax, value])
    .filter(([, value]) => value !== null)
    .map(([x, value]) => [round(x, xMax), round(value * yMax, yMax)]);
}

// Six digits, so that 0.1 + 0.2 does not reach a file.
function round(value, most) {
  return Math.min(Number(value.toPrecision(6)), most);
}
