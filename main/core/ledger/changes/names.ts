import type { Collection, Ledger } from '#shared/domain/ledger.ts';
import { organNameOn } from '#shared/domain/organ-name-on.ts';
import { organRoot } from '#shared/domain/organ-root.ts';
import { shownIn } from '#shared/domain/shown-organ.ts';

/** What the ids that fields hold are called; empty for what nobody knows. */
export type Names = {
  /** The name of an organ, on an ISO day where one is given. */
  organ(id: string, on?: string): string;
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
    organ: (id, on) =>
      first(({ organs }) => {
        const root = organRoot(organs, id);
        if (!root) return '';
        return shownIn(organs)(root, on === undefined ? root.title : organNameOn(organs, id, on));
      }),
    title: (collection, id) => first((ledger) => titleIn(ledger, collection, id)),
  };
}
