// Play, pause, step, scrub, speed: the controls of a replay.

import { h, icon, set, write } from "./dom.js";
import { ICONS } from "./icons.js";
import { SPEEDS } from "./playhead.js";

/**
 * Space plays and pauses, the arrows step to the next moment or back, with Shift by a whole unit, Home and End go to
 * the ends.
 * @param {{head: ReturnType<import("./playhead.js").createPlayhead>, say: (key: string, fields?: object) => string,
 *   number: (value: number) => string, spoken: () => string, played: () => void, moved: () => void}} transport
 *   `say` knows the words below "transport."; `spoken` is where the replay stands, as a sentence; `played` is called
 *   when play or pause was pressed, `moved` when a person has moved in time
 */
export function createTransport({ head, say, number, spoken, played, moved }) {
  const toggle = () => (head.toggle(), played());
  const go = (step) => () => (head.pause(), step(), moved());
  const tool = (name, press, keys) =>
    h(
      "button.transport-button",
      { type: "button", "data-transport": name, onclick: press, "aria-keyshortcuts": keys, title: say(`transport.${name}`) },
      icon(ICONS[name]),
    );
  const play = tool("play", toggle, "Space");
  const tools = [
    tool("back", go(() => head.moment(-1)), "ArrowLeft"),
    tool("next", go(() => head.moment(1)), "ArrowRight"),
    tool("unit", go(() => head.unit(1)), "Shift+ArrowRight"),
  ];
  for (const each of tools) set(each, "aria-label", each.title);
  const scrub = h("input.transport-scrub", {
    type: "range",
    min: 0,
    step: "any",
    "aria-label": say("transport.scrub"),
    oninput: go(() => head.seek(Number(scrub.value))),
  });
  const clock = h("span.transport-clock", { "aria-hidden": "true" });
  const speed = h(
    "select",
    { onchange: () => ((head.speed = Number(speed.value)), show()) },
    SPEEDS.map((value) => h("option", { value }, `${value}×`)),
  );
  const rate = h("span.transport-rate");
  const element = h(
    "div.transport",
    { role: "group", "aria-label": say("transport.label"), onkeydown: press },
    h("div.transport-tools", null, play, tools),
    scrub,
    clock,
    h("label.transport-speed", null, h("span", null, say("transport.speed")), speed, rate),
  );

  const keys = {
    " ": toggle,
    ArrowRight: (event) => go(() => (event.shiftKey ? head.unit(1) : head.moment(1)))(),
    ArrowLeft: (event) => go(() => (event.shiftKey ? head.unit(-1) : head.moment(-1)))(),
    Home: go(() => head.seek(0)),
    End: go(() => head.seek(head.end)),
  };

  // A button has its own use for Space, a list for everything.
  function press(event) {
    const own = event.target === speed || (event.key === " " && tools.includes(event.target));
    if (own || !keys[event.key] || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    if (!event.repeat || event.key !== " ") keys[event.key](event);
  }

  function show() {
    const name = head.playing ? "pause" : head.atEnd && head.now > 0 ? "again" : "play";
    if (play.dataset.now !== name) {
      play.dataset.now = name;
      play.replaceChildren(icon(ICONS[name]), h("span", null, say(`transport.${name}`)));
      play.title = say(`transport.${name}`);
    }
    set(scrub, "max", head.end || 1);
    scrub.value = head.now;
    scrub.style.setProperty("--done", `${head.end ? (100 * head.now) / head.end : 0}%`);
    set(scrub, "aria-valuetext", spoken());
    write(clock, say("transport.clock", { now: number(Math.floor(head.now + 1e-9)), end: number(Math.ceil(head.end)) }));
    speed.value = String(head.speed);
    write(rate, say("transport.rate", { units: number(head.pace * head.speed) }));
  }

  show();
  return { element, show, focus: () => play.focus() };
}
