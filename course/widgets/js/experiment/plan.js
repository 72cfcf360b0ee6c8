// The plan of a cycle: a form while it may be changed, a list once it is locked.

import { h, set, write } from "../shared/dom.js";

const PARTS = { what: ["link", "change"], whom: ["people", "count", "tries"], rule: ["goal", "sure", "floor", "persist", "pivot", "stop"] };
const NUMBERS = ["tries", "goal", "floor"];
const SURE = [80, 90, 95];
const PAUSE = 400; // milliseconds after the last key

let forms = 0;

/**
 * The form of a plan.
 * @param {{say: Function, edit: (fields: object) => void, holds: (field: string) => boolean}} to `edit` takes the fields that changed
 */
export function planForm({ say, edit, holds }) {
  const id = `plan-${(forms += 1)}`;
  const fields = {};
  const complaints = {};
  let clock = 0;
  let changed = {};
  let links = [];
  let own = false; // whether the link is written by hand

  const choice = h("select", { "aria-label": say("link"), "aria-describedby": `${id}-link-lacks`, onchange: choose });
  const element = h(
    "div.plan",
    {},
    Object.entries(PARTS).map(([part, names]) => h(`fieldset.part.${part}`, {}, h("legend", {}, say(part)), names.map(row))),
    h("p.not-yet.small", {}, say("not_yet")),
  );

  function row(name) {
    const field = (fields[name] = make(name));
    complaints[name] = h("span.complaint", { id: `${id}-${name}-lacks` });
    const help = name === "floor" && h("span.small", { id: `${id}-help` }, say("floor_help"));
    return h(
      `div.row.${name}`,
      {},
      h("label", { for: field.id }, say(name)),
      name === "link" && choice,
      field,
      help,
      complaints[name],
    );
  }

  function make(name) {
    const about = { id: `${id}-${name}`, name, "aria-describedby": name === "floor" ? `${id}-${name}-lacks ${id}-help` : `${id}-${name}-lacks` };
    if (name === "sure")
      return h("select", { ...about, onchange: () => note(name, true) }, SURE.map((value) => h("option", { value }, say("percent", { value }))));
    const listeners = { oninput: (event) => event.isComposing || note(name), oncompositionend: () => note(name), onchange: () => note(name, true) };
    if (NUMBERS.includes(name)) return h("input", { ...about, ...listeners, type: "number", inputmode: "decimal", step: "any", min: 0 });
    return h("textarea", { ...about, ...listeners, rows: ["change", "people", "count"].includes(name) ? 2 : 1, maxlength: 1000 });
  }

  function choose() {
    own = choice.value === "";
    fields.link.hidden = !own;
    if (own) fields.link.focus();
    else fields.link.value = choice.value;
    if (!own) note("link", true);
  }

  function note(name, now = false) {
    changed[name] = value(name);
    clearTimeout(clock);
    if (now) flush();
    else clock = setTimeout(flush, PAUSE);
  }

  function flush() {
    clearTimeout(clock);
    if (Object.keys(changed).length) edit(changed);
    changed = {};
  }

  function value(name) {
    const text = fields[name].value;
    if (name === "sure") return Number(text);
    if (!NUMBERS.includes(name)) return text;
    return text === "" || !Number.isFinite(Number(text)) ? null : Number(text);
  }

  function offer(next, chosen) {
    if (JSON.stringify(links) !== JSON.stringify(next) || !choice.options.length) {
      links = next;
      const options = links.map((text) => h("option", { value: text }, text));
      choice.replaceChildren(h("option", { value: "-", disabled: true }, say("choose")), ...options, h("option", { value: "" }, say("other")));
    }
    choice.hidden = !links.length;
    if (document.activeElement === choice) return;
    choice.value = links.includes(chosen) ? chosen : own || chosen ? "" : "-";
    fields.link.hidden = links.length > 0 && choice.value !== "";
    set(fields.link, "aria-label", links.length ? say("other") : null);
  }

  return {
    element,
    flush,
    /** The whole plan as it stands in the form. */
    all: () => Object.fromEntries(Object.keys(fields).map((name) => [name, value(name)])),
    /** What Python holds, but for what is being written here. */
    show(plan, next, lacking, asked) {
      for (const [name, field] of Object.entries(fields)) {
        const mine = document.activeElement === field || name in changed || holds(name);
        const text = plan[name] === null ? "" : String(plan[name]);
        if (!mine && field.value !== text) field.value = text;
        const lacks = asked && lacking[name];
        for (const each of name === "link" ? [choice, field] : [field]) set(each, "aria-invalid", lacks ? "true" : null);
        write(complaints[name], lacks || "");
      }
      offer(next, plan.link);
    },
    /** Go to the first field that lacks something. */
    focus(names) {
      const name = Object.keys(fields).find((each) => names.includes(each));
      const field = name === "link" && !choice.hidden && fields.link.hidden ? choice : fields[name];
      field?.focus();
    },
  };
}

/** A locked plan, to be read. */
export function planList(plan, say) {
  const names = Object.values(PARTS).flat().filter((name) => plan[name] !== null && String(plan[name]).trim() !== "");
  const value = (name) => (["goal", "floor", "sure"].includes(name) ? say("percent", { value: plan[name] }) : String(plan[name]));
  const label = (name) => say(name).replace(" (%)", "");
  return h("dl.plan-list", {}, names.map((name) => h("div", {}, h("dt", {}, label(name)), h("dd", {}, value(name)))));
}
