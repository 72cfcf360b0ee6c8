import assert from "node:assert/strict";
import { test } from "node:test";
import { decades, linear, logarithmic, numberFormat, roundUp, ticks } from "../../../course/widgets/js/shared/scales.js";

test("ticks are round, in order, inside their range, and about as many as asked for", () => {
  for (const [low, high] of [[0, 1], [0, 7], [0, 365], [3, 1000], [0.001, 0.0093], [0, 123456]]) {
    for (const count of [2, 4, 8]) {
      const found = ticks(low, high, count);
      const gaps = found.slice(1).map((tick, at) => tick - found[at]);
      assert.ok(found.every((tick) => tick >= low - 1e-9 && tick <= high + 1e-9), `${found}`);
      assert.ok(found.length >= 1 && found.length <= count + 1, `${low} ${high} ${count}: ${found}`);
      assert.ok(gaps.every((gap) => Math.abs(gap - roundUp(gap)) < 1e-9 * gap && gap > 0), `${found}`);
    }
  }
  assert.deepEqual(ticks(0, 1, 5), [0, 0.2, 0.4, 0.6, 0.8, 1]);
  assert.deepEqual(ticks(0, 0, 5), [0]);
});

test("orders of magnitude are marked whole when there are many, else with 2 and 5", () => {
  assert.deepEqual(decades(1, 1000), [1, 10, 100, 1000]);
  assert.deepEqual(decades(1, 30), [1, 2, 5, 10, 20]);
});

test("a scale puts the ends of its domain at the ends of its range", () => {
  for (const make of [linear, logarithmic]) {
    const place = make([1, 100], [200, 0]);
    assert.ok(Math.abs(place(1) - 200) < 1e-9 && Math.abs(place(100)) < 1e-9);
  }
  assert.equal(Math.round(logarithmic([1, 100], [0, 10])(10)), 5);
  assert.equal(logarithmic([1, 100], [0, 10])(0), 0, "nothing lies where the least does");
  assert.equal(linear([3, 3], [0, 10])(3), 0, "a domain of one number is no reason to divide by zero");
});

test("numbers are written as each language writes them", () => {
  assert.deepEqual([0.5, 1000, 12345].map(numberFormat("ko")), ["0.5", "1,000", "1.23만"]);
  assert.deepEqual([0.5, 1000, 12345].map(numberFormat("en")), ["0.5", "1,000", "12.3K"]);
});

test("rounding up gives 1, 2 or 5 times a power of ten", () => {
  assert.deepEqual([0.3, 1, 1.1, 3, 7, 51].map(roundUp), [0.5, 1, 2, 5, 10, 100]);
  assert.equal(roundUp(0), 0);
});
