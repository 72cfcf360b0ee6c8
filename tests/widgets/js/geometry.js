// Reads drawings on standard input and tells where the editor puts everything: test_rules.py compares.

import { readFileSync } from "node:fs";
import { labelBox } from "../../../course/widgets/js/sketch/extent.js";
import { curve, index, noteSpot, spots } from "../../../course/widgets/js/sketch/geometry.js";
import { clean, linkLines } from "../../../course/widgets/js/sketch/lettering.js";
import { speaker } from "../../../course/widgets/js/shared/words.js";

const { networks, words, texts } = JSON.parse(readFileSync(0, "utf8"));
const say = speaker(() => words);

function drawn(network) {
  const place = spots(network);
  const indexed = index(network);
  const links = network.links.map((link) => {
    const way = curve(indexed, place, link);
    const lines = linkLines(link, say);
    const { x, y, width, height } = labelBox(way, lines);
    return { path: way.path, tip: [way.tip.x, way.tip.y], angle: way.angle, lines, box: [x, y, x + width, y + height] };
  });
  const notes = network.notes.map((note) => {
    const spot = noteSpot(note);
    const { x, y, width, height } = spot.box(spot);
    return { lines: spot.lines, box: [x, y, x + width, y + height] };
  });
  return { notes, nodes: [...place.values()].map(({ x, y, lines }) => ({ x, y, lines })), links };
}

console.log(JSON.stringify({ networks: networks.map(drawn), texts: texts.map(clean) }));
