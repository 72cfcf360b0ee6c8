// One history, looked at in time: pure. Nothing is decided here, rows are counted up to a day.

import { count } from "../../shared/playhead.js";

const NEAR = 1e-9;

/**
 * @param {{day: number[], node: number[], link: number[], cause: number[], total: number}} told as
 *   course/widgets/playing.py tells it: rows from `total` on were still under way
 * @param {number} nodes how many there are
 */
export function createReplay({ day, node, link, cause, total }, nodes) {
  const arrived = day.slice(0, total);
  const leaves = cause.map((row) => (row < 0 ? null : day[row]));
  let [counted, counts] = [0, new Array(nodes).fill(0)];

  const upTo = (now) => count(arrived, now);

  return {
    /** When something happens, each moment once. */
    moments: arrived.filter((when, at) => at === 0 || when - arrived[at - 1] > NEAR),
    upTo,
    /** Activations of each node so far. */
    counts(now) {
      const next = upTo(now);
      if (next < counted) [counted, counts] = [0, new Array(nodes).fill(0)];
      for (; counted < next; counted++) counts[node[counted]]++;
      return counts;
    },
    /** What is on its way: the row, the link it takes and the part of it that is done. */
    underWay(now) {
      const found = [];
      for (let row = upTo(now); row < day.length; row++) {
        const left = leaves[row];
        if (left !== null && left <= now + NEAR) found.push({ row, link: link[row], part: (now - left) / (day[row] - left) });
      }
      return found;
    },
    /** What has arrived within a span of days: the node and link, and the part of the span that is over. */
    lately(now, span) {
      const found = [];
      for (let row = upTo(now) - 1; row >= 0 && now - day[row] <= span + NEAR; row--)
        found.push({ node: node[row], link: link[row], age: span ? Math.min((now - day[row]) / span, 1) : 0 });
      return found;
    },
    /** Activations so far after each moment, of the rows whose node is one of these. */
    curve(of = () => true) {
      const points = [];
      let sum = 0;
      for (let row = 0; row < total; row++) {
        if (!of(node[row])) continue;
        sum++;
        const last = points.at(-1);
        if (last && day[row] - last[0] <= NEAR) last[1] = sum;
        else points.push([day[row], sum]);
      }
      return points;
    },
  };
}
