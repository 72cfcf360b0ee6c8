// The sketch widget's face: puts the parts together and takes them down again.

import { createAsking } from "./shared/asking.js";
import { h, listen } from "./shared/dom.js";
import { shield } from "./shared/shield.js";
import { createTabs } from "./shared/tabs.js";
import { speaker } from "./shared/words.js";
import { createVoice } from "./sketch/announce.js";
import { createCanvas } from "./sketch/canvas.js";
import { createChecks } from "./sketch/checks.js";
import { createClipboard } from "./sketch/clipboard.js";
import { createCommands } from "./sketch/commands.js";
import { createDescriptions } from "./sketch/describe.js";
import { find } from "./sketch/edits.js";
import { createExporting } from "./sketch/exporting.js";
import { createHelp } from "./sketch/help.js";
import { createHint } from "./sketch/hint.js";
import { createImporting } from "./sketch/importing.js";
import { createInspector } from "./sketch/inspector.js";
import { createKeyboard } from "./sketch/keyboard.js";
import { createLinking } from "./sketch/linking.js";
import { createMenu } from "./sketch/menu.js";
import { createNaming } from "./sketch/naming.js";
import { createPlay } from "./sketch/play.js";
import { createPointer } from "./sketch/pointer.js";
import { createPuzzle } from "./sketch/puzzle.js";
import { createSearch } from "./sketch/search.js";
import { createSelection } from "./sketch/selection.js";
import { createShape } from "./sketch/shape.js";
import { createSnip } from "./sketch/snip.js";
import { createSpotlight } from "./sketch/spotlight.js";
import { createStatus } from "./sketch/status.js";
import { createStore } from "./sketch/store.js";
import { createToolbar } from "./sketch/toolbar.js";
import { createVersions } from "./sketch/versions.js";
import { createVitality } from "./sketch/vitality.js";

// Panels below the drawing, in the order of their tabs; each is made as `create(app)`, see shared/tabs.js.
// Null stands for a panel that the lesson leaves out.
const PANELS = [createVitality, createShape, createPlay, createSnip, createVersions];

const DEFAULTS = {
  kinds: ["person", "organisation", "product", "place", "content", "data"],
  roles: ["producer", "mediator", "buyer"],
  stages: ["discover", "select", "experience", "share"],
};

function render({ model, el }) {
  const root = h("div.course-face.sk", { role: "group", lang: model.get("language") || "ko" });
  const app = createApp(model, el, root);
  const { canvas, naming, hint, help, inspector, toolbar, status, checks, drawer, voice, menu, search, importing } = app;
  const title = h("h3.sk-heading");
  root.append(
    h("div.sk-head", null, title, status.pill),
    status.banners,
    h("div.sk-tools", null, toolbar.element, menu.element),
    ...(app.puzzle ? [app.puzzle.element] : []),
    h(
      "div.sk-desk",
      null,
      h(
        "div.sk-sheet",
        null,
        h(
          "div.sk-paper",
          null,
          canvas.element,
          canvas.upper,
          hint.start,
          naming.element,
          search.element,
          importing.element,
          help.element,
        ),
        hint.line,
      ),
      inspector.element,
    ),
    voice.element,
    checks.element,
    drawer.element,
  );
  app.views.push({ show: () => ((title.textContent = app.title), root.setAttribute("aria-label", app.title)) });
  const stops = [follow(app, root), observe(app), () => app.store.close(), () => app.asking.close(), () => app.drawer.close()];
  el.append(root);
  canvas.fit(false);
  app.draw();
  return () => {
    for (const stop of stops) stop();
    root.remove();
  };
}

function createApp(model, el, root) {
  const options = { ...DEFAULTS, ...model.get("options") };
  const store = createStore(model, {
    place: options.place ?? `${location.pathname}:${model.get("name")}`,
    isLive: () => !el.closest(".jupyter-widgets-disconnected"),
  });
  const app = { model, root, options, store, missing: [], say: speaker(() => model.get("words")), views: [] };
  app.describe = createDescriptions(app);
  app.nameOf = app.describe.nameOf;
  app.hintId = `sk-hint-${store.client}`;
  app.voice = createVoice();
  app.announce = app.voice.announce;
  app.asking = createAsking(model, () => store.network);
  app.ask = app.asking.ask;
  app.selection = createSelection(app);
  app.select = app.selection.only;
  app.tell = (sentence) => app.hint.tell(sentence);
  Object.defineProperties(app, {
    selected: { get: () => app.selection.cursor },
    title: { get: () => store.network.title || options.title || model.get("name") },
    selectedNode: { get: () => find(store.network.nodes, app.selected)?.id ?? null },
  });
  refreshing(app);
  const make = {
    spotlight: createSpotlight,
    puzzle: createPuzzle,
    checks: createChecks,
    naming: createNaming,
    linking: createLinking,
    search: createSearch,
    canvas: createCanvas,
    commands: createCommands,
    clipboard: createClipboard,
    importing: createImporting,
    exporting: createExporting,
    menu: createMenu,
    help: createHelp,
    hint: createHint,
    inspector: createInspector,
    keyboard: createKeyboard,
    toolbar: createToolbar,
    status: createStatus,
  };
  for (const [name, create] of Object.entries(make)) app[name] = create(app);
  app.pointer = createPointer(app, app.canvas.element);
  const panels = PANELS.map((create) => create(app)).filter(Boolean);
  app.panels = Object.fromEntries(panels.map((panel) => [panel.name, panel]));
  app.snip = app.panels.snip ?? null;
  app.drawer = createTabs(
    panels,
    { id: `sk-${store.client}`, label: app.say("drawer.label"), changed: app.refresh },
  );
  if (app.puzzle) app.views.push(app.puzzle);
  app.views.push(...["canvas", "toolbar", "inspector", "checks", "drawer", "status", "hint"].map((name) => app[name]));
  return app;
}

// What is on the screen follows the state: at the next frame, or at once where the keyboard is handed on.
function refreshing(app) {
  let frame = 0;
  app.draw = () => {
    cancelAnimationFrame(frame);
    frame = 0;
    app.selection.check();
    app.linking.check();
    for (const view of app.views) view.show();
    app.naming.place();
  };
  app.refresh = () => (frame ||= requestAnimationFrame(app.draw));
  app.several = (on) => {
    app.selection.several = on;
    app.announce(app.say(on ? "edit.severalHint" : "edit.severalOff"));
    app.refresh();
  };
  app.restored = () => (app.canvas.fit(), app.canvas.focus(null));
  app.leave = () => app.toolbar.focus();
  app.store.subscribe(app.refresh);
}

function follow(app, root) {
  const { canvas, keyboard, pointer } = app;
  shield(root);
  let spaced = false; // the space bar went down on the canvas, and no hand has come to it since
  listen(canvas.element, {
    keydown(event) {
      if (event.key === " ") {
        spaced ||= !event.repeat;
        pointer.space(true);
      }
      if (event.key === " " || keyboard.press(event)) event.preventDefault();
    },
    pointerdown: () => (spaced = false),
    keyup(event) {
      if (event.key === " " && spaced) keyboard.space();
      spaced = false;
    },
  });
  for (const name of ["keydown", "pointerdown"]) root.addEventListener(name, () => app.hint.tell(""), true);
  listen(root, {
    pointerenter: app.store.ask,
    focusin: app.store.ask,
    keyup: (event) => event.key === " " && pointer.space(false),
    keydown(event) {
      if (!event.defaultPrevented && keyboard.pressAnywhere(event)) event.preventDefault();
    },
  });
  addEventListener("pagehide", app.store.keep);
  return () => removeEventListener("pagehide", app.store.keep);
}

function observe(app) {
  const observer = new ResizeObserver(() => app.canvas.resize());
  observer.observe(app.canvas.element);
  return () => observer.disconnect();
}

export default { render };
