import type { OpinionStage } from './opinion-stage.ts';
import type { Transition } from './transition.ts';

/** How an opinion moves through its procedure (监督法 arts. 17, 29, 37; the vote and the redo are practice of places). */
export const opinionTransitions: readonly Transition<OpinionStage>[] = [
  { from: ['deliberated'], to: 'drafted', who: 'committee', needs: [], follows: [] },
  { from: ['drafted'], to: 'signed', who: 'committee', needs: [], follows: [] },
  {
    from: ['deliberated', 'drafted', 'signed'],
    to: 'handed-over',
    who: 'committee',
    needs: ['hand-over-date'],
    follows: ['due-counted'],
  },
  { from: ['handed-over', 'redo'], to: 'in-progress', who: 'organ', needs: [], follows: [] },
  {
    from: ['handed-over', 'in-progress', 'draft-returned', 'redo'],
    to: 'draft-received',
    who: 'organ',
    needs: ['feedback-draft'],
    follows: [],
  },
  { from: ['draft-received'], to: 'draft-returned', who: 'committee', needs: ['reason'], follows: [] },
  {
    from: ['handed-over', 'in-progress', 'draft-received', 'draft-returned', 'redo'],
    to: 'formal-received',
    who: 'organ',
    needs: ['feedback-formal'],
    follows: [],
  },
  { from: ['formal-received'], to: 'on-agenda', who: 'committee', needs: [], follows: [] },
  {
    from: ['handed-over', 'in-progress', 'draft-received', 'formal-received', 'on-agenda', 'redo'],
    to: 'voted',
    who: 'session',
    needs: ['vote'],
    follows: [],
    call: 'opinions.vote',
  },
  {
    from: ['voted'],
    to: 'redo',
    who: 'session',
    needs: ['vote-dissatisfied'],
    follows: ['new-round', 'points-reopened'],
  },
  { from: ['voted'], to: 'closed', who: 'committee', needs: ['vote-satisfied'], follows: [] },
  { from: ['formal-received', 'on-agenda'], to: 'closed', who: 'committee', needs: ['reason'], follows: [] },
  {
    from: ['formal-received', 'on-agenda', 'voted', 'closed'],
    to: 'tracking',
    who: 'committee',
    needs: ['reason'],
    follows: ['tracked-on'],
  },
  { from: ['tracking'], to: 'closed', who: 'committee', needs: ['reason'], follows: [] },
  { from: ['closed', 'tracking'], to: 'archived', who: 'committee', needs: [], follows: [] },
  { from: ['closed', 'archived'], to: 'redo', who: 'committee', needs: ['reason'], follows: ['new-round'] },
];
