// Every node with its activations so far, and a place to say how many members it has.

import { h, write } from "../../shared/dom.js";

/**
 * @param {{changed: (capacity: Record<string, number>) => void, opened: () => void}} heard `opened` is to call `show`:
 *   a closed table is not kept up to date
 */
export function createFigures({ say, nameOf }, number, { changed, opened }) {
  const body = h("tbody");
  const heads = ["node", "kind", "activations", "members"].map((name) => h("th", { scope: "col" }, say(`play.${name}`)));
  const element = h(
    "details.figures",
    { ontoggle: opened },
    h("summary", null, say("play.figures")),
    h("p.sk-note", null, say("play.membersHint")),
    h("div.play-scroll", { tabindex: "0", role: "group", "aria-label": say("play.figures") }, h("table", null, h("thead", null, h("tr", null, heads)), body)),
  );
  const capacity = {};
  let [rows, drawn] = [[], ""];

  function set(id, input) {
    const members = Math.round(Number(input.value));
    if (input.value === "" || !(members >= 0)) delete capacity[id];
    else capacity[id] = members;
    input.value = capacity[id] ?? "";
    changed(capacity);
  }

  function row({ id, kind }) {
    const [name, count] = [h("th", { scope: "row" }), h("td")];
    const input = h("input.entry.play-members", {
      type: "number",
      min: 0,
      inputmode: "numeric",
      placeholder: "∞",
      value: capacity[id],
      onchange: () => set(id, input),
    });
    const line = h("tr", null, name, h("td", null, say(`kind.${kind ?? "person"}`)), count, h("td", null, input));
    return { id, name, count, input, line };
  }

  return {
    element,
    /** @param {number[]} counts in the order of the nodes */
    show(nodes, counts) {
      if (!element.open) return;
      const shape = nodes.map(({ id, kind }) => `${id} ${kind}`).join("\n");
      if (shape !== drawn) {
        rows = nodes.map(row);
        body.replaceChildren(...rows.map(({ line }) => line));
        drawn = shape;
      }
      rows.forEach(({ id, name, count, input }, at) => {
        write(name, nameOf(id));
        input.setAttribute("aria-label", say("play.membersOf", { name: nameOf(id) }));
        write(count, number(counts?.[at] ?? 0));
      });
    },
  };
}
