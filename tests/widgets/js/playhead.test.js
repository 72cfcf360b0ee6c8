import assert from "node:assert/strict";
import { test } from "node:test";
import { count, createPlayhead } from "../../../course/widgets/js/shared/playhead.js";

function loaded(moments = [0, 2, 2.5, 7], end = 7) {
  const head = createPlayhead();
  head.load(moments, end);
  return head;
}

test("it plays to the end at its pace, stops there, and begins anew when played again", () => {
  const head = loaded([0, 100], 100);
  head.speed = 2;
  head.play();
  let seconds = 0;
  while (head.tick(0.5)) seconds += 0.5;
  assert.equal(head.now, 100);
  assert.equal(head.playing, false);
  assert.equal(seconds + 0.5, 100 / (head.pace * head.speed));
  head.play();
  assert.equal(head.now, 0);
});

test("time that passes while it is paused does not count", () => {
  const head = loaded();
  assert.equal(head.tick(5), false);
  assert.equal(head.now, 0);
});

test("steps go from moment to moment, or from one whole unit to the next", () => {
  const head = loaded();
  const walk = (step) => (step(), head.now);
  assert.deepEqual([1, 1, 1, 1].map((way) => walk(() => head.moment(way))), [2, 2.5, 7, 7]);
  assert.deepEqual([-1, -1, -1, -1].map((way) => walk(() => head.moment(way))), [2.5, 2, 0, 0]);
  head.seek(2.5);
  assert.deepEqual([1, 1, -1, -1].map((way) => walk(() => head.unit(way))), [3, 4, 3, 2]);
});

test("it never leaves its replay", () => {
  const head = loaded();
  for (const to of [-5, 1e9, 3]) {
    head.seek(to);
    assert.ok(head.now >= 0 && head.now <= 7);
  }
});

test("where nothing may glide it rests and then stands on a moment, until the end", () => {
  const head = loaded([0, 10, 20, 90], 100);
  head.play();
  const stops = new Set();
  while (head.tick(0.3, true)) stops.add(head.now);
  assert.ok([...stops].every((stop) => [0, 10, 20, 90].includes(stop)), `${[...stops]}`);
  assert.equal(head.now, 100);
});

test("a replay without any length does not play", () => {
  const head = loaded([0], 0);
  head.play();
  assert.equal(head.playing, false);
});

test("counting finds how many times are no later", () => {
  const times = [0, 1, 1, 1, 3];
  assert.deepEqual([-1, 0, 0.5, 1, 2.9, 3, 99].map((time) => count(times, time)), [0, 1, 1, 4, 4, 5, 5]);
});
