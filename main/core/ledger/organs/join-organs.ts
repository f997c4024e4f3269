import type { OrganRecord } from '#shared/domain/office-records.ts';
import { organRoot } from '#shared/domain/organ-root.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { nameParts, nameRelation } from './organ-name-form.ts';

/** Fuller names first, so that an account is kept under the fullest one. */
function byFullness(a: OrganRecord, b: OrganRecord): number {
  return b.title.length - a.title.length || (a.title < b.title ? -1 : 1);
}

function fits(short: OrganRecord, full: OrganRecord): boolean {
  const relation = nameRelation(short.title, full.title);
  if (relation === 'short-of') return true;
  return relation === 'same' && byFullness(full, short) < 0;
}

/** The one organ of which `organ` is another name; null when none fits or several that are not one organ. */
function fullOf(organ: OrganRecord, others: OrganRecord[], ownPlace: string): OrganRecord | null {
  const fitting = others.filter((other) => other.id !== organ.id && fits(organ, other));
  const roots = fitting.filter((one) => !fitting.some((other) => other !== one && fits(one, other)));
  const here = roots.filter((root) => nameParts(root.title).place === ownPlace);
  const one = here.length === 1 ? here : roots;
  return one.length === 1 ? (one[0] ?? null) : null;
}

/** Names grouped by the end and the first character, so that only possible pairs are looked at. */
function groupKey(organ: OrganRecord): string {
  const { level, rest } = nameParts(organ.title);
  return `${level}${rest.slice(0, 1)}`;
}

/**
 * Lays the printed names of one organ together: each abbreviation is merged into the fullest name that it can only mean,
 * and stands there among the short names. What a person entered of an organ stays. The result depends only on the names,
 * not on the order in which they came.
 */
export function joinOrgans(draft: LedgerDraft): void {
  const ownPlace = nameParts(draft.get('office', 'office')?.committee ?? '').place;
  const organs = draft.all('organs');
  const groups = new Map<string, OrganRecord[]>();
  for (const organ of organs) {
    const key = groupKey(organ);
    const group = groups.get(key);
    if (group) group.push(organ);
    else groups.set(key, [organ]);
  }
  for (const organ of organs) {
    if (organ.entered.includes('mergedInto')) continue;
    const full = fullOf(organ, groups.get(groupKey(organ)) ?? [], ownPlace)?.id ?? null;
    // Where a person keeps the account under the shorter name, the shorter name is not merged away.
    const isCircle = full !== null && organRoot(draft.records('organs'), full)?.id === organ.id;
    const mergedInto = isCircle ? null : full;
    if (mergedInto !== organ.mergedInto) draft.put('organs', { ...organ, mergedInto });
  }
  gatherShortNames(draft);
}

function gatherShortNames(draft: LedgerDraft): void {
  const records = draft.records('organs');
  const shortNames = new Map<string, string[]>();
  for (const organ of Object.values(records)) {
    const root = organRoot(records, organ.id);
    if (!root || root.id === organ.id || root.formerNames.includes(organ.title)) continue;
    shortNames.set(root.id, [...(shortNames.get(root.id) ?? []), organ.title]);
  }
  for (const organ of Object.values(records)) {
    if (organ.entered.includes('shortNames')) continue;
    const names = (shortNames.get(organ.id) ?? []).sort();
    if (names.join() !== organ.shortNames.join()) draft.put('organs', { ...organ, shortNames: names });
  }
}
