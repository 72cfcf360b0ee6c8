import { h } from "../shared/dom.js";

const WORDY = 12; // letters, from which a column is read rather than compared

/** A table of numbers and words, its first column naming the rows. */
export function figures({ heads, rows, caption }, language) {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 3 });
  const cell = (value) => (typeof value === "number" ? number.format(value) : value);
  const wordy = heads.map((_, at) => rows.some((row) => typeof row[at] === "string" && row[at].length > WORDY));
  const tag = (name, at) => (wordy[at] ? `${name}.bd-wordy` : name);
  return h(
    "div.figures",
    { tabindex: "0", role: "group", "aria-label": caption || heads.join(", ") },
    h(
      "table",
      null,
      caption && h("caption", null, caption),
      h("thead", null, h("tr", null, heads.map((head, at) => h(tag("th", at), { scope: "col" }, head)))),
      h("tbody", null, rows.map(([name, ...rest]) => h("tr", null, h("th", { scope: "row" }, cell(name)), rest.map((each, at) => h(tag("td", at + 1), null, cell(each)))))),
    ),
  );
}
