import { h, set, write } from "./dom.js";

/**
 * How far a long answer is, and a way to stop it.
 * @param {{label: string, stop: string, cancel: () => void, number: (value: number) => string}} progress `stop` is
 *   what the button says
 */
export function createProgress({ label, stop, cancel, number }) {
  const done = h("span.progress-done");
  const bar = h("span.progress-bar", { role: "progressbar", "aria-label": label, "aria-valuemin": 0 }, done);
  const text = h("span.progress-text", { "aria-hidden": "true" });
  const element = h(
    "div.progress",
    { hidden: true },
    bar,
    text,
    h("button.plain", { type: "button", onclick: cancel }, stop),
  );
  return {
    element,
    /** So many of so many; all of them, or null, puts it away. */
    show(value, of) {
      element.hidden = value === null || value >= of;
      if (element.hidden) return;
      set(bar, "aria-valuemax", of);
      set(bar, "aria-valuenow", value);
      done.style.width = `${(100 * value) / of}%`;
      write(text, `${number(value)} / ${number(of)}`);
    },
  };
}
