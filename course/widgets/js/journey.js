// The journey board: the drawing as four lanes and the way back. What it comes to is asked of Python.

import { createAsking } from "./shared/asking.js";
import { h, icon, listen, set, write } from "./shared/dom.js";
import { ICONS } from "./shared/icons.js";
import { shield } from "./shared/shield.js";
import { speaker } from "./shared/words.js";
import { createCards } from "./journey/cards.js";
import { createLane } from "./journey/lane.js";
import { createLoop } from "./journey/loop.js";
import { STAGES, addBack, addStep } from "./journey/steps.js";
import { createVoice } from "./sketch/announce.js";
import { button } from "./sketch/buttons.js";
import { createStatus } from "./sketch/status.js";
import { createStore } from "./sketch/store.js";

const QUIET = 900; // a slider that is dragged is read out when the hand rests

function render({ model, el }) {
  const board = createBoard(model, el);
  const { root, store, say, voice, status } = board;
  const title = h("h3.jb-title");
  const lanes = STAGES.map((stage, at) => createLane(board, stage, at + 1));
  const loop = createLoop(board);
  const loose = createLoose(board);
  const breaks = h("ul.jb-breaks");
  const of = h("p.jb-of", null, say("of"));
  const reason = h("p.jb-reason", { hidden: true });
  root.append(
    h("div.jb-head", null, title, board.undo, board.redo, status.pill),
    status.banners,
    breaks,
    reason,
    of,
    h("ol.jb-lanes", null, lanes.map((lane) => lane.element)),
    loop.element,
    loose.element,
    voice.element,
  );
  let [told, asked, spoken, quiet] = [model.get("options")?.told, null, null, 0];

  function show() {
    const { network } = store;
    write(title, network.title || model.get("options")?.title || model.get("name"));
    set(root, "aria-label", `${say("label")}: ${title.textContent}`);
    set(board.undo, "aria-disabled", store.steps.back ? null : "true");
    set(board.redo, "aria-disabled", store.steps.forth ? null : "true");
    status.show();
    if (network !== asked) ask(network);
    if (!told) return;
    set(root, "data-told", "yes");
    for (const [at, lane] of lanes.entries()) lane.show(network, told, told.lanes[at]);
    loop.show(network, told);
    loose.show(network, told);
    tellBreaks();
    write(reason, told.reason ?? "");
    reason.hidden = !told.reason;
    of.hidden = Boolean(told.reason);
  }

  function tellBreaks() {
    const found = told.breaks.map((text) => h("li.jb-break", null, icon(ICONS.snip), h("span", null, say("break", { text }))));
    const text = [...found.map((item) => item.textContent), told.loop.sentence].join(" ");
    if (spoken === text) return;
    if (told.seamless) found.push(h("li.jb-seamless", null, icon(ICONS.pass), say("seamless")));
    breaks.replaceChildren(...found);
    if (spoken !== null) {
      clearTimeout(quiet);
      quiet = setTimeout(() => voice.announce(text), QUIET);
    }
    spoken = text;
  }

  async function ask(network) {
    asked = network;
    // A refusal leaves what was told last: the pill says when the line is cut.
    const answer = await board.asking.ask("journey").catch(() => null);
    if (!answer) return;
    told = answer;
    board.refresh();
  }

  board.draw = show;
  const stop = follow(board);
  el.append(root);
  show();
  return () => {
    clearTimeout(quiet);
    stop();
    root.remove();
  };
}

function createBoard(model, el) {
  const store = createStore(model, {
    place: `${location.pathname}:${model.get("name")}`,
    isLive: () => !el.closest(".jupyter-widgets-disconnected"),
  });
  const root = h("div.course-face.jb", { role: "group", lang: model.get("language") || "ko" });
  const say = speaker(() => model.get("words"));
  const voice = createVoice();
  const board = { store, root, say, voice, announce: voice.announce, awaited: null };
  let frame = 0;
  board.refresh = () => {
    frame ||= requestAnimationFrame(() => ((frame = 0), board.draw()));
  };
  const step = (name, word) => () => store[name]() && voice.announce(say(word));
  board.undo = button({ icon: ICONS.undo, label: say("toolbar.undo"), press: step("undo", "undone"), keys: "Ctrl+Z", name: "undo" });
  board.redo = button({ icon: ICONS.redo, label: say("toolbar.redo"), press: step("redo", "redone"), keys: "Ctrl+Shift+Z", name: "redo" });
  board.leave = () => board.undo.focus();
  board.restored = () => board.refresh();
  board.asking = createAsking(model, () => store.network);
  board.add = (stage) => {
    const edit = addStep(store.network, stage, (who) => say(`person.${who}`));
    begin(edit, edit.edits.at(-1).link.id);
    voice.announce(say("added", { name: say(`stage.${stage}`) }));
  };
  board.addBack = () => {
    const edit = addBack(store.network);
    if (edit) begin(edit, edit.link.id);
  };
  const begin = (edit, id) => {
    board.awaited = id;
    store.edit(edit);
  };
  board.status = createStatus(board);
  return board;
}

function createLoose(board) {
  const cards = createCards(board, "loose");
  const summary = h("summary");
  const element = h("details.jb-loose", { open: true }, summary, h("p.jb-text", null, board.say("looseWhy")), cards.element);
  return {
    element,
    show(network, told) {
      element.hidden = !told.loose.length;
      write(summary, board.say("loose", { count: told.loose.length }));
      cards.show(network, told, told.loose);
    },
  };
}

function follow({ root, store, undo, redo, asking, refresh }) {
  shield(root);
  listen(root, {
    pointerenter: store.ask,
    focusin: store.ask,
    keydown(event) {
      const typing = event.target.matches("input:not([type=range]), textarea");
      if (typing || !(event.ctrlKey || event.metaKey) || !["KeyZ", "KeyY"].includes(event.code)) return;
      event.preventDefault();
      (event.shiftKey || event.code === "KeyY" ? redo : undo).click();
    },
  });
  store.subscribe(refresh);
  addEventListener("pagehide", store.keep);
  return () => {
    removeEventListener("pagehide", store.keep);
    asking.close();
    store.close();
  };
}

export default { render };
