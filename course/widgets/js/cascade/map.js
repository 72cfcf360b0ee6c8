// The map: a canvas for what rests, one for what moves, names above, and one person pointed at by hand or by keys.

import { h, listen, s, set, write } from "../shared/dom.js";
import { createStage } from "../shared/stage.js";
import { ASPECT, friendsOf, nearest, next } from "./ground.js";
import { createPainter } from "./painter.js";

const REACH = 22; // pixels that a finger may miss by
const WAYS = { ArrowRight: [1, 0], ArrowLeft: [-1, 0], ArrowDown: [0, 1], ArrowUp: [0, -1] };
const THEME = { attributes: true, attributeFilter: ["data-jp-theme-light", "class", "theme"] };

/**
 * @param app the stage
 * @param {{scene: () => object, frame: (seconds: number) => boolean, pressed: (person: number) => void,
 *   told: (person: number) => string}} map `scene` is what painter.js wants, `told` somebody in a sentence
 */
export function createMap(app, { scene, frame, pressed, told }) {
  const { crowd, say } = app;
  const people = crowd.x.length;
  const friends = friendsOf(people, crowd.ties);
  const painter = createPainter(app.root, crowd);
  const base = h("canvas.stage", { "aria-hidden": "true" });
  const names = s(
    "svg.cs-names",
    { "aria-hidden": "true" },
    crowd.communities.map(({ name, x, y, r }) =>
      s("text", { x: `${(100 * x) / ASPECT}%`, y: `${100 * (y - r)}%`, dy: -5, "text-anchor": "middle" }, name),
    ),
  );
  const bubble = h("div.cs-bubble", { hidden: true, "aria-hidden": "true" });
  const element = h("div.cs-map", { tabindex: 0, role: "application", "aria-label": say("map", { about: crowd.about }) });
  const stage = createStage({ watch: element, frame, paint });
  let [person, high] = [-1, 0];
  let cursor = 0; // where the keys are

  element.append(base, stage.element, names, bubble);
  listen(element, {
    pointermove: (event) => point(under(event)),
    pointerleave: () => point(-1),
    click(event) {
      const found = under(event);
      if (found >= 0) pressed((cursor = found));
      point(found);
    },
    focus: () => element.matches(":focus-visible") && go(cursor),
    blur: () => point(-1),
    keydown: press,
  });
  const themes = new MutationObserver(() => rest());
  themes.observe(document.body, THEME);

  function under({ clientX, clientY }) {
    const { left, top, height } = element.getBoundingClientRect();
    return nearest(crowd, [(clientX - left) / height, (clientY - top) / height], REACH / height);
  }

  function point(to) {
    if (to === person) return;
    person = to;
    tell();
    stage.draw();
  }

  function tell() {
    bubble.hidden = person < 0;
    if (person < 0) return;
    write(bubble, told(person));
    const [left, top] = [crowd.x[person] / ASPECT, crowd.y[person]];
    Object.assign(bubble.style, { left: `${100 * left}%`, top: `${100 * top}%` });
    set(bubble, "data-side", `${top < 0.25 ? "below" : "above"} ${left < 0.3 ? "start" : left > 0.7 ? "end" : "middle"}`);
  }

  function go(to) {
    cursor = to;
    point(to);
    app.announce(told(to));
  }

  function press(event) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const community = crowd.community[cursor];
    const turn = (by) => crowd.community.indexOf((community + by + crowd.communities.length) % crowd.communities.length);
    const moves = { Home: () => 0, End: () => people - 1, PageDown: () => turn(1), PageUp: () => turn(-1) };
    const act = WAYS[event.key] ? () => next(crowd, cursor, WAYS[event.key]) : moves[event.key];
    if (act) go(act());
    else if (event.key === " " || event.key === "Enter") (pressed(cursor), point(cursor));
    else return;
    event.preventDefault();
  }

  // The number of pixels changed, or the colours did.
  function rest() {
    const { width, height } = stage.element;
    if (!width || !height) return;
    high = height;
    painter.dress();
    Object.assign(base, { width, height });
    const context = base.getContext("2d");
    const tall = element.clientHeight;
    context.scale(height / tall, height / tall);
    painter.ground(context, tall);
    // Where one name is wider than its disc, all shrink to their numbers, or to nothing.
    const texts = [...names.children];
    texts.forEach((text, at) => write(text, crowd.communities[at].name));
    if (texts.some((text, at) => text.getComputedTextLength() > 2.3 * crowd.communities[at].r * tall))
      for (const text of texts) write(text, text.textContent.match(/\d+$/)?.[0] ?? "");
  }

  function paint(context) {
    if (stage.element.height !== high) rest();
    painter.paint(context, { ...scene(), person, friends: person < 0 ? [] : friends[person] });
  }

  return {
    element,
    friends,
    stage,
    /** Draw once, and say anew what is pointed at. */
    show() {
      tell();
      stage.draw();
    },
    close() {
      themes.disconnect();
      stage.close();
    },
  };
}
