import type { HandOverSaid } from '#shared/domain/readings/read-suggestion.ts';
import type { SuggestionField } from '#shared/domain/suggestion-field.ts';
import type { ListYears } from './days-without-year.ts';
import { withHandOverSaid } from './hand-over-said.ts';
import type { ListedRow } from './listed-row.ts';
import { saysNothing } from './read-cell.ts';
import { readSuggestionRow, type SuggestionRow } from './suggestion-row.ts';
import { type SignMeanings, signOf } from './title-marks.ts';

/** What lines around a list say of all its rows. */
type Around = { signs: SignMeanings; years: ListYears; handOver: HandOverSaid | null };

/** A row with what the sign beside its title or number means; a sign that nothing explains is told. */
function withSign(read: SuggestionRow, mapping: Record<string, SuggestionField>, signs: SignMeanings): SuggestionRow {
  const named = Object.entries(read.cells).filter(([heading]) =>
    ['title', 'number', 'serial'].includes(mapping[heading] ?? ''),
  );
  const [heading = '', cell = ''] = named.find(([, text]) => signOf(text) !== null) ?? [];
  const sign = signOf(cell);
  if (sign === null) return read;
  const says = signs.get(sign);
  if (says !== undefined) return { ...read, [says]: read[says] ?? true };
  return { ...read, problems: [...(read.problems ?? []), { heading, cell: sign, code: 'unexplained-sign' }] };
}

/** A row with what the names of its parts say, where its own cells say nothing of it. */
function inPart(
  { cells, around, organs }: ListedRow,
  mapping: Record<string, SuggestionField>,
  years: ListYears,
): SuggestionRow | null {
  const read = readSuggestionRow(cells, mapping, years);
  if (!read) return null;
  const fields = new Set(Object.values(mapping));
  const given = (['lead', 'support', 'organs'] as const).some((field) => fields.has(field)) ? [] : organs;
  const lead = given.flatMap(({ name, role }) => (role === 'lead' ? [name] : []));
  const support = given.flatMap(({ name, role }) => (role === 'support' && !lead.includes(name) ? [name] : []));
  return {
    ...read,
    category: fields.has('category') ? read.category : (around.category ?? null),
    delegation: read.delegation ?? around.delegation ?? null,
    lead: given.length > 0 ? [...new Set(lead)] : read.lead,
    support: given.length > 0 ? [...new Set(support)] : read.support,
  };
}

/** A suggestion as its row says it, with what its list and the lines around it say of it; null where it is none. */
export function rowInList(
  row: ListedRow,
  mapping: Record<string, SuggestionField>,
  { signs, years, handOver }: Around,
): SuggestionRow | null {
  const read = inPart(row, mapping, years);
  // A cell that says something of the hand-over which is no day is asked back by itself.
  const isSilent = Object.entries(row.cells).every(
    ([name, cell]) => mapping[name] !== 'handedOverOn' || saysNothing(cell),
  );
  const told = read && withHandOverSaid(withSign(read, mapping, signs), isSilent ? handOver : null);
  const { several, again = [] } = row;
  const whole =
    told && several
      ? { ...told, problems: [...(told.problems ?? []), { ...several, code: 'several-numbers' as const }] }
      : told;
  const later = again.flatMap(({ line, cells }) => {
    const one = readSuggestionRow(cells, mapping, years);
    return one ? [{ ...one, line }] : [];
  });
  return whole && later.length > 0 ? { ...whole, again: later } : whole;
}
