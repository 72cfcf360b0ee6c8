import assert from "node:assert/strict";
import { test } from "node:test";
import { apply } from "../../../course/widgets/js/sketch/edits.js";
import * as history from "../../../course/widgets/js/sketch/history.js";
import { bookshop, madeUp } from "./drawings.js";

/** A drawing with its history, as the store keeps them. */
function desk(network) {
  let past = history.empty();
  return {
    get network() {
      return network;
    },
    edit(edit, key) {
      if (apply(network, edit) === network) return;
      past = history.record(past, network, edit, key);
      network = apply(network, edit);
    },
    elsewhere(edit) {
      network = apply(network, edit);
    },
    seal() {
      past = history.seal(past);
    },
    step(step) {
      if (step) [past, network] = [step[0], apply(network, step[1])];
      return Boolean(step);
    },
    undo() {
      return this.step(history.undo(past));
    },
    redo() {
      return this.step(history.redo(past, network));
    },
  };
}

test("forty edits are undone and redone one by one", () => {
  const drawing = desk(bookshop());
  const stages = [drawing.network];
  for (let x = 1; x <= 40; x++) {
    drawing.edit({ type: "changeNode", id: "n1", set: { x: 1000 + x } });
    stages.push(drawing.network);
  }
  for (const stage of stages.slice(0, -1).reverse()) {
    assert.ok(drawing.undo());
    assert.deepEqual(drawing.network, stage);
  }
  assert.equal(drawing.undo(), false);
  for (const stage of stages.slice(1)) {
    assert.ok(drawing.redo());
    assert.deepEqual(drawing.network, stage);
  }
  assert.equal(drawing.redo(), false);
});

test("typing in one field is one step, and the next visit to it another", () => {
  const drawing = desk(bookshop());
  const type = (text) => drawing.edit({ type: "changeLink", id: "l1", set: { medium: text } }, "l1.medium");
  ["ㅅ", "서", "선", "선물"].forEach(type);
  drawing.seal();
  type("쪽지");
  drawing.undo();
  assert.equal(drawing.network.links[0].medium, "선물");
  drawing.undo();
  assert.equal(drawing.network.links[0].medium, "책");
  drawing.redo();
  assert.equal(drawing.network.links[0].medium, "선물");
});

test("a new edit ends what could be redone", () => {
  const drawing = desk(bookshop());
  drawing.edit({ type: "changeNode", id: "n1", set: { x: 1 } });
  drawing.undo();
  drawing.edit({ type: "changeNode", id: "n1", set: { y: 2 } });
  assert.equal(drawing.redo(), false);
});

test("undo takes back what was done here, not what another tab did", () => {
  const drawing = desk(bookshop());
  drawing.edit({ type: "changeNode", id: "n1", set: { label: "여기" } });
  drawing.elsewhere({ type: "changeNode", id: "n1", set: { x: 999 } });
  drawing.elsewhere({ type: "addNode", node: { id: "n7", label: "저기" } });
  drawing.undo();
  assert.deepEqual(drawing.network.nodes[0], { ...bookshop().nodes[0], x: 999 });
  assert.equal(drawing.network.nodes.at(-1).id, "n7");
});

test("random walks of edits come all the way back, and forth again", () => {
  for (let seed = 1; seed <= 60; seed++) {
    const { network, roll } = madeUp(seed);
    const drawing = desk(network);
    const steps = 3 + Math.floor(roll() * 12);
    for (let step = 0; step < steps; step++) drawing.edit(madeUp(seed * 1000 + step).edit);
    const end = drawing.network;
    while (drawing.undo());
    assert.deepEqual(drawing.network, network, `seed ${seed}`);
    while (drawing.redo());
    assert.deepEqual(drawing.network, end, `seed ${seed}`);
  }
});
