import type { DemandState } from '#shared/domain/demand-state.ts';
import type { AnsweredDemand } from './demands/answered-demand.ts';

/** Whether a report of the same organ came before or after the one that is looked at; null for that one and for reports of others. */
export type Came = 'before' | 'after' | null;

/** How one report answers the demands of a point, in their order. `title` names a report other than the one that is looked at. */
export type ReportAnswer = { demands: readonly AnsweredDemand[]; title: string | null; came?: Came };

/** A figure of a demand that a later report tells anew, with the reports; `null` for the one that is looked at. */
export type RenewedFigure = {
  asked: string;
  reported: string;
  title: string | null;
  earlier: string;
  earlierTitle: string | null;
};

export type UnitedAnswers = { demands: AnsweredDemand[]; titles: string[]; renewed: RenewedFigure[] };

type Told = { answer: AnsweredDemand; title: string | null; place: number };

/** How much each state says, from nothing to all. */
const states: readonly DemandState[] = [
  'open',
  'empty',
  'repeated',
  'old',
  'promised',
  'prepared',
  'under-way',
  'deferred',
  'refused',
  'unclear',
  'answered',
];

function isBetter(one: AnsweredDemand, than: AnsweredDemand): boolean {
  const more = states.indexOf(one.state) - states.indexOf(than.state);
  return more > 0 || (more === 0 && one.lacking.length < than.lacking.length);
}

/** Place in time among the reports of one organ; null for the report of another, which renews nothing. */
function placeOf({ came, title }: ReportAnswer): number | null {
  if (title === null) return 0;
  if (came === 'before') return -1;
  return came === 'after' ? 1 : null;
}

/** The same amount asked, told by a later report of the same organ: the newer figure stands. */
function renews(later: Told, earlier: Told): boolean {
  const asked = new Set(earlier.answer.told.map((one) => one.asked));
  return later.place > earlier.place && later.answer.told.some((one) => asked.has(one.asked));
}

function renewedBy(later: Told, earlier: Told): RenewedFigure[] {
  return later.answer.told.flatMap(({ asked, reported }) => {
    const before = earlier.answer.told.find((one) => one.asked === asked);
    if (!before || before.reported === reported) return [];
    return [{ asked, reported, title: later.title, earlier: before.reported, earlierTitle: earlier.title }];
  });
}

/** Leaves out the answers whose figure a later report of the same organ tells anew. */
function newest(
  told: readonly Told[],
  places: readonly (number | null)[],
): { standing: Told[]; renewed: RenewedFigure[] } {
  const renewed: RenewedFigure[] = [];
  const standing = told.filter((one, at) => {
    if (places[at] === null) return true;
    const later = told.find((other, place) => places[place] !== null && renews(other, one));
    if (later) renewed.push(...renewedBy(later, one));
    return later === undefined;
  });
  return { standing, renewed };
}

/**
 * The answers of the reports of one round, taken together: a demand that one of them answers stays answered, whatever the others leave
 * out; of a figure that several reports of one organ tell, the newest stands. Each demand by its best answer, the report that is looked at
 * before the others, and the titles of the others that gave one.
 */
export function uniteAnswers(answers: readonly ReportAnswer[]): UnitedAnswers {
  const titles = new Set<string>();
  const renewed: RenewedFigure[] = [];
  const places = answers.map(placeOf);
  const demands = (answers[0]?.demands ?? []).flatMap((_, at) => {
    const told = answers.flatMap(({ demands: theirs, title }, one): Told[] => {
      const answer = theirs[at];
      return answer === undefined ? [] : [{ answer, title, place: places[one] ?? 0 }];
    });
    const found = newest(told, places);
    renewed.push(...found.renewed);
    const [first, ...others] = found.standing;
    if (first === undefined) return [];
    const best = others.reduce((one, other) => (isBetter(other.answer, one.answer) ? other : one), first);
    if (best.title !== null) titles.add(best.title);
    return [best.answer];
  });
  return { demands, titles: [...titles], renewed };
}
