import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { suggestionId } from '../identity/suggestion-id.ts';
import { newSuggestion } from '../suggestions/new-suggestion.ts';
import { withHandlings } from './enter-handlings.ts';
import { fillFields, renewFields } from './enter-row.ts';
import { partedRounds, withHandlingsAgain } from './handlings-again.ts';
import { cellsIn, placed, renewCells, rowBefore, rowsAmong, rowsBeside, withCells } from './list-place.ts';
import { listedFields } from './listed-fields.ts';
import type { EnteredRow, FieldChange } from './listed-row.ts';
import { withReturnedCells } from './returned-cells.ts';
import { factsOfRow, signOfRow } from './row-facts.ts';
import type { RowToEnter } from './row-outcome.ts';
import type { RowScene } from './row-scene.ts';
import { alsoCalled, oddFacts } from './row-warnings.ts';

/** The suggestion that a row is by itself, with what is to be said of its cells. */
export function filledRow(to: RowToEnter, scene: RowScene): EnteredRow {
  const { row, handlings } = to;
  const fields = handlings.length === 0 ? listedFields : listedFields.filter((field) => !field.isOfRound);
  const blank = newSuggestion({ id: suggestionId(factsOfRow(row), signOfRow(scene, row)), title: row.title });
  const filled = fillFields(fields, blank, row, scene);
  const handled = withHandlings(filled.record, handlings, true, scene);
  const again = withHandlingsAgain(handled.record, row, scene);
  const warnings = [...filled.warnings, ...handled.warnings, ...again.warnings];
  return { record: inList(again.record, to, scene).record, changes: [], warnings };
}

/** The suggestion in its place of the list, and what the row changes in columns that mean nothing to us. */
function inList(
  record: SuggestionRecord,
  { row, list, at }: RowToEnter,
  { draft }: RowScene,
  changed: readonly FieldChange[] = [],
): { record: SuggestionRecord; changes: FieldChange[] } {
  if (!list) return { record, changes: [] };
  const { headings } = list.form;
  const known = cellsIn(record, list.id);
  // What our own export says of the fields of suggestions of another list is no word of this one.
  if (row.isOurs && known === null && draft.get('suggestions', record.id))
    return withReturnedCells(draft, record, { row, list, at });
  const { cells, changes } = renewCells(known ?? {}, row, headings, changed);
  const isGivenBack = row.isOurs && known !== null;
  const cited = row.document === null ? undefined : { document: row.document, line: row.line };
  const place = { list: list.id, row: at, workbook: list.workbook, cited };
  // What an export of ours told of a column of another list, and no list could keep.
  const further = Object.entries(known ?? {}).filter(([heading]) => !headings.includes(heading));
  const whole = { ...cells, ...Object.fromEntries(further) };
  const stands = isGivenBack ? withCells(record, list.id, whole) : placed(draft, record, whole, place);
  if (!row.isOurs) return { record: stands, changes };
  const returned = withReturnedCells(draft, stands, { row, list, at });
  return { record: returned.record, changes: [...changes, ...returned.changes] };
}

/** The fields and answers of a known suggestion as its row tells them; later answers are read beside the first. */
function renewedFields(
  known: SuggestionRecord,
  handled: SuggestionRecord,
  to: RowToEnter,
  scene: RowScene,
): EnteredRow {
  const { row, list } = to;
  const { draft } = scene;
  const before = list && rowBefore(draft, known, list.id);
  const beside = list && !row.isOurs ? rowsBeside(draft, known, list) : [];
  // An export of ours tells the state of now, whichever list it has the form of.
  const among = list && !row.isOurs ? rowsAmong(draft, known, list) : null;
  const told = { row, before, among, beside };
  const parted = partedRounds(handled, row);
  const alone = renewFields(listedFields, { ...handled, rounds: parted.told }, told, scene);
  const rejoined = { ...alone.record, rounds: [...alone.record.rounds, ...parted.behind] };
  const again = withHandlingsAgain(parted.behind.length > 0 ? rejoined : alone.record, row, scene);
  return {
    record: again.record,
    changes: [...alone.changes, ...again.changes],
    warnings: [...alone.warnings, ...again.warnings],
  };
}

/** A known suggestion as its row leaves it, what that changes, and what is to be said. */
export function renewedRow(known: SuggestionRecord, to: RowToEnter, scene: RowScene): EnteredRow {
  const handled = withHandlings(known, to.handlings, false, scene);
  const renewed = renewedFields(known, handled.record, to, scene);
  const fields = [...handled.changes, ...renewed.changes];
  const called = alsoCalled(renewed.record, to.row);
  const listed = inList(called.record, to, scene, fields);
  const news = renewed.changes.length > 0 ? oddFacts(renewed.record, scene) : [];
  const warnings = [...handled.warnings, ...renewed.warnings, ...called.warnings, ...news];
  return { record: listed.record, changes: [...fields, ...listed.changes], warnings };
}
