// What moves over the drawing: tokens on links, a pulse and a counter at nodes.

import { along } from "../../shared/path.js";

const PULSE = 0.5; // seconds
const GOLDEN = 0.618034;
const LANES = 18; // pixels that a link's traffic is wide in the middle
const SWARM = 0.12; // part of the link that it is long
const CROWD = 800; // tokens at once; more could not be told apart

export function createPainter(app) {
  const { canvas, root } = app;
  const ways = new Map(); // path → the way along it
  let [colours, token] = [null, null];
  const plate = document.createElement("canvas"); // the counters, which stay the same for many frames
  let written = [];

  function dress() {
    const style = getComputedStyle(root);
    colours = Object.fromEntries(["ink", "paper", "glow"].map((name) => [name, style.getPropertyValue(`--${name}`)]));
    token = null;
    written = [];
  }

  function way(link) {
    const path = canvas.way(link);
    if (ways.size > 2000) ways.clear();
    if (!ways.has(path)) ways.set(path, along(path));
    return ways.get(path);
  }

  // Drawn once, then only copied: hundreds of circles in a frame would take longer than the frame.
  function stamp(scale) {
    const size = Math.ceil(13 * scale);
    const canvas = Object.assign(document.createElement("canvas"), { width: size, height: size });
    const context = canvas.getContext("2d");
    context.arc(size / 2, size / 2, 5 * scale, 0, 7);
    Object.assign(context, { fillStyle: colours.glow, strokeStyle: colours.ink, lineWidth: 1.3 * scale });
    context.fill();
    context.stroke();
    return canvas;
  }

  function tokens(context, replay, now, links) {
    const under = replay.underWay(now);
    const every = Math.ceil(under.length / CROWD);
    const scale = context.getTransform().a;
    if (token?.scale !== scale) token = { scale, image: stamp(scale) };
    const half = token.image.width / scale / 2;
    const taken = new Map();
    for (const { row, link, part } of under) {
      if (every > 1 && row % every) continue;
      if (!taken.has(link)) taken.set(link, way(links[link]));
      // A swarm: what leaves at one moment parts on the way and comes together again.
      const apart = 4 * part * (1 - part);
      const ahead = (((row * GOLDEN * GOLDEN) % 1) - 0.5) * SWARM * apart;
      const [x, y] = taken.get(link)(part + ahead, (((row * GOLDEN) % 1) - 0.5) * LANES * apart);
      context.drawImage(token.image, x - half, y - half, 2 * half, 2 * half);
    }
  }

  // A pulse spreads and fades; where nothing moves, what has just happened stays lit.
  function arrivals(context, found, network, moving) {
    const [lit, seen] = [new Set([-1]), new Set()];
    for (const { node, link, age } of found) {
      if (!moving) lit.add(link);
      if (seen.has(node)) continue; // the newest comes first
      seen.add(node);
      const { x, y } = canvas.position(network.nodes[node].id);
      context.globalAlpha = moving ? 1 - age : 1;
      context.strokeStyle = colours.glow;
      context.lineWidth = 5;
      context.beginPath();
      context.arc(x, y, 36 + (moving ? 20 * age : 0), 0, 7);
      context.stroke();
    }
    context.globalAlpha = 1;
    lit.delete(-1);
    context.lineWidth = 6;
    context.strokeStyle = colours.glow;
    for (const link of lit) context.stroke(new Path2D(canvas.way(network.links[link])));
  }

  function counters(context, replay, now, network) {
    const { width, height } = context.canvas;
    const { a, e, f } = context.getTransform();
    const next = [replay, replay.upTo(now), network, width, height, a, e, f];
    if (next.some((value, at) => value !== written[at])) {
      written = next;
      Object.assign(plate, { width, height }); // which also wipes it
      const surface = plate.getContext("2d");
      surface.setTransform(a, 0, 0, a, e, f);
      write(surface, replay.counts(now), network.nodes);
    }
    context.resetTransform();
    context.drawImage(plate, 0, 0);
  }

  function write(context, counts, nodes) {
    const grow = Math.max(1, 0.75 / canvas.view.k); // stays legible far away
    context.font = `700 ${12 * grow}px system-ui, sans-serif`;
    context.textAlign = "center";
    context.textBaseline = "middle";
    context.strokeStyle = colours.paper;
    context.lineWidth = 1.5;
    nodes.forEach(({ id }, at) => {
      if (!counts[at]) return;
      const { x, y } = canvas.position(id);
      const text = counts[at].toLocaleString("en");
      const [wide, high] = [(12 + 7 * text.length) * grow, 19 * grow];
      context.beginPath();
      context.roundRect(x - 32 - wide / 2, y + 25 - high / 2, wide, high, high / 2);
      context.fillStyle = colours.ink;
      context.fill();
      context.stroke();
      context.fillStyle = colours.paper;
      context.fillText(text, x - 32, y + 25.5);
    });
  }

  return {
    /** Read the colours anew: the theme may have changed. */
    dress,
    /**
     * @param {{replay: object, now: number, network: object, pace: number, moving: boolean, still: boolean}} scene
     *   `pace` in days a second tells how long ago is lately; `still`: the person has asked for less motion
     */
    paint(context, { replay, now, network, pace, moving, still }) {
      if (!colours) dress();
      const { x, y, k } = canvas.view;
      const glides = moving && !still;
      context.translate(x, y);
      context.scale(k, k);
      arrivals(context, replay.lately(now, glides ? PULSE * pace : 0), network, glides);
      if (!still) tokens(context, replay, now, network.links);
      counters(context, replay, now, network);
    },
  };
}
