// A thousand runs asked for part by part, so that they can be stopped and other questions come in between.

import { createProgress } from "./progress.js";

const PART = 100;

/**
 * Each part is asked with all that came before; pressed again, the last part is run anew.
 * @param {{label: string, stop: string, number: (value: number) => string,
 *   ask: (runs: number) => Promise<{runs: number, of: number} | null>, show: (answer: object) => void,
 *   ended: () => void, failed: (error: Error) => void}} repeated `ask` for so many runs in all
 */
export function createRepeated({ label, stop: word, number, ask, show, ended, failed }) {
  const progress = createProgress({ label, stop: word, cancel: stop, number });
  let [turn, found] = [0, null];

  async function run() {
    const mine = ++turn;
    const goal = { runs: found?.runs ?? 0, of: found?.of ?? 10 * PART };
    if (goal.runs >= goal.of) goal.runs = goal.of - PART;
    try {
      while (goal.runs < goal.of) {
        progress.show(goal.runs, goal.of);
        const answer = await ask(goal.runs + PART);
        if (mine !== turn || !answer?.runs) return;
        Object.assign(goal, { runs: answer.runs, of: answer.of });
        show((found = answer));
      }
      ended();
    } catch (error) {
      failed(error);
    }
    stop();
  }

  function stop() {
    turn++;
    progress.show(null);
  }

  return {
    /** The bar and its button. */
    progress: progress.element,
    run,
    stop,
    /** What was found so far; null before and after. */
    get found() {
      return found;
    },
    forget() {
      stop();
      found = null;
    },
  };
}
