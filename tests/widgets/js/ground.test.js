import assert from "node:assert/strict";
import { test } from "node:test";
import { friendsOf, nearest, next, radiusOf } from "../../../course/widgets/js/cascade/ground.js";
import { createReplay } from "../../../course/widgets/js/cascade/replay.js";

// Four people on a square, one in the middle.
const square = { x: [0, 1, 0, 1, 0.5], y: [0, 0, 1, 1, 0.45] };

test("a finger finds the nearest person within its reach, and nobody beyond", () => {
  assert.equal(nearest(square, [0.9, 0.1], 0.2), 1);
  assert.equal(nearest(square, [0.75, 0.2], 0.2), -1);
});

test("an arrow key goes to the next person that way, straight on before aside, and stays where there is none", () => {
  assert.equal(next(square, 0, [1, 0]), 1);
  assert.equal(next({ ...square, x: [0, 1, 0, 1, 0.3], y: [0, 0, 1, 1, 0.1] }, 0, [1, 0]), 4, "near, though a little aside");
  assert.equal(next(square, 4, [0, 1]), 2, "down: the first of two equally far");
  assert.equal(next(square, 1, [1, 0]), 1);
  assert.equal(next(square, 1, [0, -1]), 1);
});

test("friends are those on either end of a tie", () => {
  assert.deepEqual(friendsOf(3, [0, 1, 2, 1]), [[1], [0, 2], [1]]);
});

test("people are drawn smaller the more there are, but never too small to see", () => {
  assert.ok(radiusOf(200, 500) > radiusOf(1000, 500));
  assert.equal(radiusOf(1e6, 500), 2);
});

// Seeds 0 and 3; 0 tells 1 at step 1, 1 tells 2 at step 3.
const told = { node: [0, 3, 1, 2], source: [-1, -1, 0, 1], step: [0, 0, 1, 3], end: 3 };

test("who knows by a moment is who heard in the steps until then", () => {
  const replay = createReplay(told, 5);
  assert.deepEqual([0, 0.9, 1, 2.5, 3].map(replay.upTo), [2, 2, 3, 3, 4]);
  assert.deepEqual([0, 1, 2, 3].map(replay.fresh), [2, 1, 0, 1]);
  assert.deepEqual(replay.curve(), [2, 3, 3, 4]);
  assert.deepEqual([replay.row(2, 2.9), replay.row(2, 3), replay.row(4, 3)], [-1, 3, -1]);
});

test("between two steps those are on their way who hear in the next", () => {
  const replay = createReplay(told, 5);
  assert.deepEqual(replay.underWay(0.5), [2, 3]);
  assert.deepEqual(replay.underWay(1.5), [3, 3], "nobody hears in step 2");
  assert.deepEqual(replay.underWay(1), [0, 0], "at a step all have arrived");
});
