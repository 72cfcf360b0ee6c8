// Links without a rate or a delay: which, lit on the drawing, and a way to fill them in one by one.

import { h } from "../../shared/dom.js";

/** The first that still lacks something: Python's list is a moment old, and what was typed since is not asked again. */
export function nextLacking(missing, links) {
  const drawn = new Map(links.map((link) => [link.id, link]));
  return missing
    .filter(({ link }) => drawn.has(link))
    .map(({ link, lacks }) => ({ link, lacks: lacks.filter((name) => drawn.get(link)[name] == null) }))
    .find(({ lacks }) => lacks.length);
}

export function createLack(app) {
  const { say } = app;
  const list = h("ul.play-lacking");
  const fill = h("button.plain.play-fill", { type: "button", onclick: fillNext, "data-play": "fill" }, say("play.fill"));
  const element = h("div.play-lack", { hidden: true }, h("p", null, say("play.lack")), list, fill);
  let [missing, start] = [[], null];

  function open({ link, lacks }) {
    app.select(link);
    app.canvas.reveal(link);
    app.inspector.focus(lacks[0]);
  }

  function fillNext() {
    const next = nextLacking(missing, app.store.network.links);
    if (next) open(next);
  }

  function item(entry) {
    const name = h("button.plain", { type: "button", onclick: () => open(entry) });
    return h("li", null, name);
  }

  return {
    element,
    get start() {
      return start;
    },
    /** @param {{start: string | null, missing: {link: string, lacks: string[]}[]}} answer */
    show(answer) {
      ({ missing, start } = answer);
      element.hidden = !missing.length;
      app.missing = missing.map(({ link }) => link);
      list.replaceChildren(...missing.map(item));
      this.refresh();
    },
    /** Names may have changed. */
    refresh() {
      missing.forEach(({ link, lacks }, at) => {
        const what = lacks.map((name) => say(`link.${name}`)).join(", ");
        list.children[at].firstChild.textContent = say("play.lacks", { name: app.nameOf(link), what });
      });
    },
  };
}
