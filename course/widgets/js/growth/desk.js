// The sliders of the growth lab, and what is to be seen of the runs.

import { h, set, write } from "../shared/dom.js";

/**
 * @param setting where each slider begins and how far it goes: `k`, `cycle` and `seeds` as [low, high, step], `people`
 *   as a list of places whose last, null, is no end of people
 * @param {{changed: () => void, looked: () => void}} heard `changed`: other runs are wanted; `looked`: another view
 */
export function createDesk(setting, { say, language, changed, looked }) {
  const number = (value) => value.toLocaleString(language); // in full: 10,000 and not 1만
  const { begin, people } = setting;
  const crowd = (place) => (people[place] === null ? say("endless") : say("inPeople", { value: number(people[place]) }));
  const rows = {
    k: slider("k", setting.k, begin.k, number),
    cycle: slider("cycle", setting.cycle, begin.cycle, (value) => say("inDays", { value: number(value) })),
    seeds: slider("seeds", setting.seeds, begin.seeds, (value) => say("inPeople", { value: number(value) })),
    crowd: slider("crowd", [0, people.length - 1, 1], people.indexOf(begin.people), crowd),
  };
  const [log, singles] = [box("log", false), box("runs", true)];
  const reset = h("button.plain", { type: "button", onclick: back }, say("reset"));

  function slider(name, [min, max, step], value, said) {
    const output = h("output.lab-value");
    const input = h("input.lab-slide", {
      type: "range", name, min, max, step, "aria-label": `${say(name)}, ${say(`${name}Hint`)}`, oninput: () => (tell(), changed()),
    });
    const row = h("label.lab-row", null, h("span.lab-name", null, say(name)), output, input, h("span.lab-hint", null, say(`${name}Hint`)));
    // A drawing's K of 1.17 is no step of the slider's: it is kept until the slider is moved.
    let own = value;
    const now = () => own ?? input.valueAsNumber;
    function tell() {
      own = null;
      speak();
    }
    function speak() {
      const text = said(now());
      write(output, text);
      set(input, "aria-valuetext", text);
    }
    function put() {
      own = value;
      input.value = value;
      speak();
    }
    put();
    return { row, now, put };
  }

  function box(name, on) {
    const input = h("input", { type: "checkbox", name, checked: on, onchange: looked });
    return { input, row: h("label.lab-box", null, input, say(name)) };
  }

  function back() {
    for (const row of Object.values(rows)) row.put();
    changed();
  }

  return {
    element: h(
      "div.lab-desk",
      { role: "group", "aria-label": say("sliders") },
      ...Object.values(rows).map(({ row }) => row),
      h("div.lab-boxes", null, log.row, singles.row, reset),
    ),
    values: () => ({ k: rows.k.now(), cycle: rows.cycle.now(), seeds: rows.seeds.now(), people: people[rows.crowd.now()] }),
    log: () => log.input.checked,
    singles: () => singles.input.checked,
  };
}
