import { firstMatch } from '#core/rules/first-match.ts';
import type { OrganRecord } from '#shared/domain/office-records.ts';
import { stableId } from '../../stable-id.ts';
import { joinedName, nameSigns, organKindRules } from './organ-kind.rules.ts';
import { isCollectiveName, organKey } from './organ-name-form.ts';

/**
 * Id of the organ record of a printed name; of a bare name (市教育局) that belongs to another place than the workspace's own, with that
 * place. One record per printed name and place; `joinOrgans` lays the names of one organ together.
 */
export function organId(name: string, place: string | null = null): string {
  return place === null ? stableId('o', organKey(name)) : stableId('o', organKey(name), place);
}

/** Quotation marks, Latin words and whole phrases are no name: better no organ than a wrong one. */
function isNameOfOne(key: string): boolean {
  if (key.length < 2 || key.length > 30 || isCollectiveName(key)) return false;
  return nameSigns.form.test(key) && !joinedName.form.test(key);
}

/** The name that one organ bears, as compared; null for names that mean nobody in particular. */
export function oneName(name: string): string | null {
  const key = organKey(name);
  return isNameOfOne(key) ? key : null;
}

/** An organ under a printed name of which nothing is known yet. */
export function newOrgan(id: string, key: string): OrganRecord {
  const kind = firstMatch(organKindRules, key)?.rule.kind ?? 'other';
  return { id, title: key, shortNames: [], formerNames: [], mergedInto: null, kind, entered: [] };
}

const printedNames = new WeakMap<OrganRecord, string | null>();

/** The name under which papers print an organ; null for one whose record came from nowhere but a person. */
export function printedName(organ: OrganRecord): string | null {
  const known = printedNames.get(organ);
  if (known !== undefined) return known;
  const names = [organ.title, ...organ.formerNames];
  const name = organ.printed ?? names.find((one) => organId(one) === organ.id) ?? null;
  printedNames.set(organ, name);
  return name;
}
