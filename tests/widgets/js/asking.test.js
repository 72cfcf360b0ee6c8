import assert from "node:assert/strict";
import { test } from "node:test";
import { createAsking } from "../../../course/widgets/js/shared/asking.js";

function line() {
  const sent = [];
  let hear;
  const model = { on: (_name, listener) => (hear = listener), off: () => {}, send: (message) => sent.push(message) };
  const asking = createAsking(model, () => ({ nodes: [], links: [] }));
  const reply = (more, at = -1) => hear({ type: "answer", id: sent.at(at).id, ...more });
  return { sent, asking, reply };
}

test("an answer finds its question", async () => {
  const { sent, asking, reply } = line();
  const asked = asking.ask("tests", { roles: ["buyer"] });
  assert.deepEqual([sent[0].what, sent[0].roles, sent[0].network], ["tests", ["buyer"], { nodes: [], links: [] }]);
  reply({ content: 5 });
  assert.equal(await asked, 5);
});

test("while one is under way only the newest of a kind waits, and the one it replaces is answered with null", async () => {
  const { sent, asking, reply } = line();
  const asked = [1, 2, 3].map((at) => asking.ask("tests", { at }));
  assert.equal(sent.length, 1);
  reply({ content: "first" });
  assert.deepEqual(sent.map((message) => message.at), [1, 3]);
  reply({ content: "last" });
  assert.deepEqual(await Promise.all(asked), ["first", null, "last"]);
});

test("kinds do not wait for each other, and a stranger's answer is nobody's", async () => {
  const { sent, asking, reply } = line();
  asking.ask("tests");
  const run = asking.ask("run");
  assert.equal(sent.length, 2);
  reply({ id: "elsewhere-1", content: 1 });
  reply({ content: 2 });
  assert.equal(await run, 2);
});

test("parts come ahead, and a refusal is an error with its sentence", async () => {
  const { asking, reply } = line();
  const parts = [];
  const asked = asking.ask("lives", {}, (part) => parts.push(part));
  reply({ part: 10 });
  reply({ refused: "no" });
  await assert.rejects(asked, /no/);
  assert.deepEqual(parts, [10]);
});

test("a question that got lost is sent once more, or the newest that waits goes in its place", async (t) => {
  t.mock.timers.enable({ apis: ["setTimeout"] });
  const { sent, asking, reply } = line();
  const first = asking.ask("journey", { at: 1 });
  t.mock.timers.tick(60_000);
  assert.deepEqual(sent.map(({ id, at }) => [id, at]), [[sent[0].id, 1], [sent[0].id, 1]]);
  const second = asking.ask("journey", { at: 2 });
  assert.equal(sent.length, 2);
  reply({ content: "late" });
  t.mock.timers.tick(2_900);
  assert.deepEqual([sent.length, sent[2].at], [3, 2]);
  const third = asking.ask("journey", { at: 3 });
  t.mock.timers.tick(200);
  assert.equal(sent.at(-1).at, 3);
  reply({ content: "stranger" }, 2);
  reply({ content: "newest" });
  t.mock.timers.tick(60_000);
  assert.equal(sent.length, 4, "what was answered is not asked again");
  assert.deepEqual(await Promise.all([first, second, third]), ["late", null, "newest"]);
});
