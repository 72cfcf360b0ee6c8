// Sentences come from Python (course/words); here they are only filled in.

const DIGIT_FINALS = { 0: 21, 1: 8, 2: 0, 3: 16, 4: 0, 5: 0, 6: 1, 7: 8, 8: 8, 9: 0 };
const RIEUL = 8; // the final ㄹ, after which 로 stays 로

/**
 * Fill the braces of a sentence: `{name}`, and in Korean `{name:이/가}` with the particle that fits.
 * @param {string} sentence
 * @param {Record<string, unknown>} fields
 */
export function fill(sentence, fields = {}) {
  return sentence.replace(/\{(\w+)(?::([^}]+))?\}/g, (whole, name, pair) => {
    if (!(name in fields)) return whole;
    const value = String(fields[name]);
    return pair ? value + particle(value, pair) : value;
  });
}

/**
 * The one of two particles (`"이/가"`) that fits the sound of a word; both when it cannot be heard.
 * The same rule as course/words/particles.py.
 */
export function particle(word, pair) {
  const [afterConsonant, afterVowel] = pair.split("/");
  const final = lastSound(word);
  if (final === null) return `${afterConsonant}(${afterVowel})`;
  if (afterConsonant === "으로" && final === RIEUL) return afterVowel;
  return final ? afterConsonant : afterVowel;
}

function lastSound(word) {
  for (const letter of [...word].reverse()) {
    if (letter >= "가" && letter <= "힣") return (letter.charCodeAt(0) - 0xac00) % 28;
    if (letter in DIGIT_FINALS) return DIGIT_FINALS[letter];
    if (/\p{L}/u.test(letter)) return null;
  }
  return null;
}

/**
 * A function that says a sentence by its key; an unknown key says itself, so that a hole is seen.
 * @param {() => Record<string, string>} words
 */
export function speaker(words) {
  return (key, fields) => fill(words()?.[key] ?? key, fields);
}
