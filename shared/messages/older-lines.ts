import type { OlderLosses } from '../contract/package-calls.ts';
import { isMessageKey, message, tell } from './catalogue.ts';
import { toldRecordChange } from './change-words.ts';
import type { Language } from './define-messages.ts';

/** What a copy in an older form holds and what it does not, in lines: read before it is written, and kept beside it. */
export function olderLines(
  language: Language,
  { schema, changes, others }: OlderLosses & { schema: number },
): string[] {
  const head = [message(language, 'older.title', { schema }), message(language, 'older.no-trail')];
  if (changes.length + others.length === 0) return [...head, message(language, 'older.whole')];
  const left = changes.map((change) =>
    change.is === 'removed'
      ? message(language, 'older.left-out', { title: change.title || change.record })
      : tell(language, toldRecordChange(change)),
  );
  const counted = others.map(({ collection, count }) => {
    const key = `kept.${collection}`;
    return message(language, 'older.others', { in: isMessageKey(key) ? message(language, key) : collection, count });
  });
  return [
    ...head,
    message(language, 'older.losses', { count: changes.length }),
    ...[...left, ...counted].map((line) => `  ${line}`),
  ];
}
