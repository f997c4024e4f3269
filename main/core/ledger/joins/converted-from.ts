import type { MotionRecord, SuggestionRecord } from '#shared/domain/motion-record.ts';
import { parseChineseNumeral } from '#shared/text/chinese-numeral.ts';
import { numberKey } from '#shared/text/suggestion-number.ts';
import { compareSessions } from '../identity/compare-sessions.ts';
import { placesOf } from '../lists/list-place.ts';
import { askCore, isShorterTitle, likeness } from '../title-core.ts';
import { convertedFromRules } from './converted-from.rules.ts';

/** Titles so alike are of one request: with its number named nothing else speaks against it. */
const alike = 0.6;

function numberIn(cell: string): string | null {
  const text = cell.replace(/\s/g, '');
  const named = convertedFromRules.flatMap(({ form }) => form.find(text)?.groups.number ?? [])[0];
  if (named === undefined) return null;
  return /^\d+$/.test(named) ? String(Number(named)) : (parseChineseNumeral(named)?.toString() ?? null);
}

/** What a suggestion, or a row of a list, says of the motion that it was. */
export type SaidOfMotion = { title: string; session: string | null; cells: readonly string[] };

/** What a suggestion says in its note and in its rows of lists. */
export function saidBySuggestion(suggestion: SuggestionRecord): SaidOfMotion {
  const { title, session, note } = suggestion;
  return { title, session, cells: [note, ...placesOf(suggestion).flatMap((place) => Object.values(place.cells))] };
}

/** The number of the motion that cells name (由第2号议案转); null where none does, or several do. */
export function motionNumberIn({ cells }: Pick<SaidOfMotion, 'cells'>): string | null {
  const numbers = new Set(cells.flatMap((cell) => numberIn(cell) ?? []));
  return numbers.size === 1 ? ([...numbers][0] ?? null) : null;
}

/** True for two titles that ask the same, or nearly: 关于甲的议案 and 关于甲的建议. */
export function asksTheSame(a: string, b: string): boolean {
  const [one, other] = [askCore(a), askCore(b)];
  return one === other || isShorterTitle(a, b) || isShorterTitle(b, a) || likeness(one, other) >= alike;
}

/** True where a suggestion says that it was this motion: its number, a title that asks the same, and no other session. */
export function saysItWas(said: SaidOfMotion, motion: MotionRecord): boolean {
  const number = motionNumberIn(said);
  if (number === null || number !== numberKey(motion.number)) return false;
  if (compareSessions(said.session, motion.session) === 'other') return false;
  return asksTheSame(said.title, motion.title);
}
