import { h, listen, set } from "../shared/dom.js";
import { numberField } from "./fields.js";
import { scaleOf } from "./numbers.js";

/**
 * A number field with a slider under it. What the hand drags past is shown at once; it is saved when the hand
 * rests or lets go, as one step. `scale` gives the slider's end and step around a number.
 */
export function slidingNumber({ say, change, rest, label, name, scale = scaleOf, ...more }) {
  const field = numberField({ say, change, rest, label, name, ...more });
  const slider = h("input.sk-slide", {
    type: "range",
    name: `${name}-slide`,
    min: "0",
    "aria-label": say("link.slide", { name: label }),
    oninput: () => change(shown, slider.valueAsNumber),
  });
  let [shown, held] = [null, false];
  const hold = (now) => () => {
    held = now;
    if (!now) rest();
  };
  listen(slider, { pointerdown: hold(true), pointerup: hold(false), pointercancel: hold(false), blur: hold(false) });
  field.input.parentNode.after(slider);
  return {
    ...field,
    slider,
    show(id, value) {
      field.show(id, value);
      if (id !== shown) held = false;
      shown = id;
      // The scale stands still under the hand.
      if (!held) for (const [key, one] of Object.entries(scale(value ?? null))) set(slider, key, one);
      const text = String(value ?? 0);
      if (slider.value !== text) slider.value = text;
      slider.classList.toggle("sk-unset", value == null);
      set(slider, "aria-valuetext", value == null ? say("link.unset") : `${value} ${more.unit ?? ""}`);
    },
  };
}
