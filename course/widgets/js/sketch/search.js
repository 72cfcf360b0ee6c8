import { h, write } from "../shared/dom.js";
import { ICONS } from "../shared/icons.js";
import { button } from "./buttons.js";
import { find } from "./finding.js";

/** A field over the paper: what holds the text is lit, Enter goes from one to the next, Escape closes. */
export function createSearch(app) {
  const { say, store } = app;
  let [found, at] = [[], 0];
  const input = h("input", {
    type: "text",
    autocomplete: "off",
    spellcheck: "false",
    "aria-label": say("edit.search.label"),
    placeholder: say("edit.search.placeholder"),
    oninput: () => look(0),
    onkeydown(event) {
      if (event.isComposing || event.keyCode === 229) return;
      if (event.key === "Enter") look(at + (event.shiftKey ? -1 : 1), !first);
      else if (event.key === "Escape") close();
      else return;
      event.preventDefault();
    },
  });
  const count = h("output.sk-size", { "aria-live": "polite" });
  const element = h(
    "div.sk-search",
    { role: "search", hidden: true },
    input,
    button({ icon: ICONS.close, label: say("edit.search.close"), press: () => close() }),
    count,
  );
  let first = true;

  function look(next, step = false) {
    found = find(store.network, input.value);
    at = found.length && ((step ? next : 0) + found.length) % found.length;
    first = !found.length;
    if (found.length) {
      app.selection.only(found[at]);
      app.canvas.reveal(found[at]);
    }
    const sentence = found.length
      ? say("edit.search.found", { at: at + 1, count: found.length, name: app.nameOf(found[at]) })
      : say("edit.search.none");
    write(count, input.value.trim() ? sentence : "");
    app.refresh();
  }

  function close() {
    element.hidden = true;
    found = [];
    app.canvas.focus(app.selected);
    app.refresh();
  }

  return {
    element,
    get open() {
      return !element.hidden;
    },
    get found() {
      return element.hidden ? [] : found;
    },
    start() {
      element.hidden = false;
      input.focus();
      input.select();
      look(0);
    },
  };
}
