// Between the drawing and Python: carries the queue's messages, keeps the clock, tells the truth about saving.

import { createClock } from "./clock.js";
import { apply } from "./edits.js";
import * as histories from "./history.js";
import { keepsake } from "./keepsake.js";
import * as queues from "./queue.js";

const TYPING = 300; // typing is sent when the fingers rest
const AGAIN = 50; // a stale edit goes again after a breath, should the fresh truth be late

/**
 * One view's drawing.
 * @param model anywidget's
 * @param {{isLive: () => boolean, place: string}} around whether the line to the kernel still stands, and what
 *   tells this drawing from another in this browser
 */
export function createStore(model, { isLive, place }) {
  const client = Math.random().toString(36).slice(2, 10);
  const kept = keepsake(place, client);
  const listeners = new Set();
  let queue = queues.open(client, truth(), model.get("revision"));
  let network = queue.truth;
  let history = histories.empty();
  let [gone, left, timer] = [false, kept.left(network), 0];
  const clock = createClock({ late: tell, caution: keep });

  const handlers = {
    "change:network": arrive,
    "change:revision": arrive,
    "change:status": settle,
    "change:tests": tell,
    "msg:custom": stale,
    "comm:close": () => line(false),
    comm_live_update: () => setTimeout(() => line(isLive())),
  };
  for (const [name, handler] of Object.entries(handlers)) model.on(name, handler);

  // Before its first edit a drawing may be an empty dict.
  function truth() {
    const known = model.get("network");
    return { ...known, nodes: known?.nodes ?? [], links: known?.links ?? [] };
  }

  function arrive() {
    step(queues.arrive(queue, truth(), model.get("revision")));
  }

  function settle() {
    const { edit, saved } = model.get("status") ?? {};
    const next = edit ? queues.settle(queue, edit, saved) : queue;
    if (next !== queue) calm();
    step(next);
  }

  function stale(message) {
    if (message?.type !== "stale" || message.client !== client) return;
    if (!message.n) return calm();
    queue = queues.stale(queue, message);
    wait(AGAIN);
  }

  function line(live) {
    gone = !live;
    keep();
    tell();
  }

  function push(edits, delay) {
    queue = queues.push(queue, edits);
    if (delay) wait(delay);
    else send();
    tell();
  }

  function wait(delay) {
    clearTimeout(timer);
    timer = setTimeout(send, delay);
  }

  function send() {
    clearTimeout(timer);
    timer = 0;
    step(queue);
  }

  // Every change of the queue ends here: what can go is sent, the views are told.
  function step(next) {
    const [after, message] = timer ? [next, null] : queues.depart(next);
    queue = after;
    if (message) post(message);
    tell();
  }

  function post(message) {
    clock.start();
    try {
      model.send(message);
    } catch {
      gone = true;
    }
  }

  // A kernel restarted without this cell looks alive from here. This edit is made on no revision there ever was:
  // Python says that it is stale and writes nothing.
  function ask() {
    if (!gone && clock.isSilent) post({ type: "edit", client, n: 0, base: -1, network: null });
  }

  // Python has answered: the clock starts again with the next message.
  function calm() {
    clock.hear();
    keep();
    tell();
  }

  function keep() {
    kept.keep(queues.unsaved(queue));
  }

  function tell() {
    network = queues.drawing(queue);
    for (const listener of listeners) listener();
  }

  function replay(found) {
    if (!found) return null;
    let edit;
    [history, edit] = found;
    push([edit], 0);
    return edit;
  }

  return {
    client,
    keep,
    ask,
    subscribe: (listener) => listeners.add(listener),
    get network() {
      return network;
    },
    /** "saved" | "saving" | "refused" | "lost", from acknowledgements only. */
    get saving() {
      if (gone || clock.isLate) return "lost";
      if (queue.held) return "refused";
      return this.unsaved ? "saving" : "saved";
    },
    get unsaved() {
      return queues.unsaved(queue).length > 0;
    },
    /** Whether there is a file at all: a starter or an empty page has none before the first edit. */
    get onDisk() {
      return Boolean(model.get("status")?.at);
    },
    get gone() {
      return gone;
    },
    get problem() {
      return model.get("status")?.problem;
    },
    get tests() {
      return model.get("tests") ?? [];
    },
    /** Edits of an earlier view that could not be saved. */
    get left() {
      return left;
    },
    get steps() {
      return { back: history.past.length, forth: history.future.length };
    },
    /** Make an edit, and say whether it was made; with a `key`, one of a run of keystrokes that are undone together and sent at rest. */
    edit(edit, key) {
      if (apply(network, edit) === network) return false;
      history = histories.record(history, network, edit, key);
      push([edit], key && TYPING);
      return true;
    },
    /** End a run of keystrokes: send it now, and let the next one be a step of its own. */
    rest() {
      history = histories.seal(history);
      if (timer) send();
    },
    undo: () => replay(histories.undo(history)),
    redo: () => replay(histories.redo(history, network)),
    retry: () => step(queues.retry(queue)),
    /** Take back, or forget, what an earlier view could not save. */
    restore(wanted) {
      const edits = left;
      left = [];
      kept.forget();
      if (wanted) push(edits, 0);
      else tell();
    },
    close() {
      keep();
      clearTimeout(timer);
      clock.stop();
      for (const [name, handler] of Object.entries(handlers)) model.off(name, handler);
      listeners.clear();
    },
  };
}
