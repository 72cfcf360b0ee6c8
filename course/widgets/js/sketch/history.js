// Undo and redo as edits of their own, so that undoing here never takes back what another tab did.

import { invert } from "./edits.js";

const LIMIT = 500;

/** @typedef {{edit: import("./edits.js").Edit, inverse: import("./edits.js").Edit, key?: string}} Step */

/** @returns {{past: Step[], future: Step[]}} */
export const empty = () => ({ past: [], future: [] });

/**
 * Remember an edit about to be made on a network. Edits with one `key` (typing in one field) are one step.
 */
export function record(history, network, edit, key) {
  const last = history.past.at(-1);
  const joined = key && last?.key === key;
  const step = { edit, inverse: joined ? last.inverse : invert(network, edit), key };
  const past = joined ? history.past.slice(0, -1) : history.past;
  return { past: [...past, step].slice(-LIMIT), future: [] };
}

/** The next edit with the same key starts a step of its own. */
export function seal(history) {
  const last = history.past.at(-1);
  if (!last?.key) return history;
  return { ...history, past: [...history.past.slice(0, -1), { ...last, key: undefined }] };
}

/** @returns {[history: object, edit: import("./edits.js").Edit] | null} */
export function undo({ past, future }) {
  const step = past.at(-1);
  return step ? [{ past: past.slice(0, -1), future: [...future, step] }, step.inverse] : null;
}

/** @returns {[history: object, edit: import("./edits.js").Edit] | null} */
export function redo({ past, future }, network) {
  const step = future.at(-1);
  if (!step) return null;
  const again = { edit: step.edit, inverse: invert(network, step.edit) };
  return [{ past: [...past, again], future: future.slice(0, -1) }, step.edit];
}
