// How many heard in each step: a bar each, as far as the replay has come.

import { h, s, set } from "../shared/dom.js";
import { createTable } from "./table.js";

export function createSteps({ say, number }) {
  const svg = s("svg", { preserveAspectRatio: "none", role: "img" });
  const most = h("span");
  const table = createTable(say("plot.table"));
  const element = h("figure.cs-steps", null, h("figcaption", null, say("curve"), most), svg, table.element);
  return {
    element,
    /** @param {number[]} total who knows after each step */
    draw(total) {
      const fresh = total.map((all, step) => all - (total[step - 1] ?? 0));
      const highest = Math.max(...fresh);
      most.textContent = number(highest);
      set(svg, "viewBox", `0 0 ${fresh.length} ${highest}`);
      set(svg, "aria-label", say("curve"));
      svg.replaceChildren(...fresh.map((count, step) => s("rect", { x: step + 0.06, y: highest - count, width: 0.88, height: count })));
      table.draw(
        [say("step"), say("heardThen"), say("reached")],
        total.map((all, step) => [number(step), number(fresh[step]), number(all)]),
      );
    },
    move(now) {
      [...svg.children].forEach((bar, step) => set(bar, "visibility", step <= now + 1e-9 ? null : "hidden"));
    },
  };
}
