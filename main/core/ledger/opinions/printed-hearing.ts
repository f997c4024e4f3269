import { parseChineseDate } from '#shared/text/chinese-date.ts';
import { toHalfWidth } from '#shared/text/half-width.ts';

const day = String.raw`\d{1,2} ?日`;
const month = String.raw`\d{1,2} ?月 ?`;
const year = String.raw`(?:\d{4} ?年 ?)?`;

/** Not the end of several days, nor a part of a day. */
const alone = String.raw`(?<![\d年至到—–―~-] ?)`;
/** No other day stands between the day and what was done on it, nor the meeting that began on it. */
const heard = new RegExp(`${alone}(${year}${month}${day})(?:(?!${month}${day}|召开|举行)[^。;；]){0,40}?听取`);

/**
 * ISO day on which words say that a report was heard (2026年4月28日，市九届人大常委会第三十四次会议听取…); null where they print none.
 * `paperDate`: ISO day of the paper, for days printed without a year.
 */
export function printedHearing(words: string, paperDate: string | null): string | null {
  const printed = heard.exec(toHalfWidth(words))?.[1];
  return printed ? parseChineseDate(printed, paperDate === null ? null : Number(paperDate.slice(0, 4))) : null;
}
