// A person's work: a table, the drawings, a zip out and a zip in. Python looks at the files; this shows and sends.

import { saveNotebook } from "./handin/notebook.js";
import { h, write } from "./shared/dom.js";
import { shield } from "./shared/shield.js";
import { speaker } from "./shared/words.js";

const PATIENCE = 30000;
const PART = 2 << 20; // bytes of one message; Jupyter's server closes the line at 10 MB
const COUNTS = ["predictions", "sketches", "experiments", "checks"];

function render({ model, el }) {
  const language = model.get("language");
  const say = speaker(() => model.get("words"));
  const notice = h("p", { class: "borrowed", role: "note", hidden: true });
  const table = h("div", { class: "table" });
  const pictures = h("ul", { class: "pictures", "aria-label": say("sketches") });
  const note = h("p", { class: "note", role: "status" });
  const details = h("ul", { class: "details" });
  const file = h("input", { type: "file", accept: ".zip,application/zip", hidden: true, onchange: restore });
  const packing = h("button", { type: "button", class: "commit", onclick: pack }, say("pack"));
  const others = [
    h("button", { type: "button", class: "plain", onclick: () => file.click() }, say("restore")),
    h("button", { type: "button", class: "plain", onclick: () => ask({ type: "look" }) }, say("look")),
  ];
  const root = h(
    "section",
    { class: "course-face course-card course-portfolio", lang: language, "aria-label": say("heading") },
    h("p", { class: "heading" }, say("heading")),
    notice,
    table,
    pictures,
    h("p", { class: "small" }, say("explain")),
    h("div", { class: "actions" }, packing, ...others, file),
    note,
    details,
  );
  let waiting = null;
  let download = null;
  let clock = 0;

  function ask(content, buffers) {
    waiting = String(performance.now());
    busy(true);
    tell(say("working"));
    clearTimeout(clock);
    clock = setTimeout(lose, PATIENCE);
    try {
      model.send({ ...content, n: waiting }, undefined, buffers);
    } catch {
      lose();
    }
  }

  async function pack() {
    busy(true);
    tell(say("working"));
    await saveNotebook(root);
    ask({ type: "pack" });
  }

  async function restore() {
    const [chosen] = file.files;
    file.value = "";
    if (!chosen) return;
    const parts = Math.max(1, Math.ceil(chosen.size / PART));
    for (let part = 0; part < parts; part++) {
      const bytes = await chosen.slice(part * PART, (part + 1) * PART).arrayBuffer();
      ask({ type: "part", part, last: part === parts - 1 }, [bytes]);
      tell(say("sending", { percent: Math.round((100 * (part + 1)) / parts) }));
    }
  }

  function lose() {
    waiting = null;
    busy(false);
    tell(say("lost"), true);
  }

  function busy(is) {
    for (const button of [packing, ...others]) button.disabled = is;
  }

  function tell(text, bad = false) {
    note.className = bad ? "note bad" : "note";
    write(note, text);
  }

  function answer() {
    const status = model.get("status") ?? {};
    if (!waiting || status.heard !== waiting) return;
    clearTimeout(clock);
    waiting = null;
    busy(false);
    tell(status.problem ?? [status.said, status.again && say("reopen")].filter(Boolean).join(" "), !!status.problem);
    details.replaceChildren(...(status.details ?? []).map((text) => h("li", {}, text)));
  }

  function show() {
    const { rows = [], pictures: drawn = [], notice: told } = model.get("work") ?? {};
    write(notice, told ?? "");
    notice.hidden = !told;
    table.replaceChildren(rows.length ? tableOf(rows) : h("p", {}, say("nothing")));
    pictures.replaceChildren(...drawn.map(pictureOf));
    pictures.hidden = !drawn.length;
  }

  function tableOf(rows) {
    const columns = COUNTS.filter((name) => rows.some((row) => row[name][1]));
    const head = ["lesson", ...columns].map((name) => h("th", { scope: "col" }, say(name)));
    return h("table", {}, h("thead", {}, h("tr", {}, head)), h("tbody", {}, rows.map((row) => rowOf(row, columns))));
  }

  function rowOf(row, columns) {
    const done = row.done && h("span", { class: "done" }, `✓ ${say("done")}`);
    return h("tr", {}, h("th", { scope: "row" }, row.title, " ", done), columns.map((name) => cellOf(row[name])));
  }

  function cellOf([done, of]) {
    if (!of) return h("td", {}, "–");
    const meter = h("span", { class: "meter", style: `--share: ${done / of}`, "aria-hidden": "true" });
    return h("td", {}, meter, say("count", { done, of }));
  }

  function pictureOf({ name, desk, src, alt }) {
    const caption = h("figcaption", { title: say("mine", { name, desk }) }, h("b", {}, name), h("span", {}, desk));
    return h("li", {}, h("figure", {}, h("img", { src, alt, loading: "lazy" }), caption));
  }

  function receive(message, buffers) {
    if (message?.type !== "zip" || !buffers?.length) return;
    if (download) URL.revokeObjectURL(download);
    download = URL.createObjectURL(new Blob([buffers[0]], { type: "application/zip" }));
    const link = h("a", { href: download, download: message.name, hidden: true });
    root.append(link);
    link.click();
    link.remove();
  }

  shield(root);
  el.append(root);
  const listeners = { "change:work": show, "change:status": answer, "msg:custom": receive };
  for (const [name, listener] of Object.entries(listeners)) model.on(name, listener);
  show();
  return () => {
    clearTimeout(clock);
    if (download) URL.revokeObjectURL(download);
    for (const [name, listener] of Object.entries(listeners)) model.off(name, listener);
  };
}

export default { render };
