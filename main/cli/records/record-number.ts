import { yearOfSession } from '#shared/domain/figures/suggestion-scope.ts';
import { toHalfWidth } from '#shared/text/half-width.ts';
import { numberInFigures, numberKey, numberWithoutYear } from '#shared/text/suggestion-number.ts';
import type { Nameable, RecordKind } from './record-kind.ts';

export type WantedNumber = { number: string; kind: 'suggestions' | 'motions' | null; session: string };

const kindWord = '(?:代表)?(?:建议|议案)';
const numberWord = '[^第号\\d]{0,3}\\d{1,12}|[零〇一二三四五六七八九十百]{1,6}';
const alone = new RegExp(`^(${kindWord})?第?(${numberWord})号(${kindWord})?$`);
const ofSession = new RegExp(`^(.+?)(${kindWord})?第(${numberWord})号(${kindWord})?$`);

function kindOf(word: string | undefined): WantedNumber['kind'] {
  if (!word) return null;
  return word.endsWith('议案') ? 'motions' : 'suggestions';
}

/** What a word like `12`, `二十二`, `No.12`, `第12号`, `建议第12号`, `第三号议案`, `九届五次会议第12号` or `2026年第12号` asks for; null for other words. */
export function wantedNumber(word: string): WantedNumber | null {
  const plain = numberInFigures(toHalfWidth(word));
  if (/^\d{1,12}$/.test(plain)) return { number: numberKey(plain) ?? '', kind: null, session: '' };
  const single = alone.exec(plain);
  if (single) return { number: numberKey(single[2] ?? '') ?? '', kind: kindOf(single[1] ?? single[3]), session: '' };
  const full = ofSession.exec(plain);
  if (!full) return null;
  return { number: numberKey(full[3] ?? '') ?? '', kind: kindOf(full[2] ?? full[4]), session: full[1] ?? '' };
}

/** True when the letters of a short name stand in the long one in their order: 九届五次会议 in 第九届人民代表大会第五次会议. */
function isAbbreviated(short: string, long: string): boolean {
  let at = 0;
  for (const letter of long) if (letter === short.charAt(at)) at += 1;
  return at >= short.length;
}

function isWanted(kind: RecordKind, record: Nameable, wanted: WantedNumber): boolean {
  if (wanted.kind !== null && wanted.kind !== kind) return false;
  const year = /^((?:19|20)\d{2})年度?$/.exec(wanted.session)?.[1];
  if (year !== undefined) return (record.year ?? yearOfSession(record.session ?? null)) === year;
  return isAbbreviated(wanted.session, (record.session ?? '').replace(/\s/g, ''));
}

/** True for the suggestion or motion that a number asks for. */
export function hasNumber(kind: RecordKind, record: Nameable, wanted: WantedNumber): boolean {
  return Boolean(record.number) && numberKey(record.number ?? null) === wanted.number && isWanted(kind, record, wanted);
}

/** True for the one whose number is the wanted one behind a year: 2026101 for 第101号. */
export function hasNumberOfYear(kind: RecordKind, record: Nameable, wanted: WantedNumber): boolean {
  const rest = numberWithoutYear(numberKey(record.number ?? null));
  return rest !== null && rest === wanted.number && isWanted(kind, record, wanted);
}
