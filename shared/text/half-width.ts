import { fullWidthSign } from './half-width.rules.ts';

/**
 * Full-width digits, letters, point, percent, signs and space as their half-width twins, one character for one, so that
 * offsets into the result are offsets into the text given: `２０２５．６％` → `2025.6%`. Chinese punctuation stays as it is.
 */
export function toHalfWidth(text: string): string {
  return text.replace(fullWidthSign.form, (character) =>
    character === '\u3000' || character === '\u00a0' ? ' ' : String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
}
