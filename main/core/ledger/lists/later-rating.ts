import type { Rating, SuggestionRecord } from '#shared/domain/motion-record.ts';
import { readRating } from '../../reading/records/suggestions/read-cell.ts';
import { withRatingBeside } from '../suggestions/rating-again.ts';
import type { ListedField } from './listed-field.ts';
import type { EnteredRow, ListedRow } from './listed-row.ts';
import type { RowScene } from './row-scene.ts';
import { cellOf, toldField } from './said-by-row.ts';
import { isEnteredField } from './standing-value.ts';

/** The verdict of a cell; null where it tells none, or that the form did not come back. */
function ratingIn(cell: string | null): Rating | null {
  const read = cell === null ? null : readRating(cell);
  return read && 'value' in read && read.value !== 'none' ? read.value : null;
}

/** A rating of a later day than the one that stands is another one, and the first stays beside it; unless a person entered it. */
export function withLaterRating(
  fields: readonly ListedField[],
  record: SuggestionRecord,
  row: ListedRow,
  scene: RowScene,
): EnteredRow {
  const nothing: EnteredRow = { record, changes: [], warnings: [] };
  const round = record.rounds.at(-1);
  const field = fields.find(({ name }) => name === 'satisfaction');
  const ratedOn = row.handling?.ratedOn ?? null;
  if (!round || !field || row.isOurs || ratedOn === null || round.ratedOn === null || ratedOn <= round.ratedOn)
    return nothing;
  const [result, attitude] = [ratingIn(row.satisfaction), ratingIn(row.handling?.attitude ?? null)];
  const isPersons = fields.some(({ name }) => name === 'ratedOn') && isEnteredField(field, record);
  if (result === null || round.result === null || result === round.result || isPersons) return nothing;
  const next = withRatingBeside(round, { ratedOn, result, attitude: attitude ?? round.attitude });
  const { heading } = cellOf(field, row);
  const [before, after] = [toldField(field, round.result, scene), toldField(field, result, scene)];
  return {
    record: { ...record, rounds: [...record.rounds.slice(0, -1), next] },
    changes: [{ field: field.name, heading, before, after, kept: false }],
    warnings: [{ code: 'rated-again', before, on: round.ratedOn }],
  };
}
