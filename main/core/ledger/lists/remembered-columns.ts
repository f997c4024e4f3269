import type { MappingRecord } from '#shared/domain/office-records.ts';
import type { SuggestionField } from '#shared/domain/suggestion-field.ts';
import { suggestionFieldOf } from '../../reading/records/suggestions/map-columns.ts';
import { stableId } from '../../stable-id.ts';
import { isDerivedHeading, isMarkedOurs } from './own-columns.ts';

/** Meanings that earlier versions knew: where they kept `none` of another one, nobody had decided anything. */
const earlierFields: ReadonlySet<SuggestionField> = new Set([
  'number',
  'serial',
  'title',
  'proposers',
  'cosigners',
  'delegation',
  'category',
  'organs',
  'lead',
  'support',
  'handedOverOn',
  'answeredOn',
  'answerClass',
  'satisfaction',
]);

function columnsOf({ columns, fixed }: MappingRecord): Record<string, string> {
  if (fixed) return columns;
  const kept = Object.entries(columns).filter(([heading, field]) => {
    const named = suggestionFieldOf(heading);
    return field !== 'none' || named === null || earlierFields.has(named);
  });
  return Object.fromEntries(kept);
}

/** Id under which the mapping of lists with these headings is remembered. */
export function mappingId(headings: readonly string[]): string {
  return stableId('map', ...headings);
}

/**
 * What a person fixed for lists with these headings (heading → field): the very headings, or those without the columns that our own export
 * puts behind them. Empty where nobody fixed anything.
 */
export function rememberedColumns(
  mappings: Readonly<Record<string, MappingRecord>>,
  headings: readonly string[],
): Record<string, string> {
  const offices = headings.filter((heading) => !isDerivedHeading(heading) && !isMarkedOurs(heading));
  const known = mappings[mappingId(headings)] ?? mappings[mappingId(offices)];
  if (known) return columnsOf(known);
  // Columns that our export put behind the office's own may bear plain names: the longest remembered list that begins this one counts.
  const beginning = Object.values(mappings)
    .filter(({ columns }) => Object.keys(columns).every((heading, at) => heading === offices[at]))
    .sort((a, b) => Object.keys(b.columns).length - Object.keys(a.columns).length || (a.id < b.id ? -1 : 1));
  return beginning[0] ? columnsOf(beginning[0]) : {};
}
