// A log looked at in time: pure. Nothing is worked out here; rows are counted, and Python's counts looked up.

import { count } from "../shared/playhead.js";

/** What somebody is to the replay so far. */
export const [UNREACHED, GIVEN, STORE] = [0, 1, 2];

/** @param told as course/widgets/storetold.py tells it */
export function createHistory({ sales, people, growth }) {
  const { day, receiver, opened } = sales;
  const zeros = Object.fromEntries(Object.keys(growth).map((name) => [name, 0]));
  let [counted, states, found] = [0, [], 0];

  const upTo = (now) => count(day, now);

  function restart() {
    [counted, found] = [0, -1];
    states = people.name.map(() => UNREACHED);
  }

  restart();
  return {
    moments: [...new Set(day)],
    upTo,
    /** The counts so far, with the day they are of. */
    counts(now) {
      const at = count(growth.day, now) - 1;
      const row = at < 0 ? zeros : Object.fromEntries(Object.entries(growth).map(([name, column]) => [name, column[at]]));
      return { ...row, day: Math.floor(now + 1e-9) };
    },
    /** What everybody is so far: one of the words above. */
    states(now) {
      if (now < found) restart();
      const next = upTo(now);
      for (; counted < next; counted++) {
        const who = receiver[counted];
        states[who] = opened[counted] ? STORE : Math.max(states[who], GIVEN);
      }
      if (now > found) people.finds.forEach((finds, who) => finds && people.first[who] <= now + 1e-9 && (states[who] = STORE));
      found = now;
      return states;
    },
    /** Rows of the next so many days, and the part of that time that is over. */
    underWay(now, span) {
      const rows = [];
      for (let row = upTo(now); row < day.length && day[row] < now + span; row++) rows.push({ row, part: 1 - (day[row] - now) / span });
      return rows;
    },
    /** Rows of the last so many days, and the part of that time that is over. */
    lately(now, span) {
      const rows = [];
      for (let row = upTo(now) - 1; row >= 0 && now - day[row] < span; row--) rows.push({ row, age: (now - day[row]) / span });
      return rows;
    },
  };
}

const NOTHING = { row: [], step: [], people: [], far: [], outside: [] };

/** A person's branch, looked at in time: the same. */
export function createBranch(person, { branches, sales }) {
  const { row, step, people, far, outside } = branches[person] ?? NOTHING;
  const days = row.map((at) => sales.day[at]);
  const steps = new Map(row.map((at, place) => [at, step[place]]));
  return {
    person,
    total: row.length,
    /** The step of a row, undefined for one of no concern. */
    step: (at) => steps.get(at),
    /** Its rows so far. */
    rows: (now) => row.slice(0, count(days, now)),
    /** Its counts so far. */
    counts(now) {
      const at = count(days, now) - 1;
      return at < 0 ? null : { sales: at + 1, people: people[at], far: far[at], outside: outside[at] };
    },
  };
}
