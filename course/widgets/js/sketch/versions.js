import { h, write } from "../shared/dom.js";
import { action } from "./buttons.js";
import { address } from "./exporting.js";

const REST = 150;

/** The panel of earlier versions: when, what changed, a picture of what would come back, and bringing it back. */
export function createVersions(app) {
  const { say, model, commands } = app;
  let [listed, shown, resting] = [null, null, 0];
  const list = h("ol.sk-versions", { "aria-label": say("edit.versions.title") });
  const preview = h("div.sk-preview", { role: "status" });
  const message = h("p.sk-note", null, say("edit.versions.how"));
  const element = h("div.sk-history", null, h("div", null, message, list), preview);
  const language = model.get("language") || "ko";

  const time = (at) => new Date(at).toLocaleString(language, { dateStyle: "medium", timeStyle: "short" });

  async function look() {
    listed = model.get("revision");
    try {
      const versions = await app.ask("versions");
      if (!versions) return;
      write(message, say(versions.length ? "edit.versions.how" : "edit.versions.none"));
      list.replaceChildren(...versions.map(entry));
      if (!versions.length) preview.replaceChildren();
    } catch (error) {
      write(message, error.message);
    }
  }

  function entry({ key, at, changes, now }) {
    const show = () => see(key, at);
    return h(
      "li",
      null,
      h(
        "button",
        {
          type: "button",
          class: "sk-version",
          "data-key": key,
          onclick: show,
          onfocus: show,
          // A hand on its way to the picture crosses other lines: only where it rests is meant.
          onmouseenter: () => (resting = setTimeout(show, REST)),
          onmouseleave: () => clearTimeout(resting),
        },
        h("time", { datetime: at }, time(at)),
        now && h("b", null, say("edit.versions.now")),
        h("span", null, changes.slice(0, 3).join(" · "), changes.length > 3 && " …"),
      ),
    );
  }

  async function see(key, at) {
    if (shown === key) return;
    shown = key;
    for (const each of list.querySelectorAll("button")) each.setAttribute("aria-current", String(each.dataset.key === key));
    const found = await app.ask("version", { key }).catch((error) => ({ problem: error.message }));
    if (!found || shown !== key) return;
    if (found.problem) return preview.replaceChildren(h("p.sk-wrong", null, found.problem));
    preview.replaceChildren(
      h("p.sk-size", null, say("edit.versions.back", { time: time(at) })),
      h("img", { src: address(found.svg), alt: "" }),
      h("ul", null, found.changes.map((change) => h("li", null, change))),
      action(say("edit.versions.restore"), () => commands.become(found.network)),
    );
  }

  return {
    name: "versions",
    title: say("edit.versions.title"),
    element,
    opened: look,
    closed: () => ((shown = null), preview.replaceChildren()),
    show() {
      if (listed !== null && listed !== model.get("revision")) {
        shown = null;
        look();
      }
    },
  };
}
