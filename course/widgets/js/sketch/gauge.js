// Small pictures of a number that Python found. Shapes tell what colours tell.

import { h, s, set, write } from "../shared/dom.js";

/** K on a line with 1 in the middle: 0 at the left end, without end at the right. */
export function gauge(app) {
  const [marker, value] = [h("div.sk-needle"), h("span")];
  const end = (name) => h(`span.sk-${name}`, null, app.say(`vital.gauge.${name}`));
  marker.append(value);
  return {
    element: h("div.sk-gauge", { "aria-hidden": "true" }, h("div.sk-rail", null, end("fades"), end("grows")), h("i", null, "1"), marker),
    show(k, text) {
      marker.hidden = k === null;
      marker.style.insetInlineStart = `${(100 * k) / (1 + k)}%`;
      set(marker, "data-side", k > 5 ? "end" : k < 0.2 ? "start" : null);
      write(value, `K = ${text}`);
    },
  };
}

/** So many of a hundred: hollow ones end, full ones live on. */
export function hundred() {
  const dots = Array.from({ length: 100 }, (_, at) =>
    s("circle", { cx: 5 + 10 * (at % 10), cy: 5 + 10 * Math.floor(at / 10), r: 3.6 }),
  );
  return {
    element: s("svg.sk-hundred", { viewBox: "0 0 100 100", "aria-hidden": "true" }, dots),
    show(count) {
      dots.forEach((dot, at) => set(dot, "class", at < count ? "sk-gone" : "sk-living"));
    },
  };
}
