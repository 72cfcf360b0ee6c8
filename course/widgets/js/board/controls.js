// Sliders, choices, texts and buttons, and what was pressed in the picture: together they are the setting.

import { joined, picked, turned } from "./rules.js";
import { h, set, write } from "../shared/dom.js";

const IN_PICTURE = ["marks", "pairs", "signs"];

/**
 * @param {{kind: string, name: string, label: string, start: any}[]} list as course/widgets/boards/controls.py tells it
 * @param {{say: (key: string, fields?: object) => string, language: string,
 *   changed: (setting: object, soon: boolean) => void}} heard `soon`: more changes of the kind are likely
 */
export function createControls(list, { say, language, changed }) {
  const setting = Object.fromEntries(list.map(({ name, start }) => [name, structuredClone(start)]));
  const number = (value) => value.toLocaleString(language); // in full: 10,000 and not 1만
  const made = list.filter(({ kind }) => !IN_PICTURE.includes(kind)).map((control) => [control.name, MAKE[control.kind](control, { say, number, change })]);
  const views = new Map(made);
  const inPicture = list.filter(({ kind }) => IN_PICTURE.includes(kind));
  const pressed = h("div.bd-pressed", { hidden: !inPicture.length });
  const voice = h("p.small", { role: "status" });
  const lines = new Map(inPicture.map(({ name }) => [name, h("p.small")]));
  if (inPicture.length) pressed.append(h("p.small.bd-keys", null, say("keys")), ...lines.values(), voice);
  let [begun, nameOf] = [null, (id) => id];
  const reset = h("button.plain", { type: "button", onclick: back }, say("reset"));
  const element = h("div.bd-desk", { role: "group", "aria-label": say("controls") }, made.map(([, view]) => view.row), list.length > 0 && reset);
  element.classList.toggle("bd-only-reset", !made.length);

  function change(name, value, soon = false) {
    setting[name] = value;
    views.get(name)?.put(value);
    tell();
    changed(structuredClone(setting), soon);
  }

  function back() {
    for (const { name, start } of list) setting[name] = structuredClone(start);
    begun = null;
    for (const [name, view] of views) view.put(setting[name]);
    tell();
    changed(structuredClone(setting), false);
  }

  function tell() {
    for (const { kind, name, label, most } of inPicture) {
      const count = { count: number(Object.keys(setting[name]).length), most: number(most ?? 0) };
      const state = { marks: "picked", pairs: "paired" }[kind];
      write(lines.get(name), [label, state && say(state, count)].filter(Boolean).join(" "));
    }
  }

  function press({ id, press: mark, pair, turn }) {
    const find = (name) => list.find((control) => control.name === name);
    if (mark) return limited(find(mark), picked(setting[mark], id, find(mark).most));
    if (turn) {
      const { values } = find(turn);
      const next = turned(setting[turn], id, values.map(([value]) => value));
      write(voice, say("turned", { name: nameOf(id), value: Object.fromEntries(values)[next[id] ?? values[0][0]] }));
      return change(turn, next);
    }
    if (begun === null || begun.pair !== pair) {
      begun = { id, pair };
      return write(voice, say("begun", { name: nameOf(id) }));
    }
    const { id: first } = begun;
    stop();
    if (first !== id) limited(find(pair), joined(setting[pair], first, id, find(pair).most));
  }

  function limited({ name, most }, next) {
    write(voice, next === setting[name] ? say("full", { most: number(most) }) : "");
    if (next !== setting[name]) change(name, next);
  }

  function stop() {
    begun = null;
    write(voice, "");
  }

  tell();
  return {
    element,
    pressed,
    press,
    stop,
    /** What the picture calls its marks. */
    named: (name) => (nameOf = name),
    /** The mark whose partner is waited for. */
    get begun() {
      return begun?.id ?? null;
    },
    setting: () => structuredClone(setting),
    /** Stand as somebody else has put it; says whether that is anything new. */
    put(next) {
      const known = Object.fromEntries(Object.entries(next).filter(([name]) => name in setting));
      if (JSON.stringify({ ...setting, ...known }) === JSON.stringify(setting)) return false;
      Object.assign(setting, structuredClone(known));
      for (const [name, view] of views) view.put(setting[name]);
      tell();
      return true;
    },
  };
}

const MAKE = {
  slider({ name, label, low, high, step, start, unit, hint }, { number, change }) {
    const output = h("output.lab-value");
    const input = h("input.lab-slide", {
      type: "range", name, min: low, max: high, step, "aria-label": hint ? `${label}, ${hint}` : label,
      oninput: () => change(name, input.valueAsNumber, true),
    });
    const put = (value) => {
      if (input.valueAsNumber !== value) input.value = value;
      const text = unit.replace("{value}", number(value));
      write(output, text);
      set(input, "aria-valuetext", text);
    };
    put(start);
    return { row: h("label.lab-row", null, h("span.lab-name", null, label), output, input, hint && h("span.lab-hint", null, hint)), put };
  },

  choice({ name, label, options, start }, { change }) {
    const group = `${name}-${Math.random().toString(36).slice(2, 8)}`;
    const inputs = options.map(([value]) => h("input", { type: "radio", name: group, value, "data-name": name, onchange: () => change(name, value) }));
    const rows = options.map(([, text], at) => h("label.bd-option", null, inputs[at], h("span", null, text)));
    const put = (value) => inputs.forEach((input) => (input.checked = input.value === value));
    put(start);
    return { row: h("fieldset.bd-choice", null, h("legend.lab-name", null, label), rows), put };
  },

  switch({ name, label, start }, { change }) {
    const input = h("input", { type: "checkbox", name, onchange: () => change(name, input.checked) });
    const put = (value) => (input.checked = value);
    put(start);
    return { row: h("label.lab-box", null, input, label), put };
  },

  text({ name, label, rows, most, start, hint }, { say, number, change }) {
    const left = h("span.lab-hint");
    const input = h("textarea", { name, rows, maxlength: most, oninput: () => change(name, input.value, true) });
    const put = (value) => {
      if (input.value !== value) input.value = value;
      write(left, value.length > most * 0.8 ? say("left", { count: number(most - value.length) }) : "");
    };
    put(start);
    return { row: h("label.bd-text", null, h("span.lab-name", null, label), hint && h("span.lab-hint", null, hint), input, left), put };
  },

  action({ name, label, most, start }, { change }) {
    let count = start;
    const button = h("button.commit", { type: "button", "data-name": name, onclick: () => change(name, Math.min(count + 1, most)) }, label);
    return { row: button, put: (value) => (count = value) };
  },
};
