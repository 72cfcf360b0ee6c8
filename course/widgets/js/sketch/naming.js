// Writing a name on the canvas. One input element for the whole life of the view: nothing is made new while
// a syllable is being composed, and it has the focus before the first key goes down.

import { h } from "../shared/dom.js";
import { find } from "./edits.js";

export function createNaming(app) {
  let node = null;
  const input = h("input", {
    class: "sk-naming",
    type: "text",
    hidden: true,
    autocomplete: "off",
    spellcheck: "false",
    maxlength: "120",
    "aria-label": app.say("naming.label"),
    placeholder: app.say("naming.placeholder"),
    onblur: () => close(true),
    onkeydown: (event) => {
      // While a syllable is open, Enter and Escape belong to the input method.
      if (event.isComposing || event.keyCode === 229) return;
      if (event.key === "Enter" || event.key === "Escape") {
        event.preventDefault();
        close(event.key === "Enter");
      } else if (event.key === "Tab") {
        event.preventDefault();
        close(true);
        app.keyboard.walk(event.shiftKey ? -1 : 1);
      }
    },
  });

  function close(keep) {
    if (!node) return;
    const [id, label] = [node, input.value.trim()];
    const focused = input.getRootNode().activeElement === input;
    node = null;
    input.hidden = true;
    if (keep) app.commands.rename(id, label);
    if (focused) app.canvas.focus(id);
    app.refresh();
  }

  return {
    element: input,
    get id() {
      return node;
    },
    open(id) {
      close(true);
      node = id;
      input.value = find(app.store.network.nodes, id)?.label ?? "";
      input.hidden = false;
      this.place();
      input.focus({ preventScroll: true });
      input.select();
    },
    /** Over the node, wherever the window is; the whole field stays within the paper. */
    place() {
      if (!node) return;
      if (!find(app.store.network.nodes, node)) return close(false);
      const { x, y, k } = app.canvas.nameplate(node);
      const [half, width] = [input.offsetWidth / 2 + 6, app.canvas.element.clientWidth];
      input.style.transform = `translate(${Math.max(half, Math.min(x, width - half))}px, ${y}px) translate(-50%, -50%)`;
      input.style.fontSize = `${Math.max(13, 14 * Math.min(k, 1.4))}px`;
    },
  };
}
