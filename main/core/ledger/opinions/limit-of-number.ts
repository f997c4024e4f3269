import { isDeepStrictEqual } from 'node:util';
import { addresseesOf } from '#shared/domain/addressees.ts';
import type { DueDate } from '#shared/domain/due-date.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { limitsOfOthers } from '#shared/domain/limits-apart.ts';
import { limitsInForce, limitsOfLetters } from '#shared/domain/limits-in-force.ts';
import type { OpinionRecord, PointRecord } from '#shared/domain/opinion-record.ts';
import type { StatedLimit } from '#shared/domain/stated-limit.ts';
import { sentencesOf } from '../propose/stated-limits.ts';
import { numbersOfClause } from './point-numbers.ts';

/** The clause of a limit that names its organs, whatever else its sentence says. */
function clauseOf({ citation, organs = [] }: StatedLimit): string {
  return sentencesOf(citation.quote).find((clause) => organs.some((name) => clause.includes(name))) ?? '';
}

type Point = Pick<PointRecord, 'number'>;
type Limited = Pick<OpinionRecord, 'limits' | 'letters'>;

function isFor(limit: StatedLimit, { number }: Point): boolean {
  return (limit.points ?? numbersOfClause(clauseOf(limit))).includes(number);
}

/** The limit for a report on some points alone (其中第三条，由市财政局于…前提出书面报告) that names this one by its number; null where none does. */
export function limitOfNumber(opinion: Limited, point: Point): StatedLimit | null {
  const all = limitsInForce(opinion).filter((one) => one.duty === 'written-report' && (one.organs?.length ?? 0) > 0);
  return all.find((one) => isFor(one, point)) ?? null;
}

/** Limits of letters that give one organ several days, each for some of its points. */
function limitsByPoints(opinion: OpinionRecord): StatedLimit[] {
  const all = limitsOfLetters(opinion).filter(({ duty, points }) => duty === 'written-report' && points !== undefined);
  const isSame = (one: StatedLimit, other: StatedLimit) => isDeepStrictEqual(one.organs, other.organs);
  return all.filter((one) => all.some((other) => isSame(one, other) && other.day !== one.day));
}

/**
 * The day of a point on which a bureau that does not get the opinion is to report by itself, or that a letter gives for it beside other points of
 * its organ; null where neither is printed.
 */
export function dueOfNumber(organs: Ledger['organs'], opinion: OpinionRecord, point: Point): DueDate | null {
  const ids = addresseesOf(organs, opinion).flatMap(({ organ }) => organ ?? []);
  const apart = limitsOfOthers(organs, limitsInForce(opinion), ids);
  const limit =
    limitOfNumber({ limits: apart }, point) ?? limitsByPoints(opinion).find((one) => isFor(one, point)) ?? null;
  if (!limit?.day) return null;
  const because = { by: 'paper', citation: limit.citation, counted: null } as const;
  return { date: limit.day, original: limit.day, because, changes: [] };
}
