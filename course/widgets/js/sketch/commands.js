// What a person can do, said once: every button, key and gesture ends in one of these.

import { difference, find, freshId, itemOf, notesOf, touching } from "./edits.js";
import { align } from "./places.js";
import { adding, snippet } from "./snippets.js";

/** Spacing of a new node from the others, and of one arrow-key step, in the drawing's units. */
const ROOM = 120;
export const STEP = 10;

export function createCommands(app) {
  const { store, selection } = app;
  const tell = (key, fields) => app.announce(app.say(key, fields));
  const nodes = () => store.network.nodes;
  const named = (id) => app.nameOf(id);
  const put = (id, { x, y }) => {
    const type = find(nodes(), id) ? "changeNode" : "changeNote";
    return { type, id, set: { x: round(x), y: round(y) } };
  };

  // Nodes without a place stand around the others; where one is placed, they would jump: they stay where they are seen.
  function settled(edit) {
    const adrift = nodes().filter((node) => node.x == null || node.y == null);
    const stay = adrift.map(({ id }) => put(id, app.canvas.position(id)));
    return stay.length ? { type: "all", edits: [...stay, edit] } : edit;
  }

  return {
    addNode(point = freePlace(app.canvas.middle(), nodes())) {
      const id = freshId("n");
      const node = { id, label: "", kind: app.options.kinds[0], roles: [], x: round(point.x), y: round(point.y) };
      store.edit(settled({ type: "addNode", node }));
      app.select(id);
      app.canvas.reveal(id);
      app.naming.open(id);
      tell("said.added");
    },

    rename(id, label) {
      const before = find(nodes(), id)?.label ?? "";
      if (label === before) return;
      if (!store.edit({ type: "changeNode", id, set: { label } })) return;
      tell(before ? "said.renamed" : "said.named", { name: named(id), before });
    },

    /** What of these can be moved: nodes and notes. */
    movable: (ids) => ids.filter((id) => !find(store.network.links, id)),
    everything: () => [...nodes(), ...notesOf(store.network)].map(({ id }) => id),

    /** By the hand, or by an arrow key with a `key`: a run of steps is one move. */
    move(ids, by, key) {
      if (!by.x && !by.y) return;
      const to = (id) => {
        const { x, y } = app.canvas.position(id);
        return put(id, { x: x + by.x, y: y + by.y });
      };
      store.edit(settled(all(ids.map(to))), key);
    },

    nudge(dx, dy) {
      const ids = this.movable(selection.ids);
      this.move(ids, { x: dx, y: dy }, `${ids}.place`);
      app.canvas.reveal(app.selected);
      tell(many(ids) ? "edit.moved" : "said.moved", { count: ids.length, name: named(ids[0]) });
    },

    addNote(point = freePlace(app.canvas.middle(), app.canvas.taken())) {
      const id = freshId("t");
      store.edit(settled({ type: "addNote", note: { id, text: "", x: round(point.x), y: round(point.y) } }));
      app.select(id);
      app.canvas.reveal(id);
      app.inspector.focus();
      tell("edit.noteAdded");
    },

    /** One change of every node selected. */
    changeNodes(change) {
      const chosen = selection.ids.map((id) => find(nodes(), id)).filter(Boolean);
      store.edit(all(chosen.map((node) => ({ type: "changeNode", id: node.id, set: change(node) }))));
    },

    align(way) {
      const ids = this.movable(selection.ids);
      if (ids.length < 2) return;
      const to = align(
        way,
        ids.map((id) => [id, app.canvas.position(id)]),
      );
      app.canvas.glide(() => store.edit(settled(all(to.map(([id, place]) => put(id, place))))));
      tell("edit.aligned", { count: ids.length });
    },

    /** Tidy places, worked out in Python: of several selected nodes, or of everything. */
    async tidy() {
      const chosen = selection.ids.filter((id) => find(nodes(), id));
      const places = await asked("tidy", chosen.length > 1 ? { ids: chosen } : {});
      if (!places) return;
      const to = Object.entries(places).map(([id, [x, y]]) => put(id, { x, y }));
      app.canvas.glide(() => store.edit(settled(all(to))));
      tell("edit.tidied", { count: to.length });
    },

    /** Add what was copied, or read from a table; returns whether there was anything. */
    add(found) {
      const { edit, ids } = adding(store.network, found, found.table ? null : app.canvas.window);
      if (!edit.edits.length) return false;
      app.canvas.glide(() => store.edit(settled(edit)));
      show(edit, ids);
      tell("edit.pasted", { nodes: found.nodes.length, links: found.links.length });
      return true;
    },

    duplicate() {
      if (selection.ids.length) this.add(snippet(store.network, selection.ids));
    },

    /** Become another drawing: an earlier version of this one. */
    become(network) {
      app.canvas.glide(() => store.edit(difference(store.network, network)));
      app.select(null);
      tell("edit.restored");
    },

    link(source, target, byHand) {
      const id = freshId("l");
      store.edit({ type: "addLink", link: { id, source, target } });
      app.select(id);
      tell("said.linked", { source: named(source), target: named(target) });
      // On a touch screen the keyboard would cover the drawing just made.
      if (byHand) app.canvas.focus(id);
      else app.inspector.focus("action");
    },

    reverse(id) {
      const { source, target } = find(store.network.links, id);
      if (!store.edit({ type: "changeLink", id, set: { source: target, target: source } })) return;
      tell("said.linked", { source: named(target), target: named(source) });
    },

    remove(ids) {
      const [id] = ids;
      if (!id) return;
      const name = named(id);
      const links = touching(store.network, ids).length;
      const isNode = find(nodes(), id);
      if (!store.edit({ type: "remove", ids })) return;
      app.select(null);
      app.canvas.focus(null);
      if (many(ids)) tell("edit.removed", { count: ids.length });
      else tell(isNode && links ? "said.removedWithLinks" : "said.removed", { name, count: links });
    },

    /** Begin or end taking parts away for trial; what was open before opens again. */
    snip() {
      if (app.snip) app.drawer.open(app.snip.active ? "vitality" : "snip");
    },

    undo: () => tell(show(store.undo()) ? "said.undone" : "said.nothingToUndo"),
    redo: () => tell(show(store.redo()) ? "said.redone" : "said.nothingToRedo"),
  };

  // What came back or changed is what the person wants to see.
  function show(edit, ids = edit && [...idsOf(edit)]) {
    if (!edit) return false;
    const there = ids.filter((id) => itemOf(store.network, id));
    selection.hold(there.length > SHOWN ? [] : there);
    if (there.length && there.length <= SHOWN) app.canvas.reveal(there.at(-1));
    return true;
  }

  // What Python answers; a refusal is said in words.
  async function asked(what, fields) {
    try {
      return await app.ask(what, fields);
    } catch (error) {
      app.tell(error.message);
      return null;
    }
  }
}

const SHOWN = 30; // more than these coming back are the drawing, not a selection
const all = (edits) => (edits.length === 1 ? edits[0] : { type: "all", edits });
const many = (ids) => ids.length > 1;

/** The nearest free place around a point: rings of growing radius. */
export function freePlace(point, nodes) {
  const free = ({ x, y }) => nodes.every((node) => Math.hypot((node.x ?? 0) - x, (node.y ?? 0) - y) >= ROOM);
  if (free(point)) return point;
  for (let ring = 1; ring < 60; ring++) {
    const places = 6 * ring;
    for (let turn = 0; turn < places; turn++) {
      const angle = (2 * Math.PI * turn) / places;
      const place = { x: point.x + ring * ROOM * Math.cos(angle), y: point.y + ring * ROOM * Math.sin(angle) };
      if (free(place)) return place;
    }
  }
  return point;
}

// What an edit is about: links that come and go with their nodes are not.
function idsOf(edit) {
  if (edit.edits) return new Set(edit.edits.flatMap((each) => [...idsOf(each)]));
  const item = edit.node ?? edit.link ?? edit.note;
  if (item) return new Set([item.id]);
  const back = edit.nodes && [...edit.nodes, ...(edit.notes ?? [])];
  return new Set(back ? (back.length ? back : edit.links).map(([, { id }]) => id) : (edit.ids ?? [edit.id]));
}

function round(value) {
  return Math.round(value * 10) / 10;
}
