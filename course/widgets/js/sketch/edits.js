// The editing rules: pure functions on the file's dict (course/network, schema 1). Nothing here knows a browser.
//
// Every edit may meet a network that already holds it, or that another tab has changed: done twice it
// changes nothing, and an edit to something that is gone is no edit. Keys nobody here knows are carried along.

/**
 * @typedef {{id: string, label?: string, kind?: string, roles?: string[], x?: number, y?: number}} Node
 * @typedef {{id: string, source: string, target: string, action?: string, medium?: string,
 *   rate?: number, delay?: number, stage?: string}} Link
 * @typedef {{id: string, text?: string, x?: number, y?: number}} Note
 * @typedef {{nodes: Node[], links: Link[], notes?: Note[], title?: string, initiator?: string}} Network
 * @typedef {{type: "addNode", node: Node} | {type: "addLink", link: Link} | {type: "addNote", note: Note}
 *   | {type: "changeNode" | "changeLink" | "changeNote", id: string, set: object}
 *   | {type: "changeNetwork", set: object}
 *   | {type: "remove", ids: string[]}
 *   | {type: "restore", nodes: [number, Node][], links: [number, Link][], notes?: [number, Note][], initiator?: string}
 *   | {type: "all", edits: Edit[]}} Edit
 */

const RULES = {
  all: (network, { edits }) => edits.reduce(apply, network),
  addNode: (network, { node }) => insert(network, "nodes", [[network.nodes.length, node]]),
  addLink: (network, { link }) =>
    joins(network, link) ? insert(network, "links", [[network.links.length, link]]) : network,
  addNote: (network, { note }) => insert(network, "notes", [[notesOf(network).length, note]]),
  changeNote: (network, { id, set }) => change(network, "notes", id, set),
  changeNode: (network, { id, set }) => change(network, "nodes", id, set),
  changeLink: (network, { id, set }) =>
    joins(network, { ...find(network.links, id), ...set }) ? change(network, "links", id, set) : network,
  changeNetwork: (network, { set }) =>
    set.initiator && !find(network.nodes, set.initiator) ? network : merge(network, set),
  remove,
  restore: (network, { nodes, links, notes = [], initiator }) => {
    const back = insert(insert(network, "notes", notes), "nodes", nodes);
    const linked = insert(
      back,
      "links",
      links.filter(([, link]) => joins(back, link)),
    );
    return initiator && !linked.initiator && find(linked.nodes, initiator) ? merge(linked, { initiator }) : linked;
  },
};

/**
 * The network after an edit; the very same object when the edit changes nothing.
 * @param {Network} network
 * @param {Edit} edit
 * @returns {Network}
 */
export function apply(network, edit) {
  return RULES[edit.type](network, edit);
}

/**
 * The edit that takes an edit back, made on the network as it is *before* the edit.
 * @param {Network} network
 * @param {Edit} edit
 * @returns {Edit}
 */
export function invert(network, edit) {
  switch (edit.type) {
    case "all":
      return { type: "all", edits: inverses(network, edit.edits) };
    case "addNode":
      return { type: "remove", ids: [edit.node.id] };
    case "addLink":
      return { type: "remove", ids: [edit.link.id] };
    case "addNote":
      return { type: "remove", ids: [edit.note.id] };
    case "restore":
      return { type: "remove", ids: [...edit.nodes, ...edit.links, ...(edit.notes ?? [])].map(([, item]) => item.id) };
    case "remove":
      return lost(network, edit.ids);
    case "changeNetwork":
      return { ...edit, set: previous(network, edit.set) };
    default: {
      return { ...edit, set: previous(itemOf(network, edit.id) ?? {}, edit.set) };
    }
  }
}

/** The item of an id in a list of nodes or links, looked up in an index made once for each list. */
export function find(items, id) {
  if (!indexes.has(items)) indexes.set(items, new Map(items.map((item) => [item.id, item])));
  return indexes.get(items).get(id);
}

/** A node, a link or a note by its id. */
export function itemOf(network, id) {
  return find(network.nodes, id) ?? find(network.links, id) ?? find(notesOf(network), id);
}

/** The notes on the paper: a file without any says nothing of them. */
export const notesOf = (network) => network.notes ?? NONE;

const NONE = [];
const indexes = new WeakMap(); // lists are never changed, only replaced

/** An id no other tab can make at the same time: ids are never shown, so they need not be counted. */
export function freshId(letter, random = Math.random) {
  return letter + Array.from({ length: 8 }, () => Math.floor(random() * 36).toString(36)).join("");
}

/** The links that go when an item goes: its own, and those at a node. */
export function touching(network, ids) {
  return network.links.filter((link) => [link.id, link.source, link.target].some((id) => ids.includes(id)));
}

/** The edits that make one drawing of another, item by item: what another tab does meanwhile is left alone. */
export function difference(network, wanted) {
  const items = ({ nodes, links, notes }) => [...nodes, ...links, ...(notes ?? [])];
  const gone = items(network).filter(({ id }) => !itemOf(wanted, id));
  const missing = (list) =>
    (wanted[list] ?? []).map((item, at) => [at, item]).filter(([, { id }]) => !itemOf(network, id));
  const changes = [
    ["changeNode", "nodes"],
    ["changeLink", "links"],
    ["changeNote", "notes"],
  ].flatMap(([type, list]) =>
    (wanted[list] ?? [])
      .map((item) => [find(network[list] ?? NONE, item.id), item])
      .filter(([before, item]) => before && !equal(before, item))
      .map(([before, item]) => ({ type, id: item.id, set: { ...blank(before), ...item } })),
  );
  const { title, initiator } = wanted;
  return {
    type: "all",
    edits: [
      { type: "restore", nodes: missing("nodes"), links: [], notes: missing("notes") },
      ...changes,
      { type: "remove", ids: gone.map(({ id }) => id) },
      { type: "restore", nodes: [], links: missing("links") },
      { type: "changeNetwork", set: { title: title || null, initiator: initiator ?? null } },
    ],
  };
}

const blank = (item) => Object.fromEntries(Object.keys(item).map((key) => [key, null]));

function joins(network, link) {
  return Boolean(find(network.nodes, link.source) && find(network.nodes, link.target));
}

function insert(network, list, places) {
  const absent = places.filter(([, item]) => !itemOf(network, item.id));
  if (!absent.length) return network;
  const items = [...(network[list] ?? NONE)];
  for (const [at, item] of absent) items.splice(at, 0, item);
  return { ...network, [list]: items };
}

function change(network, list, id, set) {
  const item = find(network[list] ?? NONE, id);
  const changed = item && merge(item, set);
  if (changed === item) return network;
  return { ...network, [list]: network[list].map((other) => (other === item ? changed : other)) };
}

function merge(object, set) {
  const same = Object.entries(set).every(([key, value]) => equal(object[key] ?? null, value ?? null));
  if (same) return object;
  const merged = { ...object, ...set };
  for (const [key, value] of Object.entries(set)) if (value == null) delete merged[key];
  return merged;
}

function remove(network, { ids }) {
  const gone = touching(network, ids);
  const stays = ({ id }) => !ids.includes(id);
  const [nodes, notes] = [network.nodes.filter(stays), notesOf(network).filter(stays)];
  const same = nodes.length === network.nodes.length && notes.length === notesOf(network).length;
  if (same && !gone.length) return network;
  const left = { ...network, nodes, links: network.links.filter((link) => !gone.includes(link)), notes };
  if (!notes.length) delete left.notes;
  if (ids.includes(left.initiator)) delete left.initiator;
  return left;
}

function lost(network, ids) {
  const places = (items, gone) => items.map((item, at) => [at, item]).filter(([, item]) => gone(item));
  const links = touching(network, ids);
  return {
    type: "restore",
    nodes: places(network.nodes, (node) => ids.includes(node.id)),
    links: places(network.links, (link) => links.includes(link)),
    notes: places(notesOf(network), (note) => ids.includes(note.id)),
    ...(ids.includes(network.initiator) && { initiator: network.initiator }),
  };
}

function inverses(network, edits) {
  if (!edits.length) return [];
  const [first, ...rest] = edits;
  return [...inverses(apply(network, first), rest), invert(network, first)];
}

function previous(object, set) {
  return Object.fromEntries(Object.keys(set).map((key) => [key, object[key] ?? null]));
}

function equal(one, other) {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

/** Whether two networks are the same drawing, whatever their revision. */
export function same(one, other) {
  const alike = (list) =>
    one[list].length === other[list].length && one[list].every((item, at) => equal(item, other[list][at]));
  return one === other || (one.initiator === other.initiator && alike("nodes") && alike("links"));
}
