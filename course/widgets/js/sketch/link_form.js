import { h, write } from "../shared/dom.js";
import { ICONS } from "../shared/icons.js";
import { button } from "./buttons.js";
import { choiceField, textField } from "./fields.js";
import { slidingNumber } from "./slider.js";

/** What a link does, through what, how often, how late, and which step of the context it is. */
export function linkForm({ store, say, options, commands, nameOf }) {
  const change = (name) => (id, value) =>
    store.edit({ type: "changeLink", id, set: { [name]: value === "" ? null : value } }, `${id}.${name}`);
  const line = (make, name, more) =>
    make({
      name,
      say,
      label: say(`link.${name}`),
      hint: say(`link.${name}Hint`),
      change: change(name),
      rest: () => store.rest(),
      ...more,
    });
  const fields = {
    action: line(textField, "action"),
    medium: line(textField, "medium"),
    rate: line(slidingNumber, "rate", { unit: say("link.rateUnit") }),
    delay: line(slidingNumber, "delay", { unit: say("link.delayUnit") }),
    stage: choiceField({
      name: "stage",
      label: say("link.stage"),
      change: (...set) => (change("stage")(...set), store.rest()),
    }),
  };
  const stages = [["", say("link.noStage")], ...options.stages.map((stage) => [stage, say(`stage.${stage}`)])];
  const [source, target] = [h("b"), h("b")];
  let shown;
  return {
    fields,
    element: h(
      "div.sk-form",
      null,
      h("p.sk-ends", null, source, h("span", { "aria-label": say("link.to") }, " → "), target),
      fields.action.element,
      fields.medium.element,
      h("div.sk-pair", null, fields.rate.element, fields.delay.element),
      fields.stage.element,
      h(
        "div.sk-row",
        null,
        button({ icon: ICONS.swap, label: say("link.reverse"), press: () => commands.reverse(shown), wide: true }),
        button({ icon: ICONS.remove, label: say("link.remove"), press: () => commands.remove([shown]), wide: true, name: "cut" }),
      ),
    ),
    show(link) {
      shown = link.id;
      write(source, nameOf(link.source));
      write(target, nameOf(link.target));
      for (const name of ["action", "medium"]) fields[name].show(shown, link[name] ?? "");
      for (const name of ["rate", "delay"]) fields[name].show(shown, link[name]);
      fields.stage.show(shown, link.stage, stages);
    },
  };
}
