import { parseChineseDate } from '#shared/text/chinese-date.ts';
import { toHalfWidth } from '#shared/text/half-width.ts';
import { heard } from './printed-hearing.rules.ts';

/**
 * ISO day on which words say that a report was heard (2026年4月28日，市九届人大常委会第三十四次会议听取…); null where they print none.
 * `paperDate`: ISO day of the paper, for days printed without a year.
 */
export function printedHearing(words: string, paperDate: string | null): string | null {
  const printed = heard.form.find(toHalfWidth(words))?.groups.day;
  return printed ? parseChineseDate(printed, paperDate === null ? null : Number(paperDate.slice(0, 4))) : null;
}
