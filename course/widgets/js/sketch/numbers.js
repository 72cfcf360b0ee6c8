// Rates and delays as people type them: empty means unknown, and nothing below zero exists.

/**
 * @param {string} text
 * @returns {{value: number | null} | {problem: "notNumber" | "negative" | "tooLarge"}}
 */
export function readNumber(text) {
  const trimmed = text.normalize("NFKC").trim().replace("−", "-");
  if (!trimmed) return { value: null };
  if (!/^[+-]?(\d+([.,]\d*)?|[.,]\d+)$/.test(trimmed)) return { problem: "notNumber" };
  const value = Number(trimmed.replace(",", "."));
  if (value < 0) return { problem: "negative" };
  if (!(value <= 1e9)) return { problem: "tooLarge" };
  return { value: value + 0 };
}

/**
 * The scale of a slider around a number: twice as far as it stands, in steps that a hand can hit. Small numbers
 * have a scale of their own, and an unknown one begins with the common one.
 */
export function scaleOf(value) {
  const far = !value || (value >= 0.1 && value <= 1) ? 2 : value < 0.1 ? Math.max(value * 10, 0.1) : value * 2;
  const power = 10 ** Math.floor(Math.log10(far) + 1e-9);
  const max = [1, 2, 5, 10].map((each) => each * power).find((each) => each >= far * (1 - 1e-9));
  return { max: Number(max.toPrecision(6)), step: Number((power / 100).toPrecision(6)) };
}

/** How a number is shown in its field. */
export function writeNumber(value) {
  return value == null ? "" : String(value);
}
