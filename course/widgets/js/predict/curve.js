// A line drawn over a graph: with a pointer, or column by column with the arrow keys.

import { h, s, set, write } from "../shared/dom.js";
import { between, columns, complete, points, stroke } from "./columns.js";

const BOX = { left: 56, right: 464, top: 30, bottom: 236, width: 480, height: 280 };

export function curveForm(model, say, changed) {
  const [xLabel, yLabel, xMax, yMax] = model.get("curve");
  let values = columns();
  let at = 0;
  let before = null;

  const line = s("path", { class: "mine" });
  const dot = s("circle", { class: "dot", r: 6, visibility: "hidden" });
  const rest = h("p", { class: "small", role: "status" });
  const graph = s(
    "svg",
    {
      class: "graph", viewBox: `0 0 ${BOX.width} ${BOX.height}`, tabindex: "0", role: "slider",
      "aria-label": say("curve", { x: xLabel, y: yLabel }), "aria-valuemin": 0, "aria-valuemax": yMax,
      onpointerdown: down, onpointermove: move, onpointerup: up, onpointercancel: up, onkeydown: key,
      onfocus: show, onblur: show,
    },
    ...axes(xLabel, yLabel, xMax, yMax), line, dot,
  );
  const clear = h("button", { type: "button", class: "clear", onclick: () => update(columns()) }, say("clear"));

  function update(next) {
    values = next;
    show();
    changed();
  }

  function show() {
    const drawn = points(values, xMax, yMax);
    set(line, "d", path(drawn, xMax, yMax));
    const value = values[at];
    const [x, y] = place((at / (values.length - 1)) * xMax, (value ?? 0) * yMax, xMax, yMax);
    set(dot, "cx", x);
    set(dot, "cy", y);
    set(dot, "visibility", graph.matches(":focus-visible") ? "visible" : "hidden");
    const where = `${xLabel} ${plain((at / (values.length - 1)) * xMax)}`;
    const reading = value === null ? say("blank_point", { x: where })
      : say("point", { x: where, y: `${yLabel} ${plain(value * yMax)}` });
    set(graph, "aria-valuenow", plain((value ?? 0) * yMax));
    set(graph, "aria-valuetext", reading);
    clear.disabled = drawn.length === 0;
    write(rest, drawn.length && !complete(values) ? say("curve_rest") : "");
  }

  function down(event) {
    graph.setPointerCapture(event.pointerId);
    before = null;
    move(event);
  }

  function move(event) {
    if (!graph.hasPointerCapture(event.pointerId)) return;
    const here = position(graph, event);
    at = Math.round(here.x * (values.length - 1));
    update(stroke(values, before ?? here, here));
    before = here;
  }

  function up() {
    before = null;
  }

  function key(event) {
    const step = event.shiftKey ? 0.1 : 0.02;
    const moves = { ArrowLeft: -1, ArrowRight: 1, Home: -Infinity, End: Infinity };
    const lifts = { ArrowUp: step, ArrowDown: -step, PageUp: 0.1, PageDown: -0.1 };
    if (event.key in moves) at = between(0, at + moves[event.key], values.length - 1);
    else if (event.key in lifts) return lift(event, lifts[event.key]);
    else if (event.key === "Delete" || event.key === "Backspace") return put(event, null);
    else return;
    event.preventDefault();
    show();
  }

  // A fresh column starts where the line left off.
  function lift(event, by) {
    const start = values[at] ?? values.slice(0, at).findLast((value) => value !== null) ?? 0;
    put(event, between(0, start + by, 1));
  }

  function put(event, value) {
    event.preventDefault();
    update(values.map((old, place) => (place === at ? value : old)));
  }

  show();
  return {
    element: h("div", { class: "curve" }, h("p", { class: "small" }, say("curve_help")), graph, rest, clear),
    value: () => (complete(values) ? points(values, xMax, yMax) : null),
    shown: (answer) =>
      s(
        "svg", { class: "graph", viewBox: `0 0 ${BOX.width} ${BOX.height}`, role: "img", "aria-label": say("mine") },
        ...axes(xLabel, yLabel, xMax, yMax), s("path", { class: "mine", d: path(answer, xMax, yMax) }),
      ),
  };
}

function axes(xLabel, yLabel, xMax, yMax) {
  const { left, right, top, bottom, width, height } = BOX;
  const ticks = [0, 0.25, 0.5, 0.75, 1].flatMap((part) => {
    const [x, y] = place(part, part, 1, 1);
    return [
      s("path", { class: "grid", d: `M${left} ${y}H${right}` }),
      s("text", { x, y: bottom + 17, "text-anchor": "middle" }, plain(part * xMax)),
      s("text", { x: left - 8, y: y + 4, "text-anchor": "end" }, plain(part * yMax)),
    ];
  });
  return [
    ...ticks,
    s("path", { class: "axis", d: `M${left} ${top}V${bottom}H${right}` }),
    s("text", { class: "name", x: (left + right) / 2, y: height - 8, "text-anchor": "middle" }, xLabel),
    s("text", { class: "name", x: left - 8, y: 16 }, yLabel),
  ];
}

function path(drawn, xMax, yMax) {
  return drawn.map(([x, y], number) => `${number ? "L" : "M"}${place(x, y, xMax, yMax).join(" ")}`).join("");
}

function place(x, y, xMax, yMax) {
  const { left, right, top, bottom } = BOX;
  return [left + ((right - left) * x) / xMax, bottom - ((bottom - top) * y) / yMax];
}

// Where a pointer is, as parts of the two axes.
function position(graph, event) {
  const { x, y } = new DOMPoint(event.clientX, event.clientY).matrixTransform(graph.getScreenCTM().inverse());
  const { left, right, top, bottom } = BOX;
  return { x: between(0, (x - left) / (right - left), 1), y: between(0, (bottom - y) / (bottom - top), 1) };
}

function plain(value) {
  return new Intl.NumberFormat("en", { maximumSignificantDigits: 4 }).format(value);
}
