// The picture: marks kept by their ids, so that what stays is not drawn anew and a keyboard keeps its place.

import { h, listen, s, set, write } from "../shared/dom.js";

const STEPS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/**
 * @param {{press: (mark: object) => void, stop: () => void}} scene `press` with the mark
 *   as Python told it; `stop` gives up a pair that was begun
 */
export function createScene({ press, stop }) {
  const svg = s("svg.bd-picture", { role: "group" });
  const element = h("div.bd-frame", { hidden: true }, svg);
  const drawn = new Map(); // id → {mark, node}
  let [home, waiting] = [null, null];

  listen(svg, {
    click: (event) => act(event.target.closest("[data-mark]")),
    keydown: key,
    focusin: (event) => roam(event.target.closest("[data-mark]")?.dataset.mark),
  });

  function act(node) {
    const mark = node && drawn.get(node.dataset.mark)?.mark;
    if (!mark || !pressable(mark)) return;
    const first = waiting === null && mark.pair ? mark.id : null;
    press(mark);
    wait(first);
  }

  // The first of a pair shines until the second is pressed.
  function wait(id) {
    waiting = id;
    for (const [each, { node }] of drawn) node.classList.toggle("bd-waiting", each === id);
  }

  function key(event) {
    const node = event.target.closest("[data-mark]");
    if (event.altKey || event.ctrlKey || event.metaKey || !node) return;
    if (event.key === "Enter" || event.key === " ") act(node);
    else if (event.key === "Escape" && waiting !== null) (wait(null), stop());
    else if (STEPS[event.key]) go(node.dataset.mark, STEPS[event.key]);
    else return;
    event.preventDefault();
  }

  // To the nearest mark that lies that way: what lies aside counts double.
  function go(id, [dx, dy]) {
    const [x, y] = middle(drawn.get(id).mark);
    let [best, next] = [Infinity, null];
    for (const { mark, node } of drawn.values()) {
      if (mark.id === id || !pressable(mark)) continue;
      const [ax, ay] = [middle(mark)[0] - x, middle(mark)[1] - y];
      const ahead = ax * dx + ay * dy;
      const far = ahead + 2 * Math.abs(ax * dy - ay * dx);
      if (ahead > 0.5 && far < best) [best, next] = [far, node];
    }
    next?.focus();
  }

  function roam(id) {
    if (!id) return;
    home = id;
    for (const { mark, node } of drawn.values()) if (pressable(mark)) set(node, "tabindex", mark.id === id ? 0 : -1);
  }

  function draw(scene) {
    element.hidden = !scene;
    if (!scene) return;
    set(svg, "viewBox", `0 0 ${scene.width} ${scene.height}`);
    set(svg, "aria-label", scene.label);
    const focused = document.activeElement?.closest?.("[data-mark]")?.dataset.mark;
    const kept = new Set(scene.marks.map(({ id }) => id));
    for (const [id, { node }] of drawn) if (!kept.has(id)) (node.remove(), drawn.delete(id));
    for (const mark of scene.marks) {
      const before = drawn.get(mark.id);
      const node = before?.mark.kind === mark.kind ? before.node : (before?.node.remove(), SHAPES[mark.kind].make());
      node.dataset.mark = mark.id;
      dress(node, mark);
      drawn.set(mark.id, { mark, node });
    }
    const order = scene.marks.map(({ id }) => drawn.get(id).node);
    if (order.some((node, at) => svg.children[at] !== node)) svg.replaceChildren(...order);
    set(svg, "role", scene.marks.some(pressable) ? "group" : "img");
    const first = scene.marks.find(pressable)?.id;
    roam(drawn.has(home) && pressable(drawn.get(home).mark) ? home : first);
    if (focused && drawn.has(focused) && svg.contains(drawn.get(focused).node) && document.activeElement !== drawn.get(focused).node) drawn.get(focused).node.focus();
    wait(drawn.has(waiting) ? waiting : null);
  }

  return {
    element,
    /** @param {object | null} scene as course/widgets/boards/scene.py tells it */
    draw,
    /** A moment of a replay: `changes` to marks, counted from the picture itself. */
    change({ changes }) {
      for (const [id, { mark, node }] of drawn) if (node.dataset.moved || changes[id]) {
        const { hidden, ...other } = changes[id] ?? {};
        dress(node, { ...mark, ...other });
        node.toggleAttribute("hidden", Boolean(hidden));
        node.dataset.moved = changes[id] ? "yes" : "";
      }
    },
    label: (id) => drawn.get(id)?.mark.label || id,
  };
}

const pressable = ({ press, pair, turn }) => Boolean(press || pair || turn);

function dress(node, mark) {
  set(node, "class", `bd-mark bd-${mark.kind} bd-${mark.look}${pressable(mark) ? " bd-press" : ""}`);
  SHAPES[mark.kind].place(node, mark);
  if (pressable(mark)) {
    set(node, "role", "button");
    set(node, "aria-pressed", mark.turn ? null : String(Boolean(mark.on)));
    if (!node.hasAttribute("tabindex")) set(node, "tabindex", -1);
  }
  set(node, "aria-label", pressable(mark) ? mark.label || mark.lines?.join(" ") : null);
  const title = node.querySelector("title");
  write(title, mark.label ?? "");
}

function middle(mark) {
  if (mark.kind === "line") return mark.middle;
  return mark.kind === "box" ? [mark.x + mark.width / 2, mark.y + mark.height / 2] : [mark.x, mark.y];
}

function letters(node, lines, x, y, { anchor = "middle", size = 12 } = {}) {
  const key = JSON.stringify([lines, x, y, anchor, size]);
  if (node.dataset.words === key) return;
  node.dataset.words = key;
  node.querySelectorAll("text").forEach((text) => text.remove());
  node.append(...lines.map((line, row) => s("text", { x, y: y + row * 1.25 * size, "text-anchor": anchor, "font-size": size }, line)));
}

const SHAPES = {
  dot: {
    make: () => s("g", null, s("title"), s("circle")),
    place(node, { x, y, r, lines, inside }) {
      node.style.transform = `translate(${x}px, ${y}px)`;
      set(node.querySelector("circle"), "r", r);
      node.classList.toggle("bd-inside", inside);
      letters(node, lines, 0, inside ? 4 : r + 14);
    },
  },
  box: {
    make: () => s("g", null, s("title"), s("rect", { rx: 4 })),
    place(node, { x, y, width, height, lines }) {
      node.style.transform = `translate(${x}px, ${y}px)`;
      const rect = node.querySelector("rect");
      set(rect, "width", width);
      set(rect, "height", height);
      node.classList.add("bd-inside");
      letters(node, lines, width / 2, height / 2 + 4 - 7.5 * (lines.length - 1));
    },
  },
  line: {
    make: () => s("g", null, s("title"), s("path.bd-reach"), s("path.bd-way"), s("path.bd-head")),
    place(node, { d, head, middle: [x, y], lines }) {
      for (const path of node.querySelectorAll(".bd-reach, .bd-way")) set(path, "d", d);
      set(node.querySelector(".bd-head"), "d", head);
      letters(node, lines, x, y);
    },
  },
  words: {
    make: () => s("g", null, s("title")),
    place: (node, { x, y, lines, anchor, size }) => letters(node, lines, x, y, { anchor, size }),
  },
};
