// One-person stores growing day by day. Python tells what happened and counts it; this plays and lights it up.

import { h, listen, s, set, write } from "./shared/dom.js";
import { createPlayhead } from "./shared/playhead.js";
import { createPlot } from "./shared/plot.js";
import { numberFormat } from "./shared/scales.js";
import { shield } from "./shared/shield.js";
import { createStage } from "./shared/stage.js";
import { createTransport } from "./shared/transport.js";
import { speaker } from "./shared/words.js";
import { createBranchPanel } from "./storereplay/branch.js";
import { createBranch, createHistory } from "./storereplay/history.js";
import { createPainter } from "./storereplay/painter.js";
import { nearest } from "./storereplay/ways.js";

const SPOKEN = 4000; // milliseconds, while it plays, between sentences that are read aloud
const WRITTEN = 100; // and between numbers that are written
const NARROW = 560; // pixels of the picture's width, below which people stand on the tall plane
const REACH = 20; // pixels from a person that a press still means them

function render({ model, el }) {
  const language = model.get("language");
  const say = speaker(() => model.get("words"));
  const number = numberFormat(language);
  const told = model.get("told");
  const history = createHistory(told);
  const known = told.circles.name.some(Boolean);
  let [branch, hovered, plane, spokenAt, written] = [null, -1, "", 0, 0];

  const head = createPlayhead();
  const picture = h("div.store-picture", { role: "img", "aria-label": say("picture", { people: number(told.people.name.length) }) });
  const root = h("section.course-face.course-store", { lang: language, "aria-label": model.get("title") || say("heading") });
  const painter = createPainter(root, told, history);
  const stage = createStage({ watch: root, frame, paint });
  const transport = createTransport({ head, say, number, spoken, played, moved });
  const panel = createBranchPanel({ told, say, number, chosen: choose });
  const plots = [createPlot({ language, say }), createPlot({ language, say })];
  const [now, voice] = [h("p.store-now"), h("p.sk-voice", { "aria-live": "polite" })];
  picture.append(stage.element);
  root.append(
    h("p.heading", null, model.get("title") || say("heading")),
    h(
      "div.store-desk",
      null,
      h("div.store-main", null, picture, legend(say), transport.element, now),
      h("div.store-plots", null, plots.map((plot) => plot.element), h("p.small", null, say("circle"))),
    ),
    panel.element,
    voice,
  );

  function choose(person) {
    branch = person === null || person === branch?.person ? null : createBranch(person, told);
    update();
    write(voice, panel.sentence(branch, head.now));
  }

  function frame(seconds) {
    const goesOn = head.tick(seconds, stage.still);
    const time = performance.now();
    if (!goesOn || time - written > WRITTEN) update();
    if (!goesOn || time - spokenAt > SPOKEN) speak();
    return goesOn;
  }

  function paint(context, size) {
    painter.paint(context, size, { now: head.now, pace: head.pace * head.speed, moving: head.playing && !stage.still, branch, hovered });
  }

  function played() {
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
    for (const plot of plots) plot.move(head.now);
    write(now, spoken());
    panel.show(branch, head.now, !head.playing);
    if (!head.playing) stage.draw();
  }

  function spoken() {
    const counts = history.counts(head.now);
    const fields = Object.fromEntries(Object.entries(counts).map(([name, value]) => [name, number(value)]));
    return [say("now", fields), known && say("outside", fields)].filter(Boolean).join(" ");
  }

  function speak() {
    spokenAt = performance.now();
    write(voice, [spoken(), panel.sentence(branch, head.now)].filter(Boolean).join(" "));
  }

  function at(event) {
    const box = picture.getBoundingClientRect();
    const scale = box.width / told.planes[plane][0];
    return nearest(told.people.places[plane], [(event.clientX - box.x) / scale, (event.clientY - box.y) / scale], REACH / scale);
  }

  function hover(who) {
    if (who === hovered) return;
    hovered = who;
    picture.style.cursor = who < 0 ? "" : "pointer";
    if (!head.playing) stage.draw();
  }

  function fit(width) {
    const next = width < NARROW ? "tall" : "wide";
    if (next === plane) return;
    plane = next;
    picture.style.aspectRatio = told.planes[plane].join(" / ");
    painter.lay(plane);
    stage.draw();
  }

  function drawPlots() {
    const { growth, end } = told;
    const line = (look, name, label) => ({
      type: "line", steps: true, look, name: label,
      points: [[0, 0], ...growth.day.map((day, row) => [day, growth[name][row]])],
    });
    const x = { label: say("days"), low: 0, high: Math.max(end, 1) };
    const days = [1, 2, 3, 4, 5, 6, 7, 8].map((part) => Math.round((part * end) / 8));
    const table = (...columns) => ({
      heads: [say("days"), ...columns.map(([, label]) => label)],
      rows: days.map((day) => [day, ...columns.map(([name]) => history.counts(day)[name])]),
    });
    const [bought, gifted] = [["bought", say("buy")], ["gifted", say("gift")]];
    plots[0].draw({
      label: say("salesPlot"),
      x,
      y: { label: say("salesAxis"), low: 0, high: Math.max(...growth.bought.slice(-1), ...growth.gifted.slice(-1), 4) },
      marks: [line("store-buy", ...bought), line("store-gift", ...gifted)],
      cursor: true,
      table: table(bought, gifted),
    });
    plots[1].draw({
      label: say("sharePlot"),
      x,
      y: { label: say("shareAxis"), low: 0, high: 100 },
      marks: [line("store-share", "share")],
      cursor: true,
      table: table(["share", say("shareAxis")]),
    });
  }

  listen(picture, {
    pointermove: (event) => event.pointerType === "mouse" && hover(at(event)),
    pointerleave: () => hover(-1),
    click: (event) => {
      const who = at(event);
      choose(who < 0 ? null : who);
    },
  });
  shield(root);
  el.append(root);
  head.load(history.moments, told.end);
  const widths = new ResizeObserver(([entry]) => entry.contentRect.width && fit(entry.contentRect.width));
  widths.observe(picture);
  const themes = new MutationObserver(() => (painter.dress(), stage.draw()));
  themes.observe(document.body, { attributes: true, attributeFilter: ["data-jp-theme-light", "class", "theme"] });
  fit(picture.clientWidth || NARROW);
  drawPlots();
  update();
  return () => {
    head.pause();
    widths.disconnect();
    themes.disconnect();
    stage.close();
    for (const plot of plots) plot.close();
  };
}

// What the lines and dots mean. They differ by dash, fill and size, not by colour alone.
function legend(say) {
  const line = (look) => s(`path.store-line.store-${look}`, { d: "M1 7H29" });
  const dot = (look, r) => s(`circle.store-dot.store-${look}`, { cx: 15, cy: 7, r });
  const entries = [
    ["buy", line("buy")],
    ["gift", line("gift")],
    ["discoverer", dot("opened", 6)],
    ["store", dot("opened", 4)],
    ["given", dot("given", 4)],
    ["nobody", dot("nobody", 2.5)],
  ];
  return h(
    "ul.store-legend",
    { "aria-label": say("legend") },
    entries.map(([name, mark]) => h("li", null, s("svg", { viewBox: "0 0 30 14", "aria-hidden": "true" }, mark), say(name))),
  );
}

export default { render };
