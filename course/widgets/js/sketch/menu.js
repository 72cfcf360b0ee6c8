import { h, listen } from "../shared/dom.js";

/**
 * What is done less often than drawing, under one button.
 * The items by their groups: a word of `edit.menu`, what it does, and its key.
 */
export function createMenu(app) {
  const { say, commands, selection, clipboard } = app;
  const groups = [
    [
      ["several", () => app.several(!selection.several)],
      ["all", () => (selection.hold(commands.everything()), app.canvas.focus(selection.cursor, true)), "Ctrl+A"],
      ["find", () => app.search.start(), "/"],
    ],
    [
      ["note", () => commands.addNote(), "M"],
      ["tidy", () => commands.tidy(), "T"],
      ["duplicate", () => commands.duplicate(), "Ctrl+D"],
    ],
    [
      ["copy", () => clipboard.copy(), "Ctrl+C"],
      ["cut", () => clipboard.cut(), "Ctrl+X"],
      ["paste", () => app.importing.open(), "Ctrl+V"],
      ["versions", () => app.drawer.open("versions")],
    ],
    ["png", "svg", "json", "graphml"].map((format) => [format, () => app.exporting.save(format)]),
  ];
  const items = [];
  const item = ([name, act, keys]) => {
    const made = h(
      "button",
      { type: "button", class: "sk-item", role: "menuitem", tabindex: "-1", "data-item": name, onclick: () => choose(act) },
      h("span", null, say(`edit.menu.${name}`)),
      keys && h("kbd", { "aria-hidden": "true" }, keys),
    );
    items.push(made);
    return made;
  };
  const element = h(
    "div.sk-menu",
    { role: "menu", "aria-label": say("toolbar.more"), hidden: true },
    groups.map((group) => h("div.sk-items", { role: "group" }, group.map(item))),
  );

  function choose(act) {
    close(true);
    act();
  }

  function close(back) {
    if (element.hidden) return;
    element.hidden = true;
    if (back) app.toolbar.more.focus();
    app.refresh();
  }

  listen(element, {
    keydown(event) {
      const at = items.indexOf(event.target);
      const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
      if (event.key === "Escape") close(true);
      else if (event.key === "Tab") return close(true);
      else if (to === undefined) return;
      else items.at(to % items.length).focus();
      event.preventDefault();
      event.stopPropagation();
    },
    focusout: ({ relatedTarget: next }) => next && !element.contains(next) && next !== app.toolbar.more && close(false),
  });
  listen(app.root, {
    pointerdown: ({ target }) => !element.contains(target) && !app.toolbar.more.contains(target) && close(false),
  });
  return {
    element,
    get open() {
      return !element.hidden;
    },
    toggle() {
      if (!element.hidden) return close(true);
      element.hidden = false;
      items[0].focus();
      app.refresh();
    },
  };
}
