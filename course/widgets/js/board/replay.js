// Frames played one after the other, with the transport of everything that runs.

import { h, write } from "../shared/dom.js";
import { createPlayhead } from "../shared/playhead.js";
import { numberFormat } from "../shared/scales.js";
import { createTransport } from "../shared/transport.js";

/**
 * @param {{say: (key: string, fields?: object) => string, language: string,
 *   showed: (frame: object, moment: number, quiet: boolean) => void}} replay `showed` is called with each frame
 */
export function createReplay({ say, language, showed }) {
  let [frames, request, last] = [[], 0, 0];
  const head = createPlayhead();
  const number = numberFormat(language);
  const told = h("p.bd-moment");
  const transport = createTransport({ head, say, number, spoken, played, moved: () => show(false) });
  const element = h("div.bd-replay", { hidden: true }, transport.element, told);
  const calm = matchMedia("(prefers-reduced-motion: reduce)");

  function now() {
    return frames[Math.min(Math.floor(head.now + 1e-9), frames.length - 1)];
  }

  function spoken() {
    return now()?.told || say("transport.clock", { now: number(Math.floor(head.now)), end: number(head.end) });
  }

  function show(quiet) {
    if (!frames.length) return;
    write(told, now().told);
    transport.show();
    showed(now(), head.now, quiet);
  }

  function played() {
    cancelAnimationFrame(request);
    last = 0;
    show(head.playing);
    if (head.playing) request = requestAnimationFrame(step);
  }

  function step(time) {
    const seconds = last ? Math.min((time - last) / 1000, 0.1) : 0;
    last = time;
    const goesOn = element.isConnected && head.tick(seconds, calm.matches);
    show(goesOn);
    if (goesOn) request = requestAnimationFrame(step);
  }

  return {
    element,
    /** Other frames, from the beginning; none puts the transport away. */
    load(next) {
      cancelAnimationFrame(request);
      frames = next;
      element.hidden = frames.length < 2;
      head.load(frames.map((_, at) => at), Math.max(frames.length - 1, 0));
      if (frames.length) show(true);
      else write(told, "");
    },
    close() {
      head.pause();
      cancelAnimationFrame(request);
    },
  };
}
