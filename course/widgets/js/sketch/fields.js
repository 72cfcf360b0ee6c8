// The fields of the inspector. What is being typed is never written over: that would break Hangul in the making.

import { h, s, set, write } from "../shared/dom.js";
import { readNumber, writeNumber } from "./numbers.js";

let count = 0;
const unique = () => `sk-field-${++count}-${Math.random().toString(36).slice(2, 6)}`;

/**
 * A line of text. `change(id, text)` is called at every keystroke, with the item that was shown when the
 * typing began: a click elsewhere ends a syllable after the selection has moved on.
 */
export function textField({ name, label, hint, change, rest, unit, numeric = false, multiline = false }) {
  const id = unique();
  const note = h("p.sk-note", { id: `${id}-note` }, hint ?? "");
  const input = h(multiline ? "textarea" : "input", {
    id,
    name,
    ...(multiline ? { rows: "5" } : { type: "text" }),
    autocomplete: "off",
    spellcheck: "false",
    "aria-describedby": `${id}-note`,
    ...(numeric && { inputmode: "decimal" }),
    onfocus: () => (owner = shown),
    oninput: () => change(owner, input.value),
    onblur: () => (rest(), refresh()),
    onkeydown: (event) => event.key === "Enter" && !multiline && !event.isComposing && rest(),
  });
  let shown,
    owner,
    latest = "";
  function refresh() {
    if (input.getRootNode().activeElement === input && owner === shown) return;
    owner = shown;
    if (input.value !== latest && !input.hasAttribute("aria-invalid")) input.value = latest;
  }
  return {
    input,
    element: h(
      "div.sk-field",
      null,
      h("label", { for: id }, label),
      h("div.sk-entry", null, input, unit && h("span.sk-unit", { "aria-hidden": "true" }, unit)),
      note,
    ),
    show(item, text) {
      if (item !== shown) this.complain(null);
      [shown, latest] = [item, text];
      refresh();
    },
    complain(sentence) {
      set(input, "aria-invalid", sentence ? "true" : null);
      set(note, "class", sentence ? "sk-note sk-wrong" : "sk-note");
      set(note, "role", sentence ? "alert" : null);
      write(note, sentence ?? hint ?? "");
    },
  };
}

/** A number or nothing; what is refused stays in the field with the reason under it. */
export function numberField({ say, change, ...rest }) {
  const field = textField({
    ...rest,
    numeric: true,
    change(id, text) {
      const { value, problem } = readNumber(text);
      field.complain(problem ? say(`number.${problem}`, { text }) : null);
      if (!problem) change(id, value);
    },
  });
  return { ...field, show: (id, value) => field.show(id, writeNumber(value)) };
}

/** One of a few, as a drop-down list; `options` are [value, label] pairs and may change. */
export function choiceField({ name, label, change }) {
  const id = unique();
  const select = h("select", { id, name, onchange: () => change(shown, select.value || null) });
  let shown,
    offered = "";
  return {
    input: select,
    element: h("div.sk-field", null, h("label", { for: id }, label), h("div.sk-entry", null, select)),
    show(item, value, options) {
      const offer = JSON.stringify(options);
      if (offer !== offered) {
        select.replaceChildren(...options.map(([each, text]) => h("option", { value: each }, text)));
        offered = offer;
      }
      shown = item;
      select.value = value ?? "";
    },
  };
}

/**
 * One of several (`radio`) or any of several (`checkbox`), each with a small picture.
 * @param {{options: [value: string, label: string, picture: Element][]}} field
 */
export function pickField({ name, label, type, options, change, note }) {
  const id = unique();
  let shown;
  const inputs = options.map(([value]) =>
    h("input", { type, name: `${id}-${name}`, value, onchange: () => change(shown, chosen()) }),
  );
  const chosen = () => inputs.filter((input) => input.checked).map((input) => input.value);
  const tiles = options.map(([, text, picture], at) =>
    h("label.sk-tile", { title: text }, inputs[at], picture, h("span", null, text)),
  );
  return {
    inputs,
    element: h(
      "fieldset",
      { class: `sk-field sk-pick sk-${name}` },
      h("legend", null, label),
      h("div.sk-tiles", null, tiles),
      note && h("p.sk-note", null, note),
    ),
    show(item, values) {
      shown = item;
      for (const input of inputs) input.checked = values.includes(input.value);
    },
  };
}

/** A picture for a tile. */
export function picture(...children) {
  return s("svg.sk-picture", { viewBox: "-14 -14 28 28", "aria-hidden": "true" }, children);
}
