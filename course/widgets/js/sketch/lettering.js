// Text as course/network/text.py and drawing.py set it: the same breaks, so the same picture.

import look from "./look.js";

const CONTROLS = /[\p{Cc}\p{Cs}\p{Cn}\u202a-\u202e\u2066-\u2069]/gu;
const SEEN = /[^\p{C}\p{Z}\u115f\u1160\u2800\u3164\uffa0]/u;

/** Text on one line, composed, without controls, marks that turn the direction, or letters nobody sees. */
export function clean(text) {
  const line = (text ?? "")
    .normalize("NFC")
    .replace(/\s/gu, " ")
    .replace(CONTROLS, "")
    .split(/\s+/u)
    .filter(Boolean)
    .join(" ");
  return SEEN.test(line) ? line : "";
}

/** How wide text is drawn, in em. */
export function width(text) {
  const { wide, narrow, from } = look.text;
  return [...text].reduce((sum, letter) => sum + (letter.codePointAt(0) >= from ? wide : narrow), 0);
}

/** Text in at most so many lines of at most so many em, between words where it can be. */
export function wrap(text, em, lines) {
  const found = [""];
  const add = (letters) => (found[found.length - 1] += letters);
  const full = (letters) => width(found.at(-1) + letters) > em;
  for (const word of [...clean(text)]
    .slice(0, Math.round(em * lines * 4))
    .join("")
    .split(" ")) {
    if (found.at(-1) && !full(` ${word}`)) {
      add(` ${word}`);
      continue;
    }
    found.push("");
    for (const letter of word) {
      if (full(letter)) found.push("");
      add(letter);
    }
  }
  const kept = found.filter(Boolean);
  if (kept.length <= lines) return kept;
  const last = [...kept[lines - 1]];
  while (width(`${last.join("")}…`) > em) last.pop();
  return [...kept.slice(0, lines - 1), `${last.join("")}…`];
}

/** The lines of a node's name. */
export function nodeLines(label) {
  const lines = wrap(label, look.node.em, look.node.lines);
  return lines.length ? lines : ["?"];
}

/** The lines of a note: those that were typed, the long ones broken, a very long text cut. */
export function noteLines(text) {
  const { em, lines: most } = look.note;
  const typed = text.replace(/^\n+|\n+$/g, "").split("\n").slice(0, most + 1);
  const found = typed.flatMap((each) => {
    const lines = wrap(each, em, most + 1);
    return lines.length ? lines : [""];
  });
  return found.length <= most ? found : [...found.slice(0, most - 1), "…"];
}

/** What is done, through what, and when, how often, how soon; `?` where nobody knows yet. */
export function linkWords(link, say) {
  const numbers = [link.rate == null ? "×?" : `×${number(link.rate)}`];
  if (link.stage != null) numbers.unshift(say(`stage.${link.stage}`));
  if (link.delay != null) numbers.push(say("drawing.days", { days: number(link.delay) }));
  return [clean(link.action) || "?", clean(link.medium) || "?", numbers.join(" · ")];
}

/** A link's label in lines: action and medium side by side where there is room. */
export function linkLines(link, say) {
  const { em, lines } = look.link;
  const [action, medium, numbers] = linkWords(link, say);
  const together = `${action} · ${medium}`;
  return [...(width(together) <= em ? [together] : [action, medium].flatMap((text) => wrap(text, em, lines))), numbers];
}

function number(value) {
  return value < 1000 ? String(Number(value.toPrecision(4))) : Math.round(value).toLocaleString("en");
}
