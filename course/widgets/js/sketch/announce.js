import { h } from "../shared/dom.js";

/** A voice for screen readers: what was just done, politely. */
export function createVoice() {
  const element = h("div.sk-voice", { role: "status", "aria-live": "polite" });
  let turn = 0;
  return {
    element,
    // The same sentence twice must still be heard: an invisible mark makes it another text.
    announce: (sentence) => (element.textContent = sentence + (turn++ % 2 ? "\u200b" : "")),
  };
}
