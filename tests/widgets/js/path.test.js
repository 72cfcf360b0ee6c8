import assert from "node:assert/strict";
import { test } from "node:test";
import { along } from "../../../course/widgets/js/shared/path.js";

const near = (one, other, within = 0.01) => assert.ok(Math.hypot(one[0] - other[0], one[1] - other[1]) < within, `${one} ${other}`);

test("a way begins and ends where its path does, whatever the curve", () => {
  for (const path of ["M0,0L10.0,0", "M0,0Q5,10 10,0", "M0.0,0.0C-3,10 13,10 10.0,0.0", "M0,0L10,-1e-7"]) {
    near(along(path)(0), [0, 0]);
    near(along(path)(1), [10, 0]);
    near(along(path)(7), [10, 0]);
  }
});

test("the pace is even: equal parts of the way are equally long", () => {
  const way = along("M0,0Q0,100 100,100");
  const places = Array.from({ length: 11 }, (_, at) => way(at / 10));
  const steps = places.slice(1).map(([x, y], at) => Math.hypot(x - places[at][0], y - places[at][1]));
  assert.ok(Math.max(...steps) / Math.min(...steps) < 1.05, `${steps}`);
});

test("aside is to the right of the way, so many units", () => {
  near(along("M0,0L10,0")(0.5, 3), [5, 3]);
  near(along("M0,10L0,0")(0.5, 3), [3, 5]);
});

test("a way of no length stands still", () => near(along("M4,4L4,4")(0.5), [4, 4]));
