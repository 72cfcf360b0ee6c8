import assert from "node:assert/strict";
import { test } from "node:test";
import { apply, difference, invert, itemOf } from "../../../course/widgets/js/sketch/edits.js";
import { fileName } from "../../../course/widgets/js/sketch/exporting.js";
import { find, holds } from "../../../course/widgets/js/sketch/finding.js";
import { between } from "../../../course/widgets/js/sketch/glide.js";
import { WAYS, align, snap } from "../../../course/widgets/js/sketch/places.js";
import { adding, snippet } from "../../../course/widgets/js/sketch/snippets.js";
import { bookshop, frozen, madeUp } from "./drawings.js";

const noted = () => ({ ...bookshop(), notes: [{ id: "t1", text: "왜?", x: 0, y: 400, pinned: true }] });
const here = { x: 200, y: 150, near: 400 };
const ids = (items) => items.map(({ id }) => id);

test("a node in the hand snaps to the lines of near neighbours, and else to the grid", () => {
  const others = [{ x: 100, y: 50 }, { x: 203, y: 300 }];
  assert.deepEqual(snap({ x: 104, y: 187 }, others, 6).place, { x: 100, y: 190 });
  assert.deepEqual(snap({ x: 201, y: 52 }, others, 6).place, { x: 203, y: 50 });
  assert.deepEqual(snap({ x: 201, y: 52 }, others, 6).guides, { x: 203, y: 50 });
  assert.deepEqual(snap({ x: 151, y: 148 }, others, 6), { place: { x: 150, y: 150 }, guides: { x: null, y: null } });
  assert.deepEqual(snap({ x: 98, y: 0 }, [{ x: 100, y: 9 }, { x: 97, y: 90 }], 6).place.x, 97, "the nearest of two");
});

test("aligning puts everything in one line and nothing elsewhere across it", () => {
  const items = [["a", { x: 0, y: 7 }], ["b", { x: 90, y: 30 }], ["c", { x: 30, y: 100 }]];
  const of = (way, axis) => Object.fromEntries(align(way, items).map(([id, place]) => [id, place[axis]]));
  assert.deepEqual(of("left", "x"), { a: 0, b: 0, c: 0 });
  assert.deepEqual(of("centre", "x"), { a: 45, b: 45, c: 45 });
  assert.deepEqual(of("top", "y"), { a: 7, b: 7, c: 7 });
  assert.deepEqual(of("middle", "x"), { a: 0, b: 90, c: 30 });
  assert.deepEqual(of("across", "x"), { a: 0, c: 45, b: 90 });
  assert.deepEqual(of("down", "y"), { a: 7, b: 53.5, c: 100 });
  for (const way of WAYS) assert.equal(align(way, items).length, 3);
});

test("Hangul is found while it is being typed, by initials, and in any case", () => {
  for (const query of ["ㄷ", "다", "단", "단ㄱ", "단고", "단골", "단골ㅅ", "단골소", "단골손", "단골손니", "손님", "ㄷㄱㅅㄴ", "ㅅㄴ"])
    assert.ok(holds("단골손님", query), query);
  assert.ok(holds("가게", "각"), "the final on its way to be an initial");
  assert.ok(holds("과자", "고"), "the vowel on its way");
  assert.ok(holds("값", "갑"));
  assert.ok(holds("The Old Bookshop", "old  BOOK"));
  for (const [text, query] of [["단골손님", "단곰"], ["책방", ""], ["책방", "ㅂㅊ"], ["", "가"], ["book", "ㅂ"]])
    assert.equal(holds(text, query), false, query);
  assert.deepEqual(find(noted(), "책"), ["n2", "l1"]);
  assert.deepEqual(find(noted(), "왜"), ["t1"]);
});

test("a copy brings the links between its nodes, and a link brings its ends", () => {
  assert.deepEqual(ids(snippet(bookshop(), ["n1", "n2"]).links), ["l1"]);
  assert.deepEqual(ids(snippet(bookshop(), ["n1", "n3"]).links), []);
  assert.deepEqual(ids(snippet(bookshop(), ["l2"]).nodes), ["n2", "n3"]);
  assert.deepEqual(snippet(noted(), ["t1"]).notes, noted().notes);
  assert.equal(snippet(bookshop(), ["n1"]).nodes[0].label, "단골손님");
});

test("what is pasted has ids of its own, stands aside, keeps unknown keys and is one step", () => {
  const network = frozen(noted());
  const copied = snippet(network, ["n1", "n2", "t1"]);
  const { edit, ids: added } = adding(network, copied, here);
  const pasted = apply(network, edit);
  assert.deepEqual([pasted.nodes.length, pasted.links.length, pasted.notes.length], [5, 3, 2]);
  assert.equal(new Set([...ids(pasted.nodes), ...ids(pasted.links), ...ids(pasted.notes)]).size, 10);
  assert.equal(added.length, 3);
  const link = pasted.links.at(-1);
  assert.deepEqual([link.source, link.target, link.colour], [pasted.nodes[3].id, pasted.nodes[4].id, "#f00"]);
  assert.deepEqual(pasted.nodes[4].shelf, { row: 3 });
  assert.deepEqual([pasted.nodes[3].x, pasted.nodes[3].y], [150, 110]);
  assert.deepEqual(apply(pasted, invert(network, edit)), network);
  const again = apply(pasted, adding(pasted, copied, here).edit);
  assert.equal(again.nodes.at(-2).x, 180, "not on top of the first copy");
});

test("what was copied far away comes into the window; a table's links end at nodes that are there", () => {
  const far = { nodes: [{ id: "a", x: 90000, y: 0 }], links: [{ id: "l", source: "a", target: "n2" }] };
  const { edit } = adding(bookshop(), far, here);
  const pasted = apply(bookshop(), edit);
  assert.deepEqual([pasted.nodes[3].x, pasted.nodes[3].y], [200, 150]);
  assert.equal(pasted.links.at(-1).target, "n2");
  const stray = { nodes: [], links: [{ id: "l", source: "gone", target: "n2" }] };
  assert.equal(apply(bookshop(), adding(bookshop(), stray, here).edit).links.length, 2);
});

test("notes come, change, go with others and come back", () => {
  const before = frozen(bookshop());
  const add = { type: "addNote", note: { id: "t1", text: "" } };
  const with1 = apply(before, add);
  assert.deepEqual(with1.notes, [{ id: "t1", text: "" }]);
  assert.equal(apply(with1, add), with1);
  const change = { type: "changeNote", id: "t1", set: { text: "왜?" } };
  assert.equal(itemOf(apply(with1, change), "t1").text, "왜?");
  assert.deepEqual(apply(apply(with1, change), invert(with1, change)), with1);
  const remove = { type: "remove", ids: ["t1", "n1"] };
  const without = apply(with1, remove);
  assert.equal("notes" in without, false);
  assert.deepEqual(apply(without, invert(with1, remove)), with1);
  assert.deepEqual(apply(with1, invert(before, add)), before);
});

test("one drawing becomes another item by item, and back, on 200 made-up pairs", () => {
  const sorted = ({ nodes, links, notes = [], title, initiator }) => {
    const order = (items) => [...items].sort((one, other) => (one.id < other.id ? -1 : 1));
    return { nodes: order(nodes), links: order(links), notes: order(notes), title, initiator };
  };
  for (let seed = 1; seed <= 200; seed++) {
    const [one, other] = [madeUp(seed).network, madeUp(seed + 1000).network];
    const edit = difference(one, other);
    assert.deepEqual(sorted(apply(one, edit)), sorted(other), `seed ${seed}`);
    assert.deepEqual(apply(apply(one, edit), invert(one, edit)), one, `seed ${seed}`);
  }
  assert.equal(apply(noted(), difference(noted(), noted())).notes[0].pinned, true);
});

test("gliding starts where things stood and ends where they stand", () => {
  const network = bookshop();
  const from = new Map([["n1", { x: 0, y: 0 }], ["n2", { x: 320, y: 80 }]]);
  const start = between(network, { from, start: 1000 }, 1000);
  assert.deepEqual([start.nodes[0].x, start.nodes[0].y], [0, 0]);
  assert.equal(start.nodes[1], network.nodes[1], "what does not move is not drawn anew");
  assert.ok(between(network, { from, start: 1000 }, 1100).nodes[0].x > 60);
  assert.equal(between(network, { from, start: 1000 }, 2000), null);
});

test("a title becomes a file's name on every system, Hangul kept", () => {
  assert.equal(fileName("동네 책방: 1/2 <안>"), "동네 책방 1 2 안");
  assert.equal(fileName("../.. "), "network");
  assert.equal(fileName("가".repeat(200)).length, 80);
});
