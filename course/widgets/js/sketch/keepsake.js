// Edits that Python has not acknowledged, kept in the browser in case the page or the kernel goes.

import { apply } from "./edits.js";

/**
 * @param {string} place what tells this drawing from another: the page and the sketch's name
 * @param {string} client this view; several views may each leave something
 */
export function keepsake(place, client) {
  const storage = attempt(() => localStorage);
  const prefix = `course.sketch:${place}:`;
  const mine = prefix + client;
  const keys = () => Object.keys(storage).filter((key) => key.startsWith(prefix) && key !== mine);
  return {
    /** Keep these edits, or nothing when there are none. */
    keep(edits) {
      attempt(() => (edits.length ? storage.setItem(mine, pack(edits)) : storage.removeItem(mine)));
    },
    /** What other views of this drawing left behind, oldest first; nothing when the drawing already holds it. */
    left(network) {
      const left = attempt(() => {
        const packs = keys().map((key) => JSON.parse(storage.getItem(key)));
        const edits = packs.sort((one, other) => one.at - other.at).flatMap((pack) => pack.edits);
        return edits.reduce(apply, network) === network ? [] : edits;
      });
      if (left?.length) return left;
      this.forget();
      return [];
    },
    forget() {
      attempt(() => keys().forEach((key) => storage.removeItem(key)));
    },
  };
}

function pack(edits) {
  return JSON.stringify({ at: Date.now(), edits });
}

// Private windows and full or blocked storage throw, and so do packs that are no edits, from another version
// of the kit or tampered with: the drawing goes on without the keepsake.
function attempt(action) {
  try {
    return action();
  } catch {
    return undefined;
  }
}
