/** East Asian wide and full-width characters take two columns of a terminal (Unicode TR11, W and F). */
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]/u;

/** Columns that a text takes in a terminal. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += wide.test(character) ? 2 : 1;
  return width;
}

/** A text of at most `most` columns; one that is longer ends in `…`. */
export function cutToWidth(text: string, most: number): string {
  if (textWidth(text) <= most) return text;
  let cut = '';
  let width = 1;
  for (const character of text) {
    width += textWidth(character);
    if (width > most) break;
    cut += character;
  }
  return `${cut}…`;
}
