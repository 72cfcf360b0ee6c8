// What Python has not acknowledged yet. One message is under way at a time; what is drawn meanwhile waits.
// Pure: store.js carries the messages and the clock.

import { apply } from "./edits.js";

/**
 * @typedef {import("./edits.js").Network} Network
 * @typedef {import("./edits.js").Edit} Edit
 * @typedef {{client: string, n: number, truth: Network, base: number, waiting: Edit[],
 *   flight: Edit[] | null, held: boolean}} Queue
 */

/** @returns {Queue} */
export function open(client, truth, base) {
  return { client, n: 0, truth, base, waiting: [], flight: null, held: false };
}

/** Everything not acknowledged, oldest first. */
export function unsaved(queue) {
  return [...(queue.flight ?? []), ...queue.waiting];
}

/** The drawing the person sees: the truth on disk with what is not acknowledged on top. */
export function drawing(queue) {
  return unsaved(queue).reduce(apply, queue.truth);
}

/** Add edits; a refused drawing is tried again with them. */
export function push(queue, edits) {
  const last = queue.waiting.at(-1);
  const kept = edits.length === 1 && covers(edits[0], last) ? queue.waiting.slice(0, -1) : queue.waiting;
  return { ...queue, waiting: [...kept, ...edits], held: false };
}

// A slider that is dragged makes an edit a pixel: of those that write the same only the last is worth keeping.
function covers(edit, last) {
  const writes = ({ type, id, set }) => JSON.stringify([type, id, Object.keys(set)]);
  return Boolean(edit.id && edit.set && last?.id && last.set) && writes(edit) === writes(last);
}

/** The next message to send, when there is one and none is under way. */
export function depart(queue) {
  if (queue.flight || queue.held || !queue.waiting.length) return [queue, null];
  const next = { ...queue, n: queue.n + 1, flight: queue.waiting, waiting: [] };
  const { client, n, base } = next;
  return [next, { type: "edit", client, n, base, network: drawing(next) }];
}

/** The truth on disk has changed, by us or by another tab. */
export function arrive(queue, truth, base) {
  return { ...queue, truth: keep(queue.truth, truth), base };
}

/** Python has handled an edit. Another client's, or an older one of ours, changes nothing here. */
export function settle(queue, { client, n }, saved) {
  if (client !== queue.client || n !== queue.n || !queue.flight) return queue;
  return saved ? { ...queue, flight: null } : { ...recall(queue), held: true };
}

/** Our edit was made on an old truth: take it back, to be made again on the new one. */
export function stale(queue, { client, n }) {
  return client === queue.client && n === queue.n && queue.flight ? recall(queue) : queue;
}

/** Try a refused drawing again. */
export function retry(queue) {
  return { ...queue, held: false };
}

function recall(queue) {
  return { ...queue, flight: null, waiting: unsaved(queue) };
}

/** Keep the objects that are equal to the old ones, so that drawing can skip what has not changed. */
export function keep(old, fresh) {
  const items = [...old.nodes, ...old.links, ...(old.notes ?? [])];
  const known = new Map(items.map((item) => [item.id, item]));
  const same = (item) => {
    const before = known.get(item.id);
    return before && JSON.stringify(before) === JSON.stringify(item) ? before : item;
  };
  const notes = fresh.notes && { notes: fresh.notes.map(same) };
  return { ...fresh, nodes: fresh.nodes.map(same), links: fresh.links.map(same), ...notes };
}
