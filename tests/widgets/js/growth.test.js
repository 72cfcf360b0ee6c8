import assert from "node:assert/strict";
import { test } from "node:test";
import { below, bubble, fan } from "../../../course/widgets/js/growth/fan.js";

const say = (key) => key;
const flat = (value) => [value, value, value];
const FOUND = {
  day: [0, 10, 20],
  low: flat(1), lower: flat(1), middle: [1, 2, 4], upper: [1, 4, 20], high: [1, 10, 50], formula: [1, 30, 900],
  lines: [{ died: false, people: [1, 3, 9] }, { died: true, people: [1] }],
  deaths: [[0, 80], [10, 20]],
};
const VIEW = { mine: [[0, 0], [20, 40]], log: false, singles: true, runs: 200 };

test("a line ends at the edge where it leaves the picture", () => {
  assert.deepEqual(below([[0, 0], [10, 10], [20, 30]], 20), [[0, 0], [10, 10], [15, 20]]);
  assert.deepEqual(below([[0, 1], [10, 2]], 5), [[0, 1], [10, 2]]);
  assert.deepEqual(below([[0, 9], [10, 12]], 5), []);
});

test("no line and no band leaves the picture, on either scale", () => {
  for (const log of [false, true]) {
    const { y, marks } = fan(FOUND, { ...VIEW, log }, say);
    for (const { type, points } of marks) {
      const heights = points.flatMap(([, ...values]) => (type === "dots" ? values.slice(0, 1) : values));
      assert.ok(heights.every((value) => value >= y.low && value <= y.high), `${type} ${heights}`);
    }
  }
});

test("the runs decide the height; the formula may go some way beyond them, and no further", () => {
  assert.ok(fan(FOUND, VIEW, say).y.high >= 50 && fan(FOUND, VIEW, say).y.high < 100);
  assert.ok(fan({ ...FOUND, formula: [1, 2, 3] }, VIEW, say).y.high < 60);
});

test("single runs can be put away; the deaths stay", () => {
  const looks = (singles) => fan(FOUND, { ...VIEW, singles }, say).marks.map(({ look }) => look);
  assert.ok(looks(true).includes("lab-single"));
  assert.ok(!looks(false).includes("lab-single"));
  assert.ok(looks(false).includes("lab-dead"));
});

test("a circle's area is the share of the runs", () => {
  assert.ok(Math.abs(bubble(80, 200) ** 2 / bubble(20, 200) ** 2 - 4) < 1e-9);
});
