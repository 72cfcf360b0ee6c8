import { h } from "../shared/dom.js";
import { ICONS } from "../shared/icons.js";
import { button } from "./buttons.js";
import { textField } from "./fields.js";

/** What a note says. */
export function noteForm({ store, say, commands }) {
  const text = textField({
    name: "text",
    label: say("edit.note.text"),
    hint: say("edit.note.textHint"),
    multiline: true,
    rest: () => store.rest(),
    change: (id, text) => store.edit({ type: "changeNote", id, set: { text } }, `${id}.text`),
  });
  let shown;
  return {
    fields: { text },
    element: h(
      "div.sk-form",
      null,
      text.element,
      h(
        "div.sk-row",
        null,
        button({
          icon: ICONS.remove,
          label: say("edit.note.remove"),
          press: () => commands.remove([shown]),
          wide: true,
        }),
      ),
    ),
    show(note) {
      shown = note.id;
      text.show(shown, note.text ?? "");
    },
  };
}
