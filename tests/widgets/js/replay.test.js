import assert from "node:assert/strict";
import { test } from "node:test";
import { createReplay } from "../../../course/widgets/js/sketch/play/replay.js";

// Node 0 starts; two tokens take link 0 to node 1 (3 days); one of these sends one back (link 1, 4 days), which is
// still under way on day 5, when the telling ends.
const told = { day: [0, 3, 3, 7], node: [0, 1, 1, 0], link: [-1, 0, 0, 1], cause: [-1, 0, 0, 1], total: 3 };

test("what has come to pass is counted, forwards and backwards", () => {
  const replay = createReplay(told, 2);
  assert.deepEqual([...replay.counts(0)], [1, 0]);
  assert.deepEqual([...replay.counts(5)], [1, 2]);
  assert.deepEqual([...replay.counts(2.9)], [1, 0]);
  assert.deepEqual([0, 3, 9].map(replay.upTo), [1, 3, 3]);
  assert.deepEqual(replay.moments, [0, 3]);
});

test("what is on its way is between its cause and its own day, also when it never arrives", () => {
  const replay = createReplay(told, 2);
  assert.deepEqual(replay.underWay(1.5).map(({ link, part }) => [link, part]), [[0, 0.5], [0, 0.5]]);
  assert.deepEqual(replay.underWay(5).map(({ row, part }) => [row, part]), [[3, 0.5]]);
});

test("what has just arrived fades over its span, newest first", () => {
  const replay = createReplay(told, 2);
  assert.deepEqual(replay.lately(4, 2).map(({ node, age }) => [node, age]), [[1, 0.5], [1, 0.5]]);
  assert.deepEqual(replay.lately(3, 0).map(({ link }) => link), [0, 0]);
  assert.deepEqual(replay.lately(2.5, 2), []);
});

test("a curve climbs with the rows it counts, and its last point is their number", () => {
  const replay = createReplay(told, 2);
  assert.deepEqual(replay.curve(), [[0, 1], [3, 3]]);
  assert.deepEqual(replay.curve((node) => node === 1), [[3, 2]]);
});
