import type { Ledger } from '#shared/domain/ledger.ts';
import { bodyOfName, isBodyItself, isNamedIn } from '#shared/domain/limits-apart.ts';
import { organRoot } from '#shared/domain/organ-root.ts';
import type { StatedLimit } from '#shared/domain/stated-limit.ts';

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
  const body = bodyOfName(names[0] ?? id);
  const byName = all.find((one) => one.organs?.some(isNamed));
  const byBody = all.find((one) => one.organs?.some((name) => isBodyItself(name) && bodyOfName(name) === body));
  return byName ?? byBody ?? forAll;
}
