import { h, icon, set, write } from "../shared/dom.js";
import { ICONS } from "../shared/icons.js";
import { action } from "./buttons.js";

const SIGNS = { saved: "pass", saving: "saving", refused: "alert", lost: "alert" };

/** What is known about the file: a pill that never hopes, and under it what has to be done. */
export function createStatus(app) {
  const { store, say, root } = app;
  const [sign, text, detail] = [h("span.sk-sign"), h("span"), h("p")];
  const pill = h("div.sk-saving", { role: "status" }, sign, text);
  const again = action(say("saving.again"), () => store.retry());
  const alert = h("div.sk-alert", { role: "alert", hidden: true }, icon(ICONS.alert), detail, again);
  const offer = h(
    "div.sk-alert.sk-offer",
    { role: "group", "aria-label": say("restore.text"), hidden: true },
    icon(ICONS.alert),
    h("p", null, say("restore.text")),
    action(say("restore.yes"), () => answer(true)),
    action(say("restore.no"), () => answer(false)),
  );
  let shown;

  function answer(wanted) {
    store.restore(wanted);
    app.announce(say(wanted ? "restore.done" : "restore.dropped"));
    app.restored();
  }

  return {
    pill,
    banners: h("div.sk-banners", null, alert, offer),
    show() {
      const saving = store.saving;
      if (saving !== shown) {
        set(root, "data-saving", saving);
        sign.replaceChildren(icon(ICONS[SIGNS[saving]]));
        shown = saving;
      }
      // With nothing unsaved what is drawn is safe; what would be drawn next is not.
      const calm = saving === "saved" && !store.onDisk ? "untouched" : saving;
      const state = saving !== "lost" || store.unsaved ? calm : store.gone ? "cut" : "silent";
      write(text, say(`saving.${state}`));
      const sentence = saving === "lost" ? say(`saving.${state}More`) : (store.problem?.text ?? "");
      write(detail, sentence);
      alert.hidden = !sentence;
      alert.classList.toggle("sk-tip", saving === "saved" && store.problem?.kind === "note");
      again.hidden = saving !== "refused";
      offer.hidden = !store.left.length;
    },
  };
}
