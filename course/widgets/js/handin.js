// The button that packs an assignment. What it shows is what Python found on the disk.

import { saveNotebook } from "./handin/notebook.js";
import { h, write } from "./shared/dom.js";
import { shield } from "./shared/shield.js";
import { speaker } from "./shared/words.js";

const PATIENCE = 20000; // large files take a while on a busy hub

function render({ model, el }) {
  const language = model.get("language");
  const say = speaker(() => model.get("words"));
  const button = h("button", { type: "button", class: "commit", onclick: make });
  const note = h("p", { class: "note", role: "status" });
  const made = h("div", { class: "made" });
  const root = h(
    "section",
    { class: "course-face course-card course-handin", lang: language, "aria-label": say("heading") },
    h("p", { class: "heading" }, `${say("heading")} · ${model.get("assignment")}`),
    h("p", {}, say("explain")),
    button,
    note,
    made,
  );
  let sending = null;
  let unsaved = null;
  let download = null;
  let clock = 0;

  async function make() {
    sending = String(Date.now());
    button.disabled = true;
    note.className = "note";
    write(note, say("working"));
    unsaved = (await saveNotebook(root)) === false;
    clock = setTimeout(lose, PATIENCE);
    try {
      model.send({ type: "make", n: sending });
    } catch {
      lose();
    }
  }

  function lose() {
    sending = null;
    button.disabled = false;
    note.className = "note bad";
    write(note, say("lost"));
  }

  function show() {
    const status = model.get("status") ?? {};
    if (sending && status.heard === sending) {
      clearTimeout(clock);
      sending = null;
      note.className = status.problem ? "note bad" : "note";
      write(note, status.problem ?? say("made"));
    }
    button.disabled = sending !== null;
    write(button, say(status.file ? "again" : "make"));
    made.replaceChildren(...(status.file ? receipt(status) : []));
  }

  function receipt(status) {
    const warnings = [status.older && say("older"), unsaved && say("unsaved")].filter(Boolean);
    return [
      ...warnings.slice(-1).map((text) => h("p", { class: "warning", role: "alert" }, text)),
      h(
        "p", {},
        h("strong", {}, status.file), ` · ${size(status.size)} · ${clockTime(status.at)} `, download,
      ),
      list(say("contents"), status.files.map(({ name, size: bytes }) => `${name} (${size(bytes)})`)),
      list(say("left_out"), (status.left_out ?? []).map(({ name, reason }) => `${name}: ${reason}`)),
      status.notebook_at && h("p", { class: "small" }, say("saved_at", { time: clockTime(status.notebook_at) })),
      status.files.some(({ name }) => name.includes(".conflict-")) && h("p", { class: "small" }, say("conflicts")),
    ].filter(Boolean);
  }

  function receive(message, buffers) {
    if (message?.type !== "zip" || !buffers?.length) return;
    if (download) URL.revokeObjectURL(download.href);
    const href = URL.createObjectURL(new Blob([buffers[0]], { type: "application/zip" }));
    download = h("a", { class: "download", href, download: message.name }, say("download"));
    show();
  }

  function clockTime(iso) {
    return new Date(iso).toLocaleString(language, { dateStyle: "medium", timeStyle: "short" });
  }

  shield(root);
  el.append(root);
  model.on("change:status", show);
  model.on("msg:custom", receive);
  show();
  return () => {
    clearTimeout(clock);
    if (download) URL.revokeObjectURL(download.href);
    model.off("change:status", show);
    model.off("msg:custom", receive);
  };
}

function list(title, items) {
  if (!items.length) return null;
  return h("div", {}, h("p", { class: "small" }, title), h("ul", {}, items.map((item) => h("li", {}, item))));
}

function size(bytes) {
  return bytes < 1e6 ? `${Math.max(1, Math.round(bytes / 1e3))} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

export default { render };
