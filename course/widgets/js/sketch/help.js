import { h } from "../shared/dom.js";
import { sheetHead } from "./buttons.js";

const MOVES = {
  add: "N",
  name: "Enter F2",
  move: "← ↑ → ↓",
  link: "L",
  walk: "Tab",
  edit: "I",
  several: "Space Ctrl+A",
  note: "M",
  remove: "Delete",
  snip: "X",
  copy: "Ctrl+C Ctrl+X Ctrl+V",
  duplicate: "Ctrl+D",
  tidy: "T",
  snap: "",
  find: "/ Ctrl+F",
  import: "Ctrl+V",
  undo: "Ctrl+Z",
  redo: "Ctrl+Shift+Z",
  zoom: "+ -",
  fit: "F",
  leave: "Esc",
};

/** Every move, by hand and by key. */
export function createHelp(app) {
  const { say } = app;
  const row = ([move, keys]) =>
    h(
      "tr",
      null,
      h("th", { scope: "row" }, say(`help.${move}.what`)),
      h("td", null, say(`help.${move}.hand`)),
      h(
        "td",
        null,
        keys && keys.split(" ").flatMap((key) => [h("kbd", null, key), " "]),
      ),
    );
  const heads = ["what", "hand", "keys"].map((head) => h("th", { scope: "col" }, say(`help.${head}`)));
  const element = h(
    "div",
    {
      class: "sk-help",
      role: "dialog",
      "aria-label": say("help.title"),
      tabindex: "-1",
      hidden: true,
      onkeydown: (event) => event.key === "Escape" && api.toggle(),
    },
    sheetHead(say("help.title"), say("help.close"), () => api.toggle()),
    h(
      "div.sk-table",
      { tabindex: "0", role: "group", "aria-label": say("help.title") },
      h("table", null, h("thead", null, h("tr", null, heads)), h("tbody", null, Object.entries(MOVES).map(row))),
    ),
  );
  const api = {
    element,
    get open() {
      return !element.hidden;
    },
    toggle() {
      element.hidden = !element.hidden;
      if (element.hidden) app.canvas.focus(app.selected);
      else element.focus({ preventScroll: true });
      app.refresh();
    },
  };
  return api;
}
