// How a history begins: where, how often, for how long, and which of all possible histories.

import { h, icon, set } from "../../shared/dom.js";
import { ICONS } from "../../shared/icons.js";

const LIMITS = { seed: [0, 999999], count: [1, 1000], days: [1, 36500] };
const FIRST = { seed: 1, count: 1, days: 365 };

/** @param {() => void} changed called when another history is wanted */
export function createSettings({ say, store, nameOf }, changed) {
  const values = { start: null, capacity: {}, ...FIRST };
  const start = h("select.entry", { onchange: () => ((values.start = start.value), changed()) });
  const fields = Object.fromEntries(Object.keys(LIMITS).map((name) => [name, field(name)]));
  const dice = h(
    "button.plain.play-dice",
    { type: "button", onclick: roll, "data-play": "dice" },
    icon(ICONS.dice),
    say("play.dice"),
  );
  let offered = "";

  function field(name) {
    const [min, max] = LIMITS[name];
    return h("input.entry", {
      type: "number",
      inputmode: "numeric",
      min,
      max,
      name: `play-${name}`,
      value: FIRST[name],
      onchange({ target }) {
        const number = Math.round(Math.min(Math.max(Number(target.value), min), max));
        target.value = values[name] = target.value === "" ? FIRST[name] : number;
        changed();
      },
    });
  }

  function roll() {
    let next = values.seed;
    while (next === values.seed) next = 1 + Math.floor(Math.random() * 999);
    fields.seed.value = values.seed = next;
    changed();
  }

  const line = (name, input) => h("label.play-field", null, h("span", null, say(`play.${name}`)), input);
  return {
    values,
    element: h(
      "div.play-settings",
      null,
      line("start", start),
      line("seed", fields.seed),
      dice,
      h(
        "details.play-more",
        null,
        h("summary", null, say("play.more")),
        h("div", null, line("count", fields.count), line("watched", fields.days)),
      ),
    ),
    /** @param {string | null} from where the history on show begins */
    show(from) {
      const options = store.network.nodes.map(({ id }) => [id, nameOf(id)]);
      const offer = JSON.stringify(options);
      if (offer !== offered) {
        start.replaceChildren(...options.map(([value, text]) => h("option", { value }, text)));
        offered = offer;
      }
      if (from) start.value = from;
      set(start, "disabled", !options.length);
    },
  };
}
