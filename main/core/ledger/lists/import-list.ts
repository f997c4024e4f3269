import { isDeepStrictEqual } from 'node:util';
import type { Change, Ledger } from '#shared/domain/ledger.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { message } from '#shared/messages/catalogue.ts';
import { toHalfWidth } from '#shared/text/half-width.ts';
import { placeOf } from '#shared/text/place-name.ts';
import { joinDeputies } from '../deputies/join-deputies.ts';
import { joinConversions } from '../joins/join-conversions.ts';
import { joinReplies } from '../joins/join-replies.ts';
import { draftOf, type LedgerDraft } from '../ledger-draft.ts';
import { ledgerLanguage } from '../ledger-language.ts';
import { joinOrgans } from '../organs/join-organs.ts';
import { nameOrgans } from '../organs/name-organ.ts';
import { draftPlaces } from '../places/ledger-places.ts';
import type { Circumstances } from '../points/circumstances.ts';
import { listedRound, newSuggestion } from '../propose/propose-suggestions.ts';
import { stableId } from '../stable-id.ts';
import { withHandOver } from '../suggestions/hand-over-suggestion.ts';
import { rulesBasis } from '../suggestions/rules-basis.ts';
import { suggestionId } from '../suggestions/suggestion-id.ts';
import { askCore } from '../title-core.ts';
import { type ListRow, mappingId, type ReadList } from './read-list.ts';
import { isSameCell } from './same-cell.ts';

export type ImportedList = {
  change: Change;
  added: number;
  known: number;
  changed: number;
  warnings: { row: number; message: string }[];
};

type Scene = {
  draft: LedgerDraft;
  list: ReadList;
  source: string;
  session: string;
  now: Circumstances;
  find: (session: string, number: string | null, title: string) => SuggestionRecord | null;
};

/** A finder of suggestions of one session by number, else by what they ask. */
function finderOf(suggestions: readonly SuggestionRecord[]): Scene['find'] {
  const index = new Map<string, SuggestionRecord>();
  for (const one of suggestions) {
    const session = one.session ?? '';
    if (one.number) index.set(`${session} # ${one.number}`, one);
    if (!one.number) index.set(`${session} = ${askCore(one.title)}`, one);
  }
  return (session, number, title) =>
    (number ? index.get(`${session} # ${number}`) : undefined) ?? index.get(`${session} = ${askCore(title)}`) ?? null;
}

function fromRow(scene: Scene, row: ListRow & { read: NonNullable<ListRow['read']> }): SuggestionRecord {
  const { draft, source, session, now } = scene;
  const { read, cells } = row;
  const listed = newSuggestion({
    id: suggestionId(session, read.number ?? '', read.title),
    title: read.title,
    number: read.number,
    session: session === '' ? null : session,
    proposers: read.proposers,
    delegation: read.delegation,
    category: read.category,
    lead: nameOrgans(draft, read.lead, placeOf(session)),
    support: nameOrgans(draft, read.support, placeOf(session)),
    rounds: listedRound(read),
    cells,
    list: { source, row: row.row },
  });
  return read.handedOverOn === null ? listed : withHandOver(rulesBasis(draft), listed, read.handedOverOn, now);
}

/** The cells as they first stood wherever the new ones say the same. */
function keptCells(known: SuggestionRecord, cells: Record<string, string>): Record<string, string> {
  const entries = Object.entries(cells).map(([heading, cell]) => {
    const before = known.cells[heading];
    return [heading, before !== undefined && isSameCell(before, cell) ? before : cell];
  });
  return { ...known.cells, ...Object.fromEntries(entries) };
}

const listFields = [
  'title',
  'number',
  'proposers',
  'delegation',
  'category',
  'lead',
  'support',
  'handedOverOn',
  'rounds',
] as const;

/** A known suggestion with what its row says now; what a person entered stays, and so does what a blank row would erase. */
function renewed(known: SuggestionRecord, row: SuggestionRecord): SuggestionRecord {
  const next: SuggestionRecord = { ...known, cells: keptCells(known, row.cells), list: known.list ?? row.list };
  if (known.list?.source === row.list?.source) next.list = row.list;
  const isBlank = (value: unknown) => value === null || value === '' || (Array.isArray(value) && value.length === 0);
  const worked = known.acts.length > 0 || known.rounds.length > 1;
  const set = <F extends (typeof listFields)[number]>(field: F) => {
    const isWork = field === 'rounds';
    if (known.entered.includes(field) || isBlank(row[field]) || (isWork && worked)) return;
    next[field] = row[field];
  };
  for (const field of listFields) set(field);
  return next;
}

type Outcome = 'added' | 'known' | 'changed';

function enterRow(scene: Scene, row: ListRow & { read: NonNullable<ListRow['read']> }): Outcome {
  const { draft, session, find } = scene;
  const proposed = fromRow(scene, row);
  const known = draft.get('suggestions', proposed.id) ?? find(session, proposed.number, proposed.title);
  const standing = known && draft.get('suggestions', known.id);
  if (!standing) {
    draft.put('suggestions', proposed);
    return 'added';
  }
  const next = renewed(standing, proposed);
  if (isDeepStrictEqual({ ...next, list: null }, { ...standing, list: null })) return 'known';
  draft.put('suggestions', next);
  return 'changed';
}

/**
 * A list of suggestions as a change of the ledger. Known suggestions (same session and number, or the same request) are
 * renewed, never doubled, and nothing that a person entered is overwritten. Every cell is kept under its heading, and the
 * mapping is remembered for lists with the same headings.
 */
export function importList(
  ledger: Ledger,
  list: ReadList,
  given: { session: string; now: Circumstances },
): ImportedList {
  const draft = draftOf(ledger);
  const language = ledgerLanguage(ledger);
  const source = stableId('l', given.session, ...list.headings);
  const scene: Scene = { draft, list, source, ...given, find: finderOf(Object.values(ledger.suggestions)) };
  const counts: Record<Outcome, number> = { added: 0, known: 0, changed: 0 };
  const warnings: ImportedList['warnings'] = [];
  const warn = (row: number, key: 'list.row-without-title' | 'list.total-row' | 'list.doubled') =>
    warnings.push({ row, message: message(language, key, { row }) });
  const seen = new Set<string>();
  for (const row of list.rows) {
    const { read } = row;
    if (row.isTotal) warn(row.row, 'list.total-row');
    else if (read === null) warn(row.row, 'list.row-without-title');
    else {
      const key = `${toHalfWidth(read.number ?? '')} ${read.title}`;
      if (seen.has(key)) warn(row.row, 'list.doubled');
      else counts[enterRow(scene, { ...row, read })] += 1;
      seen.add(key);
    }
  }
  remember(draft, list);
  joinConversions(draft);
  joinReplies(draft);
  joinDeputies(draft, draftPlaces(draft));
  joinOrgans(draft);
  const title = given.session || message(language, 'list.title');
  return { change: draft.change('suggestions-imported', title), ...counts, warnings };
}

function remember(draft: LedgerDraft, { headings, mapping }: ReadList): void {
  const id = mappingId(headings);
  const columns = Object.fromEntries(headings.map((heading) => [heading, mapping[heading] ?? 'none']));
  draft.put('mappings', { id, title: headings.slice(0, 6).join('、'), columns });
}
