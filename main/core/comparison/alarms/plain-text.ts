import { comparedSign } from './passage.rules.ts';

/** A text reduced to its letters and digits, with the offset of each in the text it came from. */
export type PlainText = { plain: string; offsets: Int32Array };

/**
 * Chinese characters, letters and digits only: layout and punctuation differ between copies of one passage. Titles in 《》
 * are left out, because naming the same paper twice repeats nothing.
 */
export function toPlainText(text: string): PlainText {
  const offsets = new Int32Array(text.length);
  let plain = '';
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '《') depth += 1;
    else if (character === '》') depth = Math.max(0, depth - 1);
    else if (depth === 0 && comparedSign.form.test(character)) {
      offsets[plain.length] = at;
      plain += character;
    }
  }
  return { plain, offsets: offsets.subarray(0, plain.length) };
}
