// The panel "Is it alive?": what Python says of the drawing shown, while it is shown.

import { h, icon, set, write } from "../shared/dom.js";
import { ICONS } from "../shared/icons.js";
import { createVoice } from "./announce.js";
import { find } from "./edits.js";
import { following } from "./following.js";
import { clean } from "./lettering.js";
import { gauge, hundred } from "./gauge.js";

const SIGNS = { alive: "pass", dying: "fail", still: "fail", critical: "alert" };

/** Null where the lesson keeps the answer to itself. */
export function createVitality(app) {
  if (app.options.vitality === false) return null;
  const { say, store } = app;
  const vital = following(app, "vitality", { arrived: tell, watched: () => app.drawer.current === "vitality" });
  const verdict = verdictCard(app);
  const cards = {
    extinction: dotsCard(app),
    time: numberCard(app),
    weakest: leverCard(app),
    lever: leverCard(app),
  };
  const loops = loopList(app);
  const problem = h("p.sk-trouble", { role: "status" });
  const sheet = h(
    "div.sk-vital",
    null,
    verdict.element,
    h("div.sk-cards", null, Object.values(cards).map((card) => card.element)),
    loops.element,
  );
  const voice = createVoice(); // its own: what was just done must still be heard
  let offered = false;

  // A verdict that turns is worth hearing; a number that moves is not.
  function tell(answer, before) {
    const { state, text, more } = answer.verdict;
    if (before && before.verdict.state !== state) voice.announce(`${text}. ${more}`);
  }

  function draw({ verdict: found, quantities, loops: turns, loops_text }) {
    const named = { ...quantities, time: quantities.doubling ?? quantities.halving };
    verdict.show(found, named.k);
    for (const [name, card] of Object.entries(cards)) {
      card.element.hidden = !named[name];
      if (named[name]) card.show(named[name], named);
    }
    loops.show(turns, loops_text);
  }

  app.views.push({
    // From the first link on there is something to be seen; whoever closes the panel is not asked again.
    show() {
      if (offered || !store.network.links.length) return;
      offered = true;
      if (!app.drawer.current) app.drawer.open("vitality");
    },
  });

  return {
    name: "vitality",
    title: say("vital.title"),
    element: h("div", null, problem, sheet, voice.element),
    /** The five tests of the drawing shown; null while the panel is closed. */
    get tests() {
      return vital.answer?.tests ?? null;
    },
    closed: vital.forget,
    show() {
      vital.look();
      write(problem, vital.problem ?? "");
      problem.hidden = !vital.problem;
      sheet.hidden = Boolean(vital.problem) || !vital.answer;
      set(sheet, "aria-busy", vital.late ? "true" : null);
      if (vital.answer) draw(vital.answer);
    },
  };
}

function verdictCard(app) {
  const [sign, text, more, sentence] = [h("span.sk-sign"), h("strong"), h("span.sk-more"), h("p.sk-sentence")];
  const [scale, reason] = [gauge(app), why(app)];
  let where = [];
  const element = h(
    "section.sk-verdict",
    { "aria-label": app.say("vital.title") },
    h("p.sk-big", null, sign, h("span", null, text, " ", more)),
    scale.element,
    sentence,
    reason.element,
  );
  app.spotlight.follow(element, () => where);
  return {
    element,
    show(found, k) {
      if (element.dataset.state !== found.state) {
        element.dataset.state = found.state;
        sign.replaceChildren(icon(ICONS[SIGNS[found.state] ?? "unknown"]));
      }
      write(text, found.text);
      write(more, found.more);
      scale.element.hidden = sentence.hidden = reason.element.hidden = !k;
      if (!k) return;
      where = k.where;
      scale.show(k.value, k.text);
      write(sentence, k.sentence);
      reason.show(k);
    },
  };
}

/** A card: its title, a picture, a sentence, and why. `fill` draws the picture and says whether there is one. */
function card(app, { title, picture, fill, note }) {
  const [heading, sentence, reason] = [h("h4"), h("p.sk-sentence"), why(app)];
  let where = [];
  const element = h("section.sk-card", null, heading, picture, sentence, note, reason.element);
  app.spotlight.follow(element, () => where);
  return {
    element,
    show(quantity, all) {
      where = quantity.where;
      write(heading, title ?? quantity.title);
      write(sentence, quantity.sentence);
      reason.show(quantity);
      const found = fill(quantity, all);
      picture.toggleAttribute("hidden", !found);
      set(element, "data-missing", quantity.value === null ? "yes" : null);
    },
  };
}

function dotsCard(app) {
  const dots = hundred();
  const fill = ({ hundred: count }) => {
    if (count !== undefined) dots.show(count);
    return count !== undefined;
  };
  return card(app, { title: app.say("vital.name.extinction"), picture: dots.element, fill });
}

function numberCard(app) {
  const [figure, rate] = [h("p.sk-figure"), h("p.sk-note")];
  const fill = ({ value, text }, { growth }) => {
    write(figure, text);
    write(rate, growth.value === null ? "" : growth.sentence);
    return value !== null;
  };
  return card(app, { picture: figure, fill, note: rate });
}

function leverCard(app) {
  const places = h("div.sk-places");
  let shown = "";
  const fill = ({ where, value, alike }) => {
    const key = JSON.stringify(where);
    if (key !== shown) places.replaceChildren(...where.slice(0, 3).map((id) => place(app, id)));
    shown = key;
    return value !== null && !alike;
  };
  return card(app, { picture: places, fill });
}

/** A place of the drawing as a button: lights up, and on a press is chosen. */
export function place(app, id) {
  const link = find(app.store.network.links, id);
  const ends = link && [link.source, link.target].map(app.nameOf).join(" → ");
  const name = link ? [ends, clean(link.action)].filter(Boolean).join(" · ") : app.nameOf(id);
  const button = h("button.sk-place", { type: "button", onclick: () => app.canvas.focus(id) }, name);
  return app.spotlight.follow(button, () => [id]);
}

function loopList(app) {
  const [list, note] = [h("ul.sk-loops"), h("p.sk-note")];
  const element = h("section", null, h("h4", null, app.say("vital.name.loops")), list, note);
  const chips = new Map();

  function chip(key) {
    const made = { text: h("span"), loop: null };
    const lit = () => [...made.loop.nodes, ...made.loop.links];
    const button = h("button.sk-loop", { type: "button", onclick: () => app.canvas.focus(made.loop.nodes[0]) }, made.text);
    made.item = h("li", null, app.spotlight.follow(button, lit));
    chips.set(key, made);
    return made;
  }

  return {
    element,
    show(loops, text) {
      const keys = loops.map((loop) => loop.links.join(" "));
      for (const [key, { item }] of chips) if (!keys.includes(key)) (item.remove(), chips.delete(key));
      loops.forEach((loop, at) => {
        const made = chips.get(keys[at]) ?? chip(keys[at]);
        made.loop = loop;
        write(made.text, loop.text);
        set(made.item, "data-turn", loop.gain === null ? "unknown" : loop.gain > 1 ? "grows" : "fades");
        if (list.children[at] !== made.item) list.insertBefore(made.item, list.children[at] ?? null);
      });
      write(note, text);
    },
  };
}

/** "Why?": how the number is found, in words, as a formula, and who says so. */
function why(app) {
  const [name, words, formula, source] = [h("span.sk-voice"), h("p"), h("code"), h("cite")];
  const element = h(
    "details.sk-why",
    null,
    h("summary", null, app.say("vital.whyNow"), name),
    words,
    h("p", null, formula),
    h("p", null, source),
  );
  return {
    element,
    show(quantity) {
      write(name, ` ${quantity.title}`);
      write(words, app.say(`vital.why.${quantity.name}`));
      write(formula, quantity.formula);
      write(source, quantity.source);
    },
  };
}
