// Finding text as it is being typed, Hangul half written too: pure.

// Vowels that are typed as two.
const VOWELS = { ᅪ: "ᅩᅡ", ᅫ: "ᅩᅢ", ᅬ: "ᅩᅵ", ᅯ: "ᅮᅥ", ᅰ: "ᅮᅦ", ᅱ: "ᅮᅵ", ᅴ: "ᅳᅵ" };
// Finals as the initials they are typed with: the ᆨ of 각 may be the ᄀ of 가게 on its way.
const FINALS = "ᄀ ᄁ ᄀᄉ ᄂ ᄂᄌ ᄂᄒ ᄃ ᄅ ᄅᄀ ᄅᄆ ᄅᄇ ᄅᄉ ᄅᄐ ᄅᄑ ᄅᄒ ᄆ ᄇ ᄇᄉ ᄉ ᄊ ᄋ ᄌ ᄎ ᄏ ᄐ ᄑ ᄒ".split(" ");

/** Text as the row of letters it is typed with. */
export function typed(text) {
  return text
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[ᅪ-ᅴ]/gu, (vowel) => VOWELS[vowel] ?? vowel)
    .replace(/[\u11a8-\u11c2]/gu, (final) => FINALS[final.charCodeAt(0) - 0x11a8])
    .replace(/\s+/gu, " ")
    .trim();
}

/** Whether a text holds what is typed so far; initials alone (ㅊㅂ for 책방) find words too. */
export function holds(text, query) {
  const wanted = typed(query);
  if (!wanted) return false;
  if (typed(text).includes(wanted)) return true;
  if (!/^[\u1100-\u1112 ]+$/u.test(wanted)) return false;
  const initials = [...text.normalize("NFC")].map((letter) => typed(letter)[0] ?? " ");
  return initials.join("").includes(wanted);
}

/** The ids of the nodes, links and notes that hold what is typed, in the order of the drawing. */
export function find({ nodes, links, notes = [] }, query) {
  const found = (items, ...keys) => items.filter((item) => keys.some((key) => holds(item[key] ?? "", query)));
  return [...found(nodes, "label"), ...found(links, "action", "medium"), ...found(notes, "text")].map(({ id }) => id);
}
