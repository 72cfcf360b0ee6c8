// What a screen reader says of a node or a link: all that the picture shows.

import { find, itemOf } from "./edits.js";
import { clean, linkWords } from "./lettering.js";

export function createDescriptions({ store, say }) {
  const nameOf = (id) => {
    const node = find(store.network.nodes, id);
    if (node) return clean(node.label) || say("nameless");
    const item = itemOf(store.network, id);
    if (item?.source) return say("linkName", { source: nameOf(item.source), target: nameOf(item.target) });
    return item ? noteName(item) : "";
  };
  const noteName = ({ text }) => say("edit.note.name", { text: clean(text) || say("edit.note.empty") });
  return {
    nameOf,
    note: noteName,
    node(node, { initiator }) {
      const roles = (node.roles ?? []).map((role) => say(`role.${role}`));
      const start = initiator === node.id ? [say("node.starts")] : [];
      return [nameOf(node.id), say(`kind.${node.kind ?? "person"}`), ...roles, ...start].join(", ");
    },
    link: (link) => `${nameOf(link.id)}: ${linkWords(link, say).join(" · ")}`,
  };
}
