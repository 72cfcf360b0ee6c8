// Drawings to test with.

export const bookshop = () => ({
  schema: 1,
  title: "동네 책방",
  initiator: "n1",
  from: "a paper sketch",
  nodes: [
    { id: "n1", label: "단골손님", kind: "person", roles: ["buyer", "mediator"], x: 120, y: 80 },
    { id: "n2", label: "책방", kind: "organisation", roles: ["producer"], x: 320, y: 80, shelf: { row: 3 } },
    { id: "n3", label: "친구", kind: "person", x: 220, y: 240 },
  ],
  links: [
    { id: "l1", source: "n1", target: "n2", action: "산다", medium: "책", rate: 0.4, delay: 7, colour: "#f00" },
    { id: "l2", source: "n2", target: "n3", action: "선물한다" },
  ],
});

export const EDITS = {
  addNode: { type: "addNode", node: { id: "n4", label: "카페", kind: "place", x: 5, y: 5 } },
  addLink: { type: "addLink", link: { id: "l3", source: "n3", target: "n1" } },
  changeNode: { type: "changeNode", id: "n1", set: { label: "손님", x: 130, roles: ["buyer"] } },
  changeLink: { type: "changeLink", id: "l2", set: { medium: "쪽지", rate: 0 } },
  changeNetwork: { type: "changeNetwork", set: { title: "책방", initiator: null } },
  remove: { type: "remove", ids: ["n1", "l2"] },
  restore: { type: "restore", nodes: [[1, { id: "n9" }]], links: [[0, { id: "l9", source: "n9", target: "n2" }]] },
};

export function frozen(value) {
  if (value && typeof value === "object") Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

/** The same numbers in [0, 1) for the same seed (mulberry32). */
export function dice(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A random drawing and a random edit of it. */
export function madeUp(seed) {
  const roll = dice(seed);
  const below = (limit) => Math.floor(roll() * limit);
  const nodes = Array.from({ length: 2 + below(6) }, (_, at) => ({ id: `n${at}`, label: `노드 ${at}`, x: below(500) }));
  const someone = () => nodes[below(nodes.length)].id;
  const links = Array.from({ length: 1 + below(9) }, (_, at) => ({
    id: `l${at}`,
    source: someone(),
    target: someone(),
    ...(below(2) && { rate: roll() * 3 }),
  }));
  const network = { schema: 1, nodes, links, ...(below(2) && { initiator: someone() }) };
  const edits = [
    { type: "addNode", node: { id: "new", label: "<b>새</b>" } },
    { type: "addLink", link: { id: "new", source: someone(), target: someone() } },
    { type: "changeNode", id: someone(), set: { x: below(900), y: below(900), kind: "place" } },
    { type: "changeLink", id: links[0].id, set: { rate: null, delay: below(90), target: someone() } },
    { type: "changeNetwork", set: { initiator: someone(), title: "t" } },
    { type: "remove", ids: [someone()] },
    { type: "remove", ids: [links[below(links.length)].id] },
  ];
  return { network, edit: edits[below(edits.length)], roll };
}
