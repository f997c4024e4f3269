import type { Ledger } from './ledger.ts';
import { bodyForms, governmentItself, type ReportingBody } from './limits-apart.rules.ts';
import { organRoot } from './organ-root.ts';
import type { StatedLimit } from './stated-limit.ts';

type Organs = Ledger['organs'];

/** The body to which an organ of this name belongs. */
export function bodyOfName(name: string): ReportingBody {
  return bodyForms.find(({ form }) => form.test(name))?.body ?? 'government';
}

/** True for the name of a body itself (市人民政府, 市中级人民法院), false for that of one of its bureaus. */
export function isBodyItself(name: string): boolean {
  return bodyOfName(name) !== 'government' || governmentItself.form.test(name);
}

/** Whether a name that a limit prints means an organ (its id). */
export function isNamedIn(organs: Organs, id: string, name: string): boolean {
  const organ = organRoot(organs, id);
  const names = organ ? [organ.title, ...organ.shortNames, ...organ.formerNames] : [id];
  return names.some((own) => own.endsWith(name) || name.endsWith(own));
}

/** Limits for the report that name bureaus of which none is among those (ids) that the opinion goes to: what these report is their own. */
export function limitsOfOthers(organs: Organs, limits: readonly StatedLimit[], ids: readonly string[]): StatedLimit[] {
  return limits.filter(({ duty, organs: named = [] }) => {
    const bureaus = named.filter((name) => !isBodyItself(name));
    const isOwed = bureaus.some((name) => ids.some((id) => isNamedIn(organs, id, name)));
    return duty === 'written-report' && bureaus.length > 0 && bureaus.length === named.length && !isOwed;
  });
}
