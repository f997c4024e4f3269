import type { RuleReason } from '#shared/domain/rule-reason.ts';
import { type AmountValues, nearly, ofWhich, shareUnit } from './amount.rules.ts';
import type { Amount } from './amounts.ts';
import { type Asked, isEach, isMost } from './asked-amounts.ts';
import type { Reported } from './reported-amounts.ts';

/** An amount that was asked for and is not reached by what the answer reports. */
export type Shortfall = { asked: string; reported: string; rules: RuleReason[] };

/** True for a value that only differs by the way it is printed: 12000户 – 1.2万户. */
function isRounded(asked: Amount, value: Amount, { amountRounding }: AmountValues): boolean {
  const coarse = Math.max(value.coarse, asked.coarse > 0.5 ? asked.coarse : 0);
  return Math.abs(asked.value - value.value) <= Math.min(coarse, asked.value * amountRounding);
}

export function meets(asked: Asked, value: Amount, values: AmountValues): boolean {
  if (value.value === asked.value || isRounded(asked, value, values)) {
    return isMost(asked) || value.value !== asked.value || !nearly.test(value.figure.text);
  }
  return isMost(asked) ? value.value < asked.value : value.value > asked.value;
}

/** Amounts without those that are part of one of the others: 盘活36万平方米，其中出租21万平方米、划转8万平方米. */
function withoutShares(reported: readonly Reported[]): readonly Reported[] {
  const own = reported.filter(({ marked }) => !ofWhich.test(marked));
  return own.length > 0 ? own : reported;
}

/** What several amounts come to together, where they may be added up. */
export function sumOf(asked: Asked, reported: readonly Reported[]): number {
  if (asked.asks !== 'least' || shareUnit.test(asked.unit)) return 0;
  const parts = withoutShares(reported).filter(({ tells }) => tells === 'part');
  if (parts.length < 2) return 0;
  return parts.reduce((sum, { value }) => sum + value, 0);
}

/** The figures that tell how far it came. Of what is not to be exceeded what is left tells that, where it is told. */
function reachedOf(asked: Asked, telling: readonly Reported[]): Reported[] {
  const left = isMost(asked) ? telling.filter(({ tells }) => tells === 'left') : [];
  return left.length > 0 ? left : telling.filter(({ tells }) => tells !== 'left');
}

/** The figure that tells most for what was asked: what was reached before what was left. */
export function bestOf(asked: Asked, telling: readonly Reported[]): Reported | undefined {
  const reached = reachedOf(asked, telling);
  const shown = reached.length > 0 ? reached : telling;
  // Of what each has, the least tells; of what none may exceed, the most.
  const most = asked.asks === 'least' || asked.asks === 'each-most';
  return [...shown].sort((a, b) => (most ? b.value - a.value : a.value - b.value))[0];
}

export function shortfallOf(asked: Asked, telling: readonly Reported[], values: AmountValues): Shortfall | null {
  const reached = reachedOf(asked, telling);
  const isReached = isEach(asked)
    ? reached.length > 0 && reached.every((one) => meets(asked, one, values))
    : reached.some((one) => meets(asked, one, values)) || sumOf(asked, reached) >= asked.value;
  if (isReached) return null;
  const best = bestOf(asked, telling);
  if (!best) return null;
  return { asked: asked.figure.text, reported: best.figure.text, rules: [...asked.rules, ...best.rules] };
}
