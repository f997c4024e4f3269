import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import type { ColumnValue } from '#shared/domain/suggestion-columns.ts';
import { isOfFormer, warningsOfLead, withLeadOfList } from './hand-over-of-list.ts';
import type { ListedField } from './listed-field.ts';
import type { ListedRow } from './listed-row.ts';
import { areSameOrgans, asStanding, organsOnce } from './organs-once.ts';
import { placeOfRow } from './place-of-row.ts';
import type { RowScene } from './row-scene.ts';
import type { Said } from './said.ts';
import { said } from './said.ts';

/** Names of a cell that nobody in particular bears (各县（市、区）人民政府): they are told, and the organs beside them count. */
function organsSaid(names: readonly string[], row: ListedRow, scene: RowScene): Said {
  const { draft, organs: idsOf } = scene;
  const place = placeOfRow(draft, row);
  const nobody = names.filter((name) => idsOf([name], place).length === 0);
  const ids = asStanding(organsOnce(idsOf(names, place), scene), scene);
  if (nobody.length === 0) return said(ids);
  return { problem: 'no-organ', about: nobody.join('、'), ...(ids.length > 0 && { value: ids }) };
}

/** The supporting organs of a row without those that lead: of the row, or of the record where the row names none. */
function supportSaid(row: ListedRow, suggestion: SuggestionRecord, scene: RowScene): Said {
  const { draft, organs: idsOf } = scene;
  const place = placeOfRow(draft, row);
  const named = idsOf(row.support, place);
  const leading = idsOf(row.lead, place);
  const kept = organsOnce(named, scene, leading.length > 0 ? leading : suggestion.lead);
  if (kept.length === organsOnce(named, scene).length) return organsSaid(row.support, row, scene);
  return kept.length > 0 ? { problem: 'support-leads', value: asStanding(kept, scene) } : { problem: 'support-leads' };
}

export function organField(name: 'lead' | 'support'): ListedField {
  return {
    name,
    columns: [name, 'organs'],
    entered: name,
    isOfRound: false,
    said: (row, suggestion, scene) =>
      name === 'support' ? supportSaid(row, suggestion, scene) : leadSaid(row, suggestion, scene),
    set: (suggestion, value, scene, row) =>
      name === 'support'
        ? { ...suggestion, support: organIds(value) }
        : withLeadOfList(suggestion, organIds(value), row, scene),
    alike: (a, b, scene) => Array.isArray(a) && Array.isArray(b) && areSameOrgans(a, b, scene),
    ...(name === 'lead' && {
      told: (suggestion, value, scene, row) => warningsOfLead(suggestion, organIds(value), row, scene),
    }),
  };
}

function organIds(value: ColumnValue): string[] {
  return Array.isArray(value) ? [...value] : [];
}

/** True where a row tells of a hand-over that another one has followed since. */
export function tellsFormer(row: ListedRow, suggestion: SuggestionRecord, scene: RowScene): boolean {
  if (suggestion.rounds.at(-1)?.former === undefined) return false;
  return isOfFormer(suggestion, scene.organs(row.lead, placeOfRow(scene.draft, row)), row, scene);
}

function leadSaid(row: ListedRow, suggestion: SuggestionRecord, scene: RowScene): Said {
  return tellsFormer(row, suggestion, scene) ? null : organsSaid(row.lead, row, scene);
}

/** Days of supporting opinions by organ; a day alone belongs to the only supporting organ. */
export function supportDays(row: ListedRow, suggestion: SuggestionRecord, scene: RowScene): Said {
  const { draft, organs: idsOf, rootOf } = scene;
  const days: [string, string][] = [];
  for (const { organ, on } of row.handling?.supportOn ?? []) {
    const named = organ === null ? suggestion.support : idsOf([organ], placeOfRow(draft, row));
    const [id] = named;
    if (named.length !== 1 || id === undefined) return { problem: 'unclear-days' };
    days.push([suggestion.support.find((one) => rootOf(one) === rootOf(id)) ?? id, on]);
  }
  return days.length === 0 ? null : { value: Object.fromEntries(days) };
}

export function isPart(days: ColumnValue, of: ColumnValue): boolean {
  if (typeof days !== 'object' || typeof of !== 'object' || !days || !of) return false;
  return Object.entries(days).every(([organ, on]) => (of as Record<string, string>)[organ] === on);
}
