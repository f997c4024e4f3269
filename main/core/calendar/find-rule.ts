import type { DeadlineRule, RulePack } from '#shared/domain/rule-pack.ts';

/** Packs in the order in which the office put them in force (`office.rulePacks`); packs not named there are left out. */
export function packsInForce(packs: readonly RulePack[], inForce: readonly string[]): RulePack[] {
  return inForce.flatMap((id) => packs.filter((pack) => pack.id === id));
}

/**
 * The rule for an event: the one named by id (`rule`, or `pack~rule` where two packs use one id), or else the first of
 * this subject and event in the strongest pack. Null when no pack knows one: then a person types the date.
 */
export function findRule(
  packs: readonly RulePack[],
  wanted: { subject: DeadlineRule['subject']; event: DeadlineRule['event']; rule?: string | undefined },
): { pack: RulePack; rule: DeadlineRule } | null {
  for (const pack of packs) {
    for (const rule of pack.rules) {
      const named = wanted.rule === rule.id || wanted.rule === `${pack.id}~${rule.id}`;
      const fits = wanted.rule === undefined && rule.subject === wanted.subject && rule.event === wanted.event;
      if (named || fits) return { pack, rule };
    }
  }
  return null;
}
