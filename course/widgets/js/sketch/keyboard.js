// Everything by keyboard, on the canvas. Letters by their place on the board, so that they work in Hangul mode.

import { STEP } from "./commands.js";
import { nearest, tour } from "./paths.js";

const ARROWS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

export function createKeyboard(app) {
  const { canvas, commands, linking, naming, selection } = app;

  /** One step along the tour of nodes, each followed by its links; false at either end. */
  function walk(step) {
    const stops = tour(app.store.network, linking.active);
    const next = stops[stops.indexOf(app.selected) + step];
    const start = app.selected === null && step > 0 ? stops[0] : null;
    const to = start ?? (app.selected === null ? null : next);
    if (to) canvas.focus(to);
    else if (linking.active) canvas.focus(stops.at(step > 0 ? 0 : -1));
    else if (step < 0 && app.selected !== null) canvas.focus(null);
    else return false;
    return true;
  }

  const plain = {
    Tab: (event) => walk(event.shiftKey ? -1 : 1),
    Escape: () => escape(),
    Enter: () => enter(),
    F2: () => enter(),
    Delete: () => remove(),
    Backspace: () => remove(),
    KeyN: () => commands.addNode(),
    KeyL: () => linking.start(app.selectedNode),
    KeyI: () => app.inspector.focus(),
    KeyM: () => commands.addNote(),
    KeyT: () => commands.tidy(),
    KeyF: () => canvas.fit(),
    KeyX: () => commands.snip(),
    Equal: () => canvas.zoom(1.25),
    Minus: () => canvas.zoom(0.8),
    Slash: (event) => (event.shiftKey ? app.help.toggle() : app.search.start()),
  };
  const withControl = {
    KeyZ: (event) => (event.shiftKey ? commands.redo() : commands.undo()),
    KeyY: () => commands.redo(),
    KeyA: () => (selection.hold(commands.everything()), chose()),
    KeyD: () => commands.duplicate(),
    KeyF: () => app.search.start(),
  };

  const chose = () => app.announce(app.say("edit.selected", { count: selection.ids.length }));

  function escape() {
    if (linking.active) return linking.stop();
    if (app.snip?.active) return commands.snip();
    if (selection.several) return app.several(false);
    if (selection.ids.length > 1) return canvas.focus(app.selected), selection.only(app.selected);
    return app.selected ? canvas.focus(null) : app.leave();
  }

  function comeBack(within) {
    const snipping = app.snip?.active && !within(app.inspector);
    if (!snipping && !within(app.inspector, app.checks, app.drawer)) return false;
    if (snipping) commands.snip();
    canvas.focus(app.selected);
    return true;
  }

  function remove() {
    if (app.snip?.active) selection.ids.forEach(app.snip.toggle);
    else commands.remove(selection.ids);
  }

  function enter() {
    const node = app.selectedNode;
    if (app.selected && app.snip?.active) return app.snip.toggle(app.selected);
    if (linking.active) return node && linking.choose(node);
    if (node) return naming.open(node);
    if (app.selected) return app.inspector.focus();
    return walk(1);
  }

  function arrow([dx, dy], event) {
    const node = app.selectedNode;
    const movable = commands.movable(selection.ids).length;
    if (linking.active) canvas.focus(nearest(app.store.network.nodes, node, dx, dy, canvas.position));
    else if (movable) commands.nudge(dx * step(event), dy * step(event));
    else walk(dx + dy);
  }

  function press(event) {
    if (event.altKey) return false;
    const control = event.ctrlKey || event.metaKey;
    if (control) return run(withControl[event.code], event);
    if (linking.active && /^(Digit|Numpad)\d$/.test(event.code)) return run(() => linking.type(event.code.at(-1)));
    if (event.key in ARROWS) return run(() => arrow(ARROWS[event.key], event));
    return run(plain[event.key] ?? plain[event.code], event);
  }

  return {
    /** The space bar was let go without a drag: hold on to the item, so that the next one comes to it. */
    space() {
      if (!app.selected || linking.active) return;
      selection.pin(app.selected);
      chose();
    },
    walk,
    /** @returns {boolean} whether the key was ours, and the page must not act on it too */
    press,
    /**
     * Wherever the focus is: Escape comes back to the drawing, and ends the snipping; undo and redo, but a text field
     * has its own; on the toolbar, the letters that its buttons are known by.
     */
    pressAnywhere(event) {
      const within = (...parts) => parts.some(({ element }) => element.contains(event.target));
      if (event.key === "Escape") return !event.isComposing && comeBack(within);
      if (event.altKey || ["text", "textarea"].includes(event.target.type)) return false;
      if (event.ctrlKey || event.metaKey) return run(withControl[event.code], event);
      return within(app.toolbar) && /^Key/.test(event.code) ? run(plain[event.code], event) : false;
    },
  };
}

const step = (event) => (event.shiftKey ? 5 * STEP : STEP);

function run(action, event) {
  if (!action) return false;
  return action(event) !== false;
}
