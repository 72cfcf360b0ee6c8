// One step: who, does what, by what, how many go on. Fields write to the drawing; what is said of it comes from Python.

import { h, icon, set, write } from "../shared/dom.js";
import { ICONS } from "../shared/icons.js";
import { button } from "../sketch/buttons.js";
import { choiceField, numberField, textField } from "../sketch/fields.js";
import { slidingNumber } from "../sketch/slider.js";
import { STAGES } from "./steps.js";

const SURE = () => ({ max: 1, step: 0.01 });

/**
 * @param {"step" | "back" | "loose"} kind a step; a way back, whose rate counts people and may exceed 1; or a link that
 *   has no stage yet, of which the stage is all that is asked
 */
export function createCard({ store, say, announce }, id, kind) {
  const [back, loose] = [kind === "back", kind === "loose"];
  const edit = (name) => (id, value) =>
    store.edit({ type: "changeLink", id, set: { [name]: value === "" ? null : value } }, `${id}.${name}`);
  const rest = () => store.rest();
  const line = (make, name, more) => make({ name, say, label: say(name), change: edit(name), rest, ...more });
  const fields = {
    action: line(textField, "action", { hint: "" }),
    medium: line(textField, "medium", { hint: "" }),
    rate: line(slidingNumber, "rate", back ? { label: say("m") } : { scale: SURE }),
    delay: line(numberField, "delay"),
    stage: choiceField({
      name: "stage",
      label: say("stage"),
      change: (id, value) => (edit("stage")(id, value), rest()),
    }),
  };
  for (const name of ["action", "medium"]) set(fields[name].input, "placeholder", say(`${name}Hint`));
  const stages = [["", say("noStage")], ...STAGES.map((stage) => [stage, say(`stage.${stage}`)])];
  const [ends, sign, more] = [h("p.jb-ends"), h("p.jb-sign", { hidden: true }), h("p.jb-more")];
  const removing = button({ icon: ICONS.remove, label: say("remove"), press: remove, name: "remove" });
  const { action, medium, rate, delay, stage } = Object.fromEntries(
    Object.entries(fields).map(([name, { element }]) => [name, element]),
  );
  const element = h(
    "li.jb-card",
    { "data-link": id },
    ends,
    loose ? [stage, action, medium] : [action, medium, sign, rate, more, h("div.jb-foot", null, stage, delay, removing)],
  );

  function remove() {
    store.edit({ type: "remove", ids: [id] });
    announce(say("removed"));
  }

  return {
    element,
    focus: () => fields.action.input.focus(),
    show(link, told) {
      const name = say("ends", told ?? { source: "", target: "" });
      write(ends, told ? name : "");
      set(element, "aria-label", name);
      for (const field of ["action", "medium"]) fields[field].show(id, link[field] ?? "");
      for (const field of ["rate", "delay"]) fields[field].show(id, link[field]);
      fields.stage.show(id, link.stage, stages);
      if (!back && link.stage && link.rate > 1) fields.rate.complain(say("above"));
      else if (fields.rate.input.value === String(link.rate ?? "")) fields.rate.complain(null);
      sign.hidden = !told?.broken;
      if (!sign.hidden && !sign.firstChild) sign.append(icon(ICONS.snip), h("span", null, say("breakSign"), ": ", say("noMedium")));
      write(more, [told?.lever && `★ ${say("lever")}.`, told?.what_if].filter(Boolean).join(" "));
      more.classList.toggle("jb-lever", Boolean(told?.lever));
    },
  };
}
