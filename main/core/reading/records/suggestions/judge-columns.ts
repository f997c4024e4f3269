import type { SuggestionField } from '#shared/domain/suggestion-field.ts';
import { toHalfWidth } from '#shared/text/half-width.ts';
import { gradeCell, notYetCell, organBeforeGrade, unclearHeading } from './judge-columns.rules.ts';
import { readRating, saysNothing } from './read-cell.ts';
import { isRoleCell } from './role-column.ts';

type Mapping = Record<string, SuggestionField>;

/** A cell may tell the classes of several organs, each behind its name: 市公安局 A；市教育局 B. */
function isGrade(cell: string): boolean {
  return cell.split('；').every((part) => {
    const plain = organBeforeGrade.form.replace(part.trim());
    return gradeCell.form.test(toHalfWidth(plain).replace(/\s/g, ''));
  });
}

function isRating(cell: string): boolean {
  return cell.includes('满意') && 'value' in readRating(cell);
}

/** What the cells of a column say that it is: classes of answers, or how satisfied deputies are; null where they are neither, or mixed. */
function fieldOfCells(cells: readonly string[]): 'answerClass' | 'satisfaction' | null {
  const filled = cells.filter((cell) => !saysNothing(cell) && !notYetCell.form.test(cell.trim()));
  if (filled.length === 0) return null;
  if (filled.every(isGrade)) return 'answerClass';
  return filled.every(isRating) ? 'satisfaction' : null;
}

/**
 * The meanings of columns, where a heading (分类, 代表意见, 办理结果) could be two things as their cells say: letters are classes of answers, 满意 is
 * satisfaction. What a person fixed stays, and so does a field that another column names plainly.
 */
export function judgedByCells(
  mapping: Readonly<Mapping>,
  rows: readonly Readonly<Record<string, string>>[],
  fixed: Readonly<Record<string, string>> = {},
): Mapping {
  const judged: Mapping = { ...mapping };
  const headings = Object.keys(rows[0] ?? {});
  for (const heading of headings) {
    const named = mapping[heading];
    const isOpen = named === 'category' || named === 'satisfaction' || named === 'answerClass';
    const cells = rows.map((row) => row[heading] ?? '').filter((cell) => cell.trim() !== '');
    // 办理类型 may say who leads and who supports, which is no class of an answer.
    if (isOpen && fixed[heading] === undefined && cells.length > 0 && cells.every(isRoleCell)) delete judged[heading];
    if (fixed[heading] !== undefined || !(isOpen || (named === undefined && unclearHeading.form.test(heading))))
      continue;
    const field = fieldOfCells(rows.map((cells) => cells[heading] ?? ''));
    if (field === null || field === named) continue;
    const isTaken = headings.some((other) => other !== heading && judged[other] === field);
    if (!isTaken) judged[heading] = field;
  }
  return judged;
}
