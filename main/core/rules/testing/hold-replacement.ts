import { describe, expect, it } from 'vitest';
import type { Form } from '../form.ts';
import { mutantsOf, withRegex } from './mutants.ts';

/** Holds what a text becomes when words of a form are replaced, and that no piece of the form can change unnoticed. */
export function holdReplacement(
  name: string,
  own: Form,
  becomes: Readonly<Record<string, string>>,
  replace: (text: string, form: Form) => string = (text, form) => form.replace(text),
): void {
  const pairs = Object.entries(becomes);
  describe(name, () => {
    it('makes of each text what it should', () => {
      expect(Object.fromEntries(pairs.map(([text]) => [text, replace(text, own)]))).toEqual(becomes);
    });
    it('needs each of its pieces', () => {
      const same = (form: Form) => pairs.every(([text, made]) => replace(text, form) === made);
      const unnoticed = mutantsOf(own).filter(({ regex }) => same(withRegex(own, regex)));
      if (unnoticed.length > 0) expect.fail(`no text notices: ${unnoticed.map(({ change }) => change).join('; ')}`);
    });
  });
}
