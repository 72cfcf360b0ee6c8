// One of the four lanes: who comes, who leaves, and the steps.

import { h, icon, set, write } from "../shared/dom.js";
import { ICONS } from "../shared/icons.js";
import { button } from "../sketch/buttons.js";
import { createCards } from "./cards.js";
import { createCrowd } from "./crowd.js";

export function createLane(board, stage, number) {
  const { say } = board;
  const name = say(`stage.${stage}`);
  const [crowd, cards] = [createCrowd(), createCards(board, "step")];
  const [text, leave, leak] = [h("p.jb-text"), h("p.jb-leave"), h("span.jb-leak", { hidden: true }, say("leak"))];
  const broken = h("p.jb-broken", { hidden: true });
  const add = button({
    icon: ICONS.larger,
    label: say("add", { name }),
    press: () => board.add(stage),
    wide: true,
    name: `add-${stage}`,
  });
  const element = h(
    "li.jb-lane",
    { "data-stage": stage, "aria-label": name },
    h("h4.jb-name", null, h("span.jb-number", { "aria-hidden": "true" }, String(number)), name, leak),
    crowd.element,
    text,
    leave,
    broken,
    cards.element,
    add,
  );
  return {
    element,
    show(network, told, lane) {
      const dots = lane?.dots;
      crowd.show(dots ? say("dots", dots) : name, dots);
      write(text, lane?.text ?? "");
      write(leave, lane?.left ?? "");
      leak.hidden = !lane?.leak;
      set(element, "data-leak", lane?.leak ? "yes" : null);
      const breaks = lane?.broken ?? [];
      broken.hidden = !breaks.length;
      broken.replaceChildren(icon(ICONS.snip), h("span", null, breaks.map((text) => say("break", { text })).join(" ")));
      set(element, "data-broken", breaks.length ? "yes" : null);
      cards.show(network, told, lane?.steps ?? []);
    },
  };
}
