// Copy, cut and paste as text that another sketch, and another notebook, understands.

import { listen } from "../shared/dom.js";
import { snippet } from "./snippets.js";

export function createClipboard(app) {
  const { store, say, selection, commands } = app;
  let line = Promise.resolve(); // two quick pastes are two pastes

  /** The selected items as text; null when nothing is selected. */
  function text() {
    const { ids } = selection;
    return ids.length ? JSON.stringify(snippet(store.network, ids)) : null;
  }

  const told = (key) => app.announce(say(key, { count: selection.ids.length }));

  function cut() {
    told("edit.cut");
    commands.remove(selection.ids);
  }

  async function paste(pasted) {
    try {
      const found = await app.ask("read", { text: pasted });
      if (found?.table) return app.importing.open(pasted, found);
      if (!found || found.problem) return app.tell(found?.problem ?? say("edit.nothing"));
      if (!commands.add(found)) app.tell(say("edit.nothing"));
    } catch (error) {
      app.tell(error.message);
    }
  }

  // What is typed or marked somewhere is text; the rest is about the drawing.
  const isText = ({ target }) =>
    ["INPUT", "TEXTAREA", "SELECT"].includes(target.tagName) || !getSelection().isCollapsed;

  const take = (event, key, after) => {
    const copied = text();
    if (isText(event) || !copied) return;
    event.clipboardData.setData("text/plain", copied);
    event.preventDefault();
    after(key);
  };
  listen(app.root, {
    copy: (event) => take(event, "edit.copied", told),
    cut: (event) => take(event, "edit.cut", cut),
    paste(event) {
      if (isText(event)) return;
      const pasted = event.clipboardData.getData("text/plain");
      event.preventDefault();
      line = line.then(() => paste(pasted));
    },
  });

  return {
    /** From the menu; where the browser forbids it, the keys still work. */
    async copy() {
      const copied = text();
      if (!copied) return app.tell(say("edit.nothing"));
      try {
        await navigator.clipboard.writeText(copied);
        told("edit.copied");
        return true;
      } catch {
        return app.tell(say("edit.useKeys"));
      }
    },
    async cut() {
      if (await this.copy()) cut();
    },
  };
}
