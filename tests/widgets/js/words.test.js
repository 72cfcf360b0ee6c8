import assert from "node:assert/strict";
import { test } from "node:test";
import { fill, speaker } from "../../../course/widgets/js/shared/words.js";

test("Korean particles follow the sound of the word before them", () => {
  const sentence = "{name:이/가} {name:을/를} {name:은/는} {name:과/와} {name:으로/로}";
  const said = Object.fromEntries(
    ["책방", "친구", "서울", "3", "(주)달", "Tesla"].map((name) => [name, fill(sentence, { name })]),
  );
  assert.deepEqual(said, {
    책방: "책방이 책방을 책방은 책방과 책방으로",
    친구: "친구가 친구를 친구는 친구와 친구로",
    서울: "서울이 서울을 서울은 서울과 서울로",
    3: "3이 3을 3은 3과 3으로",
    "(주)달": "(주)달이 (주)달을 (주)달은 (주)달과 (주)달로",
    Tesla: "Tesla이(가) Tesla을(를) Tesla은(는) Tesla과(와) Tesla으로(로)",
  });
});

test("a name with braces or dollars is said as it is", () => {
  assert.equal(fill("{name} is here", { name: "{name} $& $1" }), "{name} $& $1 is here");
});

test("a sentence that is missing shows its key", () => {
  const say = speaker(() => ({ "toolbar.add": "노드" }));
  assert.equal(say("toolbar.add"), "노드");
  assert.equal(say("toolbar.gone"), "toolbar.gone");
});
