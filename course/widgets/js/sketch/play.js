// Play: one history of the drawing, told by Python event by event, runs on the drawing and beside it.

import { h, icon, write } from "../shared/dom.js";
import { ICONS } from "../shared/icons.js";
import { createPlayhead } from "../shared/playhead.js";
import { createPlot } from "../shared/plot.js";
import { numberFormat } from "../shared/scales.js";
import { createStage } from "../shared/stage.js";
import { createTransport } from "../shared/transport.js";
import { createEnsemble } from "./play/ensemble.js";
import { createFigures } from "./play/figures.js";
import { createLack } from "./play/lack.js";
import { createPainter } from "./play/painter.js";
import { createReplay } from "./play/replay.js";
import { createSettings } from "./play/settings.js";

// Milliseconds, while it plays, between sentences that are read aloud, and between numbers (and steps of the plot's
// cursor, which would cost half of every frame).
const SPOKEN = 4000;
const WRITTEN = 100;

/** What a history depends on: a drawing moved about or renamed still has the same ones. */
let known = {};
function living(network) {
  if (known.network !== network) {
    const nodes = network.nodes.map(({ id, kind, roles }) => [id, kind, roles]);
    const links = network.links.map(({ id, source, target, rate, delay }) => [id, source, target, rate, delay]);
    known = { network, key: JSON.stringify([network.initiator, nodes, links]) };
  }
  return known.key;
}

export function createPlay(app) {
  const { say, store } = app;
  const number = numberFormat(app.model.get("language"));
  // The drawing the history belongs to, and that with how it begins.
  let [told, replay, lived, begun] = [null, null, "", ""];
  let [spokenAt, written] = [0, 0];
  let halted = false; // an edit has ended the history on show, and the next has not been played yet

  const head = createPlayhead();
  const painter = createPainter(app);
  const stage = createStage({ watch: app.root, frame, paint });
  const transport = createTransport({ head, say, number, spoken, played, moved });
  const settings = createSettings(app, () => load());
  const figures = createFigures(app, number, {
    changed: (capacity) => ((settings.values.capacity = capacity), load()),
    opened: () => update(),
  });
  const ensemble = createEnsemble(app, number, () => settings.values, () => replay?.curve() ?? []);
  const lack = createLack(app);
  const plot = createPlot({ language: app.model.get("language"), say });
  const [now, note] = [h("p.play-now"), h("p.play-note", { role: "status" })];
  const byKind = h("input", { type: "checkbox", onchange: drawPlot });
  const run = h(
    "div.play-run",
    { hidden: true },
    transport.element,
    h("div.play-line", null, now, h("label.play-kinds", null, byKind, say("play.byKind"))),
    h("div.play-desk", null, plot.element, settings.element),
    figures.element,
    ensemble.element,
  );
  async function load(edited) {
    const key = (lived = living(store.network));
    halted ||= edited && head.now > 0;
    replay = null;
    head.load([], 0);
    try {
      const answer = await app.ask("run", settings.values);
      if (!answer || key !== living(store.network)) return; // a newer question is under way
      receive(answer);
    } catch (error) {
      run.hidden = true;
      write(note, error.message);
    }
    app.refresh();
  }

  function receive(answer) {
    told = answer;
    replay = answer.total === undefined ? null : createReplay(answer, store.network.nodes.length);
    head.load(replay?.moments ?? [], answer.end ?? 0);
    lack.show(answer);
    write(note, halted ? say("play.interrupted") : answer.start ? "" : say("play.empty"));
    const { seed, ...begin } = settings.values;
    const next = JSON.stringify([lived, begin]);
    if (replay && next === begun) ensemble.again();
    else ensemble.forget();
    begun = next;
    drawPlot();
    update();
  }

  function frame(seconds) {
    const goesOn = head.tick(seconds, stage.still);
    const time = performance.now();
    if (!goesOn || time - written > WRITTEN) update();
    if (!goesOn || time - spokenAt > SPOKEN) speak();
    return goesOn;
  }

  function paint(context) {
    if (!replay || lived !== living(store.network)) return; // an edit is told to the panel a frame later
    const pace = head.pace * head.speed;
    const { network } = store;
    painter.paint(context, { replay, now: head.now, network, pace, moving: head.playing, still: stage.still });
  }

  function played() {
    halted = false;
    write(note, "");
    if (head.playing) stage.run();
    spokenAt = performance.now();
    if (!head.playing) speak();
    update();
  }

  function moved() {
    update();
    speak();
  }

  function update() {
    written = performance.now();
    transport.show();
    plot.move(head.now);
    write(now, replay ? [spoken(), head.atEnd && ending()].filter(Boolean).join(" ") : "");
    figures.show(store.network.nodes, replay?.counts(head.now));
    if (!head.playing) stage.draw();
  }

  function spoken() {
    if (!replay) return "";
    const under = replay.underWay(head.now).length;
    const fields = { day: number(Math.floor(head.now + 1e-9)), count: number(replay.upTo(head.now)), under: number(under) };
    return say(under ? "play.now" : "play.nowStill", fields);
  }

  function ending() {
    const key = told.ended.replace(" ", "");
    return say(`play.ended.${key}`, { day: number(Math.floor(told.end)), count: number(told.total), limit: number(told.limit) });
  }

  function speak() {
    spokenAt = performance.now();
    app.announce(now.textContent);
  }

  function drawPlot() {
    run.hidden = !replay;
    if (!replay) return;
    const { nodes } = store.network;
    const end = Math.max(told.end, 1);
    const kinds = app.options.kinds.filter((kind) => nodes.some((node) => (node.kind ?? "person") === kind));
    const line = (look, name, points) => ({ type: "line", steps: true, look, name, points: [...points, [end, points.at(-1)[1]]] });
    const ofKind = (kind) => replay.curve((at) => (nodes[at].kind ?? "person") === kind);
    const marks = byKind.checked
      ? kinds.map((kind) => [kind, ofKind(kind)]).filter(([, points]) => points.length).map(([kind, points]) => line(`play-${kind}`, say(`kind.${kind}`), points))
      : [line("play-all", null, replay.curve())];
    const days = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((part) => (part * end) / 8);
    plot.draw({
      label: say("play.plotLabel"),
      x: { label: say("play.days"), low: 0, high: end },
      y: { label: say("play.activations"), low: 0, high: Math.max(told.total, 4) },
      marks,
      cursor: true,
      table: {
        heads: [say("play.days"), say("play.activations")],
        rows: days.map((day) => [Math.round(day * 10) / 10, replay.upTo(day)]),
      },
    });
    plot.move(head.now);
  }

  return {
    name: "play",
    title: say("play.title"),
    element: h("section.play", { "aria-label": say("play.title") }, note, lack.element, run),
    opened() {
      app.canvas.upper.after(stage.element);
      if (!replay || lived !== living(store.network)) load();
    },
    closed() {
      head.pause();
      ensemble.stop();
      app.missing = [];
      stage.element.remove();
    },
    show() {
      if (lived !== living(store.network)) load(true);
      settings.show(settings.values.start ?? lack.start);
      lack.refresh();
      painter.dress();
      update();
    },
    close: () => (stage.close(), plot.close(), ensemble.close()),
  };
}
