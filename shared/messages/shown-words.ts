import type { CommitmentRow } from '../domain/promises/commitment-row.ts';
import type { MessageDetails, MessageKey } from './catalogue.ts';

type Say = (key: MessageKey, details?: MessageDetails) => string;
type Shown = Pick<CommitmentRow, 'shownBy' | 'keptBy' | 'shownAsked' | 'shownAskedAs' | 'checkedAsked'>;

/** What a person is still asked about: the passage that seems to show it, else the check of its point; null where nobody is. */
function askedWords(say: Say, { shownAsked, shownAskedAs, checkedAsked }: Shown): string | null {
  if (shownAsked && shownAskedAs) {
    return say('promise.said', { what: say(`promise-shown.seems-${shownAskedAs}`), words: shownAsked.quote });
  }
  if (shownAsked) return shownAsked.quote;
  return checkedAsked ? say('promise-shown.checked', { ...checkedAsked }) : null;
}

/** What shows that a promise was kept: the passage, else what a person recorded, else what is asked about, as such; null where nothing does. */
export function shownWords(say: Say, shown: Shown): string | null {
  if (shown.shownBy) return shown.shownBy.quote;
  if (shown.keptBy !== undefined) return shown.keptBy;
  const words = askedWords(say, shown);
  return words === null ? null : say('promise.said', { what: say('promise-shown.asked'), words });
}
