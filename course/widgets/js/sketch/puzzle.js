// A puzzle over the drawing: its task, what has been used, whether Python calls it solved, hints, and the way back.

import { h, icon, set, write } from "../shared/dom.js";
import { ICONS } from "../shared/icons.js";
import { following } from "./following.js";
import { added, back, barred } from "./puzzle_rules.js";

/** Null where there is no puzzle. */
export function createPuzzle(app) {
  const { puzzle } = app.options;
  if (!puzzle) return null;
  const { say, store } = app;
  const found = following(app, "puzzle", { fields: () => ({ given: puzzle.given }), arrived: tell });
  const make = store.edit;
  let [hints, solved, timer] = [0, null, 0];

  // What is given is held here, whichever button, key or gesture asks.
  store.edit = (edit, key) => {
    const held = barred(store.network, edit, puzzle);
    if (held === null) return make(edit, key);
    const sentence = say("puzzle.held", { name: app.nameOf(held) || say("node.starts") });
    app.announce(sentence);
    write(notice, sentence);
    clearTimeout(timer);
    timer = setTimeout(() => write(notice, ""), 6000);
    return false;
  };

  const [sign, state, notice] = [h("span.sk-sign"), h("p.sk-sentence", { role: "status" }), h("p.sk-notice")];
  const [counts, told] = [h("ul.sk-counts"), h("ol.sk-hints")];
  const hint = h("button.sk-action", { type: "button", onclick: giveHint });
  const again = h("button.sk-action", { type: "button", onclick: begin }, say("puzzle.again"));
  const element = h(
    "section.sk-puzzle",
    { "aria-label": say("puzzle.title") },
    h("div.sk-task", null, sign, h("div", null, h("b", null, say("puzzle.title")), h("p", null, puzzle.task), counts, state)),
    told,
    notice,
    h("div.sk-row", null, hint, again),
  );

  function tell(answer) {
    if (solved === false && answer.solved) app.announce(answer.text);
    solved = answer.solved;
  }

  function giveHint() {
    const text = puzzle.hints[hints++];
    told.append(h("li", null, text));
    app.announce(text);
    app.refresh();
  }

  function begin() {
    const edit = back(store.network, puzzle);
    if (!edit) return;
    make(edit);
    app.select(null);
    app.announce(say("puzzle.begun"));
  }

  const count = ({ name, used, allowed }) => {
    const most = allowed === null ? "" : ` / ${allowed}`;
    return h("li", { "data-over": allowed !== null && used > allowed && "yes" }, say(`puzzle.${name}`), " ", h("b", null, `${used}${most}`));
  };

  return {
    element,
    /** What was drawn beside what was given. */
    get mine() {
      return added(store.network, puzzle);
    },
    /** What of it is against the rules. */
    get wrong() {
      return found.answer?.where ?? [];
    },
    /** Fields and buttons of the panel that would change what is given do not answer. */
    lock(form, id) {
      for (const control of form.querySelectorAll("input, select, button")) {
        control.disabled = locks(id, control, store.network, puzzle);
      }
    },
    show() {
      found.look();
      const { answer } = found;
      set(element, "data-solved", answer?.solved ? "yes" : null);
      const now = answer?.solved ? "pass" : "puzzle";
      if (sign.dataset.sign !== now) sign.replaceChildren(icon(ICONS[now]));
      sign.dataset.sign = now;
      write(state, found.problem ?? answer?.text ?? "");
      const key = JSON.stringify(answer?.counts ?? []);
      if (counts.dataset.key !== key) counts.replaceChildren(...(answer?.counts ?? []).map(count));
      counts.dataset.key = key;
      const left = puzzle.hints.length - hints;
      hint.hidden = !puzzle.hints.length;
      set(hint, "disabled", !left);
      write(hint, say(left ? "puzzle.hint" : "puzzle.noHint", { left }));
      set(again, "disabled", !back(store.network, puzzle));
    },
  };
}

function locks(id, control, network, puzzle) {
  const command = control.dataset.command;
  if (command === "draw") return false;
  if (command === "cut") return barred(network, { type: "remove", ids: [id] }, puzzle) !== null;
  if (id === null || control.name === "initiator") return control.name === "initiator";
  const name = control.name.replace("-slide", "");
  const type = network.nodes.some((node) => node.id === id) ? "changeNode" : "changeLink";
  return barred(network, { type, id, set: { [name]: null } }, puzzle) !== null;
}
