// What is copied, and how it comes into a drawing: pure. A snippet is a drawing's file, so a whole one can be pasted.

import { find, freshId, notesOf } from "./edits.js";

/** The items of these ids; a link between two copied nodes comes along, and a link brings its ends. */
export function snippet(network, ids) {
  const chosen = new Set(ids);
  for (const { id, source, target } of network.links) if (chosen.has(id)) chosen.add(source).add(target);
  const nodes = network.nodes.filter(({ id }) => chosen.has(id));
  const links = network.links.filter(({ source, target }) => chosen.has(source) && chosen.has(target));
  const notes = notesOf(network).filter(({ id }) => chosen.has(id));
  return { schema: 1, nodes, links, ...(notes.length && { notes }) };
}

/**
 * The edit that adds a snippet under ids of its own, beside what is there.
 * @param {object} network the drawing; links may also end at its nodes
 * @param {{x: number, y: number, near: number} | null} window its middle in the drawing, and how far it reaches;
 *   null leaves everything where it says
 * @returns {{edit: import("./edits.js").Edit, ids: string[]}}
 */
export function adding(network, { nodes, links, notes = [] }, window) {
  const ids = new Map([
    ...nodes.map(({ id }) => [id, freshId("n")]),
    ...links.map(({ id }) => [id, freshId("l")]),
    ...notes.map(({ id }) => [id, freshId("t")]),
  ]);
  const by = shift([...nodes, ...notes], [...network.nodes, ...notesOf(network)], window);
  const moved = ({ x, y, ...item }) => ({
    ...item,
    id: ids.get(item.id),
    ...(x != null && y != null && { x: x + by.x, y: y + by.y }),
  });
  const known = (id) => ids.get(id) ?? (find(network.nodes, id) && id);
  return {
    ids: [...nodes, ...notes, ...(nodes.length ? [] : links)].map(({ id }) => ids.get(id)),
    edit: {
      type: "all",
      edits: [
        ...nodes.map((node) => ({ type: "addNode", node: moved(node) })),
        ...notes.map((note) => ({ type: "addNote", note: moved(note) })),
        ...links.map((link) => ({
          type: "addLink",
          link: { ...link, id: ids.get(link.id), source: known(link.source), target: known(link.target) },
        })),
      ],
    },
  };
}

/** A little aside of what stands there already; into the window when it would be far from it. */
function shift(items, others, window) {
  const placed = items.filter(({ x, y }) => x != null && y != null);
  if (!placed.length || !window) return { x: 0, y: 0 };
  const centre = (axis) => (Math.min(...placed.map((p) => p[axis])) + Math.max(...placed.map((p) => p[axis]))) / 2;
  const far = Math.hypot(centre("x") - window.x, centre("y") - window.y) > window.near;
  const by = far
    ? { x: Math.round((window.x - centre("x")) / 10) * 10, y: Math.round((window.y - centre("y")) / 10) * 10 }
    : { x: 0, y: 0 };
  const covered = ({ x, y }) => others.some((other) => Math.hypot(other.x - x - by.x, other.y - y - by.y) < 25);
  while (placed.some(covered)) [by.x, by.y] = [by.x + 30, by.y + 30];
  return by;
}
