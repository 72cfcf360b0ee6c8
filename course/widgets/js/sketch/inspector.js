// The panel beside the canvas: what the selected node, link or note is, what can be done to several, or the
// drawing when nothing is selected.

import { h, write } from "../shared/dom.js";
import { find, itemOf } from "./edits.js";
import { drawingForm } from "./drawing_form.js";
import { linkForm } from "./link_form.js";
import { manyForm } from "./many_form.js";
import { nodeForm } from "./node_form.js";
import { noteForm } from "./note_form.js";

const FIRST = { drawing: "title", node: "label", link: "action", note: "text", many: "first" };

export function createInspector(app) {
  const forms = {
    drawing: drawingForm(app),
    node: nodeForm(app),
    link: linkForm(app),
    note: noteForm(app),
    many: manyForm(app),
  };
  const title = h("h3.sk-heading");
  const element = h(
    "aside.sk-inspector",
    { "aria-label": app.say("inspector.label") },
    title,
    Object.values(forms).map((form) => form.element),
  );
  let open;

  function form({ ids }, network) {
    if (!ids.length) return "drawing";
    if (ids.length > 1) return "many";
    return find(network.nodes, ids[0]) ? "node" : find(network.links, ids[0]) ? "link" : "note";
  }

  return {
    element,
    /** Put the cursor into a field of the form on show, the first one by default. */
    focus(name = FIRST[open]) {
      const input = forms[open]?.fields[name]?.input;
      input?.focus();
      input?.select?.();
    },
    show() {
      const { network } = app.store;
      open = form(app.selection, network);
      for (const [name, form] of Object.entries(forms)) form.element.hidden = name !== open;
      write(title, app.say(`inspector.${open}`, { count: app.selection.ids.length }));
      forms[open].show(itemOf(network, app.selection.ids[0]) ?? network, network);
      app.puzzle?.lock(forms[open].element, app.selected);
    },
  };
}
