import assert from "node:assert/strict";
import { test } from "node:test";
import { apply } from "../../../course/widgets/js/sketch/edits.js";
import * as queues from "../../../course/widgets/js/sketch/queue.js";
import { bookshop, dice } from "./drawings.js";

const name = (label) => ({ type: "changeNode", id: "n1", set: { label } });
const ours = (n, client = "me") => ({ client, n });

test("one message is under way at a time and the rest goes with the next", () => {
  let [queue, message] = queues.depart(queues.push(queues.open("me", bookshop(), 4), [name("가")]));
  assert.deepEqual([message.type, message.client, message.n, message.base], ["edit", "me", 1, 4]);
  assert.equal(message.network.nodes[0].label, "가");
  queue = queues.push(queue, [name("나")]);
  assert.equal(queues.depart(queue)[1], null);
  queue = queues.settle(queues.arrive(queue, message.network, 5), ours(1), true);
  [queue, message] = queues.depart(queue);
  assert.deepEqual([message.n, message.base, message.network.nodes[0].label], [2, 5, "나"]);
});

test("an acknowledgement of somebody else's edit, or an old one, saves nothing of ours", () => {
  const [queue] = queues.depart(queues.push(queues.open("me", bookshop(), 0), [name("가")]));
  assert.equal(queues.settle(queue, ours(1, "another"), true), queue);
  assert.equal(queues.settle(queue, ours(0), true), queue);
  assert.equal(queues.stale(queue, ours(7)), queue);
  assert.equal(queues.unsaved(queue).length, 1);
});

test("a stale edit is made again on the fresh network and keeps the other tab's node", () => {
  let [queue] = queues.depart(queues.push(queues.open("me", bookshop(), 0), [name("가")]));
  const fresh = apply(bookshop(), { type: "addNode", node: { id: "n8", label: "딴 탭" } });
  queue = queues.stale(queues.arrive(queue, fresh, 1), ours(1));
  const [, message] = queues.depart(queue);
  assert.deepEqual([message.n, message.base], [2, 1]);
  assert.deepEqual(
    message.network.nodes.map((node) => node.label),
    ["가", "책방", "친구", "딴 탭"],
  );
});

test("a refused drawing stays, is not sent again by itself, and goes with the next edit", () => {
  let [queue] = queues.depart(queues.push(queues.open("me", bookshop(), 0), [name("가")]));
  queue = queues.settle(queue, ours(1), false);
  assert.equal(queues.depart(queue)[1], null);
  assert.equal(queues.drawing(queue).nodes[0].label, "가");
  const [, again] = queues.depart(queues.retry(queue));
  assert.equal(again.network.nodes[0].label, "가");
  const [, next] = queues.depart(queues.push(queue, [{ type: "remove", ids: ["n3"] }]));
  assert.deepEqual(
    next.network.nodes.map((node) => node.label),
    ["가", "책방"],
  );
});

test("unchanged nodes stay the same objects when the truth arrives", () => {
  const queue = queues.open("me", bookshop(), 0);
  const next = queues.arrive(queue, apply(bookshop(), name("가")), 1);
  assert.notEqual(next.truth.nodes[0], queue.truth.nodes[0]);
  assert.equal(next.truth.nodes[1], queue.truth.nodes[1]);
  assert.equal(next.truth.links[0], queue.truth.links[0]);
});

/** Python's side of the contract: one revision after another, stale bases are sent back. */
function kernel() {
  const disk = { network: bookshop(), revision: 0 };
  return {
    disk,
    take({ client, n, base, network }) {
      if (base !== disk.revision) return { stale: { client, n } };
      Object.assign(disk, { network: JSON.parse(JSON.stringify(network)), revision: base + 1 });
      return { settled: { client, n } };
    },
  };
}

test("three tabs drawing at random, with slow lines, lose no node and end up the same", () => {
  for (let seed = 1; seed <= 40; seed++) {
    const roll = dice(seed);
    const { disk, take } = kernel();
    const tabs = ["a", "b", "c"].map((client) => ({ queue: queues.open(client, bookshop(), 0), up: [], down: [] }));
    const moves = [
      (tab, turn) => {
        const id = `${tab.queue.client}${turn}`;
        tab.queue = queues.push(tab.queue, [{ type: "addNode", node: { id, label: id } }]);
      },
      (tab) => {
        const [queue, message] = queues.depart(tab.queue);
        tab.queue = queue;
        if (message) tab.up.push(message);
      },
      (tab) => {
        const message = tab.up.shift();
        if (!message) return;
        const reply = take(message);
        for (const each of tabs) each.down.push({ network: disk.network, revision: disk.revision });
        tab.down.push(reply);
      },
      (tab) => {
        const news = tab.down.shift();
        if (news?.network) tab.queue = queues.arrive(tab.queue, news.network, news.revision);
        if (news?.stale) tab.queue = queues.stale(tab.queue, news.stale);
        if (news?.settled) tab.queue = queues.settle(tab.queue, news.settled, true);
      },
    ];
    for (let turn = 0; turn < 120; turn++) moves[Math.floor(roll() * 4)](tabs[Math.floor(roll() * 3)], turn);
    const made = new Set(tabs.flatMap((tab) => queues.drawing(tab.queue).nodes.map((node) => node.id)));
    for (let round = 0; round < 200; round++) for (const tab of tabs) moves.slice(1).forEach((move) => move(tab, 0));
    for (const tab of tabs) {
      assert.equal(queues.unsaved(tab.queue).length, 0, `seed ${seed}`);
      assert.deepEqual(queues.drawing(tab.queue), disk.network, `seed ${seed}`);
    }
    assert.deepEqual(new Set(disk.network.nodes.map((node) => node.id)), made, `seed ${seed}`);
  }
});

test("of a run of edits that write the same only the last waits, whatever came between stays", () => {
  const rate = (value, id = "l1") => ({ type: "changeLink", id, set: { rate: value } });
  const runs = [rate(0.1), rate(0.2), rate(0.3, "l2"), name("가"), name("나"), rate(0.4), rate(0.5)];
  const queue = runs.reduce((sofar, edit) => queues.push(sofar, [edit]), queues.open("me", bookshop(), 0));
  assert.deepEqual(queue.waiting, [rate(0.2), rate(0.3, "l2"), name("나"), rate(0.5)]);
  assert.deepEqual(queues.drawing(queue), runs.reduce(apply, bookshop()));
});
