// Keeping a setting, and saying truly whether the disk has it.

import { h, set, write } from "../shared/dom.js";

const SOON = 400; // milliseconds after the last step of a slider or letter of a text
const PATIENCE = 4000; // a setting unacknowledged for this long is not saved

/** @param model anywidget's */
export function createKeeper(model, say) {
  const name = Math.random().toString(36).slice(2, 8);
  const element = h("span.saving", { role: "status" });
  let [waiting, flight, count, lost] = [null, null, 0, false];
  let [timer, clock] = [0, 0];

  function flush() {
    clearTimeout(timer);
    if (!waiting || flight) return;
    flight = `${name}-${(count += 1)}`;
    const message = { type: "keep", n: flight, setting: waiting };
    waiting = null;
    clock = setTimeout(lose, PATIENCE);
    try {
      model.send(message);
    } catch {
      lose();
    }
  }

  function lose() {
    clearTimeout(clock);
    [flight, lost] = [null, lost || flight !== null || waiting !== null];
    tell();
  }

  function tell() {
    const { at, saved, problem } = model.get("status") ?? {};
    const busy = flight !== null || waiting !== null;
    const bad = saved === false || problem?.kind === "invalid";
    const mood = lost ? "lost" : busy ? "saving" : bad ? "refused" : at ? "saved" : "fresh";
    set(element, "data-saving", mood);
    write(element, say(mood));
  }

  return {
    element,
    /** Keep this one: at once, or `soon`; null keeps nothing, since it came from the disk. */
    put(setting, soon) {
      if (soon === null) return;
      [waiting, lost] = [structuredClone(setting), false];
      clearTimeout(timer);
      timer = setTimeout(flush, soon ? SOON : 0);
      tell();
    },
    /** Python has told its status: it may be about what is under way. */
    heard() {
      if (flight && model.get("status")?.heard === flight) {
        clearTimeout(clock);
        flight = null;
        flush();
      }
      tell();
    },
    get busy() {
      return flight !== null || waiting !== null;
    },
    flush,
    lose,
    close() {
      clearTimeout(timer);
      clearTimeout(clock);
    },
  };
}
