import type { DeskItem } from '#shared/contract/desk-calls.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { toldHandOver } from '#shared/messages/hand-over-words.ts';
import { openHandOvers } from '../opinions/open-hand-overs.ts';
import { item } from './desk-item.ts';

/** Letters that hand over an opinion and wait for somebody to register it. */
export function handOverItems(ledger: Ledger): DeskItem[] {
  return openHandOvers(ledger).map((open) => {
    const title = ledger.opinions[open.opinion]?.title ?? '';
    const bare = { title, collection: 'opinions', record: open.opinion, organ: null } as const;
    const about = `hand-over ${open.document}`;
    return item({ ...bare, urgency: 'to-check', about, because: toldHandOver(open), action: 'open' });
  });
}
