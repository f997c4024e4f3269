import { changeTold } from '#shared/lists/log-columns.ts';
import { told } from '#shared/messages/catalogue.ts';
import { momentWords } from '#shared/text/moment-words.ts';
import { type Doubt, settleDoubts } from '../ledger/plausible/doubt.ts';
import type { LogHead } from '../store/log-line.ts';
import { toLogRow } from './log-row.ts';

/**
 * Undo and redo take back one's own doing by default: what another person did is asked about, by name. Errors: `confirm-needed`
 * (`done-by-another`).
 */
export function askIfAnothers(head: LogHead, who: string, confirmed: readonly string[] | undefined): void {
  if (head.who !== who) settleDoubts([doubtOf(head)], confirmed);
}

function doubtOf(head: LogHead): Doubt {
  const { at, title } = head;
  const what = changeTold(toLogRow(head));
  const details = {
    who: head.who || told('trail.unsigned'),
    at: momentWords(at),
    change: title === '' ? what : told('trail.change-of', { what, title }),
  };
  return { code: 'done-by-another', kind: 'unlikely', details };
}
