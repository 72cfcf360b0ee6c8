// What is selected: the item that has the keyboard, and what is held besides it.

import { itemOf } from "./edits.js";

export function createSelection(app) {
  let [cursor, held] = [null, new Set()];

  function become(id, others) {
    const same = id === cursor && others.size === held.size && [...others].every((each) => held.has(each));
    // A syllable still open in the panel belongs to the item that was selected when it was begun.
    if (!same && app.inspector.element.contains(document.activeElement)) document.activeElement.blur();
    [cursor, held] = [id, others];
    app.draw();
  }

  return {
    /** Taps add to the selection and drags draw a rectangle, for hands without a Shift key. */
    several: false,
    get cursor() {
      return cursor;
    },
    /** The ids selected, the one with the keyboard last. */
    get ids() {
      return [...new Set([...held, cursor])].filter((id) => id !== null);
    },
    /** Nothing but this; null for nothing at all. */
    only: (id) => become(id, new Set()),
    /** The keyboard goes to an item; what is held stays so. */
    stand: (id) => become(id, id ? held : new Set()),
    /** All these. */
    hold: (ids) => become(ids.at(-1) ?? null, new Set(ids)),
    /** Put an item to what is held, or let go of it; the keyboard stays where it is. */
    pin(id) {
      const next = new Set(held);
      if (!next.delete(id)) next.add(id);
      become(cursor, next);
    },
    /** Add an item to the selection, or take it out. */
    toggle(id) {
      const next = new Set(this.ids);
      if (next.delete(id)) become([...next].at(-1) ?? null, next);
      else become(id, next.add(id));
    },
    /** Another tab may have removed what is selected. */
    check() {
      const there = (id) => itemOf(app.store.network, id);
      held = new Set([...held].filter(there));
      if (!there(cursor)) cursor = [...held].at(-1) ?? null;
    },
  };
}
