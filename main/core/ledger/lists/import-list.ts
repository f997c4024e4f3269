import type { ListReport } from '#shared/contract/list-preview.ts';
import type { Change, Ledger } from '#shared/domain/ledger.ts';
import { told } from '#shared/messages/catalogue.ts';
import type { Circumstances } from '../circumstances.ts';
import { joinDeputies } from '../deputies/join-deputies.ts';
import { enterUnasked } from '../identity/enter-unasked.ts';
import { joinConversions } from '../joins/join-conversions.ts';
import { joinReplies } from '../joins/join-replies.ts';
import { type LedgerDraft, readingDraft } from '../ledger-draft.ts';
import { dropSameOffers } from '../offers/drop-same-offers.ts';
import { joinOrgans } from '../organs/join-organs.ts';
import { draftPlaces } from '../places/ledger-places.ts';
import { listReport } from './list-preview.ts';
import { besideLists, listsToTake, type ReadList } from './read-list.ts';
import { mappingId } from './remembered-columns.ts';
import type { Answers } from './row-outcome.ts';
import { rowScene } from './row-scene.ts';
import { withSheetRows } from './shown-rows.ts';
import { takeLists } from './take-lists.ts';

export type ImportedList = ListReport & { change: Change };

export type GivenList = {
  /** Session that a person named; empty where the list, its title or the ledger must tell. */
  session: string;
  now: Circumstances;
  /** Name of the file. */
  name?: string;
  /** ISO date and time of the import; the start of today where nobody says. */
  at?: string;
  /** What a person answered to the questions of the preview. */
  answers?: Answers;
  /** Mapping that a person fixed for the headings; it is remembered. */
  fixed?: boolean;
  /** A person chose the sheets. */
  chosen?: boolean;
};

/** Everything that is laid together across sources because suggestions came in. */
function joinSuggestions(draft: LedgerDraft): void {
  enterUnasked(draft);
  joinConversions(draft);
  joinReplies(draft);
  joinDeputies(draft, draftPlaces(draft));
  joinOrgans(draft);
  dropSameOffers(draft);
}

/**
 * Lists of suggestions as a change of the ledger. A row that is a suggestion of the ledger renews it and never doubles it; one that may be
 * one waits for a person; nothing that a person entered is overwritten. Every cell is kept under its heading, and so is the form of the list.
 */
export function importList(ledger: Ledger, list: ReadList, given: GivenList): ImportedList {
  const { session, now, name = '', at = `${now.today}T00:00:00.000Z`, answers, fixed = false, chosen = false } = given;
  const draft = readingDraft(ledger);
  const scene = rowScene(draft, now);
  const taken = takeLists(scene, { ...listsToTake(list, session), origin: { title: name, source: null, at } }, answers);
  if (fixed)
    for (const { form, mapping } of list.tables.filter(({ holds }) => holds === null))
      remember(draft, form.headings, mapping);
  joinSuggestions(draft);
  const change = draft.change('suggestions-imported', session || name || told('list.title'));
  return { change, ...withSheetRows(listReport(scene, besideLists(list, chosen), taken), list.sheetRows) };
}

function remember(draft: LedgerDraft, headings: readonly string[], mapping: Readonly<Record<string, string>>): void {
  const id = mappingId(headings);
  const columns = Object.fromEntries(headings.map((heading) => [heading, mapping[heading] ?? 'none']));
  draft.put('mappings', { id, title: headings.slice(0, 6).join('、'), columns, fixed: true });
}
