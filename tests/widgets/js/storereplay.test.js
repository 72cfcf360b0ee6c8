import assert from "node:assert/strict";
import { test } from "node:test";
import { createBranch, createHistory, GIVEN, STORE, UNREACHED } from "../../../course/widgets/js/storereplay/history.js";
import { along, nearest, way } from "../../../course/widgets/js/storereplay/ways.js";

// Ann finds it, sells to Bo on day 2 and gives to Cy; Bo sells to Di on day 5; Cy is given it again and opens.
const told = {
  people: { name: ["Ann", "Bo", "Cy", "Di"], finds: [true, false, false, false], first: [2, 2, 2, 5] },
  sales: { day: [2, 2, 5, 6], kind: [0, 1, 0, 1], giver: [0, 0, 1, 0], receiver: [1, 2, 3, 2], opened: [true, false, true, true] },
  growth: { day: [2, 5, 6], bought: [1, 2, 2], share: [0, 33.3, 25] },
  branches: { 0: { row: [0, 1, 2, 3], step: [1, 1, 2, 1], people: [1, 2, 3, 3], far: [1, 1, 2, 2], outside: [0, 0, 1, 1] } },
};

test("the counts of a day are Python's, the last that came", () => {
  const history = createHistory(told);
  assert.deepEqual(history.counts(1), { day: 1, bought: 0, share: 0 });
  assert.deepEqual(history.counts(5.5), { day: 5, bought: 2, share: 33.3 });
  assert.deepEqual(history.moments, [2, 5, 6]);
});

test("people are reached, given to, and open stores, forwards and backwards", () => {
  const history = createHistory(told);
  assert.deepEqual([...history.states(1)], [UNREACHED, UNREACHED, UNREACHED, UNREACHED]);
  assert.deepEqual([...history.states(6)], [STORE, STORE, STORE, STORE]);
  assert.deepEqual([...history.states(2)], [STORE, STORE, GIVEN, UNREACHED]);
});

test("tokens are those of the next days, pulses those of the last", () => {
  const history = createHistory(told);
  assert.deepEqual(history.underWay(4.5, 1), [{ row: 2, part: 0.5 }]);
  assert.deepEqual(history.underWay(5, 1), []);
  assert.deepEqual(history.lately(5.5, 1), [{ row: 2, age: 0.5 }]);
});

test("a branch is looked up in time, and who gave nothing has an empty one", () => {
  const branch = createBranch(0, told);
  assert.equal(branch.counts(1), null);
  assert.deepEqual(branch.counts(5), { sales: 3, people: 3, far: 2, outside: 1 });
  assert.deepEqual(branch.rows(2), [0, 1]);
  assert.equal(branch.step(2), 2);
  const nobody = createBranch(3, told);
  assert.deepEqual([nobody.total, nobody.counts(9), nobody.step(0)], [0, null, undefined]);
});

test("ways bend as Python draws them, a gift beside a purchase", () => {
  const plane = [1000, 640];
  const rounded = (kind) => way([100, 100], [200, 100], kind, plane).map(Math.round);
  assert.deepEqual(rounded(0), [100, 100, 162, 108, 200, 100]); // as in course/widgets/storestill.py
  assert.deepEqual(rounded(1), [100, 100, 162, 120, 200, 100]);
  assert.deepEqual(along([0, 0, 5, 10, 10, 0], 0.5), [5, 5]);
});

test("a press means the nearest person within reach", () => {
  const places = [[0, 0], [10, 0]];
  assert.equal(nearest(places, [7, 1], 20), 1);
  assert.equal(nearest(places, [40, 0], 20), -1);
});
