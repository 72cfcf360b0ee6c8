// The face of a board: controls, a picture to press, charts and sentences. Whatever it shows, Python has found.

import { createControls } from "./board/controls.js";
import { createKeeper } from "./board/keeper.js";
import { createReplay } from "./board/replay.js";
import { createScene } from "./board/scene.js";
import { figures } from "./board/table.js";
import { createAsking } from "./shared/asking.js";
import { h, write } from "./shared/dom.js";
import { createPlot } from "./shared/plot.js";
import { shield } from "./shared/shield.js";
import { speaker } from "./shared/words.js";

const REST = 700; // milliseconds without a change before sentences are read aloud

function render({ model, el }) {
  const language = model.get("language");
  const say = speaker(() => model.get("words"));
  const asking = createAsking(model, () => null);
  const keeper = createKeeper(model, say);
  const [told, voice, note] = [h("div.bd-told"), h("p.sk-voice", { role: "status" }), h("p.note.bad", { role: "alert" })];
  const title = model.get("title");
  const controls = createControls(model.get("controls"), { say, language, changed });
  const scene = createScene({ press: (mark) => controls.press(mark), stop: controls.stop });
  const replay = createReplay({ say, language, showed });
  const [charts, table] = [h("div.bd-charts"), h("div.bd-table")];
  const main = h("div.bd-main", null, scene.element, controls.pressed, replay.element, told, charts, table);
  const desk = h("div.bd", null, controls.element, main);
  const root = h(
    "section.course-face.course-card.course-board",
    { lang: language, "aria-label": title },
    h("div.top", null, h("p.question", null, title), keeper.element),
    model.get("hint") && h("p.bd-hint", null, model.get("hint")),
    desk,
    note,
    voice,
  );
  let [plots, clock] = [[], 0];

  async function changed(setting, soon) {
    keeper.put(setting, soon);
    try {
      const found = await asking.ask("found", { setting });
      if (found) show(found, setting); // else a newer place of the slider is under way
    } catch (error) {
      write(note, error.message);
    }
  }

  function show(found, setting) {
    root.dataset.answered = JSON.stringify(setting);
    write(note, "");
    told.replaceChildren(...found.told.map((sentence) => h("p", null, sentence)));
    desk.classList.toggle("bd-wide", Boolean(found.picture?.wide));
    scene.draw(found.picture);
    controls.named(scene.label);
    while (plots.length > found.charts.length) plots.pop().close();
    while (plots.length < found.charts.length) plots.push(createPlot({ language, say, height: 240 }));
    if (charts.children.length !== plots.length) charts.replaceChildren(...plots.map((plot) => plot.element));
    plots.forEach((plot, at) => plot.draw(found.charts[at]));
    table.replaceChildren(...(found.table ? [figures(found.table, language)] : []));
    replay.load(found.frames);
    // Once the hand rests: a sentence for every step of a slider would never end.
    clearTimeout(clock);
    clock = setTimeout(() => write(voice, found.told.join(" ")), REST);
  }

  function showed(frame, moment, quiet) {
    scene.change(frame);
    for (const plot of plots) plot.move(moment);
    if (!quiet && frame.told) write(voice, frame.told);
  }

  function elsewhere() {
    if (keeper.busy || !controls.put(model.get("setting"))) return;
    changed(controls.setting(), null);
  }

  function heard() {
    keeper.heard();
    const { problem } = model.get("status") ?? {};
    write(note, problem?.text ?? "");
  }

  shield(root);
  el.append(root);
  const listeners = { "change:status": heard, "change:setting": elsewhere, "comm:close": keeper.lose };
  for (const [name, listener] of Object.entries(listeners)) model.on(name, listener);
  window.addEventListener("pagehide", keeper.flush);
  controls.put(model.get("setting"));
  show(model.get("found"), controls.setting());
  heard();
  return () => {
    keeper.flush();
    clearTimeout(clock);
    window.removeEventListener("pagehide", keeper.flush);
    for (const [name, listener] of Object.entries(listeners)) model.off(name, listener);
    for (const plot of plots) plot.close();
    for (const part of [asking, keeper, replay]) part.close();
  };
}

export default { render };
