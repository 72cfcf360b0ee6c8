// A canvas for what moves, over or under a picture that stays; and the loop that moves it.

import { h } from "./dom.js";

const LONGEST = 0.1; // seconds a frame may count for: after a pause of the browser nothing jumps

/**
 * The canvas is decoration: whatever it shows has to be said elsewhere as text. It rests while the page is hidden or
 * `watch` is out of sight, and goes on from there when it is seen again.
 * @param {{watch: Element, frame: (seconds: number) => boolean,
 *   paint: (context: CanvasRenderingContext2D, size: {width: number, height: number}) => void}} stage
 *   `frame` moves time on and says whether there is more to come; `paint` draws what is to be seen now, in pixels of
 *   the window
 */
export function createStage({ watch, frame, paint }) {
  const element = h("canvas.stage", { "aria-hidden": "true" });
  const context = element.getContext("2d");
  const calm = matchMedia("(prefers-reduced-motion: reduce)");
  let [request, last, running, inSight] = [0, 0, false, true];
  let size = { width: 0, height: 0 };

  const sizes = new ResizeObserver(() => (resize(), draw()));
  const sights = new IntersectionObserver(([entry]) => look(entry.isIntersecting));
  const wake = () => look(inSight);
  sizes.observe(element);
  sights.observe(watch);
  document.addEventListener("visibilitychange", wake);

  function look(seen) {
    inSight = seen;
    cancelAnimationFrame(request);
    last = 0;
    if (running && inSight && !document.hidden) request = requestAnimationFrame(step);
  }

  function step(time) {
    const seconds = last ? Math.min((time - last) / 1000, LONGEST) : 0;
    last = time;
    running = frame(seconds);
    draw();
    if (running) request = requestAnimationFrame(step);
  }

  function resize() {
    const [width, height] = [element.clientWidth, element.clientHeight];
    size = { width, height };
    const sharp = Math.min(devicePixelRatio || 1, 2);
    Object.assign(element, { width: Math.round(width * sharp), height: Math.round(height * sharp) });
  }

  function draw() {
    if (!size.width || !size.height) return;
    const sharp = element.width / size.width;
    context.setTransform(sharp, 0, 0, sharp, 0, 0);
    context.clearRect(0, 0, size.width, size.height);
    paint(context, size);
  }

  return {
    element,
    /** Whether the person has asked for less motion. */
    get still() {
      return calm.matches;
    },
    /** Start the loop: it stops by itself when `frame` says so. */
    run() {
      running = true;
      look(inSight);
    },
    /** Draw once, now. */
    draw,
    close() {
      running = false;
      cancelAnimationFrame(request);
      sizes.disconnect();
      sights.disconnect();
      document.removeEventListener("visibilitychange", wake);
    },
  };
}
