import assert from "node:assert/strict";
import { test } from "node:test";
import { apply, same } from "../../../course/widgets/js/sketch/edits.js";
import { added, back, barred } from "../../../course/widgets/js/sketch/puzzle_rules.js";
import { EDITS, bookshop } from "./drawings.js";

const NONE = { links: 0, nodes: 0, cuts: 0, rates: 0 };
const puzzle = (allowed, frozen = ["n1"]) => ({ given: bookshop(), allowed: { ...NONE, ...allowed }, frozen });
const bars = (edit, allowed, frozen) => barred(bookshop(), edit, puzzle(allowed, frozen));
const rate = { type: "changeLink", id: "l1", set: { rate: 1 } };

test("what is given may be moved and linked, and nothing else", () => {
  assert.equal(bars({ type: "changeNode", id: "n1", set: { x: 1, y: 2 } }), null);
  assert.equal(bars(EDITS.addNode), null);
  assert.equal(bars(EDITS.addLink), null);
  assert.equal(bars(EDITS.changeNode), "n1");
  assert.equal(bars(EDITS.changeLink), "l2");
  assert.equal(bars({ type: "changeNetwork", set: { initiator: "n2" } }), "n1");
  assert.equal(bars({ type: "changeNetwork", set: { title: "x" } }), null);
});

test("cuts and rates are held unless they are allowed, and frozen parts always", () => {
  assert.equal(bars({ type: "remove", ids: ["l1"] }), "l1");
  assert.equal(bars({ type: "remove", ids: ["l1"] }, { cuts: 1 }), null);
  assert.equal(bars({ type: "remove", ids: ["l1"] }, { cuts: null }), null);
  assert.equal(bars({ type: "remove", ids: ["n1"] }, { cuts: null }), "n1");
  assert.equal(bars({ type: "remove", ids: ["n3"] }, { cuts: 1 }, ["l2"]), "l2", "a frozen link keeps its nodes");
  assert.equal(bars(rate), "l1");
  assert.equal(bars(rate, { rates: 1 }), null);
  assert.equal(bars(rate, { rates: 1 }, ["l1"]), "l1");
  assert.equal(bars({ ...rate, set: { rate: 1, delay: 3 } }, { rates: 1 }), "l1");
});

test("an edit of several is held when one of them is", () => {
  assert.equal(bars({ type: "all", edits: [EDITS.addNode, EDITS.changeNode] }), "n1");
  assert.equal(bars({ type: "all", edits: [EDITS.addNode, EDITS.addLink] }), null);
});

test("what a person has added is theirs to change and to take away", () => {
  const grown = apply(apply(bookshop(), EDITS.addNode), EDITS.addLink);
  assert.deepEqual(added(grown, puzzle()), ["n4", "l3"]);
  assert.equal(barred(grown, { type: "remove", ids: ["n4", "l3"] }, puzzle()), null);
  assert.equal(barred(grown, { type: "changeLink", id: "l3", set: { delay: 1 } }, puzzle()), null);
});

test("starting over leads back from anywhere, and from the beginning nowhere", () => {
  assert.equal(back(bookshop(), puzzle()), null);
  const edits = [EDITS.addNode, EDITS.addLink, EDITS.changeNode, EDITS.changeLink, EDITS.changeNetwork];
  for (const tried of [edits, [{ type: "remove", ids: ["n1"] }], [...edits, { type: "remove", ids: ["n1", "n2"] }]]) {
    const far = tried.reduce(apply, bookshop());
    const home = apply(far, back(far, puzzle()));
    assert.ok(same(home, bookshop()), JSON.stringify(home));
  }
});
