// Where everything in a drawing goes: course/network/layout.py, number by number. A test holds the two together.

import { nodeLines, noteLines, width } from "./lettering.js";
import look from "./look.js";

const TURN = 2 * Math.PI;

/**
 * @typedef {{x: number, y: number}} Point
 * @typedef {{x: number, y: number, lines: string[], half: number, bottom: number}} Spot a node's place and label
 * @typedef {{path: string, tip: Point, angle: number, label: Point, push: Point}} Curve
 */

/**
 * Where each node stands, those without coordinates included.
 * @returns {Map<string, Spot>}
 */
export function spots({ nodes }) {
  const placed = nodes.filter(({ x, y }) => x != null && y != null);
  const waiting = nodes.filter((node) => !placed.includes(node));
  const round = new Map(waiting.map((node, at) => [node, circle(waiting.length, placed, at)]));
  return new Map(nodes.map((node) => [node.id, { ...sizeOf(node), ...(round.get(node) ?? { x: node.x, y: node.y }) }]));
}

/** Where a note lies, with its lines and how far its paper reaches: notes.py. */
export function noteSpot({ text = "", x, y }) {
  const { size, line, pad } = look.note;
  const lines = noteLines(text);
  const half = Math.max(4 * size, ...lines.map((each) => width(each) * size)) / 2 + pad;
  return { x: x ?? 0, y: y ?? 0, lines, half, high: (lines.length * line) / 2 + pad - 2, box: noteBox };
}

const noteBox = ({ x, y, half, high }) => ({ x: x - half, y: y - high, width: 2 * half, height: 2 * high });

// Labels are measured once for each node object: most spots are taken again and again.
const sizes = new WeakMap();
function sizeOf(node) {
  if (!sizes.has(node)) {
    const { size, top, line } = look.node;
    const lines = nodeLines(node.label);
    sizes.set(node, {
      lines,
      half: (Math.max(...lines.map(width)) * size) / 2,
      bottom: top + line * (lines.length - 0.5),
    });
  }
  return sizes.get(node);
}

function circle(count, placed, at) {
  const { spacing } = look.page;
  let [x, y, extent] = [0, 0, 0];
  if (placed.length) {
    const [left, right] = range(placed.map((node) => node.x));
    const [top, bottom] = range(placed.map((node) => node.y));
    [x, y, extent] = [(left + right) / 2, (top + bottom) / 2, Math.hypot(right - left, bottom - top) / 2 + spacing];
  }
  const radius = Math.max(spacing / 2, (spacing * count) / TURN, extent);
  return { x: x + radius * Math.sin((TURN * at) / count), y: y - radius * Math.cos((TURN * at) / count) };
}

function range(values) {
  return values.reduce(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Infinity, -Infinity],
  );
}

/**
 * Who is linked to whom, counted once for a list of links: parallel links are numbered, ends are indexed.
 * `rows`: link id → its pair's first node `a`, its number and how many there are; `ends`: node id → links.
 */
export function index(network) {
  const rank = new Map(network.nodes.map((node, at) => [node.id, at]));
  const ends = new Map(network.nodes.map((node) => [node.id, []]));
  const pairs = new Map();
  const rows = new Map();
  for (const { id, source, target } of network.links) {
    const [a, b] = rank.get(source) <= rank.get(target) ? [source, target] : [target, source];
    const key = `${rank.get(a)} ${rank.get(b)}`;
    const pair = pairs.get(key) ?? { total: 0 };
    pairs.set(key, pair);
    rows.set(id, { a, b, pair, number: pair.total++ });
  }
  for (const link of network.links) new Set([link.source, link.target]).forEach((id) => ends.get(id).push(link));
  return { rows, ends };
}

/** The links to be drawn anew when a node moves: its own, and its neighbours' loops, which turn away from it. */
export function affected({ ends }, id) {
  const own = ends.get(id) ?? [];
  const beside = own.flatMap(({ source, target }) => ends.get(source === id ? target : source));
  return new Set([...own, ...beside.filter(({ source, target }) => source === target)]);
}

/**
 * The way of one link.
 * @returns {Curve}
 */
export function curve({ rows, ends }, place, link) {
  const { a, b, number, pair } = rows.get(link.id);
  if (a === b) return loop(place.get(a), loopAngle(ends.get(a), place, a), number);
  return bow(place.get(link.source), place.get(link.target), place.get(a), place.get(b), number, pair.total);
}

/** The way of a link being drawn: straight to a point, or to the edge of the node there. */
export function rubber(start, end) {
  const ray = towards(start, end);
  const stop = end.lines ? edge(end, towards(end, start)) : end;
  return `M${at(edge(start, ray))}L${at(stop)}`;
}

function bow(source, target, a, b, number, total) {
  const { spread, stagger, arrow } = look.link;
  const along = towards(a, b);
  const step = number - (total - 1) / 2;
  const control = { x: (a.x + b.x) / 2 - along.y * spread * step, y: (a.y + b.y) / 2 + along.x * spread * step };
  const back = towards(target, control);
  const [leaves, tip, end] = [edge(source, towards(source, control)), edge(target, back), edge(target, back, arrow)];
  const slope = along.y ** 2 * (along.x * along.y < 0 ? -1 : 1);
  const ahead = 0.5 + step * Math.min(stagger, 0.8 / total) * slope;
  const t = source === a ? ahead : 1 - ahead;
  const on = (axis) => (1 - t) ** 2 * leaves[axis] + 2 * t * (1 - t) * control[axis] + t ** 2 * tip[axis];
  return {
    path: `M${at(leaves)}Q${at(control)} ${at(end)}`,
    tip,
    angle: Math.atan2(-back.y, -back.x),
    label: { x: on("x"), y: on("y") },
    push: { x: 0, y: 0 },
  };
}

function loop(spot, angle, number) {
  const size = look.link;
  const reach = size.loop + number * size.step;
  const [out, back, ahead] = [-size.angle, size.angle, 0].map((turn) => ({
    x: Math.cos(angle + turn),
    y: Math.sin(angle + turn),
  }));
  const tip = edge(spot, back);
  const ways = [step(spot, out, reach), step(spot, back, reach), edge(spot, back, size.arrow)].map(at);
  // A cubic's apex lies at (ends + 3 · controls) / 8 of each pair.
  const apex = ((look.node.radius + 3 * reach) / 4) * Math.cos(size.angle);
  return {
    path: `M${at(edge(spot, out))}C${ways.join(" ")}`,
    tip,
    angle: Math.atan2(-back.y, -back.x),
    label: step(spot, ahead, apex + 4),
    push: ahead,
  };
}

function loopAngle(links, place, id) {
  let [x, y] = [0, 0];
  for (const { source, target } of links) {
    if (source === target) continue;
    const pull = towards(place.get(id), place.get(source === id ? target : source));
    [x, y] = [x + pull.x, y + pull.y];
  }
  [x, y] = [x, y].map((sum) => Math.round(sum * 100) / 100);
  return x || y ? Math.atan2(Math.min(-y, 0), -x) : -TURN / 4;
}

/** Where a ray from a node's centre leaves the node and its label, or a little further out. */
function edge(spot, ray, short = 0) {
  const { top, line, radius } = look.node;
  let reach = radius;
  if (ray.y > 0 && ((top - line / 2) * Math.abs(ray.x)) / ray.y < spot.half) {
    reach = Math.max(reach, Math.min(spot.half / Math.abs(ray.x), spot.bottom / ray.y) + 2);
  }
  return step(spot, ray, reach + short);
}

/** The unit vector; to the right when both are one point. */
function towards(start, end) {
  const [x, y] = [end.x - start.x, end.y - start.y];
  const length = Math.hypot(x, y);
  return length > 0 ? { x: x / length, y: y / length } : { x: 1, y: 0 };
}

function step(start, ray, length) {
  return { x: start.x + ray.x * length, y: start.y + ray.y * length };
}

function at({ x, y }) {
  return `${x.toFixed(1)},${y.toFixed(1)}`;
}
