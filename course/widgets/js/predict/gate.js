// The gate before an outcome: an answer is given once and locked in. Every state shown comes from Python.

import { h, write } from "../shared/dom.js";

const PATIENCE = 2000; // an answer unacknowledged for this long is not saved

/**
 * @param form what the answer is given in: its `element`, `value()` (null while there is none) and `shown(answer)`
 * @param {HTMLElement} root the face, which may hold the focus
 */
export function createGate({ model, say, form, root }) {
  const commit = h("button", { type: "button", class: "commit", onclick: send }, say("commit"));
  const note = h("p", { class: "note", role: "status" });
  const open = h("div", { class: "open" }, form.element, h("p", { class: "once small" }, say("once")), commit);
  const given = h("div", { class: "given", tabindex: "-1" });
  let sending = null;
  let clock = 0;
  let count = 0;

  function ready() {
    commit.disabled = form.value() === null || sending;
  }

  function send() {
    sending = `${Date.now()}-${(count += 1)}`;
    ready();
    tell("saving");
    clock = setTimeout(lose, PATIENCE);
    try {
      model.send({ type: "answer", value: form.value(), n: sending });
    } catch {
      lose();
    }
  }

  function lose() {
    sending = null;
    tell("lost", "bad");
    ready();
  }

  function show() {
    const { heard, problem } = model.get("status") ?? {};
    const answer = model.get("answer") ?? null;
    if (sending && (heard === sending || answer !== null)) {
      clearTimeout(clock);
      sending = null;
      if (root.contains(document.activeElement) && answer !== null) setTimeout(() => given.focus());
    }
    open.hidden = answer !== null;
    given.hidden = answer === null;
    if (answer !== null) given.replaceChildren(h("span", { class: "small" }, say("mine")), form.shown(answer));
    if (problem) write(note, problem.text);
    else if (!sending) write(note, answer === null ? "" : say("saved"));
    note.className = problem ? "note bad" : "note";
    ready();
  }

  function tell(key, mood = "") {
    note.className = `note ${mood}`;
    write(note, say(key));
  }

  const names = ["change:answer", "change:status"];
  for (const name of names) model.on(name, show);
  return {
    elements: [open, given, note],
    ready,
    show,
    close() {
      clearTimeout(clock);
      for (const name of names) model.off(name, show);
    },
  };
}
