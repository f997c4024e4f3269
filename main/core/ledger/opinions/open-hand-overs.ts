import { namesNumber } from '#core/language/document-numbers.ts';
import { type Addressee, addresseesOf } from '#shared/domain/addressees.ts';
import type { OpenHandOver } from '#shared/domain/covering-letter.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { isNamedIn } from '#shared/domain/limits-apart.ts';
import type { OpinionRecord } from '#shared/domain/opinion-record.ts';
import type { DocumentRecord } from '#shared/domain/source-record.ts';
import type { StatedLimit } from '#shared/domain/stated-limit.ts';
import { groupBy } from '../../group-by.ts';
import { titleCore } from '../title-core.ts';
import { limitsFor, organsByLetter } from './letter-of-hand-over.ts';
import { opinionsNamed } from './opinions-named.ts';

/** The latest of several opinions on one matter that is no later than the letter. */
function latest(opinions: readonly OpinionRecord[]): OpinionRecord[] {
  const sorted = opinions.toSorted((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1));
  const [first, second] = sorted;
  return first && (second === undefined || (first.date ?? '') > (second.date ?? '')) ? [first] : [];
}

/** True where the days of a letter stand already, as somebody entered them. */
function areKnown({ organs }: Ledger, opinion: OpinionRecord, limits: readonly StatedLimit[]): boolean {
  const all = addresseesOf(organs, opinion);
  return limits.every(({ duty, day, organs: [name] = [] }) => {
    const whose = all.filter(({ organ }) => name === undefined || (organ !== null && isNamedIn(organs, organ, name)));
    const dayOf = (one: Addressee) => (duty === 'draft' ? one.draftDue : duty === 'written-report' ? one.due : null);
    return day !== null && whose.length > 0 && whose.every((one) => dayOf(one)?.date === day);
  });
}

/** Days of a letter that was registered by hand (the same number, or the same day), which nobody took from it. */
function isUntaken(ledger: Ledger, opinion: OpinionRecord, letter: DocumentRecord): boolean {
  const { handedOverOn, handOverNumber, alsoTo = [], letters = [], round } = opinion;
  const isTaken = letters.some(({ document }) => document === letter.id);
  if (round > 1 || isTaken || !letter.covering?.limits) return false;
  const known = [{ on: handedOverOn, number: handOverNumber }, ...alsoTo];
  const isIt = ({ on, number }: (typeof known)[number]) =>
    letter.number && number ? letter.number === number : on === letter.date;
  const limits = limitsFor(ledger, opinion, letter.covering.limits);
  return known.some(isIt) && !areKnown(ledger, opinion, limits);
}

function saidBy(ledger: Ledger, opinion: OpinionRecord, letter: DocumentRecord): OpenHandOver[] {
  const { covering, date: on, title, number = '', id: document } = letter;
  if (!covering) return [];
  const { to, by } = covering;
  const limits = limitsFor(ledger, opinion, covering.limits ?? []);
  const leads = organsByLetter(ledger, opinion, letter);
  const isRegistered = opinion.handedOverOn !== null;
  return [{ opinion: opinion.id, document, title, number, on, to, by, leads, limits, isRegistered }];
}

function openOf(ledger: Ledger, opinions: readonly OpinionRecord[], letter: DocumentRecord): OpenHandOver[] {
  const { covering, date, title } = letter;
  if (!covering) return [];
  const before = opinions.filter((one) => date === null || one.date === null || one.date <= date);
  const rows = (covering.limits ?? []).map(({ opinion = '' }) => opinion).join('，');
  const words = `${title}${covering.citation.quote}`;
  const byNumber = before.filter((one) =>
    namesNumber(`${words}，${rows}`, ledger.documents[one.document]?.number ?? ''),
  );
  // A number is certain; the matter alone may be that of an opinion of another year.
  const named = byNumber.length > 0 ? byNumber : opinionsNamed(before, words);
  const isCertain = byNumber.length > 0;
  const meant = isCertain ? byNumber : [...groupBy(named, (one) => titleCore(one.title)).values()].flatMap(latest);
  return meant
    .filter((one) => one.handedOverOn === null || isUntaken(ledger, one, letter))
    .flatMap((one) => saidBy(ledger, one, letter));
}

/** What the registered letters of an opinion say, so that one can be registered anew. */
export function registeredLetters(ledger: Ledger, opinion: OpinionRecord): OpenHandOver[] {
  const papers = (opinion.letters ?? []).flatMap(({ document }) => ledger.documents[document] ?? []);
  return papers.flatMap((letter) => saidBy(ledger, opinion, letter));
}

/**
 * Letters that hand over known opinions, until the hand-over of each is registered: no letter registers it by itself. An opinion is known by what
 * it is about; of several on one matter the latest before the letter is meant. One that was registered by hand stays open for the days that its
 * letter gives.
 */
export function openHandOvers(ledger: Ledger): OpenHandOver[] {
  const opinions = Object.values(ledger.opinions).filter((one) => one.sameAs === null);
  return Object.values(ledger.documents).flatMap((letter) => openOf(ledger, opinions, letter));
}
