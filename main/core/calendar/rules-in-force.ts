import type { Ledger } from '#shared/domain/ledger.ts';
import { officeOf } from '#shared/domain/office-of.ts';
import type { RulePack } from '#shared/domain/rule-pack.ts';
import { shippedPacks } from './shipped-packs.ts';
import { makeWorkingCalendar, type WorkingCalendar } from './working-calendar.ts';

/** What due dates are counted by: every pack at hand, those in force (the strongest first), and the calendar. */
export type Rules = { packs: readonly RulePack[]; inForce: readonly RulePack[]; calendar: WorkingCalendar };

type Basis = Pick<Ledger, 'rulePacks' | 'office' | 'holidays'>;
/** Collections are replaced, never mutated: rules hold as long as the three they stand on. */
const known = new WeakMap<Basis['rulePacks'], { basis: Basis; rules: Rules }>();

/**
 * Every rule pack at hand: those that come with the program, each replaced by the office's own version where the ledger holds one
 * of the same id, then the office's further packs by id.
 */
export function allPacks(ledger: Pick<Ledger, 'rulePacks'>): RulePack[] {
  const ids = new Set(shippedPacks.map((pack) => pack.id));
  const own = Object.values(ledger.rulePacks)
    .filter((pack) => !ids.has(pack.id))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return [...shippedPacks.map((pack) => ledger.rulePacks[pack.id] ?? pack), ...own];
}

/** The rules by which this office counts, as its ledger says. */
export function rulesOf(ledger: Basis): Rules {
  const before = known.get(ledger.rulePacks);
  if (before && before.basis.office === ledger.office && before.basis.holidays === ledger.holidays) return before.rules;
  const packs = allPacks(ledger);
  const inForce = officeOf(ledger).rulePacks.flatMap((id) => packs.filter((pack) => pack.id === id));
  const rules = { packs, inForce, calendar: makeWorkingCalendar(ledger.holidays) };
  const { rulePacks, office, holidays } = ledger;
  known.set(rulePacks, { basis: { rulePacks, office, holidays }, rules });
  return rules;
}
