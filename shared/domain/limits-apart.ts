import type { Ledger } from './ledger.ts';
import { organRoot } from './organ-root.ts';
import type { StatedLimit } from './stated-limit.ts';

type Organs = Ledger['organs'];

/** The bodies that report to a standing committee: a limit of the government binds its bureaus, never a court. */
export type ReportingBody = 'government' | 'court' | 'procuratorate' | 'supervision';

/** The body to which an organ of this name belongs. */
export function bodyOfName(name: string): ReportingBody {
  if (/法院|中院/.test(name)) return 'court';
  if (/检察院/.test(name)) return 'procuratorate';
  return /监察委|监委/.test(name) ? 'supervision' : 'government';
}

/** True for the name of a body itself (市人民政府, 市中级人民法院), false for that of one of its bureaus. */
export function isBodyItself(name: string): boolean {
  return bodyOfName(name) !== 'government' || /政府(?:办公室|办公厅)?$/.test(name);
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
