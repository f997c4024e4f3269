import type { Collection, Ledger } from '#shared/domain/ledger.ts';
import { organRoot } from '#shared/domain/organ-root.ts';

/** What the ids that fields hold are called; empty for what nobody knows. */
export type Names = {
  organ(id: string): string;
  title(collection: Collection, id: string): string;
};

function titleIn(ledger: Ledger, collection: Collection, id: string): string {
  const records: Readonly<Record<string, { title: string }>> = ledger[collection];
  return Object.hasOwn(records, id) ? (records[id]?.title ?? '') : '';
}

/** The names that ledgers give, the first one that knows an id: what a change takes out is named by what it was. */
export function namesIn(...ledgers: readonly Ledger[]): Names {
  const first = (nameIn: (ledger: Ledger) => string) => ledgers.map(nameIn).find((name) => name !== '') ?? '';
  return {
    organ: (id) => first(({ organs }) => organRoot(organs, id)?.title ?? ''),
    title: (collection, id) => first((ledger) => titleIn(ledger, collection, id)),
  };
}
