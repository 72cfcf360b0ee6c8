import assert from "node:assert/strict";
import { test } from "node:test";
import { apply, freshId, invert, same, touching } from "../../../course/widgets/js/sketch/edits.js";
import { EDITS, bookshop, frozen, madeUp } from "./drawings.js";

test("adding a node that is already there changes nothing", () => {
  const once = apply(bookshop(), EDITS.addNode);
  assert.equal(once.nodes.length, 4);
  assert.equal(apply(once, EDITS.addNode), once);
});

test("a link to a node that is gone is not added", () => {
  const network = bookshop();
  const link = { id: "l9", source: "n1", target: "gone" };
  assert.equal(apply(network, { type: "addLink", link }), network);
});

test("links to itself and parallel links are added", () => {
  const links = [
    { id: "a", source: "n1", target: "n1" },
    { id: "b", source: "n1", target: "n2" },
    { id: "c", source: "n1", target: "n2" },
  ];
  const network = links.reduce((sofar, link) => apply(sofar, { type: "addLink", link }), bookshop());
  assert.deepEqual(network.links.slice(-3), links);
});

test("an empty field becomes unknown: its key goes, and the others stay", () => {
  const network = apply(bookshop(), { type: "changeLink", id: "l1", set: { rate: null, medium: "책" } });
  assert.deepEqual(network.links[0], {
    id: "l1",
    source: "n1",
    target: "n2",
    action: "산다",
    medium: "책",
    delay: 7,
    colour: "#f00",
  });
});

test("removing a node removes its links and it is the initiator no longer", () => {
  const network = apply(bookshop(), { type: "remove", ids: ["n1"] });
  assert.deepEqual(
    network.nodes.map((node) => node.id),
    ["n2", "n3"],
  );
  assert.deepEqual(
    network.links.map((link) => link.id),
    ["l2"],
  );
  assert.equal("initiator" in network, false);
});

test("taking a removal back puts everything where it was", () => {
  const before = bookshop();
  const edit = { type: "remove", ids: ["n1"] };
  assert.deepEqual(apply(apply(before, edit), invert(before, edit)), before);
});

test("keys nobody here knows survive every edit", () => {
  for (const edit of Object.values(EDITS)) {
    const network = apply(bookshop(), edit);
    assert.equal(network.from, "a paper sketch", edit.type);
    assert.deepEqual(network.nodes.find((node) => node.id === "n2").shelf, { row: 3 }, edit.type);
  }
});

test("every edit leaves the network it was given as it was", () => {
  for (const edit of Object.values(EDITS)) apply(frozen(bookshop()), frozen(edit));
});

test("every edit done twice is done once", () => {
  for (const edit of Object.values(EDITS)) {
    const once = apply(bookshop(), edit);
    assert.equal(apply(once, edit), once, edit.type);
  }
});

test("every edit has an inverse, on 300 made-up drawings", () => {
  for (let seed = 1; seed <= 300; seed++) {
    const { network, edit } = madeUp(seed);
    const back = apply(apply(network, edit), invert(network, edit));
    assert.deepEqual(back, network, `seed ${seed}: ${JSON.stringify(edit)}`);
  }
});

test("an edit to something another tab removed is no edit", () => {
  const network = apply(bookshop(), { type: "remove", ids: ["n3", "l1"] });
  for (const edit of [
    { type: "changeNode", id: "n3", set: { label: "늦은 이름" } },
    { type: "changeLink", id: "l1", set: { rate: 2 } },
    { type: "changeLink", id: "l2", set: { target: "n3" } },
    { type: "changeNetwork", set: { initiator: "n3" } },
    { type: "remove", ids: ["n3"] },
  ]) {
    assert.equal(apply(network, edit), network);
  }
});

test("what goes with a node is known beforehand", () => {
  assert.deepEqual(
    touching(bookshop(), ["n2"]).map((link) => link.id),
    ["l1", "l2"],
  );
});

test("ids are not counted, so that two tabs never make the same one", () => {
  const ids = new Set(Array.from({ length: 5000 }, () => freshId("n")));
  assert.equal(ids.size, 5000);
  assert.match([...ids][0], /^n[0-9a-z]{8}$/);
});

test("the same drawing is the same whatever its revision, and no edit leaves it so", () => {
  assert.ok(same(bookshop(), { ...bookshop(), revision: 9 }));
  for (const name of ["addNode", "addLink", "changeNode", "changeLink", "changeNetwork", "remove"])
    assert.ok(!same(bookshop(), apply(bookshop(), EDITS[name])), name);
});
