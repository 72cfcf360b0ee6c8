// Ways through a drawing for someone who does not use a mouse: pure.

/** Every node, each followed by the links that leave it, then the notes; only the nodes while a link's end is chosen. */
export function tour(network, nodesOnly = false) {
  const leaving = new Map(network.nodes.map((node) => [node.id, []]));
  if (!nodesOnly) for (const link of network.links) leaving.get(link.source)?.push(link.id);
  const notes = nodesOnly ? [] : (network.notes ?? []).map(({ id }) => id);
  return [...network.nodes.flatMap((node) => [node.id, ...leaving.get(node.id)]), ...notes];
}

/** The nearest node in a direction; a node off to the side counts as farther. The same node when none lies there. */
export function nearest(nodes, from, dx, dy, position) {
  if (!from) return nodes[0]?.id ?? null;
  const origin = position(from);
  let [best, least] = [from, Infinity];
  for (const { id } of nodes) {
    const place = position(id);
    const [right, down] = [place.x - origin.x, place.y - origin.y];
    const ahead = right * dx + down * dy;
    const aside = Math.abs(right * dy) + Math.abs(down * dx);
    if (id !== from && ahead > 0 && ahead + 2 * aside < least) [best, least] = [id, ahead + 2 * aside];
  }
  return best;
}
