import assert from "node:assert/strict";
import { test } from "node:test";
import { readNumber, scaleOf, writeNumber } from "../../../course/widgets/js/sketch/numbers.js";

test("what people write for a number is read, and nothing at all means unknown", () => {
  const read = Object.fromEntries(
    ["", "  ", "0", "0.4", ".5", "0,25", " 7 ", "+3", "１２", "-0"].map((text) => [text, readNumber(text).value]),
  );
  assert.deepEqual(read, {
    "": null,
    "  ": null,
    0: 0,
    0.4: 0.4,
    ".5": 0.5,
    "0,25": 0.25,
    " 7 ": 7,
    "+3": 3,
    "１２": 12,
    "-0": 0,
  });
  assert.ok(Object.is(readNumber("-0").value, 0));
});

test("what is no rate is refused with its reason", () => {
  const reasons = Object.fromEntries(
    ["-1", "−0.5", "soon", "1e3", "NaN", "Infinity", "1,000.5", "0x10", "9".repeat(40)].map((text) => [
      text,
      readNumber(text).problem,
    ]),
  );
  assert.deepEqual(reasons, {
    "-1": "negative",
    "−0.5": "negative",
    soon: "notNumber",
    "1e3": "notNumber",
    NaN: "notNumber",
    Infinity: "notNumber",
    "1,000.5": "notNumber",
    "0x10": "notNumber",
    ["9".repeat(40)]: "tooLarge",
  });
});

test("a number is written as it is read, and unknown as nothing", () => {
  for (const value of [0, 0.4, 24, 1 / 3]) assert.equal(readNumber(writeNumber(value)).value, value);
  assert.equal(writeNumber(undefined), "");
});

test("a slider reaches at least twice as far as it stands, in steps a hand can hit", () => {
  for (const value of [0.001, 0.02, 0.0999, 0.1, 0.3, 0.5, 1, 1.44, 2, 5, 7, 24, 60, 400, 1e6]) {
    const { max, step } = scaleOf(value);
    assert.ok(max >= 2 * value, `${value}: up to ${max}`);
    assert.ok(max / step > 99 && max / step < 1001, `${value}: ${max} / ${step}`);
  }
});

test("usual rates share one scale with none and with an unknown one", () => {
  for (const value of [null, 0, 0.1, 0.4, 1]) assert.deepEqual(scaleOf(value), { max: 2, step: 0.01 });
});
