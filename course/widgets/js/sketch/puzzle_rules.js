// What of a puzzle's drawing may be touched: pure. Whether it is solved is Python's to say.

import { find, same, touching } from "./edits.js";

/**
 * @typedef {{given: import("./edits.js").Network, allowed: Record<string, number | null>, frozen: string[]}} Puzzle
 *   a count of null is any number
 */

const FREE = ["x", "y"];

/** The given part an edit may not touch, or the starting node's; null when the edit may be made. */
export function barred(network, edit, puzzle) {
  const { given, allowed, frozen } = puzzle;
  const mine = (id) => !find(given.nodes, id) && !find(given.links, id);
  const can = (move, id) => allowed[move] !== 0 && !frozen.includes(id);
  switch (edit.type) {
    case "all":
      return edit.edits.map((each) => barred(network, each, puzzle)).find((id) => id !== null) ?? null;
    case "changeNode":
      return mine(edit.id) || Object.keys(edit.set).every((key) => FREE.includes(key)) ? null : edit.id;
    case "changeLink":
      if (mine(edit.id)) return null;
      return can("rates", edit.id) && Object.keys(edit.set).every((key) => key === "rate") ? null : edit.id;
    case "changeNetwork":
      return "initiator" in edit.set ? (given.initiator ?? edit.set.initiator ?? "") : null;
    case "remove": {
      const gone = [...edit.ids, ...touching(network, edit.ids).map(({ id }) => id)];
      return gone.find((id) => !mine(id) && !can("cuts", id)) ?? null;
    }
    default:
      return null;
  }
}

/** The ids of what was drawn beside what was given. */
export function added(network, { given }) {
  return ["nodes", "links"].flatMap((list) =>
    network[list].filter(({ id }) => !find(given[list], id)).map(({ id }) => id),
  );
}

/** The edit that leads back to the beginning; null when this is it. */
export function back(network, puzzle) {
  const { given } = puzzle;
  if (same(network, given)) return null;
  const lost = (list) => given[list].map((item, at) => [at, item]).filter(([, { id }]) => !find(network[list], id));
  const changed = (type, list) =>
    given[list]
      .filter(({ id }) => find(network[list], id))
      .map((item) => {
        const blank = Object.fromEntries(Object.keys(find(network[list], item.id)).map((key) => [key, null]));
        return { type, id: item.id, set: { ...blank, ...item } };
      });
  const edits = [
    { type: "remove", ids: added(network, puzzle) },
    { type: "restore", nodes: lost("nodes"), links: lost("links") },
    ...changed("changeNode", "nodes"),
    ...changed("changeLink", "links"),
    { type: "changeNetwork", set: { initiator: given.initiator ?? null } },
  ];
  return { type: "all", edits };
}
