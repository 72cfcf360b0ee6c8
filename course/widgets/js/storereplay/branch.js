// One person's branch: chosen from a list, told in words, and row by row.

import { h, write } from "../shared/dom.js";

const HEADS = ["step", "day", "from", "to", "what", "how"];

/**
 * @param {{told: object, say: Function, number: Function, chosen: (person: number | null) => void}} panel `chosen` is
 *   called with what a person has picked
 */
export function createBranchPanel({ told, say, number, chosen }) {
  const { people, circles, sales } = told;
  const known = circles.name.some(Boolean);
  let shown = "";
  const option = (who) => h("option", { value: who }, people.name[who] + (people.finds[who] ? ` (${say("discoverer")})` : ""));
  const inCircle = (circle) => people.name.map((_, who) => who).filter((who) => people.circle[who] === circle).map(option);
  const whose = h(
    "select.entry",
    { onchange: () => chosen(whose.value === "" ? null : Number(whose.value)) },
    h("option", { value: "" }, say("everyone")),
    known ? circles.name.map((name, circle) => h("optgroup", { label: name || say("others") }, inCircle(circle))) : inCircle(0),
  );
  const text = h("p.store-told");
  const body = h("tbody");
  const table = h("table", null, h("thead", null, h("tr", null, HEADS.map((name) => h("th", { scope: "col" }, say(name))))), body);
  const list = h(
    "details.store-list",
    { hidden: true, ontoggle: () => fill(fill.branch, fill.now) },
    h("summary", null, say("list")),
    h("div", { tabindex: "0", role: "group", "aria-label": say("list") }, table),
  );

  const cell = (who) => h("td", null, h("button.store-go", { type: "button", onclick: () => chosen(who) }, people.name[who]));

  function fill(branch, now) {
    Object.assign(fill, { branch, now });
    const rows = branch && list.open ? branch.rows(now) : [];
    const key = `${branch?.person} ${rows.length}`;
    if (key === shown) return;
    shown = key;
    body.replaceChildren(
      ...rows.map((row) =>
        h(
          "tr",
          null,
          h("th", { scope: "row" }, number(branch.step(row))),
          h("td", null, number(sales.day[row])),
          cell(sales.giver[row]),
          cell(sales.receiver[row]),
          h("td", null, sales.product[row]),
          h("td", null, say(sales.kind[row] ? "gift" : "buy")),
        ),
      ),
    );
  }

  /** The branch so far, in a sentence. */
  function sentence(branch, now) {
    if (!branch) return "";
    const name = people.name[branch.person];
    if (!branch.total) return say("branchNone", { name });
    const counts = branch.counts(now);
    const day = number(Math.floor(now + 1e-9));
    if (!counts) return say("branchYet", { name, day, sales: number(branch.total) });
    const fields = Object.fromEntries(Object.entries(counts).map(([key, value]) => [key, number(value)]));
    return [say("branch", { name, ...fields }), known && say("branchOutside", fields)].filter(Boolean).join(" ");
  }

  return {
    element: h("div.store-branch", null, h("label.store-whose", null, h("span", null, say("whose")), whose), text, list),
    sentence,
    /** @param {boolean} resting the list is filled only while nothing plays */
    show(branch, now, resting) {
      whose.value = branch ? String(branch.person) : "";
      write(text, sentence(branch, now));
      list.hidden = !branch?.total;
      if (resting) fill(branch, now);
    },
  };
}
