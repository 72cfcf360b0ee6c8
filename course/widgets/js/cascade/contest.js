// A thousand runs of every way to choose: how many each reached, row under row on one scale.

import { h, s, write } from "../shared/dom.js";
import { createRepeated } from "../shared/repeated.js";
import { createTable } from "./table.js";

const HIGH = 36;

/** @param {{chosen: (way: string) => void}} heard a row was pressed, to see its seeds on the map */
export function createContest({ say, number, ask, announce }, setting, { chosen }) {
  const repeated = createRepeated({
    label: say("contest"),
    stop: say("stop"),
    number,
    ask: (runs) => ask("contest", { setting: setting(), runs }),
    show,
    ended: () => announce(sentence.textContent),
    failed: (error) => write(sentence, error.message),
  });
  const start = h("button.plain.cs-go", { type: "button", onclick: repeated.run, "data-do": "contest" }, say("contest"));
  const sentence = h("p.cs-sentence");
  const rows = h("ul.cs-rows", { "aria-label": say("contestLabel") });
  const scale = h("div.cs-scale", { "aria-hidden": "true" });
  const table = createTable(say("plot.table"));
  const results = h("div.cs-results", { hidden: true }, rows, scale, table.element);

  function show(answer) {
    write(sentence, answer.sentence);
    results.hidden = false;
    const [low, high] = [answer.starts[0], answer.starts.at(-1)];
    const place = (value) => (100 * (value - low)) / (high - low || 1);
    const most = Math.max(...answer.rows.flatMap((row) => row.bars));
    rows.replaceChildren(...answer.rows.map((row) => rowOf(row, answer.starts, place, most)));
    scale.replaceChildren(h("span"), h("span", null, h("i", null, number(low)), h("i", null, say("people")), h("i", null, number(high - 1))), h("span"));
    tell(answer);
  }

  function rowOf(row, starts, place, most) {
    const bars = row.bars.map((runs, at) => runs && `M${place(starts[at])} ${HIGH}V${HIGH - (HIGH * runs) / most}H${place(starts[at + 1])}V${HIGH}z`);
    const mean = place(row.mean);
    const facts = { name: row.name, mean: round(row.mean), low: number(row.low), high: number(row.high) };
    return h(
      "li",
      null,
      h("button.cs-way", { type: "button", "data-way": row.way, title: say("see"), onclick: () => chosen(row.way) }, row.name),
      s(
        "svg",
        { viewBox: `0 0 100 ${HIGH}`, preserveAspectRatio: "none", role: "img", "aria-label": say("rowLabel", facts) },
        s("path.cs-bars", { d: bars.filter(Boolean).join(""), class: row.way === "mine" ? "cs-bars cs-mine" : "cs-bars" }),
        s("path.cs-mean", { d: `M${mean} 0V${HIGH}` }),
      ),
      h("span.cs-figures", { "aria-hidden": "true" }, h("b", null, round(row.mean)), ` ${number(row.low)}–${number(row.high)}`),
    );
  }

  const round = (value) => number(value < 10 ? Math.round(10 * value) / 10 : Math.round(value));

  function tell({ rows }) {
    const heads = ["way", "mean", "median", "range", "steps", "stopped"].map((name) => say(name));
    table.draw(
      heads,
      rows.map((row) => [row.name, round(row.mean), number(row.median), `${number(row.low)}–${number(row.high)}`, round(row.steps), `${Math.round(100 * row.stopped)}%`]),
    );
  }

  return {
    element: h("section.cs-contest", null, h("div.cs-row", null, start, repeated.progress), sentence, results),
    /** What was compared is no longer what is set. */
    forget() {
      if (repeated.found) write(sentence, say("stale"));
      repeated.forget();
      results.hidden = true;
    },
    stop: repeated.stop,
  };
}
