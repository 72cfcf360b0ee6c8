// The seeds by name, and a list of everybody to find and choose from: what the map offers, without the map.

import { h, set, write } from "../shared/dom.js";

const SHOWN = 60;

/** @param {{pressed: (person: number) => void, cleared: () => void, copied: () => void}} heard */
export function createPeople({ crowd, say }, friends, { pressed, cleared, copied }) {
  const title = h("p.cs-count");
  const chips = h("ul.cs-chips");
  const clear = h("button.plain", { type: "button", onclick: cleared, "data-do": "clear" }, say("clear"));
  const copy = h("button.plain", { type: "button", onclick: copied, "data-do": "copy" }, say("copy"));
  const search = h("input.entry", { type: "search", placeholder: say("search"), "aria-label": say("find"), oninput: list });
  const found = h("ul.cs-list");
  const rest = h("p.cs-small", { role: "status" });
  const words = crowd.names.map((name, at) => `${name} ${crowd.communities[crowd.community[at]].name}`.toLowerCase());
  const finder = h("details.cs-find", { ontoggle: () => list() }, h("summary", null, say("find")), search, found, rest);
  let [seeds, mine] = [[], true];

  function list() {
    if (!finder.open) return;
    const wanted = search.value.normalize("NFC").trim().toLowerCase();
    const matches = [...words.keys()].filter((at) => words[at].includes(wanted));
    found.replaceChildren(...matches.slice(0, SHOWN).map(line));
    const more = matches.length - SHOWN;
    write(rest, more > 0 ? say("more", { count: more }) : matches.length ? "" : say("nobody"));
  }

  function line(at) {
    const community = crowd.communities[crowd.community[at]].name;
    const box = h("input", { type: "checkbox", "data-person": at, onchange: () => (pressed(at), mark()) });
    box.checked = seeds.includes(at);
    const text = say("person", { name: crowd.names[at], community, friends: friends[at].length });
    return h("li", null, h("label", null, box, h("span", null, text)));
  }

  function mark() {
    for (const box of found.querySelectorAll("input")) box.checked = seeds.includes(Number(box.dataset.person));
  }

  function chip(at) {
    const name = crowd.names[at];
    if (!mine) return h("li", null, h("span.cs-chip", null, name));
    const drop = () => (pressed(at), (chips.querySelector("button") ?? search).focus());
    return h("li", null, h("button.cs-chip", { type: "button", "aria-label": say("drop", { name }), onclick: drop }, name, h("span", { "aria-hidden": "true" }, "×")));
  }

  return {
    element: h("section.cs-people", null, title, chips, h("div.cs-row", null, clear, copy), finder),
    /** @param {{seeds: number[], count: number, mine: boolean}} now whose seeds are shown, and whether by hand */
    show(now) {
      ({ seeds, mine } = now);
      write(title, say("chosen", { done: seeds.length, count: now.count }));
      chips.replaceChildren(...seeds.map(chip));
      clear.hidden = !mine || !seeds.length;
      copy.hidden = mine;
      set(finder, "data-mine", String(mine));
      mark();
    },
  };
}
