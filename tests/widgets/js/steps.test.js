import assert from "node:assert/strict";
import { test } from "node:test";

import { apply, invert } from "../../../course/widgets/js/sketch/edits.js";
import { STAGES, addBack, addStep, onward } from "../../../course/widgets/js/journey/steps.js";

const EMPTY = { nodes: [], links: [] };
const called = (stage) => `who ${stage}`;
const add = (network, stage) => apply(network, addStep(network, stage, called));
const ends = ({ source, target }) => [source, target];

test("steps added in any order make one way through, by five people", () => {
  const orders = [STAGES, [...STAGES].reverse(), ["experience", "discover", "select", "share"]];
  for (const order of orders) {
    const network = order.reduce(add, EMPTY);
    assert.equal(network.nodes.length, 5, order.join());
    const chain = STAGES.map((stage) => onward(network, stage));
    assert.deepEqual(chain.map((links) => links.length), [1, 1, 1, 1]);
    for (const [at, [link]] of chain.slice(1).entries()) assert.equal(link.source, chain[at][0].target, order.join());
  }
});

test("a second step of a stage runs beside the first", () => {
  const network = add(STAGES.reduce(add, EMPTY), "discover");
  const [one, other] = onward(network, "discover");
  assert.deepEqual(ends(one), ends(other));
  assert.equal(network.nodes.length, 5);
});

test("the way back leads from who has shared to where somebody discovers", () => {
  const network = STAGES.reduce(add, EMPTY);
  const { link } = addBack(network);
  assert.deepEqual(ends(link), [onward(network, "share")[0].target, onward(network, "discover")[0].source]);
  assert.equal(link.stage, undefined);
});

test("without a first and a last stage there is no way back to join", () => {
  assert.equal(addBack(EMPTY), null);
  assert.equal(addBack(add(EMPTY, "discover")), null);
  assert.equal(addBack(add(EMPTY, "share")), null);
});

test("a share step taken away and added again ends where the way back begins", () => {
  let network = STAGES.reduce(add, EMPTY);
  network = apply(network, addBack(network));
  const [share] = onward(network, "share");
  network = add(apply(network, { type: "remove", ids: [share.id] }), "share");
  assert.deepEqual(ends(onward(network, "share")[0]), ends(share));
  assert.equal(network.nodes.length, 5);
});

test("discovery begins with the one who starts the drawing", () => {
  const drawing = { nodes: [{ id: "n1", label: "guest" }], links: [], initiator: "n1" };
  assert.equal(onward(add(drawing, "discover"), "discover")[0].source, "n1");
});

test("a link of the last stage that leads back to a start is a way back, not a step", () => {
  const nodes = ["a", "b"].map((id) => ({ id }));
  const links = [
    { id: "d", source: "a", target: "b", stage: "discover" },
    { id: "s", source: "b", target: "a", stage: "share" },
  ];
  assert.deepEqual(onward({ nodes, links }, "share"), []);
});

test("adding a step is undone whole", () => {
  const edit = addStep(EMPTY, "select", called);
  const network = apply(EMPTY, edit);
  assert.deepEqual(apply(network, invert(EMPTY, edit)), EMPTY);
});
