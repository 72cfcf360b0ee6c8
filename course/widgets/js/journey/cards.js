// A list of steps. A card lives as long as its link is in the list, so that what is being typed stays under the hand.

import { h } from "../shared/dom.js";
import { find } from "../sketch/edits.js";
import { createCard } from "./card.js";

export function createCards(board, kind) {
  const made = new Map();
  const element = h("ul.jb-cards");
  return {
    element,
    show(network, told, ids) {
      const links = ids.map((id) => find(network.links, id)).filter(Boolean);
      element.hidden = !links.length; // before a card takes the keyboard
      for (const id of made.keys()) if (!links.some((link) => link.id === id)) drop(id);
      for (const [at, link] of links.entries()) {
        if (!made.has(link.id)) made.set(link.id, createCard(board, link.id, kind));
        const card = made.get(link.id);
        if (element.children[at] !== card.element) element.insertBefore(card.element, element.children[at] ?? null);
        card.show(link, told.steps[link.id]);
        if (board.awaited === link.id) {
          board.awaited = null;
          card.focus();
        }
      }
    },
  };

  function drop(id) {
    const { element } = made.get(id);
    if (element.contains(element.getRootNode().activeElement)) board.leave();
    element.remove();
    made.delete(id);
  }
}
