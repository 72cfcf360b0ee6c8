// Small plots as SVG, with the same numbers as a table. Looks (colours, dashes) are classes of plot.css.

import { h, s, set } from "./dom.js";
import { decades, linear, logarithmic, numberFormat, ticks } from "./scales.js";

const EDGE = { left: 12, right: 16, top: 30, bottom: 44 };

/**
 * @typedef {{label: string, low: number, high: number, log?: boolean, bands?: string[]}} Axis `bands` are the names
 *   of bars side by side, instead of numbers
 * @typedef {{type: "line", look: string, name?: string, points: [number, number][], steps?: boolean}
 *   | {type: "area", look: string, name?: string, points: [x: number, low: number, high: number][]}
 *   | {type: "dots", look: string, name?: string, points: [x: number, y: number, radius: number][]}
 *   | {type: "bars", look: string, name?: string, values: number[], looks?: (string | undefined)[]}} Mark
 * @typedef {{label: string, x: Axis, y: Axis, marks: Mark[], cursor?: boolean, note?: {x: number, text: string},
 *   table: {heads: string[], rows: (string | number)[][]}}} Spec `label` is the picture in a sentence; with `cursor`
 *   the lines are shown as far as the cursor has come; `note` points at a bar (by its number) or a place on the axis
 */

let plots = 0;

/** A plot as wide as its place and so many pixels high; `draw` it again for other numbers, `move` its cursor. */
export function createPlot({ language, say, height = 230 }) {
  const number = numberFormat(language);
  const id = `plot-${++plots}-${Math.random().toString(36).slice(2, 6)}`;
  const legend = h("ul.plot-legend");
  const svg = s("svg.plot-picture", { role: "img", style: `height: ${height}px` });
  const table = h("table");
  const element = h(
    "figure.plot",
    null,
    legend,
    svg,
    h("details.plot-table", null, h("summary", null, say("plot.table")), h("div", { tabindex: "0", role: "group", "aria-label": say("plot.table") }, table)),
  );
  const [clip, rule] = [s("rect", { y: 0, height }), s("path.plot-cursor")];
  let [spec, width, placeX, at] = [null, 0, null, 0];
  // The number alone: reading its box inside the observer would lay the page out once more.
  const watch = new ResizeObserver(([entry]) => {
    const next = Math.round(entry.contentRect.width);
    if (next && next !== width) ((width = next), paint());
  });
  watch.observe(svg);

  function paint() {
    if (!spec || !width) return;
    const { x, y, marks } = spec;
    set(svg, "viewBox", `0 0 ${width} ${height}`);
    const low = height - EDGE.bottom;
    const heights = scale(y, [low, EDGE.top]);
    const marksY = y.log ? decades(y.low, y.high) : ticks(y.low, y.high, 5);
    const left = EDGE.left + Math.max(...marksY.map((value) => lengthOf(number(value)))) + 8;
    const right = width - EDGE.right;
    placeX = x.bands ? linear([-0.5, x.bands.length - 0.5], [left, right]) : scale(x, [left, right]);
    const box = { left, right, low, x: placeX, y: heights, unit: (right - left) / (x.bands?.length ?? 1) };
    const clipped = spec.cursor ? { "clip-path": `url(#${id})` } : null;
    svg.replaceChildren(
      s("clipPath", { id }, clip),
      ...marksY.map((value) => gridLine(box, heights(value), number(value))),
      s("g", clipped, marks.map((mark) => DRAW[mark.type](mark, box))),
      s("path.plot-axis", { d: `M${left} ${low}H${right}` }),
      ...namesBelow(box, x),
      s("text.plot-name", { x: EDGE.left, y: 14 }, y.label),
      s("text.plot-name", { x: right, y: height - 8, "text-anchor": "end" }, x.label),
      ...(spec.note ? [noteAt(box, spec.note)] : []),
      ...(spec.cursor ? [rule] : []),
    );
    move(at);
  }

  function namesBelow({ low, x: place }, { bands, low: first, high, log }) {
    const values = bands ? bands.map((_, at) => at) : log ? decades(first, high) : ticks(first, high, width / 90);
    const names = values.map((value) => {
      const text = bands ? bands[value] : number(value);
      const half = lengthOf(text) / 2;
      return { text, half, at: Math.min(place(value), width - half - 1) };
    });
    // From the last backwards, so that it is there; what would touch its neighbour is left out.
    let room = width;
    const kept = names.toReversed().filter(({ at, half }) => at + half <= room && ((room = at - half - 8), true));
    return kept.map(({ text, at }) => s("text.plot-tick", { x: at.toFixed(1), y: low + 18, "text-anchor": "middle" }, text));
  }

  function move(to) {
    at = to;
    if (!spec?.cursor || !placeX) return;
    const x = placeX(to).toFixed(1);
    set(clip, "width", x);
    set(rule, "d", `M${x} ${EDGE.top - 6}V${height - EDGE.bottom}`);
  }

  function tell({ label, marks, table: { heads, rows } }) {
    set(svg, "aria-label", label);
    legend.replaceChildren(
      ...marks
        .filter((mark) => mark.name)
        .map((mark) => h("li", null, s("svg", { viewBox: "0 0 26 12", "aria-hidden": "true" }, sample(mark)), mark.name)),
    );
    legend.hidden = !legend.children.length;
    const cell = (text) => (typeof text === "number" ? number(text) : text);
    table.replaceChildren(
      h("caption", null, label),
      h("thead", null, h("tr", null, heads.map((head) => h("th", { scope: "col" }, head)))),
      h("tbody", null, rows.map(([head, ...cells]) => h("tr", null, h("th", { scope: "row" }, cell(head)), cells.map((each) => h("td", null, cell(each)))))),
    );
  }

  return {
    element,
    /** @param {Spec} next */
    draw(next) {
      spec = next;
      tell(next);
      paint();
    },
    /** Put the cursor at a place of the x axis. */
    move,
    close: () => watch.disconnect(),
  };
}

const DRAW = {
  line: ({ look, points, steps }, { x, y }) =>
    s("path", { class: `plot-line ${look}`, d: line(points.map(([at, value]) => [x(at), y(value)]), steps) }),
  area: ({ look, points }, { x, y }) => {
    const upper = points.map(([at, , high]) => [x(at), y(high)]);
    const lower = points.map(([at, low]) => [x(at), y(low)]).reverse();
    return s("path", { class: `plot-area ${look}`, d: `${line([...upper, ...lower])}z` });
  },
  dots: ({ look, points }, { x, y }) =>
    s("g", null, points.map(([at, value, r]) => s("circle", { class: `plot-dot ${look}`, r: r.toFixed(1), cx: x(at).toFixed(1), cy: y(value).toFixed(1) }))),
  bars: ({ look, looks, values }, { x, y, low, unit }) =>
    s(
      "g",
      null,
      values.map((value, at) => {
        const [wide, high] = [Math.max(unit * 0.82, 1), low - y(value)];
        const shape = { x: (x(at) - wide / 2).toFixed(1), y: y(value).toFixed(1), width: wide.toFixed(1), height: high.toFixed(1) };
        return value > 0 && s("rect", { class: `plot-bar ${looks?.[at] ?? look}`, rx: 1.5, ...shape });
      }).filter(Boolean),
    ),
};

// About, in pixels: Hangul is as wide as it is high.
function lengthOf(text) {
  return [...text].reduce((sum, letter) => sum + (letter > "\u1100" ? 12 : 7), 0);
}

function sample({ type, look }) {
  if (type === "dots") return s("circle", { class: `plot-dot ${look}`, r: 4.5, cx: 13, cy: 6 });
  if (type === "line") return s("path", { class: `plot-line ${look}`, d: "M1 6H25" });
  return s("rect", { class: `plot-${type === "area" ? "area" : "bar"} ${look}`, x: 1, y: 1, width: 24, height: 10, rx: 2 });
}

function scale({ low, high, log }, range) {
  return (log ? logarithmic : linear)([low, high], range);
}

function line(points, steps) {
  let before = null;
  return points
    .map(([x, y]) => {
      const [across, down] = [x.toFixed(1), y.toFixed(1)];
      const move = before === null ? `M${across} ${down}` : steps ? `H${across}V${down}` : `L${across} ${down}`;
      before = down;
      return move;
    })
    .join("");
}

function gridLine({ left, right }, y, text) {
  return s(
    "g",
    null,
    s("path.plot-grid", { d: `M${left} ${y.toFixed(1)}H${right}` }),
    s("text.plot-tick", { x: left - 7, y: (y + 4).toFixed(1), "text-anchor": "end" }, text),
  );
}

// An arrow from above, its words on the side where there is room.
function noteAt({ x, left, right, low }, { x: where, text }) {
  const at = x(where);
  const late = at > (left + right) / 2;
  return s(
    "g.plot-note",
    null,
    s("path", { d: `M${at.toFixed(1)} ${EDGE.top - 4}V${low}`, class: "plot-stem" }),
    s("path", { d: `M${(at - 5).toFixed(1)} ${EDGE.top - 10}h10l-5 8z`, class: "plot-arrow" }),
    s("text", { x: (at + (late ? -9 : 9)).toFixed(1), y: EDGE.top - 1, "text-anchor": late ? "end" : "start" }, text),
  );
}
