// The window on the drawing: what is in view, what has the focus.

import { listen, s, set } from "../shared/dom.js";
import { find, itemOf } from "./edits.js";
import { between, glides } from "./glide.js";
import { rubber } from "./geometry.js";
import look from "./look.js";
import { createMarks } from "./marks.js";
import { GRID } from "./places.js";
import { createScene } from "./scene.js";
import * as views from "./viewport.js";

/** How far from a node's middle a link may be let go and still mean that node. */
const CATCH = look.node.radius * 1.4;
/** Below this scale letters cannot be read and only cost time. */
const LEGIBLE = 0.3;

export function createCanvas(app) {
  const { store, say } = app;
  const scene = createScene(app);
  const marks = createMarks(scene);
  const [band, frameBox] = [s("path.sk-rubber"), s("rect.sk-frame")];
  const [column, row] = [s("path.sk-guides"), s("path.sk-guides")];
  const world = s("g", null, Object.values(scene.layers), band, frameBox);
  const above = s("g", null, column, row, Object.values(scene.upper)); // guides too: they must not repaint the paper
  const svg = s(
    "svg",
    {
      class: "sk-canvas",
      role: "application",
      tabindex: "0",
      "aria-label": say("canvas.label"),
      "aria-roledescription": say("canvas.role"),
      "aria-describedby": app.hintId,
    },
    world,
  );
  let view = { x: 0, y: 0, k: 1 };
  let [touched, hovered, target, frame, framed, glide] = [false, null, null, 0, [], null];

  const size = () => ({ width: svg.clientWidth || 600, height: svg.clientHeight || 400 });
  const middle = () => ({ x: size().width / 2, y: size().height / 2 });

  function see(next, byHand = true) {
    view = next;
    touched ||= byHand;
    for (const each of [world, above])
      set(each, "transform", `translate(${view.x.toFixed(2)} ${view.y.toFixed(2)}) scale(${view.k.toFixed(4)})`);
    svg.style.setProperty("--grid", `${2 * GRID * view.k * (view.k < 0.5 ? 4 : 1)}px`);
    svg.style.setProperty("--at", `${view.x}px ${view.y}px`);
    for (const each of [world, above]) each.classList.toggle("sk-far", view.k < LEGIBLE);
    app.naming?.place();
    app.refresh();
  }

  function fit(byHand = true) {
    const room = size(); // before drawing: asked afterwards, all would be laid out at life size first
    scene.draw(store.network);
    const box = scene.extent();
    see(box ? views.fit(box, room) : { x: room.width / 2, y: room.height / 2, k: 1 }, byHand);
  }

  // While a drawing glides to its new places, it is shown on the way there.
  function draw({ network } = store) {
    const now = glide && between(network, glide, performance.now());
    if (glide && !now) glide = null;
    scene.draw(now || network);
    if (glide) app.refresh();
  }

  function show() {
    const { network } = store;
    draw();
    const { linking, selected } = app;
    const lit = app.spotlight.ids ?? app.checks.lit;
    marks.wear("sk-lit", lit);
    marks.wear("sk-missing", app.missing);
    marks.wear("sk-failing", app.checks.failing);
    marks.wear("sk-cut", app.snip?.gone ?? []);
    marks.wear("sk-mine", app.puzzle?.mine ?? []);
    marks.wear("sk-selected", [...app.selection.ids, ...framed]);
    marks.wear("sk-found", app.search.found);
    marks.wear("sk-source", linking.source ? [linking.source] : []);
    marks.wear("sk-target", target ? [target] : []);
    marks.wear("sk-naming-now", app.naming.id ? [app.naming.id] : []);
    marks.warn(app.checks.failing);
    marks.number(linking.active ? network.nodes.map((node) => node.id) : []);
    marks.lend(linking.active || app.snip?.active || app.selection.several ? null : (hovered ?? app.selectedNode));
    svg.classList.toggle("sk-linking", linking.active);
    svg.classList.toggle("sk-several", app.selection.several);
    svg.classList.toggle("sk-pointing", lit.length > 0 || app.search.found.length > 0);
    svg.classList.toggle("sk-snipping", Boolean(app.snip?.active));
    tabStop(selected, new Set(app.selection.ids));
    set(
      svg,
      "aria-label",
      say("canvas.label", {
        title: app.title,
        nodes: network.nodes.length,
        links: network.links.length,
      }),
    );
  }

  // One tab stop: the selected item, or the canvas when nothing is selected.
  function tabStop(selected, all) {
    const gone = new Set(app.snip?.gone);
    for (const { group } of scene.shapes()) {
      const [isHere, isPressed] = [group.dataset.id === selected, all.has(group.dataset.id)];
      const away = gone.has(group.dataset.id);
      if (away !== group.hasAttribute("aria-description")) set(group, "aria-description", away && say("snip.cut"));
      if ((group.tabIndex === 0) !== isHere) group.tabIndex = isHere ? 0 : -1;
      if (isPressed !== (group.getAttribute("aria-pressed") === "true")) set(group, "aria-pressed", String(isPressed));
    }
    svg.tabIndex = selected ? -1 : 0;
  }

  const under = ({ target }, items) => target.closest(items)?.dataset.id ?? null;
  listen(svg, {
    focusin: (event) => app.selection.stand(under(event, "[data-id]")),
    pointerover: (event) => hover(under(event, ".sk-node")),
    pointerleave: () => hover(null),
  });
  function hover(id) {
    if (id === hovered) return;
    hovered = id;
    app.refresh();
  }

  return {
    element: svg,
    upper: s("svg.sk-upper", { "aria-hidden": "true" }, above),
    show,
    fit,
    position: scene.position,
    way: scene.way,
    toDrawing: (point) => views.toDrawing(view, point),
    middle: () => views.toDrawing(view, middle()),
    pan: (dx, dy) => see(views.pan(view, dx, dy)),
    zoom: (factor, point = middle()) => see(views.zoom(view, factor, point)),
    get view() {
      return view;
    },
    /** The window has another size: show everything again, unless the person has chosen what to see. */
    resize: () => (touched ? app.refresh() : fit(false)),
    /** Give an item the keyboard, or the canvas itself; what the mouse points at is in view already. */
    focus(id, pointed) {
      app.selection.stand(id);
      (scene.shape(id)?.group ?? svg).focus({ preventScroll: true });
      if (id && !pointed) this.reveal(id);
    },
    reveal(id) {
      const link = find(store.network.links, id);
      if (!itemOf(store.network, id)) return;
      app.draw();
      const next = views.reveal(view, link ? scene.labelAt(link) : scene.position(id), size(), app.search.open ? 120 : undefined);
      if (next.x !== view.x || next.y !== view.y) see(next);
    },
    /** The node under a point of the drawing. */
    nodeAt(point) {
      const near = store.network.nodes.map(({ id }) => {
        const { x, y } = scene.position(id);
        return [Math.hypot(x - point.x, y - point.y), id];
      });
      const [distance, id] = near.reduce((best, each) => (each[0] < best[0] ? each : best), [Infinity, null]);
      return distance <= CATCH ? id : null;
    },
    /** Where a node's name is in the window. */
    nameplate(id) {
      const { x, y } = scene.position(id);
      return { ...views.toScreen(view, { x, y: y + look.node.top }), k: view.k };
    },
    /** Move items with the hand, at most once a frame; null when they are let go. */
    carry(ids, by) {
      cancelAnimationFrame(frame);
      if (!ids) return scene.carry(null);
      frame = requestAnimationFrame(() => scene.carry(ids, by));
    },
    /** The lines of neighbours that what is in the hand has snapped to. */
    guide({ x = null, y = null }) {
      const [start, end] = [{ x: 0, y: 0 }, { x: size().width, y: size().height }].map((at) => views.toDrawing(view, at));
      set(column, "d", x === null ? null : `M${x},${start.y}V${end.y}`);
      set(row, "d", y === null ? null : `M${start.x},${y}H${end.x}`);
    },
    /** The rectangle being drawn, and what would be selected; null puts it away. */
    frame(from, to, ids = []) {
      framed = ids;
      const width = from ? Math.abs(to.x - from.x) : null;
      const box = from && { x: Math.min(from.x, to.x), y: Math.min(from.y, to.y), width, height: Math.abs(to.y - from.y) };
      for (const name of ["x", "y", "width", "height"]) set(frameBox, name, box?.[name] ?? null);
      app.refresh();
    },
    /** Make a change, and let what stands elsewhere afterwards glide there; everything is brought into view. */
    glide(change) {
      const before = glides() && new Map([...scene.places()].map(([id, { x, y }]) => [id, { x, y }]));
      glide = null;
      change();
      scene.draw(store.network);
      const box = scene.extent();
      if (box && !views.holds(view, box, size())) fit();
      if (before) glide = { from: before, start: performance.now() };
      app.draw();
    },
    /** Where something is drawn: nodes, notes and the labels of links. */
    taken: () => [...scene.places().values(), ...store.network.links.map(scene.labelAt)],
    /** The middle of the window in the drawing, and how far it reaches. */
    get window() {
      const { width, height } = size();
      return { ...views.toDrawing(view, middle()), near: Math.min(width, height) / 2 / view.k };
    },
    /** The link being drawn, from a node to the hand or to the node under it; null puts it away. */
    rubber(source, over, point) {
      const end = over ? scene.position(over) : point;
      set(band, "d", source && source !== over ? rubber(scene.position(source), end) : null);
      target = source ? over : null;
      app.refresh();
    },
  };
}
