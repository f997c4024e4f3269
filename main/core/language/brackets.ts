import { type Form, form, frame } from '../rules/form.ts';

/** What may stand after a title: `（草案）`, `（2026年第3号）（修订）`. */
export const brackets = frame('brackets', form`([（(][^（）()]{0,30}[）)]){0,2}`);

/** What may stand after a title as it is printed, years and spaces too: `（草案） 〔2026〕`. */
export const printedBrackets = frame('printedBrackets', form`(\s?[（(〔[][^（）()〔〕]{0,30}[)）〕\]]){0,3}`);

/** Words at the end of a title, brackets aside. */
export function ends(strings: TemplateStringsArray, ...parts: readonly Form[]): Form {
  return form`${form(strings, ...parts)}${brackets}$`;
}
