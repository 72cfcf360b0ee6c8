import { h, write } from "../shared/dom.js";
import { find, notesOf } from "./edits.js";
import { firstMoves } from "./first_moves.js";

/** On an empty canvas the first three moves; afterwards one line that says what can be done now. */
export function createHint(app) {
  const { say, store } = app;
  const start = firstMoves(say);
  let passing = ""; // what was just said, until the hand moves on
  const line = h("p.sk-hint", { id: app.hintId });

  function sentence({ nodes, links }) {
    if (passing) return passing;
    if (app.linking.active) return app.linking.hint;
    if (app.snip?.active) return say("snip.hint");
    if (app.selection.several) return say("edit.severalHint");
    if (app.selection.ids.length > 1) return say("edit.manyHint");
    if (find(nodes, app.selected)) return say("hint.node");
    if (find(notesOf(app.store.network), app.selected)) return say("edit.note.hint");
    if (app.selected) return say("hint.link");
    if (!nodes.length) return say("hint.empty");
    if (nodes.length === 1) return say("hint.second");
    return say(links.length ? "hint.canvas" : "hint.first");
  }

  return {
    start,
    line,
    /** Say something in the place of the hint: to those who listen, too. */
    tell(sentence) {
      passing = sentence;
      if (sentence) app.announce(sentence);
      app.refresh();
    },
    show() {
      start.hidden = store.network.nodes.length + notesOf(store.network).length > 0 || app.help.open;
      write(line, sentence(store.network));
    },
  };
}
