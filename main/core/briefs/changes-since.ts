import { recordOf } from '#core/ledger/record-of.ts';
import type { Store } from '#core/store/store.ts';
import type { LogEntry } from '#shared/domain/ledger.ts';

const pageSize = 200;

export type ChangeSince = Pick<LogEntry, 'at' | 'what' | 'title'>;

/** Entries of the log after the one an issued paper stands on that touch its records, newest first. */
export async function changesSince(
  store: Store,
  id: string,
): Promise<{ id: string; title: string; changes: ChangeSince[] }> {
  const record = recordOf(store.ledger, 'briefs', id);
  const watched = new Set(record.records);
  // What the paper itself brought (a letter is a chase) is no change since.
  const isIssue = (entry: LogEntry) => entry.operations.some((one) => one.collection === 'briefs' && one.id === id);
  const touches = (entry: LogEntry) =>
    !isIssue(entry) &&
    entry.operations.some((one) => watched.has(`${one.collection}/*`) || watched.has(`${one.collection}/${one.id}`));
  const changes = (await entriesAfter(store, record.seq))
    .filter(touches)
    .map(({ at, what, title }) => ({ at, what, title }));
  return { id, title: record.title, changes };
}

async function entriesAfter(store: Store, seq: number): Promise<LogEntry[]> {
  const entries: LogEntry[] = [];
  let before: number | undefined;
  for (;;) {
    const page = await store.log(before === undefined ? { limit: pageSize } : { limit: pageSize, before });
    const newer = page.filter((entry) => entry.seq > seq);
    entries.push(...newer);
    const last = page.at(-1);
    if (newer.length < page.length || !last) return entries;
    before = last.seq;
  }
}
