import { h, s } from "../shared/dom.js";

// Three small pictures, drawn with the hand rather than the ruler.
const PICTURES = {
  node: [
    "M20 42c-1-13 9-23 21-22s21 11 20 23-11 20-22 19-18-9-19-20z",
    "M52 50l5 17 4-7 8-1z",
    "M66 40l5-4M62 34l2-6M70 48l6 0",
  ],
  link: [
    "M8 42c0-8 6-14 13-13s13 7 12 14-6 12-13 12-12-5-12-13z",
    "M67 41c1-8 7-13 13-12s13 6 12 14-7 12-13 12-12-6-12-14z",
    "M36 40c8-7 17-8 26-3M56 30l7 7-9 4",
  ],
  words: [
    "M12 52c20-22 52-24 76-4M80 38l8 10-12 3",
    "M26 14h48c4 0 6 2 6 5v7c0 3-2 5-6 5H55l-6 6-4-6H26c-4 0-6-2-6-5v-7c0-3 2-5 6-5z",
    "M31 20h16M31 25h26M64 22v.1",
  ],
};

/** What to do on an empty canvas: the first three moves, each with a picture. */
export function firstMoves(say) {
  const step = ([name, paths], at) =>
    h(
      "li",
      null,
      s(
        "svg",
        { viewBox: "0 0 100 76", "aria-hidden": "true" },
        paths.map((d) => s("path", { d })),
      ),
      h("b", null, `${at + 1}. ${say(`start.${name}`)}`),
      h("span", null, say(`start.${name}More`)),
    );
  return h("div.sk-start", null, h("p", null, say("start.title")), h("ol", null, Object.entries(PICTURES).map(step)));
}
