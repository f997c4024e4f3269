import type { ParsedInput } from '#shared/contract/contract.ts';
import { actId } from '#shared/domain/act.ts';
import type { Chase } from '#shared/domain/chase-record.ts';
import type { ChasedCollection } from '#shared/domain/chase-way.ts';
import type { Change, Ledger, LedgerRecords } from '#shared/domain/ledger.ts';
import type { Circumstances } from '../circumstances.ts';
import { draftOf, type LedgerDraft } from '../ledger-draft.ts';
import { typedOrgan } from '../organs/typed-organ.ts';
import { placeIn } from '../places/paper-place.ts';
import { settleDoubts } from '../plausible/doubt.ts';
import { doubtsBehindStart, doubtsOfDay } from '../plausible/doubts-of-dates.ts';
import { recordOf, withEntered } from '../record-of.ts';
import { requireEvidence } from '../require-evidence.ts';
import { withoutAct } from '../strike-act.ts';

type Start = { handedOverOn: string | null; redoneOn: string | null };

/** Where a record stands that somebody is chased for: its round, the days behind which a chase lies, and its paper. */
type Standing = { round: number; start: Start; document: string | null };

/** Of a point: it was handed over with its opinion. Errors: `not-found`. */
function standingOf(ledger: Ledger, collection: ChasedCollection, id: string): Standing {
  if (collection === 'suggestions') {
    const { rounds, handedOverOn, citation } = recordOf(ledger, 'suggestions', id);
    const round = rounds.at(-1);
    const redoneOn = round && round.number > 1 ? round.openedOn : null;
    return { round: round?.number ?? 1, start: { handedOverOn, redoneOn }, document: citation?.document ?? null };
  }
  const { round, rounds } = recordOf(ledger, collection, id);
  const redoneOn = rounds.at(-1)?.closedOn ?? null;
  if (collection === 'motions') {
    const { handedOverOn, citation } = recordOf(ledger, 'motions', id);
    return { round, start: { handedOverOn, redoneOn }, document: citation?.document ?? null };
  }
  const opinion = recordOf(ledger, 'opinions', collection === 'points' ? recordOf(ledger, 'points', id).opinion : id);
  return { round, start: { handedOverOn: opinion.handedOverOn, redoneOn }, document: opinion.document };
}

/** The round of a record that was under way on an ISO day. Errors: `not-found`. */
function roundOn(ledger: Ledger, { collection, id }: { collection: ChasedCollection; id: string }, on: string): number {
  const { round } = standingOf(ledger, collection, id);
  if (collection === 'suggestions') {
    const { rounds } = recordOf(ledger, 'suggestions', id);
    return (
      rounds.findLast(({ number, openedOn }) => number === 1 || openedOn === null || openedOn <= on)?.number ?? round
    );
  }
  return (
    recordOf(ledger, collection, id).rounds.find(({ closedOn }) => closedOn !== null && closedOn > on)?.number ?? round
  );
}

type Entered = Omit<Chase, 'id'>;

/** True for two entries of one chase: the same organs, or all who owe it (none named), were chased on the same day of the same round. */
function isSameChase(one: Entered, other: Entered): boolean {
  const organsOf = ({ organs }: Entered) => [...organs].sort().join('\n');
  const areSame = one.organs.length === 0 || other.organs.length === 0 || organsOf(one) === organsOf(other);
  return one.on === other.on && one.round === other.round && areSame;
}

/** A chase with what a further entry says of it; who was chased is all where one of them names nobody. */
function withEntry(known: Chase, { way, organs, note, number }: Entered, isOfPerson: boolean): Chase {
  const notes = known.note.includes(note) ? [known.note] : [known.note, note].filter(Boolean);
  return {
    ...known,
    way: isOfPerson ? way : known.way,
    organs: organs.length === 0 ? [] : known.organs,
    note: notes.join('；'),
    number: known.number || number,
  };
}

/** A record with other chases than it had; what is read of it stays as it is. */
function put<C extends ChasedCollection>(
  draft: LedgerDraft,
  { collection, id }: { collection: C; id: string },
  change: (chases: readonly Chase[]) => Chase[],
): void {
  const record: LedgerRecords[C] | null = draft.get(collection, id);
  if (record === null) return;
  const chases = change(record.chases ?? []);
  draft.put(collection, { ...record, chases, entered: withEntered(record.entered, 'chases') });
}

/**
 * Puts a chase beside those of a record, in the round of its day. One of the same day and the same organs is that chase, and keeps what a person said of
 * it where a letter tells it once more. Errors: `not-found`.
 */
export function putChase(
  draft: LedgerDraft,
  ledger: Ledger,
  { collection, id }: { collection: ChasedCollection; id: string },
  { isOfPerson = true, ...chase }: Omit<Chase, 'id' | 'round'> & { isOfPerson?: boolean },
): void {
  const round = roundOn(ledger, { collection, id }, chase.on);
  const chases = draft.get(collection, id)?.chases ?? [];
  const next = { ...chase, round };
  const at = chases.findIndex((one) => isSameChase(one, next));
  const known = chases[at];
  const more = known ? withEntry(known, next, isOfPerson) : { ...next, id: actId(chases, 'chased') };
  if (JSON.stringify(more) === JSON.stringify(known)) return;
  put(draft, { collection, id }, () => (known ? chases.with(at, more) : [...chases, more]));
}

/**
 * Records that somebody was chased (催办) for an opinion, a point, a suggestion or a motion. It stops no clock and moves no stage. The very
 * same once more is no change. Errors: `not-found`, `evidence-needed` (nothing was handed over), `implausible`, `confirm-needed`.
 */
export function recordChase(ledger: Ledger, input: ParsedInput<'chases.record'>, now: Circumstances): Change {
  const { collection, id, on, way, note, number } = input;
  const { title } = recordOf(ledger, collection, id);
  const { start, document } = standingOf(ledger, collection, id);
  requireEvidence({
    title,
    from: 'chase.before-hand-over',
    to: 'fact.chased',
    needs: [['hand-over-date'], ['reason']],
    has: (need) => (need === 'reason' ? note.trim() !== '' : start.handedOverOn !== null),
  });
  const confirmed = settleDoubts([...doubtsOfDay(on, now.today), ...doubtsBehindStart(on, start)], input.confirmed);
  const draft = draftOf(ledger);
  const place = document === null ? null : placeIn(draft, document);
  const organs = [...new Set(input.organs.map((name) => typedOrgan(draft, name, place)))];
  const entry = { enteredOn: now.today, by: now.by, ...(confirmed.length > 0 && { confirmed }) };
  putChase(draft, ledger, { collection, id }, { on, way, organs, note, number, ...entry });
  return draft.change('chase-recorded', title);
}

/**
 * What a chasing letter of an ISO day changes: each record that it speaks of has it as a chase of the organs told. The same letter
 * written once more of the same day is the same chase.
 */
export function chasedByLetter(
  ledger: Ledger,
  chases: readonly { collection: ChasedCollection; id: string; organs: string[] }[],
  { number, title, on }: { number: string; title: string; on: string },
  now: Circumstances,
): Change['operations'] {
  const draft = draftOf(ledger);
  const entry = { on, enteredOn: now.today, by: now.by, isOfPerson: false };
  const letter = { ...entry, way: 'letter', note: title, number } as const;
  for (const { collection, id, organs } of chases) putChase(draft, ledger, { collection, id }, { ...letter, organs });
  return draft.change('brief-issued', title).operations;
}

/** Strikes a chase that was entered by mistake; the trail keeps it. Errors: `not-found`. */
export function strikeChase(ledger: Ledger, { collection, id, chase }: ParsedInput<'chases.strike'>): Change {
  const { title } = recordOf(ledger, collection, id);
  const draft = draftOf(ledger);
  put(draft, { collection, id }, (chases) => withoutAct(chases, chase));
  return draft.change('chase-struck', title);
}
