import type { AnsweredDemand, DemandState } from './demands/answer-demands.ts';

/** How one report answers the demands of a point, in their order. `title` names a report other than the one that is looked at. */
export type ReportAnswer = { demands: readonly AnsweredDemand[]; title: string | null };

/** How much each state says, from nothing to all. */
const states: readonly DemandState[] = ['open', 'repeated', 'promised', 'deferred', 'refused', 'unclear', 'answered'];

function isBetter(one: AnsweredDemand, than: AnsweredDemand): boolean {
  const more = states.indexOf(one.state) - states.indexOf(than.state);
  return more > 0 || (more === 0 && one.lacking.length < than.lacking.length);
}

/**
 * The answers of the reports of one round, taken together: a demand that one of them answers stays answered, whatever the others leave
 * out. Each demand by its best answer, the report that is looked at before the others, and the titles of the others that gave one.
 */
export function uniteAnswers(answers: readonly ReportAnswer[]): { demands: AnsweredDemand[]; titles: string[] } {
  const [first, ...others] = answers;
  const titles = new Set(first?.title === null || first === undefined ? [] : [first.title]);
  const demands = (first?.demands ?? []).map((own, at) => {
    let best = own;
    for (const { demands: theirs, title } of others) {
      const other = theirs[at];
      if (other === undefined || !isBetter(other, best)) continue;
      best = other;
      if (title !== null) titles.add(title);
    }
    return best;
  });
  return { demands, titles: [...titles] };
}
