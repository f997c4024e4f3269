import type { SearchHit } from '#shared/contract/library-calls.ts';
import type { Citation } from '#shared/domain/citation.ts';
import { keptWith } from '#shared/domain/kept-with.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { listed } from '#shared/domain/listed.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { officeCells } from '../ledger/lists/office-cells.ts';
import { hitsIn } from './joined-text.ts';
import { searchForm } from './search-form.ts';
import { sentenceAround } from './sentence-around.ts';

/**
 * A hit with what decides its place: a hit in the title first, then how often, then the newest. Its sentence is cut only
 * when it is shown, because a common word has tens of thousands of hits.
 */
export type RankedHit = {
  group: SearchHit['group'];
  inTitle: boolean;
  count: number;
  date: string;
  show(): SearchHit;
};

type Found = { group: SearchHit['group']; id: string; title: string; words: string[]; citation: Citation | null };

/** Records of the ledger whose title or words hold all the words of the query. */
export function searchRecords(ledger: Ledger, words: readonly string[]): RankedHit[] {
  const hits: RankedHit[] = [];
  for (const found of recordsOf(ledger)) {
    const hit = toHit(found, words, ledger);
    if (hit !== null) hits.push(hit);
  }
  return hits;
}

const keptCells = keptWith<SuggestionRecord, readonly string[]>();

function* recordsOf(ledger: Ledger): Generator<Found> {
  for (const { id, title, citation, state } of listed(ledger.points)) {
    if (state !== 'withdrawn') yield { group: 'points', id, title, words: [citation.quote], citation };
  }
  for (const { id, title, number, citation } of listed(ledger.motions)) {
    yield { group: 'motions', id, title, words: [number ?? '', citation?.quote ?? ''], citation };
  }
  for (const suggestion of listed(ledger.suggestions)) {
    const { id, title, number, category, citation } = suggestion;
    const own = keptCells(suggestion, [ledger.mappings], () =>
      officeCells(ledger.mappings, suggestion).map(({ cell }) => cell),
    );
    yield { group: 'suggestions', id, title, words: [number ?? '', category ?? '', ...own], citation };
  }
  for (const { id, title, shortNames, formerNames, mergedInto } of listed(ledger.organs)) {
    if (mergedInto === null)
      yield { group: 'organs', id, title, words: [...shortNames, ...formerNames], citation: null };
  }
  for (const { id, title, citation } of listed(ledger.commitments)) {
    yield { group: 'commitments', id, title, words: [citation.quote], citation };
  }
  yield* peopleOf(ledger);
}

/** Persons have no record of their own unless they are deputies; a mover's name leads to the motion. */
function* peopleOf(ledger: Ledger): Generator<Found> {
  for (const { id, title, delegation, mergedInto } of listed(ledger.deputies)) {
    if (!mergedInto) yield { group: 'people', id, title, words: [delegation ?? ''], citation: null };
  }
  for (const { id, title, post, citation } of listed(ledger.personnel)) {
    if (post !== null) yield { group: 'people', id, title, words: [citation.quote], citation };
  }
  for (const { id, title, leadProposers, citation } of listed(ledger.motions)) {
    for (const name of leadProposers) yield { group: 'people', id, title: name, words: [title], citation };
  }
  for (const { id, title, proposers, citation } of listed(ledger.suggestions)) {
    for (const name of proposers) yield { group: 'people', id, title: name, words: [title], citation };
  }
}

function toHit(found: Found, words: readonly string[], ledger: Ledger): RankedHit | null {
  const { group, id, title, citation } = found;
  const inTitle = hitsIn(searchForm(title), words);
  // A person is looked for by name; the words only say which motion it was.
  if (group === 'people' && inTitle === null) return null;
  const text = found.words.filter((one) => one !== '').join(' ') || title;
  const inText = hitsIn(searchForm(text), words);
  if (inTitle === null && inText === null && hitsIn(searchForm(`${title} ${text}`), words) === null) return null;
  const document = citation?.document ?? null;
  return {
    group,
    inTitle: inTitle !== null,
    count: (inTitle?.length ?? 0) + (inText?.length ?? 0),
    date: ledger.documents[document ?? '']?.date ?? '',
    show: () => ({
      group,
      id,
      title,
      ...sentenceAround(text, inText ?? []),
      document,
      line: citation?.firstLine ?? null,
    }),
  };
}
