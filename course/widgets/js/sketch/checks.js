import { h, icon, set, write } from "../shared/dom.js";
import { ICONS } from "../shared/icons.js";

/** The MVN tests as chips; the one pointed at shows its sentence and lights up its place on the canvas. */
export function createChecks(app) {
  const { store, say } = app;
  // What Python says of the drawing shown comes before what it said of the one saved.
  const told = () => app.snip?.tests ?? app.panels.vitality?.tests ?? store.tests;
  const list = h("ul.sk-chips");
  const message = h("p.sk-message", { role: "status" });
  const element = h("section.sk-checks", { "aria-label": say("checks.label") }, list, message);
  const chips = new Map();
  let [pointed, pinned] = [null, null];

  function chip(name) {
    const [sign, title, state] = [h("span.sk-sign"), h("span.sk-title"), h("span.sk-voice")];
    const point = (to) => () => ((pointed = to), app.refresh());
    const press = () => ((pinned = pinned === name ? null : name), app.refresh());
    const button = h(
      "button",
      {
        type: "button",
        class: "sk-chip",
        "data-test": name,
        onclick: press,
        onmouseenter: point(name),
        onmouseleave: point(null),
        onfocus: point(name),
        onblur: point(null),
      },
      sign,
      title,
      state,
    );
    const made = { sign, title, state, button, item: h("li", null, button) };
    chips.set(name, made);
    list.append(made.item);
    return made;
  }

  // On an empty paper nothing has failed yet.
  function outcome({ passed }) {
    if (passed === true) return "pass";
    return passed === false && store.network.nodes.length ? "fail" : "unknown";
  }

  function draw(test) {
    const { sign, title, state, button } = chips.get(test.name) ?? chip(test.name);
    const result = outcome(test);
    if (button.dataset.outcome !== result) {
      button.dataset.outcome = result;
      sign.replaceChildren(icon(ICONS[result]));
      write(state, say(`checks.${result}`));
    }
    write(title, test.title);
    set(button, "aria-pressed", String(pinned === test.name));
    set(button, "aria-description", test.message);
  }

  return {
    element,
    /** The places of the test pointed at, and of every test that fails. */
    get lit() {
      return told().find((test) => test.name === (pointed ?? pinned))?.where ?? [];
    },
    get failing() {
      return told().filter((test) => test.passed === false).flatMap((test) => test.where);
    },
    show() {
      const tests = told();
      element.hidden = !store.tests.length;
      tests.forEach(draw);
      const next =
        tests.find((test) => test.name === (pointed ?? pinned)) ?? tests.find((test) => test.passed !== true);
      const done = tests.length && !next;
      set(element, "data-done", done ? "yes" : null);
      write(message, done ? say("checks.done") : (next?.message ?? ""));
    },
  };
}
