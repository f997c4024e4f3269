import { few } from '#core/language/numerals.ts';
import { addresseesOf } from '#shared/domain/addressees.ts';
import type { DueDate } from '#shared/domain/due-date.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { limitsOfOthers } from '#shared/domain/limits-apart.ts';
import type { OpinionRecord, PointRecord } from '#shared/domain/opinion-record.ts';
import type { StatedLimit } from '#shared/domain/stated-limit.ts';
import { numberKey } from '#shared/text/suggestion-number.ts';
import { sentencesOf } from '../propose/stated-limits.ts';
import { numberedPoints } from './limit-of-number.rules.ts';

/** The numbers of the points that a clause names: 其中第三条, 第一、二项. */
export function numbersIn(clause: string): (string | null)[] {
  const named = numberedPoints.form.findAll(clause);
  return named.flatMap(({ words }) => few.findAll(words).map((one) => numberKey(one.words)));
}

/** The clause of a limit that names its organs, whatever else its sentence says. */
function clauseOf({ citation, organs = [] }: StatedLimit): string {
  return sentencesOf(citation.quote).find((clause) => organs.some((name) => clause.includes(name))) ?? '';
}

type Point = Pick<PointRecord, 'number'>;

/** The limit for a report on some points alone (其中第三条，由市财政局于…前提出书面报告) that names this one by its number; null where none does. */
export function limitOfNumber({ limits }: Pick<OpinionRecord, 'limits'>, { number }: Point): StatedLimit | null {
  const own = limits.filter((one) => one.duty === 'written-report' && (one.organs?.length ?? 0) > 0);
  return own.find((one) => numbersIn(clauseOf(one)).includes(`${number}`)) ?? null;
}

/** The day of a point on which a bureau that does not get the opinion is to report by itself; null where the paper prints none. */
export function dueOfNumber(organs: Ledger['organs'], opinion: OpinionRecord, point: Point): DueDate | null {
  const ids = addresseesOf(organs, opinion).flatMap(({ organ }) => organ ?? []);
  const limit = limitOfNumber({ limits: limitsOfOthers(organs, opinion.limits, ids) }, point);
  if (!limit?.day) return null;
  const because = { by: 'paper', citation: limit.citation, counted: null } as const;
  return { date: limit.day, original: limit.day, because, changes: [] };
}
