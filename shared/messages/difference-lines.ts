import type { BackupDifference } from '../contract/backup-calls.ts';
import { isMessageKey, message } from './catalogue.ts';
import type { Language } from './define-messages.ts';

/** What a backup has otherwise than the ledger of now, one line for each kind of record; one line too where there is nothing. */
export function differenceLines(language: Language, differences: readonly BackupDifference[]): string[] {
  if (differences.length === 0) return [message(language, 'backup.same')];
  return differences.map(({ collection, ...counts }) => {
    const key = `kept.${collection}`;
    const name = isMessageKey(key) ? message(language, key) : collection;
    const parts = (['gone', 'back', 'otherwise'] as const).flatMap((part) =>
      counts[part] === 0 ? [] : [message(language, `backup.${part}`, { count: counts[part] })],
    );
    return message(language, 'backup.difference', {
      in: name,
      list: parts.join(message(language, 'told.clause-mark')),
    });
  });
}
