// What comes after the lock: the count, what it lets one believe, the decision, and the way on.

import { h, write } from "../shared/dom.js";

let forms = 0;

/** Where the count is entered. */
export function countForm({ say, enter }) {
  const id = `count-${(forms += 1)}`;
  const input = (name) => h("input", { id: `${id}-${name}`, name, type: "number", inputmode: "numeric", min: 0, step: 1 });
  const [tried, succeeded] = [input("tried"), input("succeeded")];
  const label = (field, name) => h("div.row", {}, h("label", { for: field.id }, say(name)), field);
  const number = (field) => (field.value === "" ? null : Number(field.value));
  const send = (event) => {
    event.preventDefault();
    enter({ tried: number(tried), succeeded: number(succeeded) });
  };
  const element = h(
    "form.counting",
    { onsubmit: send, novalidate: true, "aria-label": say("data") },
    h("p.legend", {}, say("data")),
    h("div.fields", {}, label(tried, "tried"), label(succeeded, "succeeded"), h("button.commit", { type: "submit" }, say("enter"))),
  );
  return {
    element,
    focus: (name) => (name === "succeeded" ? succeeded : tried).focus(),
    show(last) {
      for (const [field, value] of [[tried, last?.tried], [succeeded, last?.succeeded]])
        if (document.activeElement !== field && value !== undefined && field.dataset.known !== String(value)) {
          field.value = field.dataset.known = String(value);
        }
    },
  };
}

/** Picture, sentences and decision, as Python worded and drew them. */
export function beliefView() {
  const picture = h("div.picture");
  const lines = h("div.lines");
  const verdict = h("strong");
  const then = h("span");
  const decision = h("p.decision", {}, verdict, " ", then);
  const element = h("div.belief", { hidden: true }, picture, h("div.said", { role: "status" }, lines, decision));
  let drawn = "";
  return {
    element,
    show(told) {
      element.hidden = !told;
      if (!told) return;
      if (drawn !== told.svg) {
        drawn = told.svg;
        picture.replaceChildren(document.importNode(new DOMParser().parseFromString(told.svg, "image/svg+xml").documentElement, true));
      }
      if (lines.textContent !== told.lines.join("")) lines.replaceChildren(...told.lines.map((text) => h("p", {}, text)));
      decision.dataset.decision = told.decision;
      verdict.hidden = !told.verdict;
      write(verdict, told.verdict);
      write(then, told.then);
    },
  };
}

/** The two ways on. */
export function wayOn({ say, begin }) {
  const way = (begun) =>
    h(
      "div.way",
      {},
      h("button.plain", { type: "button", "data-begun": begun, onclick: () => begin(begun) }, say(begun)),
      h("span.small", {}, say(`${begun}_help`)),
    );
  return h("div.next", {}, h("p.legend", {}, say("next")), way("posterior"), way("afresh"), h("p.small", {}, say("next_help")));
}
