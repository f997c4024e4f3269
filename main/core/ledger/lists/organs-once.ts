import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { printedName } from '../organs/organ-id.ts';
import { isGroupName } from '../organs/organ-name-form.ts';
import type { ListedRow } from './listed-row.ts';
import { placeOfRow } from './place-of-row.ts';
import type { RowScene } from './row-scene.ts';

type Organs = readonly string[];
type Names = Pick<RowScene, 'rootOf' | 'inFull'>;

/** True for two names of one organ: laid together already, or one of them short for the other. */
export function areOneOrgan(a: string, b: string, { rootOf, inFull }: Names): boolean {
  return rootOf(a) === rootOf(b) || inFull(a, [rootOf(b)]) !== null || inFull(b, [rootOf(a)]) !== null;
}

/** The organ among these that a name means; undefined where none does. */
function sameIn(organs: Organs, organ: string, names: Names): string | undefined {
  return organs.includes(organ) ? organ : organs.find((one) => areOneOrgan(one, organ, names));
}

/** Each organ once, under the name that comes first; those of `beside` left out. */
export function organsOnce(organs: Organs, names: Names, beside: Organs = []): string[] {
  const once: string[] = [];
  for (const organ of organs) if (sameIn([...beside, ...once], organ, names) === undefined) once.push(organ);
  return once;
}

/** The organs that a row names, those that its suggestion had before under the names under which it had them. */
export function asStanding(organs: Organs, scene: Names & Pick<RowScene, 'standing'>): string[] {
  return [...new Set(organs.map((one) => sameIn(scene.standing, one, scene) ?? one))];
}

/** True where a row names the organs that stand, each under whichever of its names. */
export function areSameOrgans(said: Organs, standing: Organs, names: Names): boolean {
  const isIn = (organs: Organs) => (organ: string) => sameIn(organs, organ, names) !== undefined;
  return said.every(isIn(standing)) && standing.every(isIn(said));
}

/** The suggestion with the further names that a row gives to its organs: each stays known as a name of that organ. */
export function withFurtherNames(suggestion: SuggestionRecord, row: ListedRow, scene: RowScene): SuggestionRecord {
  const { lead, support, alsoNamed = [] } = suggestion;
  const known = [...lead, ...support];
  const named = scene.organs([...row.lead, ...row.support], placeOfRow(scene.draft, row));
  const nameOf = (id: string) => {
    const organ = scene.draft.get('organs', id);
    return organ && (printedName(organ) ?? organ.title);
  };
  const names = [...known, ...alsoNamed].map(nameOf);
  // The same name under another id (of another place until all papers are settled) is no further one.
  const further = named.filter((one) => !names.includes(nameOf(one)) && sameIn(known, one, scene) !== undefined);
  return further.length === 0 ? suggestion : { ...suggestion, alsoNamed: [...alsoNamed, ...further] };
}

/** The suggestion with the groups of organs that a row names as leading, in its words; a row that names organs alone says there is none. */
export function withGroups(suggestion: SuggestionRecord, row: ListedRow): SuggestionRecord {
  if (row.lead.length === 0 || suggestion.entered.includes('lead')) return suggestion;
  const { groups: _, ...bare } = suggestion;
  const groups = row.lead.filter(isGroupName);
  return groups.length === 0 ? bare : { ...bare, groups };
}
