// Where people stand, in pixels of the map: pure.

/** The map's width for a height of 1: `ASPECT` of course/widgets/seating.py. */
export const ASPECT = 1.3;

/** How large a person is drawn on a map so high. */
export function radiusOf(people, high) {
  return Math.max(2, Math.min(6.5, 0.15 * high * Math.sqrt(ASPECT / Math.max(people, 1))));
}

/** The person nearest to a place, no further than `reach`; -1 for nobody. Lengths are parts of the map's height. */
export function nearest({ x, y }, [left, top], reach) {
  let [found, least] = [-1, reach * reach];
  for (let at = 0; at < x.length; at++) {
    const far = (x[at] - left) ** 2 + (y[at] - top) ** 2;
    if (far <= least) [found, least] = [at, far];
  }
  return found;
}

/** The next person from one in a direction (a unit vector): near, and not far to the side. */
export function next({ x, y }, from, [right, down]) {
  let [found, least] = [from, Infinity];
  for (let at = 0; at < x.length; at++) {
    const [dx, dy] = [x[at] - x[from], y[at] - y[from]];
    const [ahead, aside] = [dx * right + dy * down, Math.abs(dx * down - dy * right)];
    const cost = ahead + 2 * aside;
    if (ahead > 1e-6 && aside <= ahead && cost < least) [found, least] = [at, cost];
  }
  return found;
}

/** Each one's friends, by number, from ties in one flat list. */
export function friendsOf(people, ties) {
  const friends = Array.from({ length: people }, () => []);
  for (let at = 0; at < ties.length; at += 2) {
    friends[ties[at]].push(ties[at + 1]);
    friends[ties[at + 1]].push(ties[at]);
  }
  return friends;
}
