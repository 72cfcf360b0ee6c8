// A number: typed, or set on a line whose thumb is hidden until it is touched, so that it suggests nothing.

import { h } from "../shared/dom.js";

export function numberForm(model, say, changed) {
  const [low, high, unit] = model.get("number");
  const range = say("range", { low: plain(low), high: plain(high) });
  const field = h("input", {
    type: "number", class: "field", min: low, max: high, step: "any", inputmode: "decimal",
    "aria-label": `${say("number")} (${range}${unit ? `, ${unit}` : ""})`, oninput: () => set(field),
  });
  const slider = h("input", {
    type: "range", class: "slider untouched", min: low, max: high, step: step(low, high),
    "aria-label": say("number"), oninput: () => set(slider),
  });

  function set(origin) {
    const other = origin === field ? slider : field;
    if (origin.value !== "") other.value = origin.value;
    slider.classList.toggle("untouched", field.value === "");
    changed();
  }

  return {
    element: h(
      "div", { class: "number" },
      h("span", { class: "entry" }, field, h("span", {}, unit)),
      h("span", { class: "line small" }, h("span", {}, plain(low)), slider, h("span", {}, plain(high))),
    ),
    value() {
      const value = field.value === "" ? NaN : Number(field.value);
      return value >= low && value <= high ? value : null;
    },
    shown: (answer) => h("strong", {}, say("amount", { number: plain(answer), unit })),
  };
}

// About two hundred steps, on a round number.
function step(low, high) {
  const rough = (high - low) / 200;
  const round = 10 ** Math.floor(Math.log10(rough));
  return [1, 2, 5, 10].map((factor) => factor * round).find((size) => size >= rough);
}

function plain(value) {
  return new Intl.NumberFormat("en", { maximumSignificantDigits: 6 }).format(value);
}
