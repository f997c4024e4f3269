import { firstMatch } from '#core/rules/first-match.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { organRoot } from '#shared/domain/organ-root.ts';
import type { StatedLimit } from '#shared/domain/stated-limit.ts';
import { governmentItself, type LimitedBody, limitedBodyRules } from './limited-body.rules.ts';

function bodyOf(name: string): LimitedBody {
  return firstMatch(limitedBodyRules, name)?.rule.body ?? 'government';
}

function isBodyItself(name: string): boolean {
  return bodyOf(name) !== 'government' || governmentItself.form.test(name);
}

/** Whether a name that a limit prints means an organ (its id). */
function isNamedIn(organs: Ledger['organs'], id: string, name: string): boolean {
  const organ = organRoot(organs, id);
  const names = organ ? [organ.title, ...organ.shortNames, ...organ.formerNames] : [id];
  return names.some((own) => own.endsWith(name) || name.endsWith(own));
}

/** Limits for the report that name bureaus of which none is among those (ids) that the opinion goes to: nobody would owe them. */
export function limitsOfOthers(
  organs: Ledger['organs'],
  limits: readonly StatedLimit[],
  ids: readonly string[],
): StatedLimit[] {
  return limits.filter(({ duty, organs: named = [] }) => {
    const bureaus = named.filter((name) => !isBodyItself(name));
    const isOwed = bureaus.some((name) => ids.some((id) => isNamedIn(organs, id, name)));
    return duty === 'written-report' && bureaus.length > 0 && bureaus.length === named.length && !isOwed;
  });
}

/**
 * The limit for a duty that binds an organ (its id; null: not known): that printed for it by name, else that for its body (人民政府 for a
 * bureau), else that printed for nobody in particular. Null where the paper binds only others, or only some and the organ is not known.
 */
export function limitForOrgan(
  organs: Ledger['organs'],
  limits: readonly StatedLimit[],
  duty: StatedLimit['duty'],
  id: string | null,
): StatedLimit | null {
  const all = limits.filter((one) => one.duty === duty);
  const forAll = all.find((one) => one.organs === undefined) ?? null;
  if (id === null) return forAll ?? (all.length === 1 ? (all[0] ?? null) : null);
  const organ = organRoot(organs, id);
  const names = organ ? [organ.title, ...organ.shortNames, ...organ.formerNames] : [id];
  const isNamed = (name: string) => isNamedIn(organs, id, name);
  const body = bodyOf(names[0] ?? id);
  const byName = all.find((one) => one.organs?.some(isNamed));
  const byBody = all.find((one) => one.organs?.some((name) => isBodyItself(name) && bodyOf(name) === body));
  return byName ?? byBody ?? forAll;
}
