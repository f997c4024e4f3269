import type { LeadAnswer, SuggestionRecord } from '#shared/domain/motion-record.ts';
import type { SuggestionField } from '#shared/domain/suggestion-field.ts';
import { answerColumns } from '../../reading/records/suggestions/stacked-answers.ts';
import { answersOfLeads } from '../suggestions/lead-answers.ts';
import type { ListedRow } from './listed-row.ts';
import { areOneOrgan } from './organs-once.ts';
import { placeOfRow } from './place-of-row.ts';
import type { RowScene } from './row-scene.ts';

type Cell = [heading: string, text: string];

/** True where the cells of a row tell the answers of single organs, and not one of all. */
export function tellsOwnAnswers(row: ListedRow | null): boolean {
  return (row?.handling?.ownAnswers?.length ?? 0) > 0;
}

/** The name under which a row calls an organ. */
function calledIn(row: ListedRow, organ: string, scene: RowScene): string {
  const place = placeOfRow(scene.draft, row);
  const isIt = (name: string) => scene.organs([name], place).some((one) => areOneOrgan(one, organ, scene));
  return row.lead.find(isIt) ?? scene.nameOf(organ);
}

function isTold(row: ListedRow, name: string, answer: LeadAnswer | null, { classOf }: RowScene): boolean {
  const told = row.handling?.ownAnswers?.find(({ organ }) => organ === name);
  if (!told || !answer) return !told && !answer;
  const code = told.answerClass === null ? null : classOf(told.answerClass);
  return told.on === answer.on && told.answerNumber === answer.number && code === answer.answerClass;
}

/**
 * The answer cells of an office's list that tell the answers of single organs, where the record says of them otherwise by now: 市农业农村局
 * 2026-07-06；市公安局 2026-07-20.
 */
export function ownAnswerCells(
  suggestion: SuggestionRecord,
  row: ListedRow | null,
  mapping: Readonly<Record<string, SuggestionField>>,
  scene: RowScene,
): Cell[] {
  const round = suggestion.rounds.at(-1);
  if (!row || !round || !tellsOwnAnswers(row)) return [];
  const answers = answersOfLeads(scene.draft.records('organs'), suggestion, round).map(
    ([organ, answer]) => [calledIn(row, organ, scene), answer] as const,
  );
  if (answers.every(([name, answer]) => isTold(row, name, answer, scene))) return [];
  const textOf = (part: 'on' | 'number' | 'answerClass') =>
    answers.flatMap(([name, answer]) => (answer?.[part] ? [`${name} ${answer[part]}`] : [])).join('；');
  const { on, answerNumber, answerClass } = answerColumns(mapping);
  return [
    ...(on ? [[on, textOf('on')] satisfies Cell] : []),
    ...(answerNumber ? [[answerNumber, textOf('number')] satisfies Cell] : []),
    ...(answerClass ? [[answerClass, textOf('answerClass')] satisfies Cell] : []),
  ];
}
