import type { HolidayRecord } from '#shared/domain/holiday-record.ts';
import { namedDays, toIsoDate } from '#shared/text/chinese-date.ts';
import { toHalfWidth } from '#shared/text/half-width.ts';
import { addDays, daysBetween } from './iso-day.ts';

type Span = { first: string; last: string; end: number };

const isoSpan = /(\d{4})[-./](\d{1,2})[-./](\d{1,2})(?:\s*(?:至|到|~|～|—)\s*(\d{4})[-./](\d{1,2})[-./](\d{1,2}))?/y;
const writtenSpan =
  /(?:(\d{4}) ?年)? ?(\d{1,2}) ?月 ?(\d{1,2}) ?[日号]?(?:[（(][^（）()]{1,8}[）)])?(?:\s*(?:至|到|-|~|～|—)\s*(?:(\d{4}) ?年)? ?(?:(\d{1,2}) ?月 ?)?(\d{1,2}) ?[日号](?:[（(][^（）()]{1,8}[）)])?)?/y;
const longestHoliday = 31;

function spanAt(text: string, at: number, year: number | null): Span | null {
  isoSpan.lastIndex = at;
  const iso = isoSpan.exec(text);
  if (iso) {
    const first = toIsoDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
    const last = iso[4] === undefined ? first : toIsoDate(Number(iso[4]), Number(iso[5]), Number(iso[6]));
    return first && last ? { first, last, end: at + iso[0].length } : null;
  }
  writtenSpan.lastIndex = at;
  const hit = writtenSpan.exec(text);
  const ofYear = hit?.[1] === undefined ? year : Number(hit[1]);
  if (!hit || ofYear === null) return null;
  const first = toIsoDate(ofYear, Number(hit[2]), Number(hit[3]));
  // 12月31日至1月2日 runs into the next year.
  const wraps = hit[4] === undefined && hit[5] !== undefined && Number(hit[5]) < Number(hit[2]);
  const lastYear = hit[4] === undefined ? ofYear + (wraps ? 1 : 0) : Number(hit[4]);
  const last = hit[6] === undefined ? first : toIsoDate(lastYear, Number(hit[5] ?? hit[2]), Number(hit[6]));
  return first && last ? { first, last, end: at + hit[0].length } : null;
}

function spansOf(clause: string, year: number | null): Span[] {
  const spans: Span[] = [];
  for (let at = 0; at < clause.length; at += 1) {
    if (!/\d/.test(clause.charAt(at)) || /[\d.]/.test(clause.charAt(at - 1))) continue;
    const span = spanAt(clause, at, year);
    if (!span) continue;
    spans.push(span);
    at = span.end - 1;
  }
  return spans;
}

function restOf(clause: string): boolean | null {
  if (/上班|补班|工作日|\b(?:work|workday)\b|班/i.test(clause)) return false;
  return /放假|休|\b(?:rest|holiday)\b/i.test(clause) ? true : null;
}

/** The words of the first day in a holiday list that no calendar has (`2031年2月30日`); null where all are days. */
export function impossibleHoliday(text: string): string | null {
  let year: number | null = null;
  for (const clause of toHalfWidth(text).split(/[\n。；;]/)) {
    const named = /(\d{4}) ?年/.exec(clause);
    if (named) year = Number(named[1]);
    if (restOf(clause) === null) continue;
    const day = namedDays(clause, year ?? leapYear).find(({ iso }) => iso === null);
    if (day) return clause.slice(day.start, day.end);
  }
  return null;
}

/** Before a list names its year, only a day that no year has is impossible. */
const leapYear = 2024;

/**
 * Reads a holiday list: the text of the yearly notice (`国庆节：10月1日（周四）至7日（周三）放假调休。10月10日（周六）上班。`) or plain
 * lines (`2027-10-01 休 国庆节`, `2027-10-09 班`). A day without a year takes the year named last before it. Clauses that say
 * neither rest nor work give nothing. The last word on a day wins.
 */
export function readHolidayList(text: string): HolidayRecord[] {
  const days = new Map<string, HolidayRecord>();
  let year: number | null = null;
  for (const line of toHalfWidth(text).split(/\r?\n/)) {
    const name = /[\u4e00-\u9fff]{1,4}节|元旦|清明|除夕/.exec(line)?.[0] ?? '';
    for (const clause of line.split(/[。；;]/)) {
      const named = /(\d{4}) ?年/.exec(clause);
      if (named) year = Number(named[1]);
      const rest = restOf(clause);
      if (rest === null) continue;
      for (const { first, last } of spansOf(clause, year)) {
        const length = Math.min(daysBetween(first, last), longestHoliday);
        for (let day = 0; day <= length; day += 1) {
          const id = addDays(first, day);
          days.set(id, { id, title: name || (rest ? '休' : '班'), rest });
        }
      }
    }
  }
  return [...days.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
