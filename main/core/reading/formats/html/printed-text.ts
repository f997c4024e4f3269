import { wrapInWord } from './html.rules.ts';

/** A line without the breaks and blanks of its source. */
export function tidy(text: string): string {
  const joined = wrapInWord.form.replaceAll(text.replace(/[\n ]*\n[\n ]*/g, '\n')).replaceAll('\n', ' ');
  return joined
    .replaceAll('\u00a0', ' ')
    .replace(/^[\s\u3000]+/, '')
    .trimEnd();
}
