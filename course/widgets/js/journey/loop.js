// The way back, and what the loop comes to.

import { h, icon, set, write } from "../shared/dom.js";
import { ICONS } from "../shared/icons.js";
import { button } from "../sketch/buttons.js";
import { createCards } from "./cards.js";
import { addBack } from "./steps.js";

const HEIGHT = 44;

export function createLoop(board) {
  const { say } = board;
  const cards = createCards(board, "back");
  const add = button({ icon: ICONS.again, label: say("addBack"), press: board.addBack, wide: true, name: "add-back" });
  const [cannot, broken] = [h("p.jb-text", null, say("cannotBack")), h("p.jb-broken", { hidden: true })];
  const [k, sentence, more] = [h("b.jb-k"), h("p.jb-sentence"), h("ul.jb-notes")];
  const bars = h("ol.jb-bars");
  const element = h(
    "section.jb-loop",
    { "aria-label": say("back") },
    h(
      "div.jb-back",
      null,
      h("h4.jb-name", null, icon(ICONS.again, "icon jb-turn"), say("back")),
      h("p.jb-text", null, say("backWhy")),
      broken,
      cards.element,
      add,
      cannot,
    ),
    h("div.jb-result", null, h("p.jb-reads", null, k, sentence), bars, more),
  );
  return {
    element,
    show(network, told) {
      const { loop, back, back_broken: breaks } = told;
      broken.hidden = !breaks.length;
      set(element, "data-broken", breaks.length ? "yes" : null);
      broken.replaceChildren(icon(ICONS.snip), h("span", null, breaks.map((text) => say("break", { text })).join(" ")));
      cards.show(network, told, back);
      const can = addBack(network);
      add.hidden = Boolean(back.length) || !can;
      cannot.hidden = Boolean(back.length) || Boolean(can);
      set(element, "data-state", loop.state);
      write(k, loop.text ? `K ${loop.text}` : "");
      write(sentence, loop.sentence);
      const rounds = loop.rounds ?? [];
      const most = Math.max(...rounds.map(({ size }) => size), 1e-9);
      bars.replaceChildren(
        ...rounds.map(({ size, text }, turn) =>
          h(
            "li",
            null,
            h("span.jb-bar", { style: `height: ${Math.max(2, (HEIGHT * size) / most)}px`, "aria-hidden": "true" }),
            h("span.jb-size", null, text),
            h("span.jb-round", null, turn ? say("turn", { number: turn }) : say("start")),
          ),
        ),
      );
      bars.hidden = !rounds.length;
      more.replaceChildren(...(loop.more ?? []).map((text) => h("li", null, text)));
    },
  };
}
