// The elements of nodes and links: made once, changed only where the drawing has changed.

import { s, set, write } from "../shared/dom.js";
import { labelBox } from "./extent.js";
import { linkLines } from "./lettering.js";
import look from "./look.js";

const ARROW = `M0,0L${-look.link.arrow},${-look.link.arrow * 0.45}L${-look.link.arrow},${look.link.arrow * 0.45}z`;

/** A kind's shape with its icon, at half size for the inspector's tiles. */
export function shapeOf(kind) {
  const { fill, stroke, outline, icon } = look.kinds[kind];
  return s(
    "g.sk-kind",
    { style: `--fill:${fill};--stroke:${stroke}`, transform: "scale(.46)" },
    s("path.sk-body", { d: outline }),
    s("path.sk-icon", { d: icon }),
  );
}

/** A role's badge with its letter. */
export function roleMark(role, say, transform) {
  return s(
    "g.sk-badge",
    { style: `--badge:${look.roles[role].colour}`, transform },
    s("circle", { r: look.badge.radius }),
    s("text", { dy: "0.36em" }, say(`badge.${role}`)),
  );
}

/** The element of a node; `update` draws it for a node and what is known around it. */
export function nodeShape(id, say) {
  const part = (name, more) => s("path", { class: name, "stroke-linejoin": "round", ...more });
  const ring = part("sk-ring", { transform: `scale(${look.node.ring})` });
  const [halo, body, icon] = [part("sk-halo"), part("sk-body"), part("sk-icon")];
  const name = s("g.sk-name");
  const group = s(
    "g.sk-node",
    { "data-id": id, "data-type": "node", role: "button", tabindex: "-1" },
    halo,
    body,
    icon,
    name,
  );
  return {
    group,
    side: { x: 30, y: 26 },
    update(node, starts, label) {
      const { fill, stroke, outline, icon: sign } = look.kinds[node.kind] ?? look.kinds.person;
      for (const path of [halo, ring, body]) set(path, "d", outline);
      set(icon, "d", sign);
      set(group, "style", `--fill:${fill};--stroke:${stroke}`);
      if (starts) halo.before(ring);
      else ring.remove();
      const roles = (node.roles ?? []).filter((role) => look.roles[role]);
      name.replaceChildren(
        ...roles.map((role) => roleMark(role, say, translate(look.roles[role]))),
        ...lines(label, look.node.top, look.node.line),
      );
    },
    place: (spot) => set(group, "transform", translate(spot)),
  };
}

/** The element of a note: a slip of paper with a corner folded over. */
export function noteShape(id) {
  const [halo, body, fold] = ["sk-halo", "sk-slip-body", "sk-slip-fold"].map((name) => s("path", { class: name }));
  const words = s("g.sk-slip-words");
  const data = { "data-id": id, "data-type": "note" };
  const group = s("g.sk-slip", { ...data, role: "button", tabindex: "-1" }, halo, body, fold, words);
  const { fold: ear, pad, line } = look.note;
  return {
    group,
    side: { x: 0, y: 0 },
    update({ lines: texts, half, high }) {
      const edge = `M${-half},${-high}H${half - ear}l${ear},${ear}V${high}H${-half}z`;
      for (const path of [halo, body]) set(path, "d", edge);
      set(fold, "d", `M${half - ear},${-high}v${ear}h${ear}`);
      words.replaceChildren(...lines(texts, -high + pad - 2 + line / 2, line));
    },
    place: (spot) => set(group, "transform", translate(spot)),
  };
}

/**
 * The elements of a link: its line, and above all lines its label on a veil that keeps them off the letters.
 * `update` writes the label, `follow` lays both along the link's way.
 */
export function linkShape(id, say) {
  // The halo is there for the finger even when nothing is lit: a line alone is too thin to hit.
  const [halo, line] = ["sk-halo", "sk-line"].map((name) => s("path", { class: name }));
  const arrow = s("path.sk-arrow", { d: ARROW });
  const data = { "data-id": id, "data-type": "link" };
  const group = s("g.sk-link", { role: "button", tabindex: "-1", ...data }, halo, line, arrow);
  const label = s("g.sk-text", { "aria-hidden": "true", ...data });
  let text;
  return {
    group,
    label,
    update(link) {
      set(line, "stroke-dasharray", link.rate == null ? look.link.unknown : null);
      text = linkLines(link, say);
      const { x, y, width, height } = labelBox({ label: { x: 0, y: 0 }, push: { x: 0, y: 0 } }, text);
      const veil = s("rect.sk-veil", { x: x - 3, y, width: width + 6, height, rx: 4, opacity: look.link.veil });
      label.replaceChildren(veil, ...lines(text, y + look.link.line / 2, look.link.line));
    },
    /** Where a sign stands beside the label. */
    get side() {
      return { x: -label.firstChild.getAttribute("width") / 2 - 12, y: 0 };
    },
    follow(way) {
      for (const each of [halo, line]) set(each, "d", way.path);
      set(arrow, "transform", `${translate(way.tip)} rotate(${((way.angle * 180) / Math.PI).toFixed(1)})`);
      const { x, y, width, height } = labelBox(way, text);
      set(label, "transform", translate({ x: x + width / 2, y: y + height / 2 }));
    },
  };
}

/** The one handle, lent to the node under the pointer or with the focus: drag it to draw a link. */
export function handleShape() {
  return s(
    "g.sk-handle",
    { transform: "translate(47 0)", "aria-hidden": "true" },
    s("circle.sk-grip", { r: 17 }),
    s("circle", { r: 10.5 }),
    s("path", { d: "M-4.5,0H4M.5,-3.8 4.3,0 .5,3.8" }),
  );
}

/** A small round sign beside a node: its number while a link's end is chosen, "!" where a test fails. */
export function signShape(className, text, { x, y }) {
  const letters = s("text", { dy: "0.36em" });
  write(letters, text);
  return s(
    "g",
    { class: className, transform: `translate(${x} ${y})`, "aria-hidden": "true" },
    s("circle", { r: 9.5 }),
    letters,
  );
}

function lines(texts, top, line) {
  return texts.map((text, at) => s("text", { y: top + at * line, dy: "0.36em" }, text));
}

function translate({ x, y }) {
  return `translate(${x.toFixed(1)} ${y.toFixed(1)})`;
}
