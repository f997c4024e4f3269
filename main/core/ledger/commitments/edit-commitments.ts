import type { ParsedInput } from '#shared/contract/contract.ts';
import type { Citation } from '#shared/domain/citation.ts';
import type { CommitmentRecord, TargetRecord } from '#shared/domain/commitment-record.ts';
import { isFollowedTarget } from '#shared/domain/figures/followed.ts';
import type { Change, Ledger } from '#shared/domain/ledger.ts';
import { commitmentDue, withCommitmentDue } from '#shared/domain/promises/commitment-due.ts';
import { isUnseenScan } from '#shared/domain/unseen-scan.ts';
import { printedFigure } from '#shared/text/printed-figure.ts';
import { pairTargets } from '../../comparison/targets/pair-targets.ts';
import { groupBy } from '../../group-by.ts';
import { stableId } from '../../stable-id.ts';
import type { Circumstances } from '../circumstances.ts';
import { givenDue } from '../dues/change-due.ts';
import { joinReplies } from '../joins/join-replies.ts';
import { draftOf } from '../ledger-draft.ts';
import { typedOrgan } from '../organs/typed-organ.ts';
import { placeIn } from '../places/paper-place.ts';
import { type Doubt, settleDoubts } from '../plausible/doubt.ts';
import { doubtsOfDue, doubtsOfMove } from '../plausible/doubts-of-dates.ts';
import { doubtsOfVerdict, isDatedVerdict } from '../plausible/doubts-of-verdict.ts';
import { proposedIn } from '../propose/commitment-ids.ts';
import { recordOf, withEntered } from '../record-of.ts';
import { madeOn } from './made-on.ts';

/** A day typed over the one that stood puts it right; more time is granted by a call of its own (`dues.change`). */
function withTypedDay(known: CommitmentRecord, day: string | null, { by, today }: Circumstances): CommitmentRecord {
  const typed = { by, on: today, reason: '' };
  return withCommitmentDue(known, day === null ? null : givenDue(commitmentDue(known), day, typed));
}

function doubtsOf(
  ledger: Ledger,
  known: CommitmentRecord,
  day: string | null | undefined,
  now: Circumstances,
): Doubt[] {
  const due = commitmentDue(known);
  if (!day || day === due?.date) return [];
  const move = { kind: 'correction', to: day, on: now.today } as const;
  return [...doubtsOfDue(day, madeOn(ledger, known), now.today), ...(due ? doubtsOfMove(due, move) : [])];
}

/** What a person typed of a promise, the passage cited. */
export type CommitmentPatch = Omit<ParsedInput<'commitments.update'>, 'shownBy'> & {
  shownBy?: Citation | null | undefined;
};
type Verdict = Pick<ParsedInput<'commitments.update'>, 'state' | 'decidedOn'>;

/** The day that stands for another verdict than the known one: that of the known one is its own. */
function dayBefore({ state, decidedOn }: CommitmentRecord): string | null | undefined {
  return isDatedVerdict(state) ? null : decidedOn;
}

/** A verdict of which no day is given and none stands is asked about once. */
function undatedVerdict(known: CommitmentRecord, { state, decidedOn = dayBefore(known) ?? null }: Verdict): Doubt[] {
  if (state === undefined || state === known.state) return [];
  return decidedOn === null ? doubtsOfVerdict({ state, on: null, start: null, today: '' }) : [];
}

/** A promise with the verdict and its day; without a day the day of its entering is kept, from which it counts. One that is waited for again has none. */
function withVerdict(known: CommitmentRecord, input: Verdict, { today }: Circumstances): CommitmentRecord {
  const { decidedEnteredOn = today, ...rest } = known;
  const state = input.state ?? known.state;
  const isFound = isDatedVerdict(state);
  const kept = state === known.state ? known.decidedOn : dayBefore(known);
  const decidedOn = input.decidedOn === undefined ? kept : input.decidedOn;
  // A verdict of an earlier release without a day stays as it was entered.
  const isEntered = state !== known.state || input.decidedOn !== undefined || known.decidedEnteredOn !== undefined;
  const isUndated = isFound && (decidedOn ?? null) === null && isEntered;
  return {
    ...rest,
    state,
    ...(decidedOn !== undefined && { decidedOn }),
    ...(isUndated && { decidedEnteredOn: state === known.state ? decidedEnteredOn : today }),
  };
}

/**
 * Sets what a person typed of a promise: state, organ, due date, note, and the passage that shows it kept or missed. Errors:
 * `not-found`; `implausible` and `confirm-needed` for a day that cannot be, or that looks like an extension, and for a verdict without a day.
 */
export function updateCommitment(ledger: Ledger, input: CommitmentPatch, now: Circumstances): Change {
  const known = recordOf(ledger, 'commitments', input.id);
  settleDoubts([...doubtsOf(ledger, known, input.due, now), ...undatedVerdict(known, input)], input.confirmed);
  const draft = draftOf(ledger);
  const dated = input.due === undefined ? known : withTypedDay(known, input.due, now);
  const next: CommitmentRecord = withVerdict(dated, input, now);
  if (input.organ !== undefined) {
    next.organ = input.organ === null ? null : typedOrgan(draft, input.organ, placeIn(draft, known.citation.document));
  }
  if (input.note !== undefined) next.note = input.note;
  if (input.shownBy !== undefined) next.shownBy = input.shownBy;
  const fields = Object.entries(input).filter(
    ([field, value]) => !['id', 'confirmed'].includes(field) && value !== undefined,
  );
  draft.put('commitments', { ...next, entered: withEntered(known.entered, ...fields.map(([field]) => field)) });
  return draft.change('commitment-updated', known.title);
}

/**
 * Enters a promise that a person marked in a paper. Gives its id. The same words under the same title are one promise, one that the
 * reader proposed is that one, confirmed; of one passage a person may enter several.
 */
export function addCommitment(
  ledger: Ledger,
  input: { title: string; citation: Citation; due: string | null; organ: string | null },
): { change: Change; commitment: string } {
  const { title, citation, due } = input;
  const draft = draftOf(ledger);
  const own = stableId('c', citation.document, String(citation.firstLine), title);
  const known = draft.get('commitments', own) ?? draft.get('commitments', proposedIn(draft, citation) ?? '');
  const id = known?.id ?? own;
  const organ = input.organ === null ? null : typedOrgan(draft, input.organ, placeIn(draft, citation.document));
  const feedback = Object.hasOwn(ledger.feedback, citation.document) ? citation.document : null;
  const fresh = { dueText: null, figure: null, point: null, feedback, shownBy: null, note: '' };
  draft.put('commitments', {
    ...(known ?? fresh),
    id,
    title,
    citation,
    organ: organ ?? known?.organ ?? null,
    due: due ?? known?.due ?? null,
    state: known && !['proposed', 'dropped'].includes(known.state) ? known.state : 'open',
    entered: withEntered(known?.entered ?? [], 'title', 'citation', 'due', 'organ', 'state'),
  });
  // What a reply letter promises belongs to the suggestion that it answers.
  if (draft.get('documents', citation.document)?.reply) joinReplies(draft.asReading());
  return { change: draft.change('commitment-added', title), commitment: id };
}

export type TargetRow = TargetRecord & {
  actuals: { id: string; value: string; period: string | null; document: string; line: number }[];
};

/** Targets and actuals; beside each target the actuals of the same indicator, unit and period (`pairTargets`). */
export function targetRows(
  ledger: Pick<Ledger, 'targets' | 'documents' | 'sources'>,
  filter: { period?: string | undefined; role?: 'target' | 'actual' | undefined } = {},
): TargetRow[] {
  const all = Object.values(ledger.targets).filter(isFollowedTarget);
  const pairs = groupBy(pairTargets(all), (pair) => pair.target);
  const actualsOf = (target: string) => (pairs.get(target) ?? []).flatMap((pair) => ledger.targets[pair.actual] ?? []);
  return all
    .filter(
      (one) =>
        (filter.period === undefined || one.period === filter.period) &&
        (filter.role === undefined || one.role === filter.role),
    )
    .sort(
      (a, b) =>
        (b.period ?? '').localeCompare(a.period ?? '') ||
        a.citation.document.localeCompare(b.citation.document) ||
        a.citation.firstLine - b.citation.firstLine,
    )
    .map((one) => ({
      ...one,
      ...(isUnseenScan(ledger, one.citation) && { unseen: true as const }),
      actuals: actualsOf(one.id).map((actual) => ({
        id: actual.id,
        value: printedFigure(actual),
        period: actual.period,
        document: actual.citation.document,
        line: actual.citation.firstLine,
        ...(isUnseenScan(ledger, actual.citation) && { unseen: true as const }),
      })),
    }));
}
