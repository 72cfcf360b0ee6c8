// Every widget in every state: ?language=ko|en&theme=light|dark.

import { FakeKernel, FakeModel } from "./kernel.js";
import { parts } from "./parts.js";
import { LabKernel } from "./laboratory.js";
import { BoardKernel } from "./board_kernel.js";
import board from "/static/board.js";
import growth from "/static/growth.js";
import { StageKernel } from "./stage_kernel.js";
import cascade from "/static/cascade.js";
import experiment from "/static/experiment.js";
import handin from "/static/handin.js";
import journey from "/static/journey.js";
import predict from "/static/predict.js";
import sketch from "/static/sketch.js";
import storereplay from "/static/storereplay.js";

const wanted = Object.fromEntries(new URLSearchParams(location.search));
const states = await (await fetch(`/states.json${location.search}`)).json();
const { language } = states;
document.body.setAttribute("data-jp-theme-light", String(wanted.theme !== "dark"));
document.documentElement.lang = language;
localStorage.clear();

for (const [name, value] of [["language", "ko"], ["language", "en"], ["theme", "light"], ["theme", "dark"]]) {
  const link = document.createElement("a");
  link.href = `?${new URLSearchParams({ ...wanted, [name]: value })}`;
  link.textContent = value;
  document.querySelector("nav").append(link);
}

const post = async (path, body) => (await fetch(path, { method: "POST", body: JSON.stringify(body) })).json();
const judge = (network, { roles }) => post("/mvn", { network, roles, language });
const answer = (question) => post("/ask", { question, language });

function place(title) {
  const section = document.createElement("section");
  const heading = document.createElement("h2");
  const el = document.createElement("div");
  heading.textContent = title;
  section.setAttribute("aria-label", title);
  section.append(heading, el);
  document.querySelector("main").append(section);
  return el;
}

const seen = async (el, selector) => {
  for (let turn = 0; !el.querySelector(selector); turn++) {
    if (turn > 600) throw new Error(`${selector} never came`);
    await new Promise((done) => setTimeout(done, 20));
  }
  return el.querySelector(selector);
};

async function play(el) {
  el.querySelector("[data-tab=play]").click();
  await seen(el, ".play-run:not([hidden]), .play-lack:not([hidden])");
}

function press(el, code, more = {}) {
  const canvas = el.querySelector("[role=application]");
  if (!canvas.contains(document.activeElement)) canvas.focus();
  document.activeElement.dispatchEvent(new KeyboardEvent("keydown", { key: code, code, bubbles: true, cancelable: true, ...more }));
}

function write(field, text) {
  field.value = text;
  field.dispatchEvent(new Event("input", { bubbles: true }));
}

const choose = (el, item) => {
  el.querySelector("[data-command=more]").click();
  el.querySelector(`[data-item=${item}]`).click();
};

// As a person would bring each state about.
const ACTS = {
  point: async (el) => (await seen(el, "[data-test=media]")).click(),
  node: (el) => el.querySelector(".sk-node").dispatchEvent(new FocusEvent("focusin", { bubbles: true })),
  refuse(el) {
    el.querySelector(".sk-link").dispatchEvent(new FocusEvent("focusin", { bubbles: true }));
    const field = el.querySelector("input[name=rate]");
    field.focus();
    write(field, "-1");
    field.blur();
  },
  help: (el) => el.querySelector("[data-command=help]").click(),
  async disk(el, kernel, { refusal }) {
    kernel.problem = { kind: "disk", text: refusal };
    el.querySelector("[data-command=node]").click();
    el.querySelector(".sk-naming").blur();
    await seen(el, "[data-saving=refused]");
  },
  async die(el, kernel) {
    kernel.die();
    el.querySelector("[data-command=node]").click();
    el.querySelector(".sk-naming").blur();
    await seen(el, "[data-saving=lost]");
  },
  degrees: (el) => seen(el, ".sk-degrees li"),
  async why(el) {
    await seen(el, ".sk-why");
    for (const details of el.querySelectorAll(".sk-why")) details.open = true;
  },
  several: (el) => press(el, "KeyA", { ctrlKey: true }),
  async find(el) {
    press(el, "Slash");
    write(await seen(el, ".sk-search input"), language === "ko" ? "책" : "book");
  },
  note(el) {
    press(el, "KeyM");
    document.activeElement.blur();
  },
  async table(el) {
    choose(el, "paste");
    write(await seen(el, ".sk-pasted"), "a,b,c,d,0.4\nb,c,d,e,?!");
    await seen(el, ".sk-rows .sk-bad");
  },
  async versions(el) {
    choose(el, "versions");
    (await seen(el, ".sk-version:nth-child(2), li:nth-child(2) .sk-version")).focus();
    await seen(el, ".sk-preview img");
  },
  async snip(el) {
    press(el, "KeyX");
    press(el, "ArrowRight");
    await seen(el, ".sk-node:focus");
    press(el, "Enter");
    await seen(el, ".sk-taken li");
    await seen(el, ".sk-turns li");
  },
  async solved(el) {
    el.querySelectorAll(".sk-link")[2].dispatchEvent(new FocusEvent("focusin", { bubbles: true }));
    write(el.querySelector("input[name=rate]"), "0.42");
    await seen(el, "[data-solved]");
  },
  play,
  async paused(el) {
    await play(el);
    const scrub = el.querySelector(".transport-scrub");
    scrub.value = 10;
    scrub.dispatchEvent(new Event("input"));
  },
  async thousand(el) {
    await ACTS.paused(el);
    el.querySelector(".play-kinds input").click();
    for (const details of el.querySelectorAll(".play details")) details.open = true;
    el.querySelector("[data-play=many]").click();
    await seen(el, ".play-results:not([hidden])");
    await seen(el, ".progress[hidden]");
  },
};

const CARD_ACTS = {
  branch(el) {
    el.querySelector(".transport-scrub").dispatchEvent(new KeyboardEvent("keydown", { key: "End", bubbles: true }));
    const whose = el.querySelector(".store-whose select");
    whose.value = [...whose.options].find(({ text }) => ["민서", "Minseo"].includes(text)).value;
    whose.dispatchEvent(new Event("change"));
    el.querySelector(".store-list").open = true;
  },
  async fail(el) {
    el.querySelector("button").click();
    await seen(el, ".note.bad");
  },
};

async function scrub(el, part) {
  await seen(el, ".cs-chip");
  await seen(el, ".cs-now:not(:empty)");
  const slider = el.querySelector(".transport-scrub");
  slider.value = part * slider.max;
  slider.dispatchEvent(new Event("input"));
}

const STAGE_ACTS = {
  midway: (el) => scrub(el, 0.55),
  async contest(el) {
    await scrub(el, 1);
    el.querySelector("[data-do=contest]").click();
    await seen(el, ".cs-results:not([hidden])");
    await seen(el, ".progress[hidden]");
    for (const details of el.querySelectorAll("details")) details.open = true;
  },
  async communities(el) {
    el.querySelector("input[value=communities]").click();
    await scrub(el, 0.7);
  },
  async thresholds(el) {
    el.querySelector(".cs-find").open = true;
    const model = el.querySelector("select[name=model]");
    model.value = "same";
    model.dispatchEvent(new Event("change"));
    await scrub(el, 1);
  },
};

for (const { title, crowd, traits, act } of states.cascades) {
  const el = place(title);
  const kernel = new StageKernel(traits, (question) => post("/stage", { graph: crowd, language, question }));
  cascade.render({ model: kernel.model(), el });
  await STAGE_ACTS[act]?.(el);
}
for (const state of states.sketches) {
  const el = place(state.title);
  const kernel = new FakeKernel(state.network, state.options, judge, answer);
  const model = kernel.model();
  sketch.render({ model, el });
  if (state.options.tests !== false) await kernel.test();
  await ACTS[state.act]?.(el, kernel, state);
}
for (const state of states.boards) {
  const el = place(state.title);
  journey.render({ model: new FakeKernel(state.network, state.options, judge, answer).model(), el });
  await seen(el, ".jb[data-told]");
}
for (const { title, face, traits, act } of states.cards) {
  const heard = (model, { n }) => model.update({ status: { ...traits.status, heard: n } });
  const el = place(title);
  ({ experiment, handin, predict, storereplay })[face].render({ model: new FakeModel({ models: [], receive: heard }, traits), el });
  await CARD_ACTS[act]?.(el);
}
for (const { title, turned, traits } of states.labs) {
  const el = place(title);
  growth.render({ model: new LabKernel(traits).model, el });
  if (!traits.answer) continue;
  await seen(el, "[data-answered]");
  for (const [name, value] of Object.entries(turned)) {
    const input = el.querySelector(`[name=${name}]`);
    if (input.type === "checkbox") input.click();
    else ((input.value = value), input.dispatchEvent(new Event("input")));
  }
}
for (const { title, traits } of states.given) {
  const kernel = new BoardKernel(traits, (message) => post("/board", { board: traits.board, language, message }));
  board.render({ model: kernel.model, el: place(title) });
}
for (const [title, element] of parts(states)) place(title).append(element);
document.body.dataset.ready = "yes";
