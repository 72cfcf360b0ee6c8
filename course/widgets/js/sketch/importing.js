import { h, set, write } from "../shared/dom.js";
import { action, sheetHead } from "./buttons.js";

const SHOWN = 200; // lines of a table

/** A sheet over the paper: paste a table or a copied drawing, see what it would add, then add it. */
export function createImporting(app) {
  const { say } = app;
  let [found, waiting] = [null, 0];
  const input = h("textarea", {
    class: "sk-pasted",
    rows: "4",
    spellcheck: "false",
    "aria-label": say("edit.import.text"),
    placeholder: say("edit.import.example"),
    oninput: () => {
      clearTimeout(waiting);
      waiting = setTimeout(read, 250);
    },
  });
  const summary = h("p.sk-summary", { role: "status" });
  const rows = h("table.sk-rows");
  const add = action(say("edit.import.add"), finish);
  const element = h(
    "div.sk-over.sk-import",
    {
      role: "dialog",
      "aria-label": say("edit.import.title"),
      tabindex: "-1",
      hidden: true,
      onkeydown(event) {
        if (event.key === "Escape" && !event.isComposing) close();
        else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) finish();
        else return;
        event.stopPropagation();
      },
    },
    sheetHead(say("edit.import.title"), say("edit.import.close"), close),
    h("div.sk-table", null, h("p.sk-note", null, say("edit.import.how")), input, summary, rows),
    h("div.sk-foot", null, add),
  );

  async function read() {
    if (!input.value.trim()) return show(null);
    try {
      const read = await app.ask("read", { text: input.value });
      if (read) show(read);
    } catch (error) {
      show({ problem: error.message });
    }
  }

  function show(read) {
    found = read?.nodes ? read : null;
    const wrong = (read?.rows ?? []).filter(({ problem }) => problem).length;
    const size = found && { nodes: found.nodes.length, links: found.links.length, wrong };
    const sentence = wrong ? "edit.import.someWrong" : "edit.import.would";
    write(summary, found ? say(sentence, size) : (read?.problem ?? ""));
    set(summary, "class", wrong || read?.problem ? "sk-summary sk-wrong" : "sk-summary");
    rows.replaceChildren(...(read?.rows ?? []).slice(0, SHOWN).map(line));
    add.disabled = !found || !(found.nodes.length + found.links.length);
  }

  function line({ number, cells, problem }) {
    return h(
      problem ? "tr.sk-bad" : "tr",
      null,
      h("th", { scope: "row" }, h("span", { "aria-hidden": "true" }, problem ? "✗" : "✓"), ` ${number}`),
      h("td", null, cells.join(" · "), problem && h("p.sk-wrong", null, problem)),
    );
  }

  function finish() {
    if (!found || add.disabled) return;
    const adding = found;
    close();
    app.commands.add(adding);
  }

  function close() {
    element.hidden = true;
    app.canvas.focus(app.selected);
    app.refresh();
  }

  return {
    element,
    /** Open, empty or with what was pasted and how it was read. */
    open(text = "", read = null) {
      element.hidden = false;
      input.value = text;
      show(read);
      if (read) add.focus();
      else input.focus();
      app.refresh();
    },
  };
}
