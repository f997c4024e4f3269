import { numberId, type RuleNumbers } from '../numbers.ts';

/** A number as a list of rules shows it. */
export type ListedNumber = { id: string; means: string; value: number; unit: string };

/** The numbers of a subject by their ids: what `npm run rules` lists. */
export function numbered(name: string, numbers: RuleNumbers): { name: string; rules: readonly ListedNumber[] } {
  return { name, rules: Object.entries(numbers).map(([key, number]) => ({ id: numberId(key), ...number })) };
}
