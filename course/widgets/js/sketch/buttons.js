import { h, icon, listen } from "../shared/dom.js";
import { ICONS } from "../shared/icons.js";

/**
 * A button with an icon and a name: written beside the icon when `wide`, else as its label and tooltip.
 * @param {{icon: string, label: string, press: () => void, wide?: boolean, keys?: string, name?: string}} button
 */
export function button({ icon: path, label, press, wide = false, keys, name }) {
  return h(
    "button",
    {
      type: "button",
      class: wide ? "sk-button sk-wide" : "sk-button",
      onclick: press,
      title: keys ? `${label} (${keys})` : label,
      "aria-label": label,
      "data-command": name,
    },
    icon(path),
    wide && h("span", null, label),
  );
}

/** A button with words alone, for what a person is asked. */
export function action(label, press) {
  return h("button", { type: "button", class: "sk-action", onclick: press }, label);
}

/** The head of a sheet over the paper: its title, and a button that closes it. */
export function sheetHead(title, label, press) {
  return h("div.sk-helphead", null, h("h3.sk-heading", null, title), button({ icon: ICONS.close, label, press }));
}

/** One tab stop for a row of buttons; the arrows, Home and End move inside it. */
export function roving(row, buttons) {
  const enter = (button) => buttons.forEach((each) => (each.tabIndex = each === button ? 0 : -1));
  enter(buttons[0]);
  listen(row, {
    focusin: (event) => enter(event.target),
    keydown(event) {
      const at = buttons.indexOf(event.target);
      const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
      if (to === undefined) return;
      event.preventDefault();
      buttons.at(to % buttons.length).focus();
    },
  });
}
