// How it spreads, and which luck: every change asks Python for another cascade.

import { h, icon, set, write } from "../shared/dom.js";
import { ICONS } from "../shared/icons.js";

const MOST = 999999;

/** @param {{changed: (wishes: object) => void, rolled: (seed: number) => void}} heard */
export function createSettings({ say, number }, { changed, rolled }) {
  const model = h("select.entry", { name: "model", onchange: () => changed({ model: model.value }) }, ["chance", "same", "own"].map((name) => h("option", { value: name }, say(`model.${name}`))));
  const [chance, threshold] = [slider("chance", 0), slider("threshold", 5)];
  const note = h("p.cs-small");
  const seed = h("input.entry", { type: "number", inputmode: "numeric", min: 0, max: MOST, value: 1, name: "seed", onchange: () => roll(Number(seed.value)) });
  const dice = h("button.plain.cs-dice", { type: "button", onclick: another, "data-do": "dice" }, icon(ICONS.dice), say("dice"));

  function slider(name, min) {
    const shown = h("output");
    const input = h("input", { type: "range", min, max: 100, step: 1, name, oninput: () => (tell(), changed({ [name]: Number(input.value) / 100 })) });
    const tell = () => (write(shown, `${number(Number(input.value))}%`), set(input, "aria-valuetext", shown.textContent));
    const element = h("label.cs-slide", null, h("span", null, say(name)), shown, input);
    return { element, show: (value) => ((input.value = Math.round(100 * value)), tell()) };
  }

  function roll(wanted) {
    seed.value = Math.round(Math.min(Math.max(wanted || 0, 0), MOST));
    rolled(Number(seed.value));
  }

  function another() {
    let next = Number(seed.value);
    while (next === Number(seed.value)) next = 1 + Math.floor(Math.random() * 999);
    roll(next);
  }

  return {
    element: h("section.cs-settings", null, h("label", null, h("span", null, say("spread")), model), chance.element, threshold.element, note, h("div.cs-row.cs-luck", null, h("label", null, h("span", null, say("seed")), seed), dice)),
    show(setting) {
      const byTie = typeof setting.chance === "string";
      model.value = setting.model;
      chance.element.hidden = setting.model !== "chance" || byTie;
      threshold.element.hidden = setting.model !== "same";
      if (!byTie) chance.show(setting.chance);
      threshold.show(setting.threshold);
      write(note, setting.model === "chance" ? (byTie ? say("tiesNote") : "") : say(`${setting.model}Note`));
    },
  };
}
