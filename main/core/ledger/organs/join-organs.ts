import type { OrganRecord } from '#shared/domain/office-records.ts';
import { organRoot } from '#shared/domain/organ-root.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { draftPlaces } from '../places/ledger-places.ts';
import { withLeadChanges } from '../suggestions/lead-changes-of.ts';
import { keepDated } from './keep-dated.ts';
import { printedName } from './organ-id.ts';
import { bestOf, type SeatedOrgan, seatOrgans } from './seated-organ.ts';
import { settleOrgans } from './settle-organs.ts';

type Records = Readonly<Record<string, OrganRecord>>;

/** The organs by the form of each of their names, so that only possible pairs are looked at. */
function groupsOf(organs: readonly SeatedOrgan[]): Map<string, SeatedOrgan[]> {
  const groups = new Map<string, SeatedOrgan[]>();
  for (const organ of organs) {
    for (const key of organ.groups) {
      const group = groups.get(key);
      if (group) group.push(organ);
      else groups.set(key, [organ]);
    }
  }
  return groups;
}

/**
 * Lays the printed names of one organ together: each abbreviation is merged into the fullest name that it can only mean, each
 * former name into the organ that bore it, and stands there among the short names. Names of different places are different
 * organs; where the place is unknown and two fit, none is chosen. What a person entered of an organ stays, and one whose names a
 * person dated keeps the account, also from a fuller name. The result depends
 * only on the names and the papers that print them, not on the order in which they came.
 */
export function joinOrgans(draft: LedgerDraft): void {
  const places = draftPlaces(draft);
  settleOrgans(draft, places);
  const organs = seatOrgans(draft.all('organs'), places);
  const groups = groupsOf(organs);
  // What was laid together before tells nothing of what is now.
  for (const organ of draft.all('organs')) {
    const isLaid = organ.mergedInto !== null && !organ.entered.includes('mergedInto');
    if (isLaid) draft.put('organs', { ...organ, mergedInto: null });
  }
  const fullerOf = (one: SeatedOrgan) => {
    const others = one.groups.flatMap((key) => groups.get(key) ?? []);
    return bestOf(one, others)?.id ?? null;
  };
  for (const one of organs) {
    const organ = draft.get('organs', one.id);
    if (!organ || organ.entered.includes('mergedInto')) continue;
    const full = fullerOf(one);
    // Where a person keeps the account under the shorter name, the shorter name is not merged away.
    const isCircle = full !== null && organRoot(draft.records('organs'), full)?.id === organ.id;
    const mergedInto = isCircle ? null : full;
    if (mergedInto !== null) draft.put('organs', { ...organ, mergedInto });
  }
  const seated = new Map(organs.map((one) => [one.id, one]));
  keepDated(draft, (id) => {
    const one = seated.get(id);
    return one ? fullerOf(one) : null;
  });
  gatherShortNames(draft);
  dropSameLeads(draft);
}

/** Takes away the questions of lists about a lead that turns out to be the same organ under another of its names. */
function dropSameLeads(draft: LedgerDraft): void {
  const records = draft.records('organs');
  const rootsOf = (ids: readonly string[]) =>
    [...new Set(ids.map((id) => organRoot(records, id)?.id ?? id))].sort().join();
  for (const one of draft.all('suggestions')) {
    const { leadChanges = [], lead } = one;
    const left = leadChanges.filter(({ is, from }) => is !== 'asked' || rootsOf(from) !== rootsOf(lead));
    if (left.length < leadChanges.length) draft.put('suggestions', withLeadChanges(one, left));
  }
}

/** The organ of which a name is another one: what went into another organ on a day was an organ of its own until then. */
function bearerOf(records: Records, id: string): OrganRecord | null {
  const seen = new Set<string>();
  let organ = records[id] ?? null;
  while (organ?.mergedInto && !organ.mergedOn && !seen.has(organ.id)) {
    seen.add(organ.id);
    organ = records[organ.mergedInto] ?? null;
  }
  return organ;
}

function gatherShortNames(draft: LedgerDraft): void {
  const records = draft.records('organs');
  const shortNames = new Map<string, Set<string>>();
  for (const organ of Object.values(records)) {
    const bearer = bearerOf(records, organ.id);
    const name = printedName(organ) ?? organ.title;
    if (!bearer || bearer.title === name || bearer.formerNames.includes(name)) continue;
    shortNames.set(bearer.id, (shortNames.get(bearer.id) ?? new Set()).add(name));
  }
  for (const { id, entered, shortNames: given } of Object.values(records)) {
    const bearer = entered.includes('shortNames') ? bearerOf(records, id) : null;
    if (!bearer || bearer.id === id) continue;
    shortNames.set(bearer.id, new Set([...(shortNames.get(bearer.id) ?? []), ...given]));
  }
  for (const organ of Object.values(records)) {
    if (organ.entered.includes('shortNames')) continue;
    const names = [...(shortNames.get(organ.id) ?? [])].sort();
    if (names.join() !== organ.shortNames.join()) draft.put('organs', { ...organ, shortNames: names });
  }
}
