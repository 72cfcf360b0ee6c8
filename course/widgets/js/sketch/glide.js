// From where things stood to where they stand now, in a third of a second; at once for those who want less motion.

const TIME = 320;

export const glides = () => !matchMedia("(prefers-reduced-motion: reduce)").matches;

/** The drawing on its way; null when it has arrived. */
export function between(network, { from, start }, now) {
  const part = (now - start) / TIME;
  if (part >= 1) return null;
  const left = (1 - Math.max(0, part)) ** 3;
  const moving = (item) => {
    const old = from.get(item.id);
    if (!old || item.x == null || item.y == null || (old.x === item.x && old.y === item.y)) return item;
    return { ...item, x: item.x + (old.x - item.x) * left, y: item.y + (old.y - item.y) * left };
  };
  return {
    ...network,
    nodes: network.nodes.map(moving),
    ...(network.notes && { notes: network.notes.map(moving) }),
  };
}
