// An answer of Python's that keeps up with the drawing: asked again whenever what it rests on has changed.

import { same } from "./edits.js";

const PATIENCE = 400; // an answer usually comes in 20 ms; later than this the old one is shown as old

/**
 * @param app the sketch
 * @param {string} what a word of course/widgets/asking.py
 * @param {{fields?: () => object, arrived?: (answer: any, before: any) => void, watched?: () => boolean}} more what
 *   goes with the question, compared as JSON; what to do with each answer; and whether somebody watches, so that an
 *   edit is asked about at once and not at the next frame
 */
export function following(app, what, { fields = () => ({}), arrived, watched = () => false } = {}) {
  let [asked, answer, problem, late, count] = [null, null, null, false, 0];

  async function ask(rest) {
    const mine = ++count;
    const patience = setTimeout(() => ((late = true), app.refresh()), PATIENCE);
    try {
      const found = await app.ask(what, { roles: app.options.roles, ...rest });
      if (found === null || !asked) return;
      arrived?.(found, answer);
      [answer, problem] = [found, null];
    } catch (error) {
      problem = error.message;
    } finally {
      clearTimeout(patience);
      if (mine === count) late = false;
      if (watched()) app.draw();
      else app.refresh();
    }
  }

  function look() {
    const { network } = app.store;
    const rest = fields();
    const key = JSON.stringify(rest);
    if (asked && asked.key === key && same(asked.network, network)) return;
    asked = { network, key };
    ask(rest);
  }

  app.store.subscribe(() => asked && watched() && look());

  return {
    get answer() {
      return answer;
    },
    /** Why there is no answer, in words. */
    get problem() {
      return problem;
    },
    get late() {
      return late;
    },
    /** Ask, when the drawing shown or the fields are others than last time. */
    look,
    /** Stop: what is still under way is nobody's, and the next look asks anew. */
    forget() {
      [asked, answer, problem] = [null, null, null];
    },
  };
}
