import type { Ledger } from './ledger.ts';
import { bodyOfName, isBodyItself } from './limits-apart.ts';
import type { PointRecord } from './opinion-record.ts';
import { organRoot, organTitle } from './organ-root.ts';
import { pointLeads } from './point-leads.ts';

type Organs = Ledger['organs'];

/**
 * Which of the organs that owe a report (`reporters`, ids) answer for a point: those that lead it, and for a department that owes none itself the
 * government above it (a court or a procuratorate likewise stands for its own); where nobody stands above it, all of the same body of the state. All of
 * them where nobody is named, or nobody of them fits.
 */
export function pointReporters(
  organs: Organs,
  reporters: readonly string[],
  point: Pick<PointRecord, 'lead' | 'alsoLead'>,
): string[] {
  const rootOf = (id: string) => organRoot(organs, id)?.id ?? id;
  const nameOf = (id: string) => organTitle(organs, id);
  const leads = pointLeads(point).map(rootOf);
  const isOwn = (id: string) => leads.includes(rootOf(id));
  const owing = reporters.map(rootOf);
  const bodies = new Set(leads.filter((id) => !owing.includes(id)).map((id) => bodyOfName(nameOf(id))));
  const fitting = reporters.filter((id) => bodies.has(bodyOfName(nameOf(id))));
  const chosen = reporters.filter((id) => isOwn(id) || (fitting.includes(id) && isBodyItself(nameOf(id))));
  if (chosen.length > 0) return chosen;
  return fitting.length > 0 ? fitting : [...reporters];
}
