// The face of the growth lab: first the person's own line, then sliders and the runs, every number told by Python.

import { createAsking } from "./shared/asking.js";
import { createDots } from "./shared/dots.js";
import { h, write } from "./shared/dom.js";
import { createPlot } from "./shared/plot.js";
import { shield } from "./shared/shield.js";
import { speaker } from "./shared/words.js";
import { createDesk } from "./growth/desk.js";
import { fan } from "./growth/fan.js";
import { curveForm } from "./predict/curve.js";
import { createGate } from "./predict/gate.js";

const LOOKS = { died: "ring", going: "disc", full: "up" };

function render({ model, el }) {
  const say = speaker(() => model.get("words"));
  const language = model.get("language");
  const asking = createAsking(model, () => null);
  const desk = createDesk(model.get("setting"), { say, language, changed: ask, looked: draw });
  const [plot, dots] = [createPlot({ language, say, height: 300 }), createDots()];
  const [told, voice] = [h("p.lab-told"), h("p.sk-voice", { role: "status" })];
  const lab = h(
    "div.lab",
    { hidden: true },
    desk.element,
    h("div.lab-picture", null, plot.element, told, voice),
    h("div.lab-ends", null, h("p.lab-title", null, say("ends")), dots.element),
  );
  const note = model.get("note");
  const question = h("p.question", null, model.get("question"));
  const root = h("section", { class: "course-face course-card course-growth", lang: language, "aria-label": say("heading") });
  const form = curveForm(model, say, () => gate.ready());
  const gate = createGate({ model, say, form, root });
  root.append(h("p.heading", null, say("heading")), question, ...gate.elements, lab);
  let [found, asked, clock] = [null, false, 0];

  async function ask() {
    try {
      const answer = await asking.ask("growth", desk.values());
      if (!answer) return; // a newer place of the slider is under way
      found = answer;
      root.dataset.answered = JSON.stringify(desk.values());
      write(told, answer.told.join(" "));
      draw();
      // Read aloud once the hand rests: a sentence for every step of a slider would never end.
      clearTimeout(clock);
      clock = setTimeout(() => write(voice, told.textContent), 700);
    } catch (error) {
      write(told, error.message);
    }
  }

  function draw() {
    if (!found) return;
    const { runs } = model.get("setting");
    plot.draw(fan(found, { mine: model.get("answer"), log: desk.log(), singles: desk.singles(), runs }, say));
    const parts = Object.entries(LOOKS).map(([fate, look]) => ({ look, count: found.dots[fate], name: say(fate, { count: found.dots[fate] }) }));
    dots.draw(found.told[0], parts);
  }

  function show() {
    const open = (model.get("answer") ?? null) !== null;
    lab.hidden = !open;
    question.hidden = open && !note;
    if (open) write(question, note);
    if (!open || asked) return;
    asked = true;
    ask();
  }

  shield(root);
  el.append(root);
  model.on("change:answer", show);
  gate.show();
  show();
  return () => {
    clearTimeout(clock);
    model.off("change:answer", show);
    gate.close();
    asking.close();
    plot.close();
  };
}

export default { render };
