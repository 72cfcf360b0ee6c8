// Edits on their way to Python, one at a time; what is typed meanwhile is gathered into one. Pure.

/**
 * @param {(edit: object) => void} send called with an edit and its number `n`
 */
export function createOutbox(send) {
  const name = Math.random().toString(36).slice(2, 8);
  let count = 0;
  let flight = null;
  let waiting = [];

  function go() {
    if (flight || !waiting.length) return;
    flight = { ...waiting.shift(), n: `${name}-${(count += 1)}` };
    send(flight);
  }

  return {
    /** Put an edit in line; drafts of one cycle become one. */
    put(edit) {
      const last = waiting.at(-1);
      if (edit.what === "draft" && last?.what === "draft" && last.cycle === edit.cycle) Object.assign(last.fields, edit.fields);
      else waiting.push(structuredClone(edit));
      go();
    },
    /** Python has answered an edit; gives it, or null when the answer was for another page. */
    heard(n) {
      if (!flight || flight.n !== n) return null;
      const done = flight;
      flight = null;
      go();
      return done;
    },
    /** No answer will come: what is under way and in line is lost. */
    lose() {
      flight = null;
      waiting = [];
    },
    get busy() {
      return flight !== null;
    },
    /** Whether a field's latest value is still on its way. */
    holds(field) {
      return [flight, ...waiting].some((edit) => edit?.fields && field in edit.fields);
    },
  };
}
