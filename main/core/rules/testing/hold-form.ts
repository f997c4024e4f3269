import { describe, expect, it } from 'vitest';
import type { Form } from '../form.ts';
import { mutantsOf, withRegex } from './mutants.ts';

/**
 * Holds which texts have a form, and that no piece of it can change unnoticed. A part that only shows its edges between other
 * words is held `within` them.
 */
export function holdForm(
  name: string,
  own: Form,
  has: readonly string[],
  hasNot: readonly string[],
  within: (own: Form) => Form = (part) => part,
): void {
  const noticed = (changed: Form) =>
    has.some((text) => !changed.test(text)) || hasNot.some((text) => changed.test(text));
  describe(name, () => {
    it('tells texts that have it from texts that have not', () => {
      expect(has.filter((text) => !within(own).test(text))).toEqual([]);
      expect(hasNot.filter((text) => within(own).test(text))).toEqual([]);
    });
    it('needs each of its pieces', () => {
      const unnoticed = mutantsOf(own).filter(({ regex }) => !noticed(within(withRegex(own, regex))));
      if (unnoticed.length > 0) expect.fail(`no text notices: ${unnoticed.map(({ change }) => change).join('; ')}`);
    });
  });
}
