import { shortDay, wholeDay } from '#core/language/dates.ts';
import { clauseMark, close, open } from '#core/language/punctuation.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

/** A line that signs a paper: a day alone, or a day behind the name of who signs. */
export const signOffRules = [
  {
    id: 'signs-by-day',
    means: 'a day alone; who signs stands in the line above',
    form: form`^(${shortDay}|${wholeDay})$`,
  },
  {
    id: 'signs-by-name-and-day',
    means: 'a day behind the name of who signs',
    form: form`${wholeDay}$`,
    not: form`${clauseMark}`,
  },
] as const satisfies readonly FormRule[];

/** The brackets around a whole line, and the word for the seal behind a name. */
export const lineBrackets = form`^${open}(?<inner>.+)${close}$`;
export const seal = form`${open}(盖章|章)${close}$`;
