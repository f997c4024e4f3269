import { describe, expect, it } from 'vitest';
import { numberId, type RuleNumbers, type ValuesOf, valuesOf } from '../numbers.ts';

/** Something invented, on one side of a threshold, and what is decided of it. */
export type NumberCase<G> = { what: string; given: G; gives: unknown };

export type NumberSubject<N extends RuleNumbers, G> = {
  name: string;
  numbers: N;
  cases: readonly NumberCase<G>[];
  decide: (given: G, values: ValuesOf<N>) => unknown;
};

/** Holds what is decided of each case, and that no number can move by its step, either way, without a case decided otherwise. */
export function holdNumbers<N extends RuleNumbers, G>({ name, numbers, cases, decide }: NumberSubject<N, G>): void {
  const values = valuesOf(numbers);
  const decided = (given: G, own: ValuesOf<N>) => JSON.stringify(decide(given, own));
  const unnoticed = (own: ValuesOf<N>) => cases.every(({ given }) => decided(given, own) === decided(given, values));
  describe(name, () => {
    for (const { what, given, gives } of cases) it(what, () => expect(decide(given, values)).toEqual(gives));
    for (const [key, { value, step, unit, means }] of Object.entries(numbers)) {
      it(`${numberId(key)} is ${value} ${unit}: ${means}`, () => {
        const moved = [value - step, value + step].filter((other) => unnoticed({ ...values, [key]: other }));
        expect(moved, 'no case notices').toEqual([]);
      });
    }
  });
}
