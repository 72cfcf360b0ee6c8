import assert from "node:assert/strict";
import { test } from "node:test";
import { freePlace } from "../../../course/widgets/js/sketch/commands.js";
import { nearest, tour } from "../../../course/widgets/js/sketch/paths.js";
import { affected, index } from "../../../course/widgets/js/sketch/geometry.js";
import * as views from "../../../course/widgets/js/sketch/viewport.js";
import { bookshop, dice } from "./drawings.js";

test("the tour passes every node and link once, each link after the node it leaves", () => {
  assert.deepEqual(tour(bookshop()), ["n1", "l1", "n2", "l2", "n3"]);
  assert.deepEqual(tour(bookshop(), true), ["n1", "n2", "n3"]);
});

test("an arrow goes to the nearest node on that side, or stays", () => {
  const { nodes } = bookshop();
  const position = (id) => nodes.find((node) => node.id === id);
  assert.equal(nearest(nodes, "n1", 1, 0, position), "n2");
  assert.equal(nearest(nodes, "n1", 0, 1, position), "n3");
  assert.equal(nearest(nodes, "n3", 0, -1, position), "n1");
  assert.equal(nearest(nodes, "n1", -1, 0, position), "n1");
  assert.equal(nearest(nodes, null, 1, 0, position), "n1");
});

test("new nodes never land on others, however many", () => {
  const nodes = [];
  for (let count = 0; count < 60; count++) nodes.push(freePlace({ x: 100, y: 100 }, nodes));
  for (const [at, one] of nodes.entries()) {
    for (const other of nodes.slice(at + 1)) assert.ok(Math.hypot(one.x - other.x, one.y - other.y) >= 119.9);
  }
});

test("zooming keeps the point under the pointer, and ends somewhere", () => {
  const point = { x: 130, y: 70 };
  let view = { x: 20, y: -10, k: 1 };
  const under = views.toDrawing(view, point);
  for (let turn = 0; turn < 40; turn++) {
    view = views.zoom(view, 1.3, point);
    const now = views.toDrawing(view, point);
    assert.ok(Math.hypot(now.x - under.x, now.y - under.y) < 1e-6);
  }
  assert.equal(view.k, views.CLOSEST);
  for (let turn = 0; turn < 40; turn++) view = views.zoom(view, 0.7, point);
  assert.equal(view.k, views.FARTHEST);
});

test("everything fits in the middle of any window, never larger than life", () => {
  const roll = dice(3);
  for (let turn = 0; turn < 200; turn++) {
    const box = { x: roll() * 900 - 500, y: roll() * 900 - 500, width: 1 + roll() * 4000, height: 1 + roll() * 4000 };
    const size = { width: 250 + roll() * 900, height: 250 + roll() * 600 };
    const view = views.fit(box, size);
    assert.ok(view.k <= 1);
    if (view.k === views.FARTHEST) continue;
    const start = views.toScreen(view, box);
    const end = views.toScreen(view, { x: box.x + box.width, y: box.y + box.height });
    assert.ok(start.x > -1 && start.y > -1 && end.x < size.width + 1 && end.y < size.height + 1);
    assert.ok(Math.abs(start.x + end.x - size.width) < 1e-6);
  }
});

test("a point out of sight is brought in by the smallest pan, and one in sight moves nothing", () => {
  const size = { width: 600, height: 400 };
  const view = { x: 0, y: 0, k: 1 };
  assert.deepEqual(views.reveal(view, { x: 300, y: 200 }, size), view);
  assert.deepEqual(views.reveal(view, { x: 900, y: -50 }, size), { x: -360, y: 110, k: 1 });
});

test("moving a node redraws its links and its neighbours' loops, and nothing else", () => {
  const network = bookshop();
  network.links.push({ id: "loop", source: "n2", target: "n2" }, { id: "far", source: "n3", target: "n3" });
  assert.deepEqual(
    [...affected(index(network), "n1")].map((link) => link.id),
    ["l1", "loop"],
  );
});
