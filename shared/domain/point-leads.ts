import type { PointRecord } from './opinion-record.ts';

/** Ids of the organs that lead the work of a point together, the first first; empty while nobody is named. */
export function pointLeads({ lead, alsoLead = [] }: Pick<PointRecord, 'lead' | 'alsoLead'>): string[] {
  return lead === null ? [] : [lead, ...alsoLead.filter((id) => id !== lead)];
}

/** The same as it is stored: `alsoLead` only where there is more than one. */
export function asLeads<P extends Pick<PointRecord, 'lead' | 'alsoLead'>>(point: P, leads: readonly string[]): P {
  const { alsoLead: _, ...bare } = point;
  const [lead = null, ...further] = new Set(leads);
  return { ...bare, lead, ...(further.length > 0 && { alsoLead: further }) } as P;
}
