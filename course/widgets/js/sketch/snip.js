// Snip mode: parts are taken away for trial. Python says what breaks; the file stays as it is.

import { h, icon, set, write } from "../shared/dom.js";
import { ICONS } from "../shared/icons.js";
import { find, touching } from "./edits.js";
import { following } from "./following.js";
import { place } from "./vitality.js";

const OUTCOMES = [
  [true, "pass"],
  [false, "fail"],
  [null, "unknown"],
];

/**
 * The mode and its panel are one: whoever opens the panel snips, whoever closes it is done. Null where the lesson
 * keeps the tests to itself.
 */
export function createSnip(app) {
  if (app.options.tests === false) return null;
  const { say, store } = app;
  const found = following(app, "snip", {
    fields: () => ({ cut: cuts }),
    arrived: (answer) => answer.text && write(text, answer.text),
  });
  const every = everyCut(app);
  let [active, cuts] = [false, []];
  const [text, change, taken] = [h("p.sk-sentence", { role: "status" }), h("p.sk-figure"), h("ul.sk-taken")];
  const tests = h("ul.sk-turns", { "aria-label": say("snip.tests") });
  const action = (name, press) => h("button.sk-action", { type: "button", onclick: press }, say(`snip.${name}`));
  const actions = h("div.sk-row", null, action("all", putAllBack), action("keep", keep));
  const hint = h("p.sk-note", null, say("snip.hint"));
  const problem = h("p.sk-trouble", { role: "status" });

  // The button pressed is about to vanish: the keyboard goes on from the drawing.
  const goOn = () => app.canvas.focus(app.selected);

  function putAllBack() {
    cuts = [];
    goOn();
    app.refresh();
  }

  function keep() {
    if (!store.edit({ type: "remove", ids: cuts })) return;
    cuts = [];
    app.select(null);
    goOn();
    app.announce(say("snip.kept"));
  }

  function chip(id) {
    const name = app.nameOf(id);
    const label = say("snip.back", { name });
    const button = h("button.sk-place", { type: "button", "aria-label": label, title: label, onclick: () => (panel.toggle(id), goOn()) });
    button.append(icon(ICONS.snip), h("span", null, name), icon(ICONS.close));
    return h("li", null, app.spotlight.follow(button, () => [id]));
  }

  function draw(answer) {
    write(change, `K ${[...new Set(answer.k)].join(" → ")}`);
    tests.replaceChildren(
      ...answer.tests.map(({ title, before, passed }) => {
        const signs = [before, passed].map((each) => OUTCOMES.find(([value]) => value === each)[1]);
        const words = signs.map((sign) => say(`checks.${sign}`)).join(" → ");
        const [from, to] = signs.map((sign) => h("span", { class: `sk-turn sk-${sign}` }, icon(ICONS[sign])));
        return h(
          "li",
          { "data-changed": before !== passed && "yes" },
          h("b", null, title),
          from,
          h("i", { "aria-hidden": "true" }, "→"),
          to,
          h("span.sk-voice", null, words),
        );
      }),
    );
  }

  let shown = "";
  const panel = {
    name: "snip",
    title: say("snip.title"),
    element: h(
      "div.sk-snip",
      null,
      hint,
      taken,
      actions,
      problem,
      h("div.sk-outcome", null, change, text),
      tests,
      every.element,
    ),
    get active() {
      return active;
    },
    /** What is away: the parts cut, and the links at a node that is. */
    get gone() {
      return cuts.length ? [...cuts, ...touching(store.network, cuts).map(({ id }) => id)] : [];
    },
    /** The five tests of what is left; null while nothing is cut. */
    get tests() {
      return cuts.length ? (found.answer?.tests ?? null) : null;
    },
    /** Take a part away, or put it back. */
    toggle(id) {
      if (cuts.includes(id)) {
        cuts = cuts.filter((each) => each !== id);
        app.announce(say("snip.backSaid", { name: app.nameOf(id) }));
      } else cuts = [...cuts, id];
      app.refresh();
    },
    opened() {
      active = true;
      app.linking.stop();
      app.announce(say("snip.began"));
    },
    closed() {
      [active, cuts] = [false, []];
      found.forget();
      every.close();
      app.announce(say("snip.ended"));
    },
    show() {
      cuts = cuts.filter((id) => find(store.network.nodes, id) || find(store.network.links, id));
      found.look();
      const key = JSON.stringify(cuts);
      if (key !== shown) taken.replaceChildren(...cuts.map(chip));
      shown = key;
      actions.hidden = !cuts.length;
      hint.hidden = cuts.length > 0;
      if (!cuts.length) write(text, "");
      write(problem, found.problem ?? "");
      set(tests, "hidden", !found.answer);
      change.hidden = !found.answer;
      if (found.answer) draw(found.answer);
      every.show();
    },
  };
  return panel;
}

/** Each part taken away on its own, in a table: asked for only when it is wanted. */
function everyCut(app) {
  const { say } = app;
  const found = following(app, "cuts");
  const [rows, text] = [h("tbody"), h("p.sk-sentence", { role: "status" })];
  const heads = ["item", "breaks", "after"].map((name) => h("th", { scope: "col" }, say(`snip.${name}`)));
  const table = h("div.sk-table", { hidden: true }, h("table", null, h("thead", null, h("tr", null, heads)), rows));
  const element = h("details.sk-every", { ontoggle: app.refresh }, h("summary", null, say("snip.every")), text, table);
  let shown;

  const row = ({ id, broken, spare, k }) =>
    h(
      "tr",
      { "data-spare": spare && "yes" },
      h("th", { scope: "row" }, place(app, id)),
      h("td", null, broken.length ? broken.join(", ") : say("snip.none")),
      h("td", null, k),
    );

  return {
    element,
    close() {
      element.open = false;
      found.forget();
    },
    show() {
      if (!element.open) return;
      found.look();
      const { answer } = found;
      write(text, found.problem ?? answer?.text ?? "");
      table.hidden = !answer?.rows.length;
      if (answer && answer !== shown) rows.replaceChildren(...answer.rows.map(row));
      shown = answer;
    },
  };
}
