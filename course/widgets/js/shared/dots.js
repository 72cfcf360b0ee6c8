// A hundred dots, one for each hundredth: shares that can be counted. Kinds differ by shape, not by colour alone.

import { h, s, set } from "./dom.js";

const SHAPES = {
  ring: () => s("circle", { r: 3.4 }),
  disc: () => s("circle", { r: 4.4 }),
  up: () => s("path", { d: "M0-5 5 4.4h-10z" }),
};

/** `draw` takes a sentence and parts `{look: "ring" | "disc" | "up", count, name}` that add up to a hundred. */
export function createDots() {
  const svg = s("svg.dots-picture", { viewBox: "-7 -7 128 128", role: "img" });
  const list = h("ul.dots-names");
  return {
    element: h("div.dots", null, svg, list),
    draw(label, parts) {
      set(svg, "aria-label", label);
      const looks = parts.flatMap(({ look, count }) => Array(count).fill(look));
      svg.replaceChildren(
        ...looks.map((look, at) => {
          const place = `translate(${(at % 10) * 12.6} ${Math.floor(at / 10) * 12.6})`;
          return s("g", { class: `dots-${look}`, transform: place }, SHAPES[look]());
        }),
      );
      list.replaceChildren(
        ...parts.map(({ look, name }) =>
          h("li", null, s("svg", { viewBox: "-7 -7 14 14", "aria-hidden": "true" }, s("g", { class: `dots-${look}` }, SHAPES[look]())), h("span", null, name)),
        ),
      );
    },
  };
}
