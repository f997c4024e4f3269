import type { Ledger } from '#shared/domain/ledger.ts';
import type { ListRecord } from '#shared/domain/list-record.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { groupBy } from '../../group-by.ts';

/** The form of a list of which only the cells are known: lists that came in before their form was kept. */
function listOfCells(id: string, members: readonly SuggestionRecord[]): ListRecord {
  const headings = [...new Set(members.flatMap((one) => Object.keys(one.cells)))];
  const form = { sheet: null, above: [], head: [{ cells: headings, merged: [] }], headings, dayForms: {}, between: [] };
  const session = members[0]?.session ?? null;
  return {
    id,
    title: '',
    session,
    workbook: id,
    place: 0,
    source: null,
    at: '',
    form: { ...form, rows: members.length },
  };
}

/** Every list that names suggestions, by id, those of earlier versions with the form that their cells give. */
export function allLists(ledger: Pick<Ledger, 'lists' | 'suggestions'>): Map<string, ListRecord> {
  const lists = new Map(Object.entries(ledger.lists));
  const orphans = Object.values(ledger.suggestions).filter(
    (one) => one.list !== null && !lists.has(one.list.source) && Object.keys(one.cells).length > 0,
  );
  for (const [id, members] of groupBy(orphans, (one) => one.list?.source ?? ''))
    lists.set(id, listOfCells(id, members));
  return lists;
}
