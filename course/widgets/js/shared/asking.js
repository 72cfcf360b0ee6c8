// Questions to Python about the drawing shown; the browser computes no outcome of its own.

const AGAIN = 3000; // ms: Lab can lose a message that is sent while its cell is being run once more

/**
 * One line of questions. Of a kind of question one is under way at a time: what is asked meanwhile waits, and only the
 * latest of those is sent, so that answers keep up with a slider that is dragged. A question of which nothing is heard
 * is sent a second time, or gives way to the one that waits.
 * @param model anywidget's
 * @param {() => object} network the drawing as it is shown now
 */
export function createAsking(model, network) {
  const line = Math.random().toString(36).slice(2, 10);
  const kinds = new Map(); // what → {flight, waiting, timer}: a question each, or null
  let count = 0;
  model.on("msg:custom", hear);

  function send(what, kind) {
    const question = (kind.flight = kind.waiting);
    kind.waiting = null;
    if (!question) return;
    question.id = `${line}-${++count}`;
    const message = { type: "ask", id: question.id, what, network: network(), ...question.fields };
    kind.timer = setTimeout(() => {
      if (!kind.waiting) return post(message, kind);
      question.done(null);
      send(what, kind);
    }, AGAIN);
    post(message, kind);
  }

  function post(message, kind) {
    try {
      model.send(message);
    } catch (error) {
      clearTimeout(kind.timer);
      kind.flight.fail(error); // the line to the kernel is cut; the pill over the drawing says so
      kind.flight = null;
    }
  }

  function hear(message) {
    if (message?.type !== "answer") return;
    const [what, kind] = [...kinds].find(([, { flight }]) => flight?.id === message.id) ?? [];
    if (!kind) return;
    clearTimeout(kind.timer);
    const { done, fail, part } = kind.flight;
    if ("part" in message) return part?.(message.part);
    if ("refused" in message) fail(new Error(message.refused));
    else done(message.content);
    send(what, kind);
  }

  return {
    /**
     * Ask; the promise holds the answer, null when a newer question of the kind took its place, or is refused.
     * @param {string} what a word of course/widgets/asking.py
     * @param {object} fields what goes with it; a `network` here stands for the one shown
     * @param {(part: any) => void} part called with what comes ahead of a long answer
     */
    ask(what, fields = {}, part) {
      const kind = kinds.get(what) ?? { flight: null, waiting: null };
      kinds.set(what, kind);
      return new Promise((done, fail) => {
        kind.waiting?.done(null);
        kind.waiting = { fields, part, done, fail };
        if (!kind.flight) send(what, kind);
      });
    },
    close() {
      model.off("msg:custom", hear);
      for (const { timer } of kinds.values()) clearTimeout(timer);
    },
  };
}
