import type { SuggestionRecord } from './motion-record.ts';
import type { Transition } from './transition.ts';

export type SuggestionStatus = SuggestionRecord['status'];

export const suggestionStatuses = [
  'registered',
  'handed-over',
  'accepted',
  'returned',
  'in-progress',
  'answered',
  'rated',
  'redo',
  'closed',
  'tracking',
  'not-filed',
  'withdrawn',
] as const satisfies readonly SuggestionStatus[];

const over: readonly string[] = ['closed', 'not-filed', 'withdrawn'];

/** True while a suggestion still needs somebody. */
export function isOpenSuggestion(status: SuggestionStatus): boolean {
  return !over.includes(status);
}

const handling = ['handed-over', 'accepted', 'in-progress', 'redo'] as const;

/** How a suggestion moves (代表法 arts. 51–52; return, redo and tracking are practice of places, rules.md 2.6 A). */
export const suggestionTransitions: readonly Transition<SuggestionStatus>[] = [
  {
    from: ['registered', 'returned'],
    to: 'handed-over',
    who: 'committee',
    needs: ['hand-over-date', 'lead-organ'],
    follows: ['due-counted'],
  },
  { from: ['registered'], to: 'not-filed', who: 'committee', needs: ['reason'], follows: [] },
  { from: ['registered', ...handling], to: 'withdrawn', who: 'deputy', needs: ['reason'], follows: [] },
  { from: ['handed-over'], to: 'accepted', who: 'organ', needs: [], follows: [] },
  { from: ['handed-over', 'accepted'], to: 'returned', who: 'organ', needs: ['reason'], follows: [] },
  { from: ['handed-over', 'accepted', 'redo'], to: 'in-progress', who: 'organ', needs: [], follows: [] },
  { from: [...handling, 'tracking'], to: 'answered', who: 'organ', needs: ['answer-date'], follows: [] },
  { from: ['answered'], to: 'rated', who: 'deputy', needs: ['rating'], follows: [] },
  { from: ['rated'], to: 'closed', who: 'committee', needs: ['rating-satisfied'], follows: [] },
  { from: ['answered', 'tracking'], to: 'closed', who: 'committee', needs: ['reason'], follows: [] },
  { from: ['answered', 'rated', 'closed'], to: 'tracking', who: 'committee', needs: [], follows: ['tracked-on'] },
  {
    from: ['answered', 'rated', 'closed', 'tracking'],
    to: 'redo',
    who: 'committee',
    needs: ['reason'],
    follows: ['new-round', 'due-counted'],
    call: 'suggestions.redo',
  },
];
