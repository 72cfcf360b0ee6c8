// The face of an experiment: a card for each cycle. Python keeps the rules, the numbers and the file.

import { beliefView, countForm, wayOn } from "./experiment/result.js";
import { createOutbox } from "./experiment/outbox.js";
import { planForm, planList } from "./experiment/plan.js";
import { h, icon, write } from "./shared/dom.js";
import { shield } from "./shared/shield.js";
import { speaker } from "./shared/words.js";

const LOCK = "M6 9V6.5a4 4 0 0 1 8 0V9M4.5 9h11v8h-11z";
const PATIENCE = 4000; // an edit unacknowledged for this long is not saved

function render({ model, el }) {
  const language = model.get("language");
  const say = speaker(() => model.get("words"));
  const time = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
  const pill = h("span.saving", { role: "status" });
  const note = h("p.note.bad", { role: "alert" });
  const list = h("div.cycles");
  const title = h("p.question", {}, model.get("title"));
  const root = h(
    "section",
    { class: "course-face course-card course-experiment", lang: language, "aria-label": `${say("heading")} ${model.get("title")}` },
    h("div.top", {}, h("div", {}, h("p.heading", {}, say("heading")), title), pill),
    list,
    note,
  );
  const outbox = createOutbox(send);
  let views = [];
  let clock = 0;
  let lost = false;
  let unsaved = false;

  function put(edit) {
    lost = false;
    outbox.put({ cycle: views.length - 1, ...edit });
    tell();
  }

  function send(edit) {
    clearTimeout(clock);
    clock = setTimeout(lose, PATIENCE);
    try {
      model.send({ type: "edit", ...edit });
    } catch {
      lose();
    }
  }

  function lose() {
    clearTimeout(clock);
    outbox.lose();
    lost = true;
    tell();
  }

  function look() {
    if (!outbox.busy && !lost) model.send({ type: "look" });
  }

  function hear() {
    const status = model.get("status") ?? {};
    const edit = outbox.heard(status.heard);
    // A lock or a count that Python refuses is told below; what was written before is safe all the same.
    if (edit) unsaved = !status.saved && (edit.what === "draft" || status.problem?.kind === "disk");
    if (edit && !outbox.busy) clearTimeout(clock);
    show(edit, status);
    tell();
  }

  function show(edit, { saved, fields = [] } = {}) {
    const { cycles = [], links = [] } = model.get("card") ?? {};
    const kept = views.findIndex((view, at) => !cycles[at] || view.state !== stateOf(cycles, at));
    if (kept >= 0) views.splice(kept).forEach((view) => view.element.remove());
    const held = edit && edit.what !== "draft" && saved !== false;
    const asked = edit?.what === "lock" && !saved;
    cycles.forEach((cycle, at) => {
      const view = (views[at] ??= open(cycle, stateOf(cycles, at)));
      view.show(cycle, links, asked);
    });
    if (held) views.at(-1).focus(edit.what);
    else if (fields.length) views.at(-1).complain?.(fields);
  }

  function open(cycle, state) {
    const made = { draft: drafted, locked, past }[state](cycle);
    const chip = cycle.locked
      ? h("span.chip", { "data-state": "locked" }, icon(LOCK), say("locked", { time: time.format(new Date(cycle.locked)) }))
      : h("span.chip", {}, say("open"));
    const head = h("h3.cycle-head", { tabindex: "-1" }, say("cycle", { number: cycle.number }), " ", chip);
    const element = h("article.cycle", { "data-state": state, "aria-label": say("cycle", { number: cycle.number }) }, head, h("p.begins.small", {}, cycle.begins), ...made.parts);
    list.append(element);
    const focus = (what) => (what === "lock" ? made.enter?.() : what !== "count" && head.focus());
    return { ...made, state, element, focus };
  }

  function drafted(cycle) {
    const form = planForm({ say, edit: (fields) => put({ what: "draft", fields }), holds: outbox.holds });
    const lock = () => (form.flush(), put({ what: "lock", plan: form.all() }));
    const drop = cycle.number > 1 && h("button.plain", { type: "button", onclick: () => put({ what: "drop" }) }, say("drop"));
    const bar = h("div.actions", {}, h("button.commit", { type: "button", onclick: lock }, say("lock")), drop);
    let asked = false;
    return {
      parts: [form.element, h("p.once.small", {}, say("once")), bar],
      show: (now, links, ask) => form.show(now.plan, links, now.lacking, (asked ||= ask)),
      complain: form.focus,
      flush: form.flush,
    };
  }

  function locked(cycle) {
    const form = countForm({ say, enter: (numbers) => put({ what: "count", ...numbers }) });
    const belief = beliefView();
    const on = wayOn({ say, begin: (begun) => put({ what: "next", begun }) });
    return {
      parts: [planList(cycle.plan, say), form.element, belief.element, on],
      show(now) {
        form.show(now.counts.at(-1));
        belief.show(now.told);
      },
      complain: ([name]) => form.focus(name),
      enter: () => form.focus("tried"),
    };
  }

  function past(cycle) {
    const belief = beliefView();
    belief.show(cycle.told);
    const summary = h("summary", {}, say("what"), " · ", say("rule"));
    return { parts: [h("details", {}, summary, planList(cycle.plan, say)), belief.element], show() {} };
  }

  function tell() {
    const { problem, exists } = model.get("status") ?? {};
    const mood = lost ? "lost" : outbox.busy ? "saving" : unsaved || problem?.kind === "invalid" ? "refused" : exists ? "saved" : "fresh";
    pill.dataset.saving = mood;
    write(pill, say(mood));
    write(note, problem && !lost && !outbox.busy ? problem.text : "");
  }

  function retitle() {
    write(title, model.get("title"));
  }

  shield(root);
  el.append(root);
  root.addEventListener("pointerenter", look);
  window.addEventListener("pagehide", flush);
  const listeners = { "change:status": hear, "change:title": retitle, "comm:close": lose };
  for (const [name, listener] of Object.entries(listeners)) model.on(name, listener);
  show();
  tell();

  function flush() {
    views.at(-1)?.flush?.();
  }

  return () => {
    flush();
    clearTimeout(clock);
    window.removeEventListener("pagehide", flush);
    for (const [name, listener] of Object.entries(listeners)) model.off(name, listener);
  };
}

function stateOf(cycles, at) {
  return at < cycles.length - 1 ? "past" : cycles[at].locked ? "locked" : "draft";
}

export default { render };
