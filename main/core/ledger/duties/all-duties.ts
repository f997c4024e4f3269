import type { CommitmentRecord } from '#shared/domain/commitment-record.ts';
import { type Duty, isOverdue } from '#shared/domain/duty.ts';
import { keptByReads } from '#shared/domain/kept-by-reads.ts';
import { keptWith } from '#shared/domain/kept-with.ts';
import type { Ledger, LedgerRecords } from '#shared/domain/ledger.ts';
import { listed } from '#shared/domain/listed.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import type { OpinionRecord } from '#shared/domain/opinion-record.ts';
import { followedByLetter } from '#shared/domain/promises/letter-promise.ts';
import { promisesOfLetters } from '#shared/domain/promises/promises-of-letters.ts';
import { feedbackOf, pointsOf } from '../ledger-index.ts';
import { commitmentDuties } from './commitment-duties.ts';
import { motionDuties } from './motion-duties.ts';
import { opinionDuties } from './opinion-duties.ts';
import { pointDuties } from './point-duties.ts';
import { suggestionDuties } from './suggestion-duties.ts';

type Collected = Duty['collection'];
type Suggested = { basis: readonly unknown[]; duties: readonly Duty[] };
type Duties = {
  all?: readonly Duty[];
  followed?: ReadonlyMap<string, unknown>;
  byRecord: Record<Collected, Map<string, readonly Duty[]>>;
};

/** A ledger is replaced by each change, so its duties hold as long as it lives. */
const known = new WeakMap<Ledger, Duties>();
/** Suggestions are many and hang on little: what one owes holds until it, an organ, a rule or the office changes. */
const suggested = new WeakMap<SuggestionRecord, Suggested>();

function dutiesOfSuggestion(ledger: Ledger, suggestion: SuggestionRecord): readonly Duty[] {
  // Promises of letters only stand in for a promise without a day, which is no duty.
  const basis = [ledger.organs, ledger.rulePacks, ledger.office, ledger.holidays];
  const before = suggested.get(suggestion);
  if (before?.basis.every((one, index) => one === basis[index])) return before.duties;
  const duties = suggestionDuties(ledger, suggestion);
  suggested.set(suggestion, { basis, duties });
  return duties;
}

/** Without the promises that persons follow as those of their letters: a promise is owed once. */
function ownDutiesOfSuggestion(ledger: Ledger, suggestion: SuggestionRecord): readonly Duty[] {
  const duties = dutiesOfSuggestion(ledger, suggestion);
  if (!duties.some(({ kind }) => kind === 'promise')) return duties;
  const known = knownOf(ledger);
  const followed = known.followed ?? followedByLetter(ledger);
  known.followed = followed;
  return duties.filter(({ id }) => !followed.has(id));
}

const keptOfOpinions = keptWith<OpinionRecord, readonly Duty[]>();

/** What is owed for an opinion holds until it, its points or reports, or what days are counted by changes. */
function dutiesOfOpinion(ledger: Ledger, opinion: OpinionRecord): readonly Duty[] {
  const { organs, rulePacks, office, holidays, meetings, documents, lists } = ledger;
  const own = [...pointsOf(ledger, opinion.id, true), ...feedbackOf(ledger, opinion.id)];
  const parts = [organs, rulePacks, office, holidays, meetings, documents, lists, ...own];
  return keptOfOpinions(opinion, parts, () => opinionDuties(ledger, opinion));
}

const keptOfCommitments = keptWith<CommitmentRecord, readonly Duty[]>();

/** As for opinions; a promise hangs on its report, on the answer in which it stands, and as one of a copy on the promises of the report itself. */
function dutiesOfCommitment(ledger: Ledger, commitment: CommitmentRecord): readonly Duty[] {
  if (commitment.due === null) return none;
  const { commitments, feedback, organs, office, suggestions } = ledger;
  const { answers } = commitment;
  const isOfCopy = (feedback[commitment.feedback ?? '']?.sameAs ?? null) !== null;
  const beside = answers && promisesOfLetters(ledger, answers.suggestion, answers.round);
  const own = [isOfCopy ? commitments : null, suggestions[answers?.suggestion ?? ''], ...(beside ?? [])];
  const parts = [feedback, organs, office, ...own];
  return keptOfCommitments(commitment, parts, () => commitmentDuties(ledger, commitment));
}

const none: readonly Duty[] = [];

const count: { [C in Collected]: (ledger: Ledger, record: LedgerRecords[C]) => readonly Duty[] } = {
  opinions: dutiesOfOpinion,
  points: pointDuties,
  suggestions: ownDutiesOfSuggestion,
  motions: motionDuties,
  commitments: dutiesOfCommitment,
};

function knownOf(ledger: Ledger): Duties {
  const duties = known.get(ledger) ?? {
    byRecord: {
      opinions: new Map(),
      points: new Map(),
      suggestions: new Map(),
      motions: new Map(),
      commitments: new Map(),
    },
  };
  known.set(ledger, duties);
  return duties;
}

function counted<C extends Collected>(ledger: Ledger, collection: C, id: string): readonly Duty[] {
  const byRecord = knownOf(ledger).byRecord[collection];
  const before = byRecord.get(id);
  if (before) return before;
  const record: LedgerRecords[C] | undefined = ledger[collection][id];
  const duties = record ? count[collection](ledger, record) : [];
  byRecord.set(id, duties);
  return duties;
}

const collections = Object.keys(count) as Collected[];

const keptOfCollections = new Map(collections.map((name) => [name, keptByReads<object, readonly Duty[]>()]));

/** Every duty of the records of a collection; the very same list as long as what it hangs on is the same. */
export function dutiesOfAll(ledger: Ledger, collection: Collected): readonly Duty[] {
  const records = ledger[collection];
  const all = (seen: Ledger) => listed<{ id: string }>(records).flatMap(({ id }) => counted(seen, collection, id));
  const make = (seen: Ledger) => Object.freeze(all(seen));
  return keptOfCollections.get(collection)?.(records, ledger, [], make) ?? none;
}

/** Every duty of the ledger, collection by collection. */
export function dutyLists(ledger: Ledger): readonly (readonly Duty[])[] {
  return collections.map((collection) => dutiesOfAll(ledger, collection));
}

/**
 * Some of the duties of a ledger, by what is asked of each; `parts` is all that the question hangs on besides the duty. Most lists stay as they are with
 * a change, and so does what was found in them.
 */
export function keptDuties(
  isMeant: (duty: Duty, ...parts: string[]) => boolean,
): (ledger: Ledger, ...parts: string[]) => Duty[] {
  const kept = keptWith<readonly Duty[], readonly Duty[]>();
  return (ledger, ...parts) =>
    dutyLists(ledger).flatMap((list) => kept(list, parts, () => list.filter((duty) => isMeant(duty, ...parts))));
}

/** Every duty of the ledger, met or not. What is overdue, due soon or on time is told from these and from nothing else. */
export function dutiesOf(ledger: Ledger): readonly Duty[] {
  const duties = knownOf(ledger);
  duties.all ??= dutyLists(ledger).flat();
  return duties.all;
}

/** The duties of one record. */
export function dutiesOfRecord(ledger: Ledger, collection: Collected, id: string): readonly Duty[] {
  return counted(ledger, collection, id);
}

/** Everything whose day has passed without its act, as of an ISO day. */
export function overdueDuties(ledger: Ledger, today: string): Duty[] {
  return keptOverdue(ledger, today);
}

const keptOverdue = keptDuties((duty, today = '') => isOverdue(duty, today));

/** True when any duty of a record is overdue. */
export function isRecordOverdue(ledger: Ledger, collection: Collected, id: string, today: string): boolean {
  return dutiesOfRecord(ledger, collection, id).some((duty) => isOverdue(duty, today));
}
