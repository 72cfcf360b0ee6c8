// The numbers behind a picture, as a table that opens.

import { h } from "../shared/dom.js";

/** `draw` takes what the columns are called and rows whose first cell is their head; `opened` is to call it. */
export function createTable(title, opened) {
  const table = h("table");
  const element = h("details.plot-table", { ontoggle: opened }, h("summary", null, title), h("div", { tabindex: 0, role: "group", "aria-label": title }, table));
  return {
    element,
    draw(heads, rows) {
      table.replaceChildren(
        h("thead", null, h("tr", null, heads.map((head) => h("th", { scope: "col" }, head)))),
        h("tbody", null, rows.map(([head, ...cells]) => h("tr", null, h("th", { scope: "row" }, head), cells.map((cell) => h("td", null, `${cell}`))))),
      );
    },
  };
}
