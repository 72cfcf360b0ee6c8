// The picture: circles, people, who sold or gave to whom, and what is just happening.

import { GIVEN, STORE, UNREACHED } from "./history.js";
import { along, way } from "./ways.js";

const PULSE = 0.6; // seconds
const FLIGHT = 0.5; // seconds that a token is seen on its way
const DASH = [5, 3];
const DIM = 0.13;
const CROWD = 150; // tokens, or pulses, at once; more could not be told apart
const VARIABLES = ["ink", "muted", "surface", "sunken", "edge", "glow", "buy", "gift"];

/** @param told as course/widgets/storetold.py tells it */
export function createPainter(root, told, history) {
  const whole = document.createElement("canvas"); // what stays the same for many frames
  const { sales, people, circles } = told;
  const crowds = circles.name.map((_, circle) => people.circle.filter((each) => each === circle).length);
  const finders = people.finds.map((finds, who) => (finds ? who : -1)).filter((who) => who >= 0);
  let [plane, ways, colours, font, settled] = ["wide", [], null, "", []];

  function lay(next) {
    plane = next;
    const places = people.places[plane];
    ways = sales.day.map((_, row) => way(places[sales.giver[row]], places[sales.receiver[row]], sales.kind[row], told.planes[plane]));
    settled = [];
  }

  function dress() {
    const style = getComputedStyle(root);
    colours = Object.fromEntries(VARIABLES.map((name) => [name, style.getPropertyValue(`--${name}`).trim()]));
    font = style.fontFamily;
    settled = [];
  }

  const pen = (kind) => (kind ? colours.gift : colours.buy);

  function stroke(context, rows, kind, scale, strong) {
    context.beginPath();
    for (const row of rows) {
      if (sales.kind[row] !== kind) continue;
      const [a, b, x, y, c, d] = ways[row];
      context.moveTo(a, b);
      context.quadraticCurveTo(x, y, c, d);
    }
    Object.assign(context, { strokeStyle: pen(kind), lineWidth: (strong ? 2.2 : 1.2) / scale });
    context.setLineDash(kind ? DASH.map((length) => length / scale) : []);
    context.stroke();
    context.setLineDash([]);
  }

  function lines(context, scale, upTo, branch) {
    const rows = Array.from({ length: upTo }, (_, row) => row);
    const [lit, rest] = branch ? [rows.filter(branch.step), rows.filter((row) => !branch.step(row))] : [[], rows];
    for (const [some, strong] of [[rest, false], [lit, true]]) {
      context.globalAlpha = strong ? 1 : branch ? DIM : 0.62;
      for (const kind of [0, 1]) stroke(context, some, kind, scale, strong);
    }
    context.globalAlpha = 1;
  }

  function rings(context, scale) {
    for (const [x, y, radius] of circles.places[plane]) {
      context.beginPath();
      context.arc(x, y, radius, 0, 7);
      Object.assign(context, { fillStyle: colours.sunken, strokeStyle: colours.edge, lineWidth: 1 / scale });
      context.fill();
      context.stroke();
    }
  }

  function words(context, text, x, y, size, colour, weight = 400) {
    Object.assign(context, {
      font: `${weight} ${size}px ${font}`, textAlign: "center", textBaseline: "alphabetic", lineJoin: "round",
      strokeStyle: colours.surface, lineWidth: size / 3, fillStyle: colour,
    });
    context.strokeText(text, x, y);
    context.fillText(text, x, y);
  }

  // A name under its circle, over two lines where one would run into its neighbour's.
  function names(context, scale) {
    const size = Math.max(15, 11 / scale);
    circles.name.forEach((name, at) => {
      const [x, y, radius] = circles.places[plane][at];
      context.font = `400 ${size}px ${font}`;
      const parts = context.measureText(name).width > 2.3 * radius ? halves(name) : [name];
      parts.forEach((part, line) => words(context, part, x, y + radius + size * (1.05 + 1.1 * line), size, colours.muted));
    });
  }

  function dots(context, scale, states, branch, lit) {
    people.places[plane].forEach(([x, y], who) => {
      const circle = people.circle[who];
      const room = circles.places[plane][circle][2] / Math.sqrt(crowds[circle]) / 9;
      const size = Math.min(room, Math.max(1, 0.62 / scale));
      const [state, finds] = [states[who], people.finds[who]];
      context.globalAlpha = branch && !lit.has(who) ? 0.32 : 1;
      context.beginPath();
      context.arc(x, y, (finds && state ? 8 : state === UNREACHED ? 2.6 : 4.8) * size, 0, 7);
      context.fillStyle = state === STORE ? colours.ink : colours.surface;
      context.fill();
      Object.assign(context, { strokeStyle: state === GIVEN ? colours.gift : state ? colours.surface : colours.muted, lineWidth: (state === GIVEN ? 2 : 1) / scale });
      context.stroke();
    });
    context.globalAlpha = 1;
  }

  function happening(context, scale, now, pace, branch) {
    for (const { row, age } of some(history.lately(now, PULSE * pace), branch)) {
      const [x, y] = people.places[plane][sales.receiver[row]];
      context.globalAlpha = 1 - age;
      context.beginPath();
      context.arc(x, y, (6 + 12 * age) / Math.min(scale, 1), 0, 7);
      Object.assign(context, { strokeStyle: pen(sales.kind[row]), lineWidth: 2 / scale });
      context.stroke();
    }
    context.globalAlpha = 1;
    for (const { row, part } of some(history.underWay(now, FLIGHT * pace), branch)) {
      const [x, y] = along(ways[row], part);
      const size = 4.2 / Math.min(scale, 1);
      context.beginPath();
      if (sales.kind[row]) context.rect(x - size, y - size, 2 * size, 2 * size);
      else context.arc(x, y, size, 0, 7);
      Object.assign(context, { fillStyle: pen(sales.kind[row]), strokeStyle: colours.surface, lineWidth: 1.2 / scale });
      context.fill();
      context.stroke();
    }
  }

  function marked(context, scale, who) {
    const [x, y] = people.places[plane][who];
    context.beginPath();
    context.arc(x, y, 12 / Math.min(scale, 1), 0, 7);
    Object.assign(context, { strokeStyle: colours.glow, lineWidth: 4 / scale });
    context.stroke();
  }

  function named(context, scale, who, weight) {
    const [x, y] = people.places[plane][who];
    const size = Math.max(15, 12 / scale);
    words(context, people.name[who], x, y - 13 / Math.min(scale, 1), size, colours.ink, weight);
  }

  function settle(context, scale, now, branch) {
    const { width, height } = context.canvas;
    const key = [history.upTo(now), branch, width, height];
    if (key.every((each, at) => each === settled[at])) return;
    settled = key;
    Object.assign(whole, { width, height });
    const surface = whole.getContext("2d");
    surface.setTransform(context.getTransform());
    const states = history.states(now);
    const lit = branch && new Set([branch.person, ...branch.rows(now).map((row) => sales.receiver[row])]);
    rings(surface, scale);
    lines(surface, scale, key[0], branch);
    names(surface, scale);
    if (branch) marked(surface, scale, branch.person);
    dots(surface, scale, states, branch, lit);
    for (const who of finders) if (states[who] && (!branch || lit.has(who))) named(surface, scale, who, 600);
    if (branch) named(surface, scale, branch.person, 700);
  }

  return {
    lay,
    /** Read the colours anew: the theme may have changed. */
    dress,
    /**
     * @param {{now: number, pace: number, moving: boolean, branch: object | null, hovered: number}} scene `pace` in
     *   days a second; `moving` unless the person has asked for less motion
     */
    paint(context, { width }, { now, pace, moving, branch, hovered }) {
      if (!colours) dress();
      const scale = width / told.planes[plane][0];
      context.scale(scale, scale);
      const before = context.getTransform();
      settle(context, scale, now, branch);
      context.resetTransform();
      context.drawImage(whole, 0, 0);
      context.setTransform(before);
      if (moving) happening(context, scale, now, pace, branch);
      if (hovered >= 0) named(context, scale, hovered, 700);
    },
  };
}

// Every so many of those that are of concern.
function some(found, branch) {
  const kept = branch ? found.filter(({ row }) => branch.step(row)) : found;
  const every = Math.ceil(kept.length / CROWD);
  return every > 1 ? kept.filter((_, at) => at % every === 0) : kept;
}

function halves(name) {
  const parts = name.split(" ");
  if (parts.length < 2) return [name];
  const cut = Math.ceil(parts.length / 2);
  return [parts.slice(0, cut).join(" "), parts.slice(cut).join(" ")];
}
