// What Python found, as a picture: the fan, single runs, the formula and the person's own line. Pure.

const FORMULA_ROOM = 1.6; // times what the runs reach: so far the formula is followed before it leaves the picture

/**
 * @param found an answer of course/widgets/ensemble.py
 * @param {{mine: [number, number][], log: boolean, singles: boolean, runs: number}} view `mine` is the line drawn
 * @param {(key: string, fields?: object) => string} say
 * @returns {import("../shared/plot.js").Spec}
 */
export function fan(found, { mine, log, singles, runs }, say) {
  const { day, low, lower, middle, upper, high, formula, lines, deaths } = found;
  const end = day.at(-1);
  const drawn = (mine ?? []).filter(([when]) => when <= end);
  const reached = Math.max(...high, ...drawn.map(([, people]) => people), 4);
  const top = 1.06 * Math.max(reached, Math.min(formula.at(-1), reached * FORMULA_ROOM));
  const least = log ? 1 : 0;
  const pairs = (values) => values.map((value, at) => [day[at], Math.max(value, least)]);
  const cut = (values) => below(pairs(values), top);
  const band = (one, other) => day.map((when, at) => [when, Math.max(one[at], least), Math.min(other[at], top)]);
  const marks = [
    { type: "area", look: "lab-most", name: say("most"), points: band(low, high) },
    { type: "area", look: "lab-half", name: say("half"), points: band(lower, upper) },
  ];
  if (singles) marks.push(...lines.map(({ died, people }) => ({ type: "line", look: died ? "lab-dead" : "lab-single", points: cut(people) })));
  marks.push(
    { type: "line", look: "lab-middle", name: say("middle"), points: cut(middle) },
    { type: "line", look: "lab-formula", name: say("formula"), points: cut(formula) },
    { type: "line", look: "lab-mine", name: say("mine"), points: below(drawn.map(([x, y]) => [x, Math.max(y, least)]), top) },
  );
  if (deaths.length) marks.push({ type: "dots", look: "lab-dead", name: say("dead"), points: deaths.map(([when, count]) => [when, least, bubble(count, runs)]) });
  return {
    label: say("picture", { runs }),
    x: { label: say("days"), low: 0, high: end },
    y: { label: say("joined"), low: least, high: top, log },
    marks,
    table: {
      heads: ["days", "tenth", "middle", "ninth", "formula"].map((key) => say(key)),
      rows: day.map((when, at) => [when, low[at], middle[at], high[at], formula[at]]).filter((_, at) => at % 6 === 0),
    },
  };
}

/** A circle whose area is the share of the runs. */
export function bubble(count, runs) {
  return 18 * Math.sqrt(count / runs);
}

/** A line as far as it stays in the picture, and to the edge where it leaves. */
export function below(points, top) {
  const out = points.findIndex(([, value]) => value > top);
  if (out < 0) return points;
  if (out === 0) return [];
  const [[x0, y0], [x1, y1]] = [points[out - 1], points[out]];
  return [...points.slice(0, out), [x0 + ((x1 - x0) * (top - y0)) / (y1 - y0), top]];
}
