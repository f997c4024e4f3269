import type { Ledger } from './ledger.ts';
import type { OrganRecord } from './office-records.ts';
import type { PointRecord } from './opinion-record.ts';
import { organRoot } from './organ-root.ts';
import { pointLeads } from './point-leads.ts';

type Organs = Ledger['organs'];

/** Who reports for departments, the highest first; a county or district has its own government alone. */
const governments = ['government', 'district'] as const;

/** A court and a procuratorate each stand by themselves; all else answers to the government. */
function bodyOf(organ: OrganRecord | null): 'court' | 'procuratorate' | 'government' {
  return organ?.kind === 'court' || organ?.kind === 'procuratorate' ? organ.kind : 'government';
}

/**
 * Which of the organs that owe a report (`reporters`, ids) answer for a point: those that lead it; where none of them does, the government for the
 * departments under it, else those of the same body of the state; all of them where nobody is named, or nobody of them fits.
 */
export function pointReporters(
  organs: Organs,
  reporters: readonly string[],
  point: Pick<PointRecord, 'lead' | 'alsoLead'>,
): string[] {
  const rootOf = (id: string) => organRoot(organs, id)?.id ?? id;
  const leads = pointLeads(point).map(rootOf);
  const own = reporters.filter((id) => leads.includes(rootOf(id)));
  if (own.length > 0 || leads.length === 0) return own.length > 0 ? own : [...reporters];
  const bodies = new Set(leads.map((id) => bodyOf(organRoot(organs, id))));
  const fitting = reporters.filter((id) => bodies.has(bodyOf(organRoot(organs, id))));
  const [above = []] = governments
    .map((kind) => fitting.filter((id) => organRoot(organs, id)?.kind === kind))
    .filter((some) => some.length > 0);
  const isUnder = (id: string) => above.length > 0 && !above.includes(id);
  const chosen = fitting.filter((id) => bodyOf(organRoot(organs, id)) !== 'government' || !isUnder(id));
  return chosen.length > 0 ? chosen : [...reporters];
}
