// A way along an SVG path, at an even pace: pure.

const SAMPLES = 24;

/**
 * @param {string} path one move and one curve: `M…L…`, `M…Q…` or `M…C…`
 * @returns {(t: number, aside?: number) => [x: number, y: number]} the place after a part t of the way, and so far
 *   to the right of it
 */
export function along(path) {
  const points = path.match(/-?[\d.]+(?:e-?\d+)?/g).map(Number);
  const corners = Array.from({ length: points.length / 2 }, (_, at) => [points[2 * at], points[2 * at + 1]]);
  const places = Array.from({ length: SAMPLES + 1 }, (_, at) => bezier(corners, at / SAMPLES));
  const lengths = [0];
  for (let at = 1; at <= SAMPLES; at++) lengths.push(lengths[at - 1] + distance(places[at - 1], places[at]));
  return (t, aside = 0) => {
    const wanted = Math.min(Math.max(t, 0), 1) * lengths[SAMPLES];
    let at = 1;
    while (at < SAMPLES && lengths[at] < wanted) at++;
    const [start, end] = [places[at - 1], places[at]];
    const step = lengths[at] - lengths[at - 1] || 1;
    const part = (wanted - lengths[at - 1]) / step;
    const [right, down] = [(end[0] - start[0]) / step, (end[1] - start[1]) / step];
    return [
      start[0] + part * (end[0] - start[0]) - down * aside,
      start[1] + part * (end[1] - start[1]) + right * aside,
    ];
  };
}

// De Casteljau: halfway points of halfway points, whatever the degree.
function bezier(corners, t) {
  let points = corners;
  while (points.length > 1)
    points = points.slice(1).map(([x, y], at) => [points[at][0] * (1 - t) + x * t, points[at][1] * (1 - t) + y * t]);
  return points[0];
}

function distance(one, other) {
  return Math.hypot(one[0] - other[0], one[1] - other[1]);
}
