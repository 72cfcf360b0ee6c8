// One of some sentences.

import { h } from "../shared/dom.js";

let groups = 0;

export function choiceForm(model, say, changed) {
  const choices = model.get("choices");
  const name = `course-choice-${(groups += 1)}`;
  const element = h(
    "fieldset", { class: "choices", "aria-label": say("choose") },
    choices.map((text, place) =>
      h("label", {}, h("input", { type: "radio", name, value: place, onchange: changed }), h("span", {}, text)),
    ),
  );
  return {
    element,
    value() {
      const chosen = element.querySelector("input:checked");
      return chosen ? Number(chosen.value) : null;
    },
    shown: (answer) => h("strong", {}, choices[answer] ?? ""),
  };
}
