// What a press does to a setting: pure.

/** An id picked, or put back; the same list when no more fit. */
export function picked(list, id, most) {
  if (list.includes(id)) return list.filter((each) => each !== id);
  return list.length < most ? [...list, id] : list;
}

/** A pair joined, or taken apart, in either order. */
export function joined(pairs, one, other, most) {
  const same = ([a, b]) => (a === one && b === other) || (a === other && b === one);
  if (pairs.some(same)) return pairs.filter((pair) => !same(pair));
  return pairs.length < most ? [...pairs, [one, other]] : pairs;
}

/** A sign turned on to the next of `values`; the first one is not written down. */
export function turned(signs, id, values) {
  const next = values[(values.indexOf(signs[id] ?? values[0]) + 1) % values.length];
  const { [id]: _, ...rest } = signs;
  return next === values[0] ? rest : { ...rest, [id]: next };
}
