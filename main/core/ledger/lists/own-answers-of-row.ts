import { isDeepStrictEqual } from 'node:util';
import type { LeadAnswer, SuggestionRecord, SuggestionRound } from '#shared/domain/motion-record.ts';
import { newRound } from '#shared/domain/new-round.ts';
import type { ReadOwnAnswer } from '#shared/domain/readings/read-suggestion.ts';
import { isRoundFieldEntered } from '../suggestions/entered-rounds.ts';
import { leadAnswerOf, withLeadAnswer } from '../suggestions/lead-answers.ts';
import { withRatingWindow } from '../suggestions/suggestion-dues.ts';
import type { EnteredRow, ListedRow, RowWarning } from './listed-row.ts';
import { areOneOrgan } from './organs-once.ts';
import { placeOfRow } from './place-of-row.ts';
import type { RowScene } from './row-scene.ts';

type Told = { row: ListedRow; before: ListedRow | null };

/** The heading of the answer's day. */
function headingOf({ cells, mapping }: ListedRow): string {
  return Object.keys(cells).find((heading) => mapping[heading] === 'answeredOn') ?? '';
}

function warningOf(row: ListedRow, code: 'unclear-days' | 'unknown-class', cell: string): RowWarning {
  return { code: `cell.${code}`, heading: headingOf(row), cell };
}

function sayOf({ organ, on, answerClass }: ReadOwnAnswer): string {
  return [organ, on, answerClass].filter(Boolean).join(' ');
}

/** A handling that an earlier reading of the same cells took for answered by all: what no person set of it is taken back. */
function reopened(suggestion: SuggestionRecord, round: SuggestionRound, before: ListedRow | null): SuggestionRound {
  const isSet = isRoundFieldEntered(suggestion.entered, round, 'answeredOn', round.answeredOn === null);
  const isSaid = before !== null && before.answeredOn === round.answeredOn;
  if (round.leadAnswers !== undefined || isSet || !isSaid) return round;
  return { ...round, answeredOn: null, answerNumber: null, answerClass: null };
}

function withAnswer(entered: EnteredRow, answer: ReadOwnAnswer, { row, before }: Told, scene: RowScene): EnteredRow {
  const { record } = entered;
  const round = record.rounds.at(-1) ?? newRound(1);
  const [id] = scene.organs([answer.organ], placeOfRow(scene.draft, row));
  const lead = id === undefined ? undefined : record.lead.find((one) => areOneOrgan(one, id, scene));
  const warn = (...warnings: RowWarning[]) => ({ ...entered, warnings: [...entered.warnings, ...warnings] });
  if (lead === undefined) return warn(warningOf(row, 'unclear-days', sayOf(answer)));
  const answerClass = answer.answerClass === null ? null : scene.classOf(answer.answerClass);
  const isUnknown = answer.answerClass !== null && answerClass === null;
  const told = isUnknown ? warn(warningOf(row, 'unknown-class', answer.answerClass ?? '')) : entered;
  const organs = scene.draft.records('organs');
  const standing = leadAnswerOf(organs, round, lead);
  const said: LeadAnswer = { ...standing, on: answer.on, number: answer.answerNumber, answerClass };
  const isOld = before?.handling?.ownAnswers?.some((one) => isDeepStrictEqual(one, answer)) ?? false;
  if (isDeepStrictEqual(said, standing) || (isOld && standing !== null)) return told;
  const change = {
    field: 'answeredOn' as const,
    heading: headingOf(row),
    before: standing?.on ?? '',
    after: sayOf(answer),
  };
  const isPersons = isRoundFieldEntered(record.entered, round, 'leadAnswers', standing === null);
  if (standing !== null && isPersons) return { ...told, changes: [...told.changes, { ...change, kept: true }] };
  const next = withLeadAnswer(organs, record, reopened(record, round, before), lead, said);
  const rounds = [...record.rounds.slice(0, -1), withRatingWindow(scene.basis, next)];
  return { ...told, record: { ...record, rounds }, changes: [...told.changes, { ...change, kept: false }] };
}

/**
 * A record with the answers that its leading organs gave each for itself, as a row tells them; the handling is answered when all have. What a person
 * entered of an organ stays.
 */
export function withOwnAnswers(entered: EnteredRow, told: Told, scene: RowScene): EnteredRow {
  const answers = told.row.handling?.ownAnswers ?? [];
  return answers.reduce((so, answer) => withAnswer(so, answer, told, scene), entered);
}
