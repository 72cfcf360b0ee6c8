import assert from "node:assert/strict";
import { test } from "node:test";

import { nextLacking } from "../../../course/widgets/js/sketch/play/lack.js";

const missing = [
  { link: "gift", lacks: ["rate", "delay"] },
  { link: "visit", lacks: ["delay"] },
];

test("what was typed since Python answered is not asked for again", () => {
  const links = [{ id: "gift", rate: 6 }, { id: "visit", rate: 1 }];
  assert.deepEqual(nextLacking(missing, links), { link: "gift", lacks: ["delay"] });
  links[0].delay = 0;
  assert.deepEqual(nextLacking(missing, links), { link: "visit", lacks: ["delay"] });
});

test("a link that was taken away since is passed over, and nothing is left when all is filled", () => {
  assert.equal(nextLacking(missing, [{ id: "visit", rate: 1 }]).link, "visit");
  assert.equal(nextLacking(missing, [{ id: "visit", rate: 1, delay: 2 }]), undefined);
});
