import { h, set, write } from "../shared/dom.js";
import { ICONS } from "../shared/icons.js";
import { button, roving } from "./buttons.js";

/** The row of buttons above the canvas. */
export function createToolbar(app) {
  const { say, store, commands, linking, canvas } = app;
  const make = (name, press, keys, wide) =>
    button({ icon: ICONS[name], label: say(`toolbar.${name}`), press, keys, wide, name });
  const tools = {
    node: make("node", () => commands.addNode(), "N", true),
    link: make("link", () => (linking.active ? linking.stop() : linking.start(app.selectedNode)), "L", true),
    snip: make("snip", () => commands.snip(), "X", true),
    undo: make("undo", () => commands.undo(), "Ctrl+Z"),
    redo: make("redo", () => commands.redo(), "Ctrl+Shift+Z"),
    remove: make("remove", () => commands.remove(app.selection.ids), "Delete"),
    smaller: make("smaller", () => canvas.zoom(0.8), "-"),
    larger: make("larger", () => canvas.zoom(1.25), "+"),
    fit: make("fit", () => canvas.fit(), "F"),
    more: make("more", () => app.menu.toggle(), "", false),
    help: make("help", () => app.help.toggle(), "?"),
  };
  const scale = h("output.sk-scale", { "aria-label": say("toolbar.scale") });
  const group = (...items) => h("div.sk-group", null, items);
  const { node, link, snip, undo, redo, remove, smaller, larger, fit, more, help } = tools;
  const element = h(
    "div.sk-toolbar",
    { role: "toolbar", "aria-label": say("toolbar.label") },
    group(node, link),
    group(undo, redo, remove),
    app.options.tests !== false && group(snip),
    group(smaller, scale, larger, fit),
    group(more, help),
  );
  set(more, "aria-haspopup", "menu");
  roving(element, [...element.querySelectorAll("button")]);

  // Not `disabled`: a button that vanishes from under the focus leaves the keyboard nowhere.
  const enable = (tool, on) => set(tool, "aria-disabled", on ? null : "true");
  return {
    element,
    more: tools.more,
    focus: () => element.querySelector("[tabindex='0']").focus(),
    show() {
      enable(undo, store.steps.back);
      enable(redo, store.steps.forth);
      enable(remove, app.selected);
      enable(link, store.network.nodes.length);
      set(link, "aria-pressed", String(linking.active));
      set(snip, "aria-pressed", String(Boolean(app.snip?.active)));
      set(more, "aria-expanded", String(app.menu.open));
      set(help, "aria-expanded", String(app.help.open));
      write(scale, `${Math.round(canvas.view.k * 100)}%`);
    },
  };
}
