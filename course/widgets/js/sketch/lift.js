// What is in the hand, with its links, on a layer of its own above the paper: moving it does not repaint the
// rest. Copies, because a focused element that is moved to another parent loses the focus.

import { affected, curve } from "./geometry.js";
import { linkShape, nodeShape, noteShape } from "./shapes.js";

/**
 * @param {{spots: Map<string, import("./geometry.js").Spot>}} scene what is lifted, each at its place, and the rest
 * @param {{links: Element, nodes: Element}} layers of the upper canvas
 * @returns {{around: Map<string, object>, follow: (by: {x: number, y: number}) => void, drop: () => void}}
 */
export function lift({ spots, indexed, place, initiator, shape }, layers, say) {
  const around = new Map([...place, ...spots]);
  const home = new Map([...spots].map(([id, { x, y }]) => [id, { x, y }]));
  const inHand = [...spots].map(([id, spot]) => {
    const isNode = indexed.ends.has(id);
    const copy = isNode ? nodeShape(id, say) : noteShape(id);
    if (isNode) copy.update(shape(id).item, initiator === id, spot.lines);
    else copy.update(spot);
    return { id, spot, copy };
  });
  const links = [...new Set([...spots.keys()].flatMap((id) => [...affected(indexed, id)]))].map((link) => {
    const copy = linkShape(link.id, say);
    copy.update(link);
    return { id: link.id, link, copy };
  });
  const pairs = [...inHand, ...links].map(({ id, copy }) => [copy, shape(id)]);
  for (const [copy, original] of pairs) {
    for (const part of ["group", "label"]) {
      if (!copy[part]) continue;
      copy[part].setAttribute("class", original[part].getAttribute("class"));
      copy[part].removeAttribute("tabindex");
      original[part].classList.add("sk-away");
    }
  }
  layers.links.append(...links.map(({ copy }) => copy.group), ...links.map(({ copy }) => copy.label));
  layers.nodes.append(...inHand.map(({ copy }) => copy.group));
  return {
    around,
    follow(by) {
      for (const { id, spot, copy } of inHand) {
        const { x, y } = home.get(id);
        copy.place(Object.assign(spot, { x: x + by.x, y: y + by.y }));
      }
      for (const { link, copy } of links) copy.follow(curve(indexed, around, link));
    },
    drop() {
      for (const [, original] of pairs)
        for (const part of [original.group, original.label]) part?.classList.remove("sk-away");
      layers.links.replaceChildren();
      layers.nodes.replaceChildren();
    },
  };
}
