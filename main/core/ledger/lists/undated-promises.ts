import type { ListReport } from '#shared/contract/list-preview.ts';
import { lastClass } from '#shared/domain/figures/suggestion-figures.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { promiseSignOf } from '#shared/domain/promises/promise-sign.ts';
import { groupBy } from '../../group-by.ts';
import type { RowOutcome } from './row-outcome.ts';
import type { RowScene } from './row-scene.ts';

/** The suggestions of an import whose answers promise something and name no time for it, by the class of the answer. */
export function undatedPromises({ draft }: RowScene, rows: readonly RowOutcome[]): ListReport['undated'] {
  const basis = {
    organs: draft.records('organs'),
    office: draft.records('office'),
    commitments: { ...draft.records('commitments') },
  };
  const ids = [...new Set(rows.flatMap(({ suggestion }) => suggestion ?? []))];
  const lacking = ids.flatMap((id): SuggestionRecord[] => {
    const one = draft.get('suggestions', id);
    const isWorded = one?.rounds.at(-1)?.plannedText !== undefined;
    return one && !isWorded && promiseSignOf(basis, one) === 'undated' ? [one] : [];
  });
  return [...groupBy(lacking, (one) => lastClass(one) ?? '')].map(([answerClass, group]) => ({
    answerClass: answerClass || null,
    suggestions: group.map(({ id, number, title }) => ({ id, number, title })),
  }));
}
