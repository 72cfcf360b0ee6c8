import { h } from "../shared/dom.js";

/** A table of numbers and words, its first column naming the rows. */
export function figures({ heads, rows, caption }, language) {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 3 });
  const cell = (value) => (typeof value === "number" ? number.format(value) : value);
  return h(
    "div.figures",
    { tabindex: "0", role: "group", "aria-label": caption || heads.join(", ") },
    h(
      "table",
      null,
      caption && h("caption", null, caption),
      h("thead", null, h("tr", null, heads.map((head) => h("th", { scope: "col" }, head)))),
      h("tbody", null, rows.map(([name, ...rest]) => h("tr", null, h("th", { scope: "row" }, cell(name)), rest.map((each) => h("td", null, cell(each)))))),
    ),
  );
}
