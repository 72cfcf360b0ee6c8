// What is to be seen on the map: ties and people, which rest, and above them what moves.

import { radiusOf } from "./ground.js";

const NAMES = ["ink", "paper", "surface", "sunken", "edge", "line", "muted", "accent", "glow"];

export function createPainter(root, { x, y, communities, ties }) {
  const people = x.length;
  const plate = document.createElement("canvas"); // who knows already: the same for a whole step
  let [colours, high, radius, kept] = [null, 1, 3, []];

  const at = (person) => [x[person] * high, y[person] * high];

  function circle(context, person, size) {
    const [left, top] = at(person);
    context.moveTo(left + size, top);
    context.arc(left, top, size, 0, 7);
  }

  function diamond(context, person, size) {
    const [left, top] = at(person);
    context.moveTo(left, top - size);
    context.lineTo(left + size, top);
    context.lineTo(left, top + size);
    context.lineTo(left - size, top);
    context.closePath();
  }

  function stroke(context, colour, width, alpha, draw) {
    Object.assign(context, { strokeStyle: colour, lineWidth: width, globalAlpha: alpha });
    context.beginPath();
    draw();
    context.stroke();
    context.globalAlpha = 1;
  }

  function tie(context, one, other, part = 1) {
    const [[left, top], [right, low]] = [at(one), at(other)];
    context.moveTo(left, top);
    context.lineTo(left + (right - left) * part, top + (low - top) * part);
  }

  function ground(context) {
    Object.assign(context, { fillStyle: colours.sunken, strokeStyle: colours.edge, lineWidth: 1 });
    for (const { x, y, r } of communities) {
      context.beginPath();
      context.arc(x * high, y * high, r * high, 0, 7);
      context.fill();
      context.stroke();
    }
    const alpha = Math.max(0.1, Math.min(0.34, 8 / Math.sqrt(ties.length)));
    stroke(context, colours.line, 0.9, alpha, () => {
      for (let each = 0; each < ties.length; each += 2) tie(context, ties[each], ties[each + 1]);
    });
    context.fillStyle = colours.surface;
    stroke(context, colours.muted, 1.2, 1, () => {
      for (let person = 0; person < people; person++) circle(context, person, radius);
      context.fill();
    });
  }

  function known(context, { replay, step, seeds }) {
    const rows = replay ? replay.upTo(step) : 0;
    stroke(context, colours.accent, 1.6, 0.55, () => {
      for (let row = 0; row < rows; row++) if (replay.source[row] >= 0) tie(context, replay.source[row], replay.node[row]);
    });
    context.fillStyle = colours.accent;
    context.beginPath();
    for (let row = 0; row < rows; row++) circle(context, replay.node[row], radius * 1.15);
    context.fill();
    Object.assign(context, { fillStyle: colours.glow, lineJoin: "round" });
    stroke(context, colours.ink, 1.6, 1, () => {
      for (const person of seeds) diamond(context, person, radius * 1.1 + 4);
      context.fill();
    });
  }

  function settled(context, scene) {
    const { width, height } = context.canvas;
    const next = [scene.replay, Math.floor(scene.now + 1e-9), scene.seeds, width, height, colours];
    if (next.some((value, at) => value !== kept[at])) {
      kept = next;
      Object.assign(plate, { width, height }); // which also wipes it
      const surface = plate.getContext("2d");
      surface.setTransform(context.getTransform());
      known(surface, { ...scene, step: next[1] });
    }
    const { a } = context.getTransform();
    context.drawImage(plate, 0, 0, width / a, height / a);
  }

  function moving(context, { replay, now, glides }) {
    const step = Math.floor(now + 1e-9);
    const age = now - step;
    const [first, last] = [replay.upTo(step - 1), replay.upTo(step)];
    if (step > 0 && (!glides || age < 0.6))
      stroke(context, colours.glow, 2.6, glides ? 1 - age / 0.6 : 1, () => {
        for (let row = first; row < last; row++) circle(context, replay.node[row], radius + 3 + (glides ? 10 * age : 0));
      });
    if (!glides) return;
    const [from, to] = replay.underWay(now);
    const part = age * age * (3 - 2 * age); // sets off and arrives gently
    stroke(context, colours.accent, 1.6, 0.55, () => {
      for (let row = from; row < to; row++) tie(context, replay.source[row], replay.node[row], part);
    });
    context.fillStyle = colours.glow;
    stroke(context, colours.ink, 1, 1, () => {
      for (let row = from; row < to; row++) {
        const [[left, top], [right, low]] = [at(replay.source[row]), at(replay.node[row])];
        const [across, down] = [left + (right - left) * part, top + (low - top) * part];
        context.moveTo(across + 3.6, down);
        context.arc(across, down, 3.6, 0, 7);
      }
      context.fill();
    });
  }

  function pointed(context, person, friends) {
    stroke(context, colours.ink, 1.2, 0.6, () => friends.forEach((friend) => tie(context, person, friend)));
    stroke(context, colours.ink, 2.4, 1, () => circle(context, person, radius + 5));
  }

  return {
    /** Read the colours anew: the theme may have changed. */
    dress() {
      const style = getComputedStyle(root);
      colours = Object.fromEntries(NAMES.map((name) => [name, style.getPropertyValue(`--${name}`)]));
    },
    /** What rests: communities, ties, people. */
    ground(context, height) {
      high = height;
      radius = radiusOf(people, high);
      ground(context);
    },
    /**
     * @param {{replay: object | null, now: number, seeds: number[], glides: boolean, person: number,
     *   friends: number[]}} scene `glides`: time goes on, and the person has not asked for less motion; `person` is the
     *   one pointed at, or -1
     */
    paint(context, scene) {
      settled(context, scene);
      if (scene.replay) moving(context, scene);
      if (scene.person >= 0) pointed(context, scene.person, scene.friends);
    },
  };
}
