import { splitAtStops } from '#core/language/clauses.ts';
import { readOrdinalMark } from '#core/language/ordinal-mark.ts';
import { holds } from '#core/rules/first-match.ts';
import { parseChineseNumeral } from '#shared/text/chinese-numeral.ts';
import { termsOf } from '../terms/passage-terms.ts';
import { anyPaper, headingSign, numbered } from './numbered-point.rules.ts';
import type { ComparedMeasure } from './passages.ts';

/** The first words of a measure without their mark. */
function headingOf({ title, citation }: ComparedMeasure): string[] {
  const first = splitAtStops(citation.quote)[0]?.text.trim() ?? '';
  return [title, first].map((text) => headingSign.form.replaceAll(text.slice(readOrdinalMark(text)?.length ?? 0)));
}

/**
 * The number of the point that a measure says it answers (执法检查审议意见第五条); null where it names none, or one of a paper whose words
 * do not stand in the title of this opinion: a report may answer several.
 */
export function numberedPoint(measure: ComparedMeasure, opinionTitle?: string): number | null {
  for (const heading of headingOf(measure)) {
    const groups = holds(numbered, heading) ? numbered.form.find(heading)?.groups : undefined;
    if (groups === undefined) continue;
    const named = termsOf(anyPaper.form.replaceAll(groups.paper ?? '', ' '));
    const known = termsOf(opinionTitle ?? '');
    const isOther = opinionTitle !== undefined && named.size > 0 && ![...named].some((term) => known.has(term));
    const words = groups.number ?? '';
    if (isOther) return null;
    return Number.isNaN(Number(words)) ? parseChineseNumeral(words) : Number(words);
  }
  return null;
}
