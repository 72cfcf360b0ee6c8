import { listen } from "../shared/dom.js";

/** What a panel points at: lit on the canvas while the mouse or the keyboard is on its words. */
export function createSpotlight(app) {
  let [ids, owner] = [null, null];

  function point(element, where) {
    [ids, owner] = [where, element];
    app.refresh();
  }

  function leave(element) {
    if (owner === element) point(null, null);
  }

  return {
    /** The ids pointed at; null when nothing is. */
    get ids() {
      return ids?.length && owner.isConnected ? ids : null;
    },
    /** Light up what `where` tells while an element is under the mouse or has the focus. */
    follow(element, where) {
      const enter = () => point(element, where());
      listen(element, {
        mouseenter: enter,
        mouseleave: () => element.contains(document.activeElement) || leave(element),
        focusin: enter,
        focusout: () => leave(element),
      });
      return element;
    },
  };
}
