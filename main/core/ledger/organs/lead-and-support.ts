import type { Ledger } from '#shared/domain/ledger.ts';
import type { SuggestionRecord, SuggestionRound } from '#shared/domain/motion-record.ts';
import { eachOrganOnce, organRoot, organTitle, organTitles } from '#shared/domain/organ-root.ts';
import { pointLeads } from '#shared/domain/point-leads.ts';
import { toldList } from '#shared/messages/catalogue.ts';
import type { Doubt } from '../plausible/doubt.ts';

type Organs = Ledger['organs'];
type Ids = readonly string[];

/** The supporting organs without those that lead: an organ stands once, as lead, under whichever of its names. The same list where none does. */
export function supportBeside<S extends Ids>(organs: Organs, lead: Ids, support: S): S | string[] {
  if (lead.length === 0 || support.length === 0) return support;
  const rootOf = (id: string) => organRoot(organs, id)?.id ?? id;
  const leading = new Set(lead.map(rootOf));
  return support.some((id) => leading.has(rootOf(id))) ? support.filter((id) => !leading.has(rootOf(id))) : support;
}

/** Who leads and supports: suggestions and projects are led by several, points by one and further ones, motions by one. */
type Led = { lead: string[] | string | null; alsoLead?: string[]; support: string[] };

function leadsOf({ lead, alsoLead }: Led): string[] {
  return Array.isArray(lead) ? lead : pointLeads({ lead, ...(alsoLead && { alsoLead }) });
}

/**
 * The record as it is shown and counted: each organ stands once, as lead or as support. What is stored stays as it is: organs that went into one
 * may be taken apart again.
 */
export function withOrgansOnce<R extends Led>(organs: Organs, record: R): R {
  const leads = leadsOf(record);
  const once = eachOrganOnce(organs, leads);
  const support = eachOrganOnce(organs, supportBeside(organs, leads, record.support));
  if (once === leads && support === record.support) return record;
  const [, ...further] = once;
  const led = Array.isArray(record.lead) ? { lead: [...once] } : record.alsoLead && { alsoLead: further };
  return { ...record, ...led, support };
}

/** From when organs support: those that are new among `support` since the ISO day `on`, the others as before; nobody who supports no longer. */
export function withSupportSince(
  organs: Organs,
  { support: before, supportSince = {} }: Pick<SuggestionRecord, 'support' | 'supportSince'>,
  support: Ids,
  on: string | undefined,
): Pick<SuggestionRecord, 'supportSince'> {
  const rootOf = (id: string) => organRoot(organs, id)?.id ?? id;
  const [known, since] = [new Set(before.map(rootOf)), new Map(Object.entries(supportSince))];
  const days = support.flatMap((id): [string, string][] => {
    const day =
      [...since].find(([name]) => rootOf(name) === rootOf(id))?.[1] ?? (known.has(rootOf(id)) ? undefined : on);
    return day === undefined ? [] : [[id, day]];
  });
  return days.length > 0 ? { supportSince: Object.fromEntries(days) } : {};
}

type SupportDays = SuggestionRound['supportOn'];

/** The days of the supporting opinions with those typed (ISO): an organ has one, under whichever of its names; null takes it out. */
export function withSupportDays(
  organs: Organs,
  before: SupportDays,
  typed: readonly { organ: string; on: string | null }[],
): SupportDays {
  const rootOf = (id: string) => organRoot(organs, id)?.id ?? id;
  const days = new Map(Object.entries(before));
  for (const { organ, on } of typed) {
    for (const id of [...days.keys()]) if (rootOf(id) === rootOf(organ)) days.delete(id);
    if (on !== null) days.set(organ, on);
  }
  return Object.fromEntries(days);
}

/** Refuses supporting organs that a person types beside the same organ as lead. */
export function doubtsOfSupport(organs: Organs, lead: Ids, support: Ids): Doubt[] {
  const kept = supportBeside(organs, lead, support);
  return support
    .filter((id) => !kept.includes(id))
    .slice(0, 1)
    .map((id) => ({ code: 'support-leads', kind: 'impossible', details: { organ: organTitle(organs, id) } }));
}

/** Refuses an opinion of an organ (`given`) that is none of the supporting ones. */
export function doubtsOfSupporter(organs: Organs, support: Ids, given: Ids): Doubt[] {
  const rootOf = (id: string) => organRoot(organs, id)?.id ?? id;
  const supporting = new Set(support.map(rootOf));
  const names = organTitles(organs, support);
  return given
    .filter((id) => !supporting.has(rootOf(id)))
    .slice(0, 1)
    .map((id) => ({
      code: names.length === 0 ? 'supports-none' : 'supports-not',
      kind: 'impossible',
      details: { organ: organTitle(organs, id), support: toldList(names) },
    }));
}
