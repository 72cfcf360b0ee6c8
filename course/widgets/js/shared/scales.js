// Numbers to places and to words: pure.

/** Places for numbers: `low` of the domain lies at `from`, `high` at `to`. */
export function linear([low, high], [from, to]) {
  const span = high - low || 1;
  return (value) => from + ((value - low) / span) * (to - from);
}

/** The same by orders of magnitude; what is below `low` lies where `low` does. */
export function logarithmic([low, high], range) {
  const place = linear([Math.log(low), Math.log(high)], range);
  return (value) => place(Math.log(Math.max(value, low)));
}

/** Round numbers from low to high, about so many: steps of 1, 2 or 5 times a power of ten. */
export function ticks(low, high, count = 5) {
  const step = Math.max(roundUp((high - low) / Math.max(count, 1)), Number.MIN_VALUE);
  const first = Math.ceil(low / step - 1e-9);
  const last = Math.floor(high / step + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toPrecision(12)));
}

/** 1, 10, 100 … from low to high, and 2 and 5 times these where there would be few. */
export function decades(low, high) {
  const factors = high / low > 200 ? [1] : [1, 2, 5];
  const powers = Array.from({ length: 31 }, (_, at) => at - 15);
  return powers.flatMap((power) => factors.map((factor) => Number(`${factor}e${power}`))).filter((value) => value >= low && value <= high);
}

/** The smallest of 1, 2, 5, 10, 20 … (and 0.5, 0.2 …) that is no less. */
export function roundUp(value) {
  if (!(value > 0)) return 0;
  const power = Math.floor(Math.log10(value));
  return [1, 2, 5, 10].map((factor) => Number(`${factor}e${power}`)).find((step) => step >= value * (1 - 1e-9));
}

/** Numbers as a language writes them: in full up to 9,999, then 1.2만 or 12K. */
export function numberFormat(language) {
  const plain = new Intl.NumberFormat(language, { maximumSignificantDigits: 4 });
  const short = new Intl.NumberFormat(language, { notation: "compact", maximumSignificantDigits: 3 });
  return (value) => (Math.abs(value) < 10000 ? plain : short).format(value);
}
