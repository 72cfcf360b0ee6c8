import { h } from "../shared/dom.js";
import { ICONS } from "../shared/icons.js";
import { button } from "./buttons.js";
import { find } from "./edits.js";
import { pickField, picture, textField } from "./fields.js";
import { roleMark, shapeOf } from "./shapes.js";

/** Name, kind and roles of a node, and whether the network starts here. */
export function nodeForm({ store, say, options, commands, linking }) {
  const change = (name) => (id, value) => store.edit({ type: "changeNode", id, set: { [name]: value } });
  const others = (id) => (find(store.network.nodes, id).roles ?? []).filter((role) => !options.roles.includes(role));
  const fields = {
    label: textField({
      name: "label",
      label: say("node.label"),
      rest: () => store.rest(),
      change: (id, label) => store.edit({ type: "changeNode", id, set: { label } }, `${id}.label`),
    }),
    kind: pickField({
      name: "kind",
      type: "radio",
      label: say("node.kind"),
      options: options.kinds.map((kind) => [kind, say(`kind.${kind}`), picture(shapeOf(kind))]),
      change: (id, [kind]) => change("kind")(id, kind),
    }),
    roles: pickField({
      name: "roles",
      type: "checkbox",
      label: say("node.roles"),
      note: say("node.rolesHint"),
      options: options.roles.map((role) => [role, say(`role.${role}`), picture(roleMark(role, say))]),
      // A role that is not asked for here stays with the node.
      change: (id, roles) => change("roles")(id, [...others(id), ...roles]),
    }),
  };
  const initiator = h("input", {
    type: "checkbox",
    name: "initiator",
    onchange: () => store.edit({ type: "changeNetwork", set: { initiator: initiator.checked ? shown : null } }),
  });
  let shown;
  return {
    fields,
    element: h(
      "div.sk-form",
      null,
      Object.values(fields).map((field) => field.element),
      h("label.sk-check", null, initiator, h("span", null, say("node.initiator"))),
      h(
        "div.sk-row",
        null,
        button({ icon: ICONS.link, label: say("node.link"), press: () => linking.start(shown), wide: true, name: "draw" }),
        button({ icon: ICONS.remove, label: say("node.remove"), press: () => commands.remove([shown]), wide: true, name: "cut" }),
      ),
    ),
    show(node, network) {
      shown = node.id;
      initiator.checked = network.initiator === shown;
      fields.label.show(shown, node.label ?? "");
      fields.kind.show(shown, [node.kind ?? options.kinds[0]]);
      fields.roles.show(shown, node.roles ?? []);
    },
  };
}
