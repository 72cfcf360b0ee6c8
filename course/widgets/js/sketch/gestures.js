// What a press on the canvas can become. Points are in pixels of the window.

import { snap } from "./places.js";

const NEAR = 6; // pixels within which a neighbour's line draws a node onto it

/** Moving what is selected with the item under the hand: only it and its links are drawn anew; the edit is made when it is let go. */
export function dragging({ canvas, commands, selection, store }, id, grip) {
  const ids = commands.movable(selection.ids);
  const home = canvas.position(id);
  const others = store.network.nodes.filter((node) => !ids.includes(node.id)).map((node) => canvas.position(node.id));
  let by = { x: 0, y: 0 };
  const drop = () => {
    canvas.carry(null);
    canvas.guide({});
  };
  return {
    move(point, _, event) {
      const { x, y } = canvas.toDrawing(point);
      const wish = { x: home.x + x - grip.x, y: home.y + y - grip.y };
      const { place, guides } = event.altKey ? { place: wish, guides: {} } : snap(wish, others, NEAR / canvas.view.k);
      by = { x: place.x - home.x, y: place.y - home.y };
      canvas.carry(ids, by);
      canvas.guide(guides);
    },
    end(_, moved) {
      drop();
      if (moved) commands.move(ids, by);
      else selection.only(id);
    },
    cancel: drop,
  };
}

/** A rectangle drawn over an empty place: what lies in it is added to the selection. */
export function boxing({ canvas, selection, say, announce }, start, nodes) {
  const [from, before] = [canvas.toDrawing(start), selection.ids];
  let ids = before;
  return {
    move(point) {
      const to = canvas.toDrawing(point);
      const between = (axis, value) => Math.min(from[axis], to[axis]) <= value && value <= Math.max(from[axis], to[axis]);
      const inside = nodes().filter((id) => {
        const place = canvas.position(id);
        return between("x", place.x) && between("y", place.y);
      });
      ids = [...new Set([...before, ...inside])];
      canvas.frame(from, to, ids);
    },
    end(_, moved) {
      canvas.frame(null);
      if (!moved) return;
      canvas.focus(null);
      selection.hold(ids);
      canvas.focus(selection.cursor, true);
      announce(say("edit.selected", { count: ids.length }));
    },
    cancel: () => canvas.frame(null),
  };
}

/** From a node's handle to another node, or out and back to the same one. */
export function linkDrag({ canvas, commands, linking, say, tell }, source) {
  let target = null;
  return {
    move(point) {
      const end = canvas.toDrawing(point);
      target = canvas.nodeAt(end);
      canvas.rubber(source, target, end);
    },
    end(_, moved) {
      canvas.rubber(null);
      if (!moved) return linking.start(source);
      if (target) commands.link(source, target);
      else tell(say("linking.missed"));
    },
    cancel: () => canvas.rubber(null),
  };
}

export function panning({ canvas }) {
  return { move: (point, before) => canvas.pan(point.x - before.x, point.y - before.y) };
}

/** Two fingers: their middle moves the drawing, their distance zooms it. */
export function pinching({ canvas }, fingers) {
  const measure = () => {
    const [one, other] = [...fingers.values()];
    return {
      x: (one.x + other.x) / 2,
      y: (one.y + other.y) / 2,
      apart: Math.hypot(one.x - other.x, one.y - other.y) || 1,
    };
  };
  let before = measure();
  return {
    move() {
      if (fingers.size < 2) return;
      const now = measure();
      canvas.pan(now.x - before.x, now.y - before.y);
      canvas.zoom(now.apart / before.apart, now);
      before = now;
    },
  };
}
