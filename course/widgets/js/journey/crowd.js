// A hundred people, as they come to a stage: those who go on, those who leave here, the places of those who left before.

import { s, set } from "../shared/dom.js";

const [COLUMNS, STEP] = [20, 10];
const PERSON = "M0-4.2a1.7 1.7 0 1 1 0 3.4a1.7 1.7 0 1 1 0-3.4M-2.9 4a2.9 3.9 0 0 1 5.8 0z";

export function createCrowd() {
  const people = Array.from({ length: 100 }, (_, at) => {
    const place = `translate(${(at % COLUMNS) * STEP} ${Math.floor(at / COLUMNS) * (STEP + 2)})`;
    return s("g", { transform: place }, s("path", { d: PERSON, style: `--turn: ${at % 7}` }));
  });
  const element = s("svg.jb-crowd", { viewBox: "-5 -7 200 64", role: "img" }, people);
  return {
    element,
    /** `dots` says how many go on, leave and are gone; they add up to a hundred. */
    show(label, dots) {
      set(element, "aria-label", label);
      people.forEach((person, at) => {
        const look = !dots ? "none" : at < dots.on ? "on" : at < dots.on + dots.leave ? "leave" : "gone";
        set(person, "class", `jb-${look}`);
      });
    },
  };
}
