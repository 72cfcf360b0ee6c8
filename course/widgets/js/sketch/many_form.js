import { h, set } from "../shared/dom.js";
import { ICONS } from "../shared/icons.js";
import { button } from "./buttons.js";
import { find } from "./edits.js";
import { pickField, picture } from "./fields.js";
import { WAYS } from "./places.js";
import { roleMark, shapeOf } from "./shapes.js";

const SIGNS = {
  left: "M4 3v14M6.5 6h9M6.5 13h5",
  centre: "M10 3v14M5.5 6h9M7.5 13h5",
  top: "M3 4h14M6 6.5v9M13 6.5v5",
  middle: "M3 10h14M6 5.5v9M13 7.5v5",
  across: "M3.5 3.5v13M16.5 3.5v13M10 7v6",
  down: "M3.5 3.5h13M3.5 16.5h13M7 10h6",
};

/** What can be done to several at once: each of it is one step back. */
export function manyForm({ store, say, options, commands, selection }) {
  const nodes = () => selection.ids.map((id) => find(store.network.nodes, id)).filter(Boolean);
  const has = (role) => nodes().filter((node) => node.roles?.includes(role)).length;
  const kind = pickField({
    name: "kind",
    type: "radio",
    label: say("node.kind"),
    options: options.kinds.map((each) => [each, say(`kind.${each}`), picture(shapeOf(each))]),
    change: (_, [kind]) => commands.changeNodes(() => ({ kind })),
  });
  const roles = pickField({
    name: "roles",
    type: "checkbox",
    label: say("node.roles"),
    options: options.roles.map((each) => [each, say(`role.${each}`), picture(roleMark(each, say))]),
    change: (_, chosen) => {
      const touched = roles.inputs.find(
        ({ value, indeterminate, checked }) => !indeterminate && checked !== (has(value) === nodes().length),
      )?.value;
      const others = (node) => (node.roles ?? []).filter((each) => each !== touched);
      commands.changeNodes((node) => ({ roles: [...others(node), ...(chosen.includes(touched) ? [touched] : [])] }));
    },
  });
  const tool = (name, icon, press) => button({ icon, label: say(`edit.${name}`), press, name, wide: true });
  const ways = WAYS.map((way) =>
    button({ icon: SIGNS[way], label: say(`edit.align.${way}`), press: () => commands.align(way), name: way }),
  );
  return {
    fields: { first: { input: ways[0] } },
    element: h(
      "div.sk-form",
      null,
      h("div.sk-row.sk-ways", { role: "group", "aria-label": say("edit.align.label") }, ways),
      h(
        "div.sk-row",
        null,
        tool("tidy", ICONS.tidy, () => commands.tidy()),
        tool("duplicate", ICONS.copy, () => commands.duplicate()),
        tool("removeAll", ICONS.remove, () => commands.remove(selection.ids)),
      ),
      kind.element,
      roles.element,
    ),
    show() {
      const chosen = nodes();
      for (const field of [kind, roles]) field.element.hidden = !chosen.length;
      const kinds = new Set(chosen.map((node) => node.kind ?? options.kinds[0]));
      kind.show(null, kinds.size === 1 ? [...kinds] : []);
      roles.show(null, []);
      for (const input of roles.inputs) {
        input.checked = has(input.value) === chosen.length;
        input.indeterminate = !input.checked && has(input.value) > 0;
      }
      for (const way of ways) set(way, "aria-disabled", commands.movable(selection.ids).length < 2 ? "true" : null);
    },
  };
}
