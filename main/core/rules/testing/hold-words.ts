import { describe, expect, it } from 'vitest';
import type { Form } from '../form.ts';
import { mutantsOf, withRegex } from './mutants.ts';

/** Holds which words of a text have a form, from left to right, and that no piece of the form can change unnoticed. */
export function holdWords(
  name: string,
  own: Form,
  words: Readonly<Record<string, string | readonly string[]>>,
  none: readonly string[] = [],
): void {
  const all = [
    ...Object.entries(words).map(([text, found]) => ({ text, found: [found].flat() })),
    ...none.map((text) => ({ text, found: [] })),
  ];
  const wordsIn = (form: Form, text: string) => form.findAll(text).map((hit) => hit.words);
  const same = (form: Form) => all.every(({ text, found }) => wordsIn(form, text).join('|') === found.join('|'));
  describe(name, () => {
    it('reads the words', () => {
      for (const { text, found } of all) expect(wordsIn(own, text), text).toEqual(found);
    });
    it('needs each of its pieces', () => {
      const unnoticed = mutantsOf(own).filter(({ regex }) => same(withRegex(own, regex)));
      if (unnoticed.length > 0) expect.fail(`no text notices: ${unnoticed.map(({ change }) => change).join('; ')}`);
    });
  });
}
