import { type FormRule, holds } from '../first-match.ts';
import { holdRules } from './hold-rules.ts';

/** Holds rules that are asked one by one, each by texts that have its form and texts that only come near. */
export function holdEach<R extends FormRule>(
  name: string,
  rules: readonly R[],
  corpus: Readonly<Record<R['id'], { has: readonly string[]; hasNot: readonly string[] }>>,
): void {
  for (const rule of rules) {
    const { has, hasNot } = corpus[rule.id as R['id']];
    const judge = (text: string, [own]: readonly R[]) =>
      own !== undefined && holds(own, text) ? { id: own.id, outcome: own.id } : null;
    holdRules(`${name}: ${rule.id}`, { rules: [rule], judge }, { [rule.id]: has }, hasNot);
  }
}
