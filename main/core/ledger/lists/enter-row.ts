import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { stepOf } from './field-step.ts';
import { withLaterRating } from './later-rating.ts';
import { type KeptField, type ToldField, withKeptOffers, withListViews } from './list-offers.ts';
import type { ListedField } from './listed-field.ts';
import type { EnteredRow, ListedRow } from './listed-row.ts';
import { withFurtherNames, withGroups } from './organs-once.ts';
import { withOwnAnswers } from './own-answers-of-row.ts';
import type { RowScene } from './row-scene.ts';
import { problemsOf, saidBy } from './said-by-row.ts';
import type { ToldRow } from './told-row.ts';

/** A record with everything that a row says of these fields, of which nothing is known yet. */
export function fillFields(
  fields: readonly ListedField[],
  blank: SuggestionRecord,
  row: ListedRow,
  scene: RowScene,
): EnteredRow {
  const entered: EnteredRow = { record: blank, changes: [], warnings: problemsOf(row) };
  for (const field of fields) {
    const { value, warnings } = saidBy(field, row, entered.record, scene);
    entered.warnings.push(...warnings);
    if (value !== null) entered.record = field.set(entered.record, value, scene, row);
  }
  const answered = withAnswers(fields, entered, { row, before: null }, scene);
  return { ...answered, record: withNames(fields, answered.record, row, scene) };
}

/** Answers of single organs come with the field of the answer. */
function withAnswers(fields: readonly ListedField[], entered: EnteredRow, told: ToldRow, scene: RowScene): EnteredRow {
  return fields.some(({ name }) => name === 'answeredOn') ? withOwnAnswers(entered, told, scene) : entered;
}

/** The further names of organs come with the fields that tell of organs. */
function withNames(fields: readonly ListedField[], record: SuggestionRecord, row: ListedRow, scene: RowScene) {
  return fields.some(({ name }) => name === 'lead') ? withGroups(withFurtherNames(record, row, scene), row) : record;
}

/**
 * A known record with what a row says now of these fields. Only what the list says otherwise than before (`before`: the row as it
 * stood) changes anything; a blank cell erases nothing; what a person entered stays and is told, and what the row says is offered.
 */
export function renewFields(
  fields: readonly ListedField[],
  known: SuggestionRecord,
  told: ToldRow,
  given: RowScene,
): EnteredRow {
  const scene = { ...given, standing: [...known.lead, ...known.support] };
  const rated = withLaterRating(fields, known, told.row, scene);
  const entered: EnteredRow = {
    record: rated.record,
    changes: [...rated.changes],
    warnings: [...problemsOf(told.row), ...rated.warnings],
  };
  const beside: ToldField[] = [];
  const aside: KeptField[] = [];
  for (const field of fields) {
    const step = stepOf({ ...told, field, scene }, entered.record);
    entered.record = step.record ?? entered.record;
    entered.changes.push(...(step.changes ?? []));
    entered.warnings.push(...(step.warnings ?? []));
    // An export of ours repeats what stands, and decides no offer.
    if (step.told && !(told.row.isOurs && step.told.isSame)) beside.push(step.told);
    if (step.aside) aside.push(step.aside);
  }
  const answered = withAnswers(fields, entered, told, scene);
  const record = withKeptOffers(withListViews(answered.record, beside, told.row), aside, told.row);
  return { ...answered, record: withNames(fields, record, told.row, scene) };
}
