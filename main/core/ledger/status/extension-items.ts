import type { DeskItem } from '#shared/contract/desk-calls.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { toldExtension } from '#shared/messages/extension-words.ts';
import { openExtensions } from '../opinions/open-extensions.ts';
import { item } from './desk-item.ts';

/** Letters on a later day for the report on an opinion that wait for somebody to register it. */
export function extensionItems(ledger: Ledger): DeskItem[] {
  return openExtensions(ledger).map((open) => {
    const title = ledger.opinions[open.opinion]?.title ?? '';
    const bare = { title, collection: 'opinions', record: open.opinion, organ: null } as const;
    const about = `extension ${open.document}`;
    return item({ ...bare, urgency: 'to-check', about, because: toldExtension(open), action: 'open' });
  });
}
