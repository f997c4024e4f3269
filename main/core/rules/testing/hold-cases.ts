import { describe, expect, it } from 'vitest';

/** Rules that are asked about more than one text: what they see is invented here, by the id of the rule that decides. */
export type CaseSubject<R extends { id: string; means: string }, G> = {
  name: string;
  rules: readonly R[];
  /** What each invented thing gives, by the rule that decides it. */
  corpus: Readonly<Record<string, readonly { given: G; gives: unknown }[]>>;
  /** Things that no rule decides. */
  none: readonly G[];
  decide: (given: G, rules: readonly R[]) => { rule: R; gives: unknown } | null;
};

/** Holds what is decided of each thing and by which rule, and that no rule can go without a thing that is decided otherwise. */
export function holdCases<R extends { id: string; means: string }, G>(subject: CaseSubject<R, G>): void {
  const { name, rules, corpus, none, decide } = subject;
  const all = [...Object.values(corpus).flatMap((cases) => cases.map(({ given }) => given)), ...none];
  const outcome = (given: G, own: readonly R[]) => JSON.stringify(decide(given, own)?.gives ?? null);
  describe(name, () => {
    it('has things for its rules and for no other', () => {
      expect(Object.keys(corpus).sort()).toEqual(rules.map(({ id }) => id).sort());
    });
    it('leaves the other things undecided', () => {
      for (const given of none) expect(decide(given, rules), JSON.stringify(given)).toBeNull();
    });
    for (const rule of rules) {
      it(`${rule.id}: ${rule.means}`, () => {
        const own = corpus[rule.id] ?? [];
        expect(own.length, 'no example').toBeGreaterThan(0);
        for (const { given, gives } of own) {
          const decided = decide(given, rules);
          expect([decided?.rule.id, decided?.gives], JSON.stringify(given)).toEqual([rule.id, gives]);
        }
        const others = rules.filter((other) => other !== rule);
        expect(
          all.some((given) => outcome(given, others) !== outcome(given, rules)),
          'no case needs it',
        ).toBe(true);
      });
    }
  });
}
