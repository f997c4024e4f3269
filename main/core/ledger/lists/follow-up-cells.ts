import type { FollowUp } from '#shared/domain/follow-up.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import type { SuggestionField } from '#shared/domain/suggestion-field.ts';
import { followUpsCell } from '#shared/text/follow-ups-cell.ts';
import {
  furtherAnswerColumns,
  furtherAnswerParts,
  tellsAll,
} from '../../reading/records/suggestions/further-answer-columns.ts';
import { readDay, saysNothing } from '../../reading/records/suggestions/read-cell.ts';
import { followUpsSaid } from './follow-ups-said.ts';
import type { ListedRow } from './listed-row.ts';
import type { RowScene } from './row-scene.ts';

type Columns = { headings: readonly string[]; mapping: Readonly<Record<string, SuggestionField>> };
type Cell = [heading: string, text: string];

/** True for a cell that says this part of an answer already, in the words of the office. */
function isTold(cell: string, part: keyof FollowUp, value: string, scene: RowScene): boolean {
  if (saysNothing(cell)) return value === '';
  if (part === 'answerClass') return cell.trim() === value || scene.classOf(cell) === value;
  const day = part === 'on' ? readDay(cell) : null;
  return day && 'value' in day ? day.value === value : cell.trim() === value;
}

/** Columns of single answers (第二次答复日期) that must say another answer than they do. */
function ofEach(answers: readonly FollowUp[], row: ListedRow | null, list: Columns, scene: RowScene): Cell[] {
  return furtherAnswerColumns(list.headings, list.mapping).flatMap((columns, at) =>
    furtherAnswerParts.flatMap((part): Cell[] => {
      const heading = columns[part];
      const value = answers[at]?.[part] ?? '';
      return heading === undefined || isTold(row?.cells[heading] ?? '', part, value, scene) ? [] : [[heading, value]];
    }),
  );
}

/** Columns that tell all later answers in one cell: the first says them where none does, further ones are empty. */
function ofAll(answers: readonly FollowUp[], row: ListedRow | null, list: Columns, scene: RowScene): Cell[] {
  const headings = list.headings.filter((heading) => list.mapping[heading] === 'followUps');
  const told = row?.handling?.followUps ?? [];
  const alone = row?.handling && { ...row, handling: { ...row.handling, furtherAnswers: [] } };
  const said = alone ? followUpsSaid(alone, null, scene) : null;
  const text = followUpsCell(answers);
  if (said && 'value' in said && said.value === text) return [];
  if (told.length === 0 && tellsAll(furtherAnswerColumns(list.headings, list.mapping), answers)) return [];
  return headings.map((heading, at) => [heading, at === 0 ? text : '']);
}

/**
 * The cells of an office's list that must tell other later answers than they do, by heading; days ISO. A cell that nobody read yet (an older
 * version did not know its column) is not emptied.
 */
export function followUpCells(
  suggestion: SuggestionRecord,
  row: ListedRow | null,
  list: Columns,
  scene: RowScene,
): Cell[] {
  const answers = suggestion.rounds.at(-1)?.followUps ?? [];
  if (answers.length === 0 && !suggestion.entered.includes('rounds')) return [];
  return [...ofEach(answers, row, list, scene), ...ofAll(answers, row, list, scene)];
}
