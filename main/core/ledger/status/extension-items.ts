import type { DeskItem } from '#shared/contract/desk-calls.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { organTitles } from '#shared/domain/organ-root.ts';
import { commitmentRowsOf } from '#shared/domain/promises/commitment-row.ts';
import { told } from '#shared/messages/catalogue.ts';
import { toldExtension } from '#shared/messages/extension-words.ts';
import { openPromiseExtensions } from '../commitments/open-promise-extensions.ts';
import { openExtensions } from '../opinions/open-extensions.ts';
import { item } from './desk-item.ts';

/** Letters on a later day for a promise that wait for somebody to register it. */
export function promiseExtensionItems(ledger: Ledger): DeskItem[] {
  const letters = openPromiseExtensions(ledger);
  if (letters.length === 0) return [];
  const rows = new Map(commitmentRowsOf(ledger).map((row) => [row.id, row]));
  return letters.map((open) => {
    const { title = '', organs = [] } = rows.get(open.promise) ?? {};
    return item({
      title: told('desk.promise-title', { title }),
      collection: 'commitments',
      record: open.promise,
      urgency: 'to-check',
      about: `extension ${open.document}`,
      organ: organTitles(ledger.organs, organs).join('、') || null,
      because: toldExtension(open),
      action: 'open',
    });
  });
}

/** Letters on a later day for the report on an opinion that wait for somebody to register it. */
export function extensionItems(ledger: Ledger): DeskItem[] {
  return openExtensions(ledger).map((open) => {
    const title = ledger.opinions[open.opinion]?.title ?? '';
    const bare = { title, collection: 'opinions', record: open.opinion, organ: null } as const;
    const about = `extension ${open.document}`;
    return item({ ...bare, urgency: 'to-check', about, because: toldExtension(open), action: 'open' });
  });
}
