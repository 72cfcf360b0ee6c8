import { h, write } from "../shared/dom.js";
import { choiceField, textField } from "./fields.js";

/** The drawing as a whole: its title and the node whose return is asked for. */
export function drawingForm({ store, say, nameOf }) {
  const set = (name, key) => (_, value) =>
    store.edit({ type: "changeNetwork", set: { [name]: value === "" ? null : value } }, key);
  const fields = {
    title: textField({
      name: "title",
      label: say("drawing.title"),
      hint: say("drawing.titleHint"),
      rest: () => store.rest(),
      change: set("title", "title"),
    }),
    initiator: choiceField({ name: "initiator", label: say("drawing.initiator"), change: set("initiator") }),
  };
  const size = h("p.sk-size");
  return {
    fields,
    element: h(
      "div.sk-form",
      null,
      fields.title.element,
      fields.initiator.element,
      h("p.sk-note", null, say("drawing.initiatorHint")),
      size,
    ),
    show(_, network) {
      fields.title.show("title", network.title ?? "");
      fields.initiator.show("initiator", network.initiator, [
        ["", say("drawing.anyBuyer")],
        ...network.nodes.map((node) => [node.id, nameOf(node.id)]),
      ]);
      write(size, say("drawing.size", { nodes: network.nodes.length, links: network.links.length }));
    },
  };
}
