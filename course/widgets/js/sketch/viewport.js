// Where the drawing lies under the window: pure arithmetic. screen = drawing · k + (x, y).

export const CLOSEST = 3;
export const FARTHEST = 0.1;

/** @typedef {{x: number, y: number, k: number}} View */

export function toDrawing(view, { x, y }) {
  return { x: (x - view.x) / view.k, y: (y - view.y) / view.k };
}

export function toScreen(view, { x, y }) {
  return { x: x * view.k + view.x, y: y * view.k + view.y };
}

export function pan(view, dx, dy) {
  return { ...view, x: view.x + dx, y: view.y + dy };
}

/** Zoom by a factor; the point of the screen stays over the same point of the drawing. */
export function zoom(view, factor, point) {
  const k = Math.min(CLOSEST, Math.max(FARTHEST, view.k * factor));
  return { k, x: point.x - ((point.x - view.x) * k) / view.k, y: point.y - ((point.y - view.y) * k) / view.k };
}

/**
 * The view that shows a whole box in the middle, never larger than life.
 * @param {{x: number, y: number, width: number, height: number}} box
 * @param {{width: number, height: number}} size of the window
 */
export function fit(box, size, margin = 24) {
  const room = (length) => Math.max(40, length - 2 * margin);
  const k = Math.max(FARTHEST, Math.min(1, room(size.width) / box.width, room(size.height) / box.height));
  return { k, x: size.width / 2 - (box.x + box.width / 2) * k, y: size.height / 2 - (box.y + box.height / 2) * k };
}

/** Whether a whole box is in the window. */
export function holds(view, box, size) {
  const [start, end] = [box, { x: box.x + box.width, y: box.y + box.height }].map((corner) => toScreen(view, corner));
  return start.x >= 0 && start.y >= 0 && end.x <= size.width && end.y <= size.height;
}

/** The smallest pan that brings a point inside the window. */
export function reveal(view, point, size, margin = 60) {
  const { x, y } = toScreen(view, point);
  const push = (value, length) => {
    const edge = Math.min(margin, length / 2);
    return Math.max(edge - value, 0) || Math.min(length - edge - value, 0);
  };
  return pan(view, push(x, size.width), push(y, size.height));
}
