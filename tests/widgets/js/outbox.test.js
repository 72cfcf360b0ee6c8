// Edits of an experiment card on their way: one at a time, nothing typed meanwhile is lost.

import assert from "node:assert/strict";
import test from "node:test";
import { createOutbox } from "../../../course/widgets/js/experiment/outbox.js";

function outbox() {
  const sent = [];
  return { sent, box: createOutbox((edit) => sent.push(edit)) };
}

test("what is typed while an edit is under way goes in one piece when it is answered", () => {
  const { sent, box } = outbox();
  box.put({ what: "draft", cycle: 0, fields: { change: "a" } });
  box.put({ what: "draft", cycle: 0, fields: { change: "ab" } });
  box.put({ what: "draft", cycle: 0, fields: { people: "all", change: "abc" } });
  assert.equal(sent.length, 1);
  assert.ok(box.holds("people"));
  box.heard(sent[0].n);
  assert.deepEqual(sent[1].fields, { people: "all", change: "abc" });
  box.heard(sent[1].n);
  assert.ok(!box.busy);
  assert.ok(!box.holds("people"));
});

test("a lock waits for the draft before it and is not merged", () => {
  const { sent, box } = outbox();
  box.put({ what: "draft", cycle: 0, fields: { goal: 30 } });
  box.put({ what: "lock", cycle: 0, plan: { goal: 30 } });
  box.put({ what: "draft", cycle: 1, fields: { goal: 40 } });
  assert.equal(box.heard(sent[0].n).what, "draft");
  assert.equal(sent[1].what, "lock");
  box.heard(sent[1].n);
  assert.equal(sent[2].cycle, 1);
});

test("an answer to another page's edit is none of ours", () => {
  const { sent, box } = outbox();
  box.put({ what: "count", cycle: 0, tried: 3, succeeded: 1 });
  assert.equal(box.heard("another-1"), null);
  assert.equal(box.heard(undefined), null);
  assert.ok(box.busy);
  assert.equal(box.heard(sent[0].n).tried, 3);
});

test("when the line is cut nothing is kept as if it were on its way", () => {
  const { box } = outbox();
  box.put({ what: "draft", cycle: 0, fields: { goal: 30 } });
  box.put({ what: "lock", cycle: 0, plan: {} });
  box.lose();
  assert.ok(!box.busy);
  assert.ok(!box.holds("goal"));
});
