import { few } from '#core/language/numerals.ts';
import { type ValuesOf, valuesOf } from '#core/rules/numbers.ts';
import { numberKey } from '#shared/text/suggestion-number.ts';
import { pointRange, reportedNumbers, reportedPoints, reportsOnPoints } from './points-reported.rules.ts';

const numberOf = (words: string | undefined) => Number(numberKey(words ?? '') ?? Number.NaN);

/** Every number from the first to the last of a range. */
function within(first: number, last: number): number[] {
  return first <= last ? Array.from({ length: last - first + 1 }, (_, at) => first + at) : [];
}

function numbersIn(words: string): number[] {
  const ranges = pointRange.form
    .findAll(words)
    .flatMap(({ groups }) => within(numberOf(groups.first), numberOf(groups.last)));
  const named = few.findAll(words).map((found) => numberOf(found.words));
  return [...new Set([...named, ...ranges])].filter((one) => one > 0).sort((a, b) => a - b);
}

/**
 * The numbers of the points that a report alone is about, by its title or by the sentence that opens it (现将审议意见第五条重新办理情况报告如
 * 下). Null for a report on the opinion as a whole.
 */
export function pointsReported(
  title: string,
  paragraphs: readonly string[],
  { opening }: ValuesOf<typeof reportedNumbers> = valuesOf(reportedNumbers),
): number[] | null {
  const plain = title.replace(/\s/g, '');
  const said = [
    reportedPoints.form.find(plain),
    ...paragraphs.slice(0, opening).map((text) => reportsOnPoints.form.find(text.trim())),
  ];
  const numbers = numbersIn(said.find((found) => found !== null)?.groups.points ?? '');
  return numbers.length > 0 ? numbers : null;
}
