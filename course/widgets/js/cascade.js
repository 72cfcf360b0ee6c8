// The face of a cascade stage: Python tells each cascade step by step; this draws it and lets a person choose.

import { createAsking } from "./shared/asking.js";
import { h, set, write } from "./shared/dom.js";
import { createPlayhead } from "./shared/playhead.js";
import { numberFormat } from "./shared/scales.js";
import { shield } from "./shared/shield.js";
import { createTransport } from "./shared/transport.js";
import { speaker } from "./shared/words.js";
import { createContest } from "./cascade/contest.js";
import { createMap } from "./cascade/map.js";
import { createPeople } from "./cascade/people.js";
import { createReplay } from "./cascade/replay.js";
import { createSettings } from "./cascade/settings.js";
import { createSteps } from "./cascade/steps.js";
import { createTable } from "./cascade/table.js";

const WAYS = ["mine", "random", "hubs", "communities", "greedy"];
const [SPOKEN, WRITTEN] = [4000, 100]; // milliseconds, while it plays, between sentences read aloud, and numbers

let stages = 0;

function render({ model, el }) {
  const language = model.get("language");
  const say = speaker(() => model.get("words"));
  const number = numberFormat(language);
  const crowd = model.get("crowd");
  const asking = createAsking(model, () => undefined);
  const voice = h("p.sk-voice", { role: "status" });
  const root = h("section.course-face.course-cascade", { lang: language, "aria-label": say("heading") });
  const app = { root, crowd, say, number, ask: asking.ask, announce: (text) => (voice.textContent = text) };
  const id = `cascade-${++stages}-${Math.random().toString(36).slice(2, 6)}`;

  let setting = model.get("setting");
  let [way, seed, told, replay] = ["mine", 1, null, null];
  let [spokenAt, written, turn] = [0, 0, 0];
  let contested = "";

  const head = createPlayhead();
  const transport = createTransport({ head, say, number, spoken, played, moved });
  const map = createMap(app, { scene, frame, pressed, told: person });
  const people = createPeople(app, map.friends, { pressed, cleared: () => change({ mine: [] }), copied: () => mineNow(told?.seeds ?? []) });
  const settings = createSettings(app, { changed: change, rolled: (next) => ((seed = next), load()) });
  const contest = createContest(app, () => setting, { chosen: follow });
  const steps = createSteps(app);
  const radios = WAYS.map((name) => h("input", { type: "radio", name: id, value: name, onchange: () => follow(name) }));
  const ways = h(
    "fieldset.cs-ways",
    null,
    h("legend", null, say("ways")),
    radios.map((radio) => h("label", null, radio, h("span", null, say(`way.${radio.value}`)))),
  );
  const [now, hint, shape] = [h("p.cs-now"), h("p.cs-hint", { role: "status" }), h("ul.cs-shape")];
  const legend = h("ul.cs-legend", null, ["seed", "reached", "fresh", "unreached"].map((look) => h("li", null, h("i", { class: `cs-${look}`, "aria-hidden": "true" }), say(`legend.${look}`))));
  const places = createTable(say("places"), () => tally());

  async function load() {
    const mine = ++turn;
    [told, replay] = [null, null];
    head.load([], 0);
    write(hint, "");
    compared();
    show();
    try {
      const answer = await app.ask("run", { setting, way, seed });
      if (mine !== turn) return; // a newer question is under way
      told = answer;
      replay = told.seeds.length ? createReplay(told, crowd.x.length) : null;
      head.load(replay ? Array.from({ length: told.end + 1 }, (_, at) => at) : [], told.end);
      write(hint, replay ? "" : say("empty"));
      steps.element.hidden = !replay;
      if (replay) steps.draw(replay.curve());
      show();
    } catch (error) {
      write(hint, error.message);
    }
  }

  // The contest belongs to a setting; other luck, or another way on the map, leaves it as it is.
  function compared() {
    const key = JSON.stringify({ ...setting, by: "" });
    if (contested !== key) contest.forget();
    contested = key;
  }

  function change(wishes) {
    setting = { ...setting, ...wishes, by: id };
    if (way === "greedy" && setting.model === "same") way = "mine";
    load();
  }

  function follow(next) {
    way = next;
    load();
  }

  function mineNow(seeds) {
    way = "mine";
    change({ mine: seeds });
  }

  function pressed(one) {
    const { mine, count } = setting;
    const has = mine.includes(one);
    const next = has ? mine.filter((each) => each !== one) : [...mine, one];
    if (next.length > count) {
      write(hint, say("full", { count }));
      people.show(seedsNow());
      return;
    }
    way = "mine";
    change({ mine: next });
    app.announce(say(has ? "dropped" : "added", { name: crowd.names[one], done: next.length, count }));
  }

  function adopt() {
    const next = model.get("setting");
    if (next.by === id) return; // an echo of what was set here
    setting = next;
    load();
  }

  const seedsNow = () => ({ seeds: way === "mine" ? setting.mine : (told?.seeds ?? []), count: setting.count, mine: way === "mine" });

  function person(one) {
    const row = replay?.row(one, head.now) ?? -1;
    const facts = { name: crowd.names[one], community: crowd.communities[crowd.community[one]].name, friends: map.friends[one].length };
    const news =
      (row >= 0 && replay.source[row] < 0) || (row < 0 && seedsNow().seeds.includes(one))
        ? say("isSeed")
        : row < 0
          ? replay && head.now > 0 && say("unheard")
          : say("heard", { step: replay.step[row], source: crowd.names[replay.source[row]] });
    return [say("person", facts), news].filter(Boolean).join(" · ");
  }

  function scene() {
    return { replay, now: head.now, seeds: seeds.now, glides: head.playing && !map.stage.still };
  }

  const seeds = { now: setting.mine };

  function frame(seconds) {
    const goesOn = head.tick(seconds, map.stage.still);
    const time = performance.now();
    if (!goesOn || time - written > WRITTEN) update();
    if (!goesOn || time - spokenAt > SPOKEN) speak();
    return goesOn;
  }

  function played() {
    if (head.playing) map.stage.run();
    spokenAt = performance.now();
    if (!head.playing) speak();
    update();
  }

  function moved() {
    update();
    speak();
  }

  function spoken() {
    if (!replay) return "";
    const step = Math.floor(head.now + 1e-9);
    return say(step ? "now" : "start", { step, total: number(replay.upTo(head.now)), fresh: number(replay.fresh(head.now)) });
  }

  function speak() {
    spokenAt = performance.now();
    app.announce([now.textContent, ...[...shape.children].map((line) => line.textContent)].join(" "));
  }

  function update() {
    written = performance.now();
    transport.show();
    steps.move(head.now);
    write(now, spoken());
    const lines = replay && head.atEnd ? told.sentences : [];
    if (lines.length !== shape.children.length) shape.replaceChildren(...lines.map((line) => h("li", null, line)));
    tally();
    if (!head.playing) map.show();
  }

  function tally() {
    if (!places.element.open) return;
    const rows = crowd.communities.map(({ name }) => [name, 0, 0, 0]);
    crowd.community.forEach((home, one) => {
      rows[home][1]++;
      if (seeds.now.includes(one)) rows[home][2]++;
      if (replay && replay.row(one, head.now) >= 0) rows[home][3]++;
    });
    places.draw(["place", "people", "seeds", "reached"].map((name) => say(name)), rows);
  }

  function show() {
    const current = seedsNow();
    seeds.now = current.seeds;
    for (const radio of radios) {
      radio.checked = radio.value === way;
      radio.disabled = radio.value === "greedy" && setting.model === "same";
    }
    people.show(current);
    settings.show(setting);
    if (way === "mine" && !setting.mine.length) write(hint, say("hint", { count: setting.count }));
    set(root, "data-way", way);
    update();
  }

  root.append(
    h("p.cs-heading", null, say("heading"), h("span", null, crowd.about)),
    ways,
    h("div.cs-desk", null, h("div.cs-ground", null, map.element, legend, transport.element, steps.element, hint, now, shape), h("div.cs-side", null, people.element, settings.element, places.element)),
    contest.element,
    voice,
  );
  shield(root);
  el.append(root);
  model.on("change:setting", adopt);
  load();
  return () => {
    model.off("change:setting", adopt);
    contest.stop();
    map.close();
    asking.close();
  };
}

export default { render };
