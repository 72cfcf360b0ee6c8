// One cascade as Python told it, and what of it has come to pass at a moment: pure.

import { count } from "../shared/playhead.js";

/** @param {{node: number[], source: number[], step: number[], end: number}} told columns, in order of step */
export function createReplay({ node, source, step, end }, people) {
  const rowOf = new Int32Array(people).fill(-1);
  node.forEach((each, row) => (rowOf[each] = row));
  const upTo = (now) => count(step, Math.floor(now + 1e-9));
  return {
    node,
    source,
    step,
    end,
    /** How many people know by then. */
    upTo,
    /** How many of them heard in the very step that it is. */
    fresh: (now) => upTo(now) - upTo(Math.floor(now + 1e-9) - 1),
    /** Rows from the first to the one before the second are on their way between steps. */
    underWay: (now) => (now - Math.floor(now + 1e-9) > 1e-6 ? [upTo(now), upTo(now + 1)] : [0, 0]),
    /** The row of a person who knows by then; -1 for one who does not. */
    row: (person, now) => (rowOf[person] >= 0 && rowOf[person] < upTo(now) ? rowOf[person] : -1),
    /** Who knows after each step. */
    curve: () => Array.from({ length: end + 1 }, (_, at) => upTo(at)),
  };
}
