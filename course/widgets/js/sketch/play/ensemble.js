// A thousand histories: how many died out, how large they grew, how fast, and where the one on show lies.

import { createDots } from "../../shared/dots.js";
import { h, write } from "../../shared/dom.js";
import { createPlot } from "../../shared/plot.js";
import { createRepeated } from "../../shared/repeated.js";

const STEEP = 100; // times: growth this large is drawn by orders of magnitude

/**
 * @param app the sketch
 * @param {() => object} asked what the question about one history was
 * @param {() => [number, number][]} curve of the history on show
 */
export function createEnsemble(app, number, asked, curve) {
  const { say } = app;
  const share = (part, of) => number(Math.round((1000 * part) / of) / 10);
  const repeated = createRepeated({
    label: say("play.many"),
    stop: say("play.stop"),
    number,
    ask: (runs) => app.ask("lives", { ...asked(), runs }),
    show,
    ended: () => app.announce(sentence.textContent),
    failed: (error) => write(sentence, error.message),
  });
  const start = h("button.plain.play-many-button", { type: "button", onclick: repeated.run, "data-play": "many" }, say("play.many"));
  const sentence = h("p.play-sentence");
  const [dots, sizes, growth] = [createDots(), ...[1, 2].map(() => createPlot({ language: app.model.get("language"), say }))];
  const results = h(
    "div.play-results",
    { hidden: true },
    h("section", null, h("h4", null, say("play.ends")), dots.element),
    h("section", null, h("h4", null, say("play.sizes")), sizes.element),
    h("section", null, h("h4", null, say("play.growth")), growth.element),
  );

  function show(answer) {
    const { runs, ended, here, median, limit } = answer;
    const fields = { runs: number(runs), median: median < limit ? number(median) : say("play.orMore", { low: number(limit) }), limit: number(limit) };
    for (const [name, count] of Object.entries(ended)) fields[name.replace(" ", "")] = share(count, runs);
    const smaller = { smaller: share(here.smaller, runs) };
    write(sentence, [say("play.fate", fields), say("play.hereAmong", smaller)].join(" "));
    results.hidden = false;
    drawEnds(answer, fields);
    drawSizes(answer);
    drawGrowth(answer);
  }

  function drawEnds({ dots: hundred }, fields) {
    const looks = { extinct: "ring", alive: "disc", "took off": "up" };
    const parts = Object.entries(looks).map(([end, look]) => {
      const share = fields[end.replace(" ", "")];
      return { look, count: hundred[end], name: say(`play.end.${end.replace(" ", "")}`, { share, limit: fields.limit }) };
    });
    dots.draw(say("play.fate", fields), parts.filter(({ count, look }) => count || look === "ring"));
  }

  function drawSizes({ bars, here, runs }) {
    const band = ({ low, high }) => (high === null ? say("play.orMore", { low: number(low) }) : low === high ? number(low) : `${number(low)}–${number(high)}`);
    const bands = bars.map(band);
    sizes.draw({
      label: say("play.sizesLabel", { runs: number(runs) }),
      x: { label: say("play.activations"), bands },
      y: { label: say("play.histories"), low: 0, high: Math.max(...bars.map((bar) => bar.runs)) },
      marks: [{ type: "bars", look: "play-size", looks: bars.map(({ high }) => high === null && "play-off"), values: bars.map((bar) => bar.runs) }],
      note: { x: here.bar, text: say("play.thisOne") },
      table: {
        heads: [say("play.activations"), say("play.histories")],
        rows: bars.map((bar, at) => [bands[at] + (at === here.bar ? ` (${say("play.thisOne")})` : ""), bar.runs]),
      },
    });
  }

  function drawGrowth({ fan, runs }) {
    const { day, low, middle, high } = fan;
    const most = Math.max(...high, curve().at(-1)?.[1] ?? 1, 2);
    const pairs = (values) => day.map((when, at) => [when, values[at]]);
    const last = day.at(-1);
    const own = curve().filter(([when]) => when <= last);
    growth.draw({
      label: say("play.growthLabel", { runs: number(runs) }),
      x: { label: say("play.days"), low: 0, high: last },
      y: { label: say("play.activations"), low: most > STEEP ? 1 : 0, high: most, log: most > STEEP },
      marks: [
        { type: "area", look: "play-band", name: say("play.band"), points: day.map((when, at) => [when, low[at], high[at]]) },
        { type: "line", look: "play-middle", name: say("play.middle"), points: pairs(middle) },
        { type: "line", look: "play-own", name: say("play.thisOne"), steps: true, points: own.length ? [...own, [last, own.at(-1)[1]]] : [] },
      ],
      table: {
        heads: [say("play.days"), say("play.low"), say("play.middle"), say("play.high")],
        rows: day.map((when, at) => [when, low[at], middle[at], high[at]]).filter((_, at) => at % 6 === 0),
      },
    });
  }

  return {
    element: h("div.play-many", null, h("div.play-many-head", null, start, repeated.progress), sentence, results),
    /** Another history is on show: the same thousand, with another one among them. */
    again() {
      if (repeated.found) repeated.run();
    },
    /** The drawing, or how its histories begin, has changed. */
    forget() {
      repeated.forget();
      results.hidden = true;
      write(sentence, "");
    },
    stop: repeated.stop,
    close: () => (sizes.close(), growth.close()),
  };
}
