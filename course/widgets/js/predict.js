// The face of a prediction: one question, one answer, locked in.

import { h } from "./shared/dom.js";
import { shield } from "./shared/shield.js";
import { speaker } from "./shared/words.js";
import { choiceForm } from "./predict/choice.js";
import { curveForm } from "./predict/curve.js";
import { createGate } from "./predict/gate.js";
import { numberForm } from "./predict/number.js";

const FORMS = { choice: choiceForm, curve: curveForm, number: numberForm };

function render({ model, el }) {
  const say = speaker(() => model.get("words"));
  const root = h(
    "section",
    { class: "course-face course-card course-predict", lang: model.get("language"), "aria-label": say("heading") },
    h("p", { class: "heading" }, say("heading")),
    h("p", { class: "question" }, model.get("question")),
  );
  const form = FORMS[model.get("kind")](model, say, () => gate.ready());
  const gate = createGate({ model, say, form, root });
  root.append(...gate.elements);
  shield(root);
  el.append(root);
  gate.show();
  return gate.close;
}

export default { render };
