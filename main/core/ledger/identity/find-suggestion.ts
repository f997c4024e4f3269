import { carryWith } from '#shared/domain/carried-over.ts';
import type { Candidate } from '#shared/domain/identity-record.ts';
import { stays } from '#shared/domain/kept-with.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { listed } from '#shared/domain/listed.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { moversOfWords } from '#shared/text/deputies-in-words.ts';
import { numberKey, numberWithoutYear } from '#shared/text/suggestion-number.ts';
import { askCore, isShorterTitle } from '../title-core.ts';
import { compareSessions, sessionKey } from './compare-sessions.ts';
import { compareSuggestions, isFullTitle, type SuggestionFacts } from './compare-suggestions.ts';
import { different, type Sameness } from './sameness.ts';

/** What the ledger has of a suggestion: the very one, some that a person must choose from, or none. */
export type Found = { is: 'same'; record: SuggestionRecord } | { is: 'near'; candidates: Candidate[] } | { is: 'none' };

type Words = Pick<SuggestionRecord, 'title' | 'number' | 'session' | 'proposers' | 'channel'>;

/**
 * Under which words a suggestion is known: those that stand, and where a person set them otherwise also those of the paper. The row from
 * which it was read still means it.
 */
function wordsOf(record: SuggestionRecord): readonly Words[] {
  return knownOf(record).words;
}

/** Records are replaced, never altered: what is made of one holds as long as it lives. */
const known = new WeakMap<SuggestionRecord, { words: Words[]; asks: string[]; numbers: string[] }>();

/** The words under which a suggestion is known, and what it is looked up by: what it asks and its number under each of them. */
function knownOf(record: SuggestionRecord) {
  const found = known.get(record);
  if (found) return found;
  const { alsoCalled = [] } = record;
  const words = [...paperWords(record), ...alsoCalled.map((title) => ({ ...record, title }))];
  const asks = words.map(({ title }) => askCore(title));
  const made = { words, asks, numbers: words.flatMap(({ number, channel }) => numberKeys(number, channel)) };
  known.set(record, made);
  return made;
}

function paperWords(record: SuggestionRecord): Words[] {
  const {
    title,
    number,
    session,
    proposers: words,
  } = { ...record, ...record.read } as Words & {
    proposers: string[] | null;
  };
  const { proposers } = moversOfWords(words ?? []);
  // Of a suggestion that a person registered no paper said anything.
  const isRead = record.read?.title !== null;
  const isAsItStands = title === record.title && number === record.number && session === record.session;
  return isAsItStands || !isRead ? [record] : [record, { title, number, session, proposers, channel: record.channel }];
}

/** How a suggestion stands to what is said of one, under the words that fit better. */
function sameWords(facts: SuggestionFacts, record: SuggestionRecord): Sameness {
  const [own = different, ...others] = wordsOf(record).map((words) => compareSuggestions(facts, words));
  if (own.is === 'same') return own;
  return others.find(({ is }) => is === 'same') ?? others.find(({ is }) => is !== 'different') ?? own;
}

/** The keys under which a number is looked up: the number itself, and without its year. */
function numberKeys(number: string | null, channel: SuggestionFacts['channel']): string[] {
  const key = numberKey(number, channel);
  return [key, numberWithoutYear(key)].filter((one) => one !== null);
}

/** Suggestions by what they ask and by their number, kept up while records come and go. */
export class SuggestionIndex {
  readonly #byAsk = new Map<string, Set<string>>();
  readonly #byNumber = new Map<string, Set<string>>();
  readonly #records = new Map<string, SuggestionRecord>();

  constructor(records: Iterable<SuggestionRecord>) {
    for (const record of records) this.put(record);
  }

  put(record: SuggestionRecord): void {
    this.remove(record.id);
    this.#records.set(record.id, record);
    const { asks, numbers } = knownOf(record);
    for (const ask of asks) this.#at(this.#byAsk, ask).add(record.id);
    for (const number of numbers) this.#at(this.#byNumber, number).add(record.id);
  }

  remove(id: string): void {
    const record = this.#records.get(id);
    if (!record) return;
    this.#records.delete(id);
    const { asks, numbers } = knownOf(record);
    for (const ask of asks) this.#byAsk.get(ask)?.delete(id);
    for (const number of numbers) this.#byNumber.get(number)?.delete(id);
  }

  /** Records that may be the one (`mayMean` says the same of each): of the same request, of the same number, or called by words out of their title. */
  near(facts: SuggestionFacts): SuggestionRecord[] {
    const { ask, numbers } = keysOf(facts);
    const ids = new Set([
      ...(this.#byAsk.get(ask) ?? []),
      ...numbers.flatMap((number) => [...(this.#byNumber.get(number) ?? [])]),
      ...(numbers.length === 0 ? this.#calledShort(facts) : []),
    ]);
    return [...ids].flatMap((id) => this.#records.get(id) ?? []).sort((a, b) => (a.id < b.id ? -1 : 1));
  }

  /** Records whose title holds the words of one that is no title in full form. */
  #calledShort(facts: SuggestionFacts): string[] {
    if (isFullTitle(facts.title)) return [];
    return [...this.#records.values()].flatMap((record) =>
      wordsOf(record).some((words) => isShorterTitle(facts.title, words.title)) ? [record.id] : [],
    );
  }

  #at(index: Map<string, Set<string>>, key: string): Set<string> {
    const ids = index.get(key) ?? new Set<string>();
    index.set(key, ids);
    return ids;
  }
}

const indexes = new WeakMap<object, SuggestionIndex>();

/** Where suggestions are looked up that may be the one of which something is said, by id. */
export type NearSuggestions = Pick<SuggestionIndex, 'near'>;

/** The index of all suggestions of a ledger; nobody puts anything in it or takes anything out. */
export function suggestionIndexOf(records: Ledger['suggestions']): SuggestionIndex {
  const known = indexes.get(records);
  if (known) return known;
  const index = new SuggestionIndex(listed(records));
  if (stays(records)) indexes.set(records, index);
  return index;
}

// The index of the suggestions before goes over to those after: nobody asks for the former any more, and who does has it made anew.
carryWith((before, after, ids) => {
  const index = indexes.get(before);
  if (index === undefined) return;
  indexes.delete(before);
  for (const id of ids) {
    const record = (after as Ledger['suggestions'])[id];
    if (record) index.put(record);
    else index.remove(id);
  }
  indexes.set(after, index);
});

/** What is said of a suggestion as it is looked up, made once. */
const knownKeys = new WeakMap<SuggestionFacts, { ask: string; numbers: string[] }>();

/** What a suggestion of which something is said is looked up by: what it asks, and its number. */
export function keysOf(facts: SuggestionFacts): { ask: string; numbers: string[] } {
  const found = knownKeys.get(facts);
  if (found) return found;
  const numbers = facts.isSerial ? [] : numberKeys(facts.number, facts.channel);
  const made = { ask: askCore(facts.title), numbers };
  knownKeys.set(facts, made);
  return made;
}

/** What a suggestion of the ledger is found by: what it asks and its number, under each of its words. */
export function keysOfRecord(record: SuggestionRecord): { asks: readonly string[]; numbers: readonly string[] } {
  return knownOf(record);
}

/** True for what is said without a number and not by a full title: only the words of a title can tell which suggestion it is. */
export function isCalledShort(facts: SuggestionFacts): boolean {
  return keysOf(facts).numbers.length === 0 && !isFullTitle(facts.title);
}

/** True where an index that holds the suggestion would find it near what is said: by the same request, the same number, or words out of its title. */
export function mayMean(facts: SuggestionFacts, record: SuggestionRecord): boolean {
  const { ask, numbers } = keysOf(facts);
  const { words, asks, numbers: own } = knownOf(record);
  if (asks.includes(ask) || own.some((number) => numbers.includes(number))) return true;
  return (
    numbers.length === 0 && !isFullTitle(facts.title) && words.some(({ title }) => isShorterTitle(facts.title, title))
  );
}

/** How well the sessions fit: both say the same one, neither says one, only one does. */
function sessionRank(facts: SuggestionFacts, record: SuggestionRecord): number {
  const isSame = (words: Words) => compareSessions(facts.session, words.session) === 'same';
  if (wordsOf(record).some(isSame)) return 0;
  return !facts.session && !record.session ? 1 : 2;
}

/** The records of the best fitting session; of these, those under the very number and title where there are such. */
function bestOf(facts: SuggestionFacts, sames: readonly SuggestionRecord[]): SuggestionRecord[] {
  const best = Math.min(...sames.map((record) => sessionRank(facts, record)));
  const fitting = sames.filter((record) => sessionRank(facts, record) === best);
  const isVery = (record: SuggestionRecord) => record.number === facts.number && record.title === facts.title;
  const very = fitting.filter(isVery);
  return fitting.length > 1 && very.length > 0 ? very : fitting;
}

export type FindOptions = {
  /** Which of several that fit equally it is: the one that it would change nothing of. */
  prefer?: (record: SuggestionRecord) => boolean;
  /** Records that it cannot be. */
  isOut?: (record: SuggestionRecord) => boolean;
};

/**
 * Finds a suggestion in the ledger: the one that is the same, where exactly one is. Near ones go to a person. Nothing is guessed.
 */
export function findSuggestion(index: NearSuggestions, facts: SuggestionFacts, options: FindOptions = {}): Found {
  const { prefer = () => false, isOut = () => false } = options;
  const compared = index
    .near(facts)
    .filter((record) => !isOut(record))
    .map((record) => ({ record, sameness: sameWords(facts, record) }));
  const sames = compared.flatMap(({ record, sameness }) => (sameness.is === 'same' ? [record] : []));
  const best = sames.length > 0 ? bestOf(facts, sames) : [];
  const chosen = best.length === 1 ? best[0] : best.find(prefer);
  if (chosen) return { is: 'same', record: chosen };
  if (best.length > 1) {
    return { is: 'near', candidates: best.map(({ id }) => ({ record: id, reasons: ['several-fit'] })) };
  }
  const nears = compared.flatMap(({ record, sameness }) =>
    sameness.is === 'near' ? [{ record: record.id, reasons: [sameness.reason] }] : [],
  );
  return nears.length > 0 ? { is: 'near', candidates: nears } : { is: 'none' };
}

/** A word for everything that tells a suggestion from others, for keeping what a person decided of it. */
export function suggestionKey(facts: SuggestionFacts): string {
  const number = facts.isSerial ? '' : (numberKey(facts.number, facts.channel) ?? '');
  return [sessionKey(facts.session), number, askCore(facts.title)].join('\u0001');
}
