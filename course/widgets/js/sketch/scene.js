// The drawing as SVG elements, kept in step with the network: what has not changed is not touched.

import { s, set } from "../shared/dom.js";
import { affected, curve, index, noteSpot, spots } from "./geometry.js";
import { notesOf } from "./edits.js";
import { around, labelBox, nodeBox } from "./extent.js";
import { linkLines } from "./lettering.js";
import { lift } from "./lift.js";
import { linkShape, nodeShape, noteShape } from "./shapes.js";

export function createScene(app) {
  const layers = { notes: s("g"), links: s("g"), labels: s("g"), nodes: s("g") };
  const upper = { links: s("g"), nodes: s("g") };
  const shapes = new Map(); // id → its shape, with the item it was drawn for as `item`
  let drawn = { nodes: [], links: [] };
  let place = new Map();
  let indexed = index(drawn);
  let [carried, grown] = [null, false];

  function draw(network) {
    if (network === drawn) return;
    const before = drawn;
    drawn = network;
    grown = network.nodes.length + network.links.length - shapes.size < 9;
    place = spots(network);
    for (const note of notesOf(network)) place.set(note.id, noteSpot(note));
    if (network.links !== before.links || network.nodes !== before.nodes) indexed = index(network);
    sweep(network);
    notes(notesOf(network));
    const relaid = nodes(network, before);
    links(network, before, relaid);
  }

  function sweep(network) {
    const alive = new Set([...network.nodes, ...network.links, ...notesOf(network)].map((item) => item.id));
    for (const [id, shape] of shapes) {
      if (alive.has(id)) continue;
      shape.group.remove();
      shape.label?.remove();
      shapes.delete(id);
    }
  }

  function notes(items) {
    for (const note of items) {
      const shape = shapes.get(note.id) ?? adopt(note.id, noteShape(note.id));
      const spot = place.get(note.id);
      if (shape.item !== note) {
        shape.update(spot);
        set(shape.group, "aria-label", app.describe.note(note));
      }
      shape.place(spot);
      shape.item = note;
    }
    inOrder(
      layers.notes,
      items.map(({ id }) => shapes.get(id).group),
    );
  }

  // Returns the ids of the nodes that stand elsewhere than before.
  function nodes(network, before) {
    const moved = new Set();
    const renamed = new Set();
    const restarted = network.initiator === before.initiator ? [] : [network.initiator, before.initiator];
    network.nodes.forEach((node) => {
      const shape = shapes.get(node.id) ?? adopt(node.id, nodeShape(node.id, app.say));
      const { x, y, lines } = place.get(node.id);
      if (shape.item !== node || restarted.includes(node.id)) {
        shape.update(node, network.initiator === node.id, lines);
        set(shape.group, "aria-label", app.describe.node(node, network));
        if (shape.item?.label !== node.label) renamed.add(node.id);
        shape.item = node;
      }
      if (shape.x !== x || shape.y !== y) {
        shape.place({ x, y });
        Object.assign(shape, { x, y });
        moved.add(node.id);
      }
    });
    inOrder(
      layers.nodes,
      network.nodes.map(({ id }) => shapes.get(id).group),
    );
    return { moved, renamed };
  }

  function links(network, before, { moved, renamed }) {
    // Numbers of parallel links and angles of loops hang on their neighbours: when links come or go, all are laid again.
    const all = network.links.length !== before.links.length;
    const near = new Set([...moved, ...renamed].flatMap((id) => [...affected(indexed, id)]));
    network.links.forEach((link) => {
      const shape = shapes.get(link.id) ?? adopt(link.id, linkShape(link.id, app.say));
      const changed = shape.item !== link;
      if (changed) shape.update(link);
      if (changed || renamed.has(link.source) || renamed.has(link.target)) {
        set(shape.group, "aria-label", app.describe.link(link));
      }
      if (changed || all || near.has(link)) shape.follow(curve(indexed, place, link));
      shape.item = link;
    });
    inOrder(
      layers.links,
      network.links.map(({ id }) => shapes.get(id).group),
    );
    inOrder(
      layers.labels,
      network.links.map(({ id }) => shapes.get(id).label),
    );
  }

  function take(ids) {
    const moving = ids.filter((id) => place.has(id));
    const spots = new Map(moving.map((id) => [id, { ...place.get(id) }]));
    const { initiator } = drawn;
    return lift({ spots, indexed, place, initiator, shape: (id) => shapes.get(id) }, upper, app.say);
  }

  function adopt(id, shape) {
    shapes.set(id, shape);
    // What a hand adds is welcomed; a whole drawing would only be held up.
    if (grown) for (const group of [shape.group, shape.label]) group?.classList.add("sk-new");
    return shape;
  }

  return {
    layers,
    upper,
    draw,
    shape: (id) => shapes.get(id),
    shapes: () => shapes.values(),
    places: () => place,
    position: (id) => place.get(id) ?? { x: 0, y: 0 },
    /** The path of a link as it is seen now, also while a node of it is in the hand. */
    way: (link) => curve(indexed, carried?.around ?? place, link).path,
    labelAt: (link) => curve(indexed, place, link).label,
    /** The box around everything drawn; null for an empty drawing. */
    extent: () =>
      around([
        ...[...place.values()].map((spot) => spot.box?.(spot) ?? nodeBox(spot)),
        ...drawn.links.map((link) => labelBox(curve(indexed, place, link), linkLines(link, app.say))),
      ]),
    /** Nodes and notes follow the hand, whatever arrives from elsewhere meanwhile, until they are let go (null). */
    carry(ids, by) {
      if (!ids) {
        carried?.drop();
        carried = null;
        return;
      }
      carried ??= take(ids);
      carried.follow(by);
    },
  };
}

function inOrder(layer, groups) {
  let next = layer.firstChild;
  for (const group of groups) {
    if (group === next) next = next.nextSibling;
    else layer.insertBefore(group, next);
  }
}
