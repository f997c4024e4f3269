import { describe, expect, it } from 'vitest';
import type { FormRule } from '../first-match.ts';
import { type RuleSubject, unnoticedChanges } from './unnoticed.ts';

/** Holds that the corpus has texts for every rule and no other, and that no piece of a rule can change without a text that notices. */
export function holdRules<R extends FormRule>(
  name: string,
  subject: Omit<RuleSubject<R>, 'texts'>,
  corpus: Readonly<Record<string, readonly string[]>>,
  none: readonly string[],
): void {
  const { rules, judge } = subject;
  const texts = [...Object.values(corpus).flat(), ...none];
  describe(name, () => {
    it('has texts for its rules and for no other', () => {
      expect(Object.keys(corpus).sort()).toEqual(rules.map((rule) => rule.id).sort());
      expect(texts.filter((text, at) => texts.indexOf(text) !== at)).toEqual([]);
    });
    it('leaves the other texts undecided', () => {
      for (const text of none) expect(judge(text, rules)?.id ?? null, text).toBeNull();
    });
    for (const rule of rules) {
      it(`${rule.id}: ${rule.means}`, () => {
        const own = corpus[rule.id] ?? [];
        expect(own.length, 'no example').toBeGreaterThan(0);
        for (const text of own) expect(judge(text, rules)?.id, text).toBe(rule.id);
        // Its own texts first: most changes are noticed there.
        const unnoticed = unnoticedChanges({ ...subject, texts: [...own, ...texts] }, rule);
        if (unnoticed.length > 0) expect.fail(`no text notices: ${unnoticed.join('; ')}`);
      });
    }
  });
}
