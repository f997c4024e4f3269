import type { OrganRecord } from '#shared/domain/office-records.ts';
import { splitOrganList } from '#shared/text/organ-name.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { stableId } from '../stable-id.ts';
import { isCollectiveName, organKey } from './organ-name-form.ts';

function kindOf(name: string): OrganRecord['kind'] {
  if (/法院$/.test(name)) return 'court';
  if (/检察院$/.test(name)) return 'procuratorate';
  if (/(?:公司|集团)$/.test(name)) return 'enterprise';
  if (/人大|政协/.test(name)) return 'committee';
  if (/政府$/.test(name)) return /[县区旗]/.test(name) && !/市(?:人民)?政府/.test(name) ? 'district' : 'government';
  if (/(?:局|委|办|办公室|委员会|部|厅)$/.test(name)) return 'department';
  return 'other';
}

/** Id of the organ record of a printed name. One record per printed name; `joinOrgans` lays the names of one organ together. */
export function organId(name: string): string {
  return stableId('o', organKey(name));
}

/** Quotation marks, Latin words and whole phrases are no name: better no organ than a wrong one. */
function isNameOfOne(key: string): boolean {
  if (key.length < 2 || key.length > 30 || isCollectiveName(key)) return false;
  return /^[\u4e00-\u9fff（）()·]+$/.test(key) && !/^.?(?:及|和|与)/.test(key);
}

/**
 * Enters the organ of a printed name unless it is known, and gives its id. Null for names that mean nobody in particular.
 * What a person entered of a known one stays.
 */
export function nameOrgan(draft: LedgerDraft, name: string): string | null {
  const key = organKey(name);
  if (!isNameOfOne(key)) return null;
  const id = organId(key);
  if (draft.get('organs', id)) return id;
  draft.put('organs', {
    id,
    title: key,
    shortNames: [],
    formerNames: [],
    mergedInto: null,
    kind: kindOf(key),
    entered: [],
  });
  return id;
}

/** Ids of the organs of a printed list (`市教育局、市妇联`), in its order. */
export function nameOrgans(draft: LedgerDraft, names: readonly string[]): string[] {
  const ids = names
    .flatMap((name) => splitOrganList(name))
    .map((name) => nameOrgan(draft, name))
    .filter((id) => id !== null);
  return [...new Set(ids)];
}
