// Mouse, pen and fingers on the canvas. One press is one gesture: an object with move(), end() and cancel().

import { listen } from "../shared/dom.js";
import { boxing, dragging, linkDrag, panning, pinching } from "./gestures.js";

const SLACK = { mouse: 3, pen: 5, touch: 9 }; // a hand trembles this many pixels without meaning it
const TWICE = { time: 400, distance: 24 };

export function createPointer(app, svg) {
  const { canvas, commands, linking, selection } = app;
  const fingers = new Map();
  let [gesture, spaceHeld, last] = [null, false, null];

  const at = ({ clientX, clientY }) => {
    const { left, top } = svg.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };

  function begin(event) {
    const item = event.target.closest?.("[data-id]");
    const id = item?.dataset.id ?? null;
    const isNode = item?.dataset.type === "node";
    if (event.button === 1 || spaceHeld) return panning(app, event);
    if (isNode && event.target.closest(".sk-handle")) return linkDrag(app, id);
    if (isNode && linking.active)
      return { end: (_, moved) => moved || linking.choose(id, event.pointerType === "touch") };
    if (id && app.snip?.active) {
      canvas.focus(id, true);
      return { end: (_, moved) => moved || app.snip.toggle(id) };
    }
    if (event.shiftKey || selection.several) {
      if (!id) return boxing(app, at(event), commands.everything);
      return { end: (_, moved) => moved || (selection.toggle(id), canvas.focus(selection.cursor, true)) };
    }
    // Selecting at once, and by hand: the page's own focus comes a moment later and may go elsewhere.
    if (!selection.ids.includes(id)) selection.only(id);
    canvas.focus(id, true);
    if (isNode || item?.dataset.type === "note") return dragging(app, id, canvas.toDrawing(at(event)));
    if (id) return { end: () => selection.only(id) };
    return panning(app, event);
  }

  function down(event) {
    if (event.button > 1 || fingers.size === 2) return;
    event.preventDefault();
    fingers.set(event.pointerId, at(event));
    svg.setPointerCapture(event.pointerId);
    if (fingers.size === 2) {
      gesture?.cancel?.();
      gesture = pinching(app, fingers);
      return;
    }
    gesture = { ...begin(event), start: at(event), moved: false, target: event.target };
  }

  function move(event) {
    if (!fingers.has(event.pointerId)) return;
    const point = at(event);
    const before = fingers.get(event.pointerId);
    fingers.set(event.pointerId, point);
    if (!gesture) return;
    const { start } = gesture;
    const slack = SLACK[event.pointerType] ?? SLACK.mouse;
    if (start && !gesture.moved && Math.hypot(point.x - start.x, point.y - start.y) < slack) return;
    gesture.moved = true;
    gesture.move?.(point, before, event);
  }

  function up(event) {
    if (!fingers.delete(event.pointerId) || !gesture) return;
    const done = gesture;
    gesture = null;
    const point = at(event);
    if (event.type === "pointercancel") return done.cancel?.();
    done.end?.(point, done.moved);
    if (!done.moved && done.start && !event.shiftKey) tap(point, done.target, event.timeStamp);
  }

  // Our own double click: a finger's is not announced by every browser.
  function tap(point, target, time) {
    const again =
      last && time - last.time < TWICE.time && Math.hypot(point.x - last.x, point.y - last.y) < TWICE.distance;
    last = again ? null : { ...point, time };
    if (!again || linking.active || selection.several || app.snip?.active) return;
    const item = target.closest("[data-id]");
    if (!item) app.commands.addNode(canvas.toDrawing(point));
    else if (item.dataset.type === "node") app.naming.open(item.dataset.id);
    else app.inspector.focus();
  }

  function wheel(event) {
    // A plain wheel scrolls the notebook; with Ctrl, or two fingers on a touchpad, it zooms.
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    canvas.zoom(Math.exp(-Math.max(-25, Math.min(25, event.deltaY)) * 0.008), at(event));
  }

  function space(held) {
    spaceHeld = held;
    svg.classList.toggle("sk-panning", held);
  }

  listen(svg, { pointerdown: down, pointermove: move, pointerup: up, pointercancel: up, wheel }, { passive: false });
  return { space };
}
