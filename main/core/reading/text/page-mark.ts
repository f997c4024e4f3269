const dashes = '—－–\\-─一·•~～';
const marks: readonly RegExp[] = [
  new RegExp(`^[${dashes}]{1,3} ?(\\d{1,4}) ?[${dashes}]{1,3}$`),
  /^第 ?(\d{1,4}) ?页(?:[,，/ ]{0,2}共 ?\d{1,4} ?页)?$/,
  /^(\d{1,4}) ?\/ ?\d{1,4}$/,
  /^[Pp]age ?(\d{1,4})(?: ?of ?\d{1,4})?$/,
];

/** The page number that a line of nothing but a page mark says (`— 210 —`, `第 3 页 共 9 页`), or null. */
export function pageMarkNumber(text: string): number | null {
  if (text.length > 24) return null;
  for (const mark of marks) {
    const hit = mark.exec(text);
    if (hit) return Number(hit[1]);
  }
  return null;
}

/** True for the page mark of a preface or contents in Roman numerals: `— II —`. */
export function isRomanPageMark(text: string): boolean {
  return text.length <= 12 && new RegExp(`^[${dashes}] ?[IVXivxⅠ-Ⅻⅰ-ⅻ]{1,5} ?[${dashes}]$`).test(text);
}
