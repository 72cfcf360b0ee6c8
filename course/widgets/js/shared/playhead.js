// Where a replay stands in time: pure. Units are the replay's own, days for instance.

import { roundUp } from "./scales.js";

const NEAR = 1e-9;
const [EACH, WHOLE] = [2, 25]; // seconds that a replay takes at most at speed 1: for each moment, and in all
const LEAP = 0.9; // seconds between steps where nothing may move

export const SPEEDS = [0.5, 1, 2, 4, 8];

/**
 * A playhead over `moments` (ascending: when something happens) up to `end`.
 * `pace` is how much time passes in a second at speed 1: a round number.
 */
export function createPlayhead() {
  let [moments, rested] = [[], 0];
  const head = {
    now: 0,
    end: 0,
    pace: 1,
    speed: 1,
    playing: false,
    get atEnd() {
      return head.now >= head.end - NEAR;
    },
    /** Begin another replay, at its start. */
    load(nextMoments, end) {
      [moments, rested] = [nextMoments, 0];
      Object.assign(head, { now: 0, end, playing: false, pace: paceOf(moments.length, end) });
    },
    /** From the start once more, when it has come to its end. */
    play() {
      if (head.atEnd) head.now = 0;
      head.playing = head.end > 0;
      rested = LEAP;
    },
    pause: () => (head.playing = false),
    toggle: () => (head.playing ? head.pause() : head.play()),
    seek: (to) => (head.now = Math.min(Math.max(to, 0), head.end)),
    /** To the next moment (1) or the one before (-1). */
    moment: (way) => head.seek(way > 0 ? after(head.now) : before(head.now)),
    /** To the next whole unit or the one before. */
    unit: (way) => head.seek(way > 0 ? Math.floor(head.now + NEAR) + 1 : Math.ceil(head.now - NEAR) - 1),
    /**
     * So many seconds have passed. With `leaps` nothing glides: it rests, then steps to a later moment.
     * @returns {boolean} whether it goes on
     */
    tick(seconds, leaps = false) {
      if (!head.playing) return false;
      const way = head.pace * head.speed;
      if (!leaps) head.seek(head.now + seconds * way);
      else if ((rested += seconds) >= LEAP) {
        head.seek(after(head.now + (way * LEAP) / 2));
        rested = 0;
      }
      if (head.atEnd) head.pause();
      return head.playing;
    },
  };

  const after = (time) => moments[count(moments, time)] ?? head.end;
  const before = (time) => moments[count(moments, time - 2 * NEAR) - 1] ?? 0;
  return head;
}

function paceOf(moments, end) {
  return roundUp(end / Math.min(Math.max(EACH * moments, EACH), WHOLE)) || 1;
}

/** How many of some ascending times are no later than a time. */
export function count(times, time) {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (times[middle] <= time + NEAR) low = middle + 1;
    else high = middle;
  }
  return low;
}
