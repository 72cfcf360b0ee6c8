import { h, set } from "./dom.js";

/**
 * Panels of which at most one is open, under a row of tabs; a press on the open tab closes it.
 * @param {{name: string, title: string, element: HTMLElement, show: () => void, opened?: () => void,
 *   closed?: () => void, close?: () => void}[]} panels each in its own element; `show` is called only while it is open
 * @param {{id: string, label: string, changed: () => void}} around a page-wide unique id, what the row is called
 */
export function createTabs(panels, { id, label, changed }) {
  let current = null;
  const tabs = panels.map((panel, at) => {
    const press = () => choose(current === panel ? null : panel);
    const button = h(
      "button.tab",
      {
        type: "button",
        role: "tab",
        id: `${id}-tab-${panel.name}`,
        "data-tab": panel.name,
        "aria-controls": `${id}-panel-${panel.name}`,
        tabindex: at ? "-1" : "0",
        onclick: press,
      },
      panel.title,
    );
    const sheet = h(
      "div.tab-panel",
      { role: "tabpanel", id: `${id}-panel-${panel.name}`, "aria-labelledby": button.id, hidden: true },
      panel.element,
    );
    return { panel, button, sheet };
  });
  const row = h("div.tabs", { role: "tablist", "aria-label": label, onkeydown: walk, onfocusout: leave }, ...tabs.map((tab) => tab.button));
  const element = h("div.drawer", { hidden: !tabs.length }, row, ...tabs.map((tab) => tab.sheet));

  function walk(event) {
    const at = tabs.findIndex(({ button }) => button === event.target);
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
    if (at < 0 || to === undefined) return;
    event.preventDefault();
    const next = tabs.at(to % tabs.length);
    stand(next);
    next.button.focus();
  }

  function stand(here) {
    for (const tab of tabs) tab.button.tabIndex = tab === here ? 0 : -1;
  }

  // Who comes back to the row by Tab comes to the open tab.
  function leave(event) {
    if (current && !row.contains(event.relatedTarget)) stand(tabs.find(({ panel }) => panel === current));
  }

  function choose(panel) {
    if (panel === current) return;
    const before = current;
    current = panel;
    before?.closed?.();
    panel?.opened?.();
    if (current) stand(tabs.find((tab) => tab.panel === current));
    show();
    changed();
  }

  function show() {
    for (const { panel, button, sheet } of tabs) {
      set(button, "aria-selected", String(panel === current));
      sheet.hidden = panel !== current;
    }
    current?.show();
  }

  return {
    element,
    show,
    /** Open a panel by its name; null closes. */
    open: (name) => choose(panels.find((panel) => panel.name === name) ?? null),
    /** The view is taken down, and the panels with it. */
    close() {
      current?.closed?.();
      for (const panel of panels) panel.close?.();
    },
    get current() {
      return current?.name ?? null;
    },
  };
}
