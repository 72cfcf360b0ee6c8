// How much room a drawing takes, its names and labels included: drawing.py's page.

import { width } from "./lettering.js";
import look from "./look.js";

/** Left, top, width and height of a link's label. */
export function labelBox({ label, push }, lines) {
  const { size, line } = look.link;
  const [half, high] = [(Math.max(...lines.map(width)) * size) / 2, (lines.length * line) / 2];
  return { x: label.x + push.x * half - half, y: label.y + push.y * high - high, width: 2 * half, height: 2 * high };
}

export function nodeBox({ x, y, half, bottom }) {
  const around = look.node.radius * look.node.ring;
  const side = Math.max(half, around);
  return { x: x - side, y: y - around - 8, width: 2 * side, height: around + 8 + bottom };
}

/** The box around boxes, null around none. */
export function around(boxes) {
  if (!boxes.length) return null;
  const edge = (choose, of) => boxes.map(of).reduce((one, other) => choose(one, other));
  const [x, y] = [edge(Math.min, (box) => box.x), edge(Math.min, (box) => box.y)];
  return {
    x,
    y,
    width: edge(Math.max, (box) => box.x + box.width) - x,
    height: edge(Math.max, (box) => box.y + box.height) - y,
  };
}
