// The panel of degrees: who is linked with how many, and how dense the drawing is, as Python counts it.

import { h, set, write } from "../shared/dom.js";
import { following } from "./following.js";
import { place } from "./vitality.js";

/** Null unless the lesson asks for it. */
export function createShape(app) {
  if (!app.options.degrees) return null;
  const { say, store } = app;
  const found = following(app, "shape");
  const [figure, sum, text, problem] = [h("span.sk-figure"), h("span.sk-note"), h("p.sk-sentence", { role: "status" }), h("p.sk-trouble")];
  const rows = h("ul.sk-degrees", { "aria-label": say("shape.degrees") });
  const sheet = h(
    "div.sk-vital.sk-shape",
    null,
    h("section", null, h("h4", null, say("shape.density")), h("p", null, figure, " ", sum), text),
    h("section", null, h("h4", { "aria-hidden": "true" }, say("shape.degrees")), rows),
  );
  let [offered, shown] = [false, null];

  function draw(answer) {
    write(figure, answer.density);
    write(sum, answer.sum);
    write(text, answer.text);
    const most = Math.max(1, ...answer.rows.map(({ degree }) => degree));
    const bar = (degree) => h("i", { "aria-hidden": "true", style: `inline-size: ${(100 * degree) / most}%` });
    rows.replaceChildren(
      ...answer.rows.map(({ id, degree }) => h("li", null, place(app, id), h("span", null, bar(degree)), h("b", null, String(degree)))),
    );
  }

  app.views.push({
    // From the first node on there is something to count; whoever closes the panel is not asked again.
    show() {
      if (offered || !store.network.nodes.length) return;
      offered = true;
      if (!app.drawer.current) app.drawer.open("shape");
    },
  });

  return {
    name: "shape",
    title: say("shape.title"),
    element: h("div", null, problem, sheet),
    closed: found.forget,
    show() {
      found.look();
      write(problem, found.problem ?? "");
      problem.hidden = !found.problem;
      sheet.hidden = Boolean(found.problem) || !found.answer;
      set(sheet, "aria-busy", found.late ? "true" : null);
      if (found.answer && found.answer !== shown) draw(found.answer);
      shown = found.answer;
    },
  };
}
