// Drawing a link without dragging: choose where it starts, then where it ends, by click, key or number.

import { find } from "./edits.js";

export function createLinking(app) {
  const { say, announce } = app;
  let state = null; // {source: id | null, number: digits typed so far}

  const nodes = () => app.store.network.nodes;

  function ask(key, fields) {
    announce(say(key, fields));
    app.refresh();
  }

  return {
    get active() {
      return state !== null;
    },
    get source() {
      return state?.source ?? null;
    },
    /** Begin; without a node the first click chooses it. */
    start(source = null) {
      if (nodes().length === 0) return announce(say("linking.noNodes"));
      state = { source, number: "" };
      if (source) {
        app.canvas.focus(source);
        ask("linking.from", { name: app.nameOf(source) });
      } else ask("linking.choose");
    },
    /** A node was clicked, or Enter pressed on it: the start, or the end. */
    choose(id, byHand) {
      if (!state.source) return this.start(id);
      const { source } = state;
      state = null;
      app.commands.link(source, id, byHand);
    },
    /** A digit: go to the node with that number. */
    type(digit) {
      const typed = state.number + digit;
      const at = [typed, digit].map(Number).find((number) => number >= 1 && number <= nodes().length);
      state.number = at === Number(typed) ? typed : digit;
      if (at) app.canvas.focus(nodes()[at - 1].id);
    },
    stop() {
      if (!state) return;
      state = null;
      ask("linking.stopped");
    },
    /** The node a link would start at may be taken away by another tab. */
    check() {
      if (state?.source && !find(nodes(), state.source)) state = null;
    },
    /** The sentence that stays on screen while choosing. */
    get hint() {
      return state.source ? say("linking.from", { name: app.nameOf(state.source) }) : say("linking.choose");
    },
  };
}
