import type { DeskItem } from '#shared/contract/desk-calls.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { organTitles } from '#shared/domain/organ-root.ts';
import { commitmentRowsOf } from '#shared/domain/promises/commitment-row.ts';
import { told } from '#shared/messages/catalogue.ts';
import { item } from './desk-item.ts';

const because = {
  kept: 'because.promise-shown',
  'partly-kept': 'because.promise-shown-partly',
  missed: 'because.promise-shown-missed',
} as const;

/** Promises of answers of which a later paper seems to say what became of them: a person says whether it does. */
export function shownAskedItems(ledger: Ledger): DeskItem[] {
  return commitmentRowsOf(ledger).flatMap((row) => {
    if (row.shownAsked === undefined || row.state === 'dropped') return [];
    const { document, firstLine, quote } = row.shownAsked;
    const paper = ledger.documents[document]?.title ?? document;
    return item({
      title: told('desk.promise-title', { title: row.title }),
      collection: 'commitments',
      record: row.id,
      urgency: 'to-check',
      about: 'shown',
      organ: organTitles(ledger.organs, row.organs).join('、') || null,
      because: told(because[row.shownAskedAs ?? 'kept'], { paper, line: firstLine, words: quote }),
      action: 'open',
    });
  });
}
