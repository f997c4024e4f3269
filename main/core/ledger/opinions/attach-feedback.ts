import type { ParsedInput } from '#shared/contract/contract.ts';
import { type Addressee, authorOf, reportersOf } from '#shared/domain/addressees.ts';
import type { FeedbackRecord } from '#shared/domain/feedback-record.ts';
import type { Change, Ledger } from '#shared/domain/ledger.ts';
import { governmentItself } from '#shared/domain/limits-apart.rules.ts';
import type { OpinionRecord } from '#shared/domain/opinion-record.ts';
import { organRoot, organTitle } from '#shared/domain/organ-root.ts';
import { toldList } from '#shared/messages/catalogue.ts';
import type { Circumstances } from '../circumstances.ts';
import { answerBy } from '../duties/report-answer.ts';
import { draftOf, type LedgerDraft } from '../ledger-draft.ts';
import { feedbackOf } from '../ledger-index.ts';
import { typedOrgan } from '../organs/typed-organ.ts';
import { placeIn } from '../places/paper-place.ts';
import { type Doubt, settleDoubts } from '../plausible/doubt.ts';
import { doubtOfOrder, doubtsOfDay, doubtsOfDraft } from '../plausible/doubts-of-dates.ts';
import { mayBeDraft } from '../propose/version-of.ts';
import { recordOf, withEntered } from '../record-of.ts';
import { nextReportId, reportsOfPaper, shareMeasures } from './reports-of-paper.ts';

/** Feedback in the order received; of one opinion, or all. Second copies are left out. */
export function feedbackRows(ledger: Ledger, opinion: string | undefined): FeedbackRecord[] {
  if (opinion !== undefined) return feedbackOf(ledger, opinion);
  return Object.values(ledger.feedback)
    .filter((one) => one.sameAs === null)
    .sort((a, b) => (`${a.receivedOn ?? ''} ${a.id}` < `${b.receivedOn ?? ''} ${b.id}` ? -1 : 1));
}

/** Round that an answer to this opinion belongs to: the latest that any of its points is in. */
function roundOf(ledger: Ledger, opinion: string | null): number {
  const rounds = Object.values(ledger.points)
    .filter((point) => point.opinion === opinion && point.state !== 'withdrawn')
    .map((point) => point.round);
  return Math.max(1, ...rounds);
}

/** An answer can hardly come before what it answers; a date read from a paper may be wrong, so it is asked about. */
function doubtsOf(opinion: OpinionRecord | null, on: string | null, now: Circumstances): Doubt[] {
  const start = opinion?.handedOverOn ?? null;
  return [
    ...doubtsOfDay(on, now.today),
    ...(start === null
      ? doubtOfOrder('before-meeting', 'unlikely', { on, start: opinion?.date })
      : doubtOfOrder('before-hand-over', 'unlikely', { on, start })),
  ];
}

/** The reports beside one: a formal report that becomes a draft is no answer to itself. */
function withoutReport(
  { feedback, organs, points }: Ledger,
  { id }: FeedbackRecord,
): Pick<Ledger, 'feedback' | 'organs' | 'points'> {
  const { [id]: _, ...others } = feedback;
  return { feedback: others, organs, points };
}

function organOf(draft: LedgerDraft, feedback: FeedbackRecord, { organ }: ParsedInput<'feedback.attach'>) {
  if (organ === undefined) return feedback.organ;
  return organ === null ? null : typedOrgan(draft, organ, placeIn(draft, feedback.document));
}

/** Of several organs that owe a report it is not known whose this one is: it stops no clock until somebody says so. */
function doubtsOfAuthor({ organs }: Ledger, reporters: readonly Addressee[]): Doubt[] {
  if (reporters.length < 2) return [];
  const names = toldList(reporters.map((one) => organTitle(organs, one.organ)));
  return [{ code: 'report-of-whom', kind: 'unlikely', details: { organs: names } }];
}

/** A bureau that signs for itself may tell of its own part alone, where the government owes the report of the whole. */
function doubtsOfSigner({ organs }: Ledger, reporters: readonly Addressee[], feedback: FeedbackRecord): Doubt[] {
  const [only] = reporters;
  const signer = feedback.organ === null ? null : organRoot(organs, feedback.organ);
  const owing = only === undefined || only.organ === null ? null : organRoot(organs, only.organ);
  if (reporters.length !== 1 || !signer || !owing || signer.id === owing.id) return [];
  if (!governmentItself.form.test(owing.title) || governmentItself.form.test(signer.title)) return [];
  return [{ code: 'report-of-another', kind: 'unlikely', details: { author: signer.title, organs: owing.title } }];
}

/** A letter that nobody called draft or formal yet: taken for the formal report it would stop the clock. */
function doubtsOfVersion(feedback: FeedbackRecord, input: ParsedInput<'feedback.attach'>): Doubt[] {
  const isSaid = input.version !== undefined || feedback.entered.includes('version') || input.opinion === null;
  if (isSaid || feedback.version !== 'formal' || !mayBeDraft(feedback.title)) return [];
  return [{ code: 'draft-or-formal', kind: 'unlikely', details: {} }];
}

type Input = ParsedInput<'feedback.attach'>;

/** Days of a report as a person says them. Of a newer version a day behind the first is that of this version: the report came when its first text did. */
function daysSaid({ receivedOn: first, renewedOn }: FeedbackRecord, said: string | null | undefined) {
  if (said === undefined) return { receivedOn: first };
  const isOfVersion = renewedOn !== undefined && said !== null && first !== null && said > first;
  return isOfVersion ? { receivedOn: first, renewedOn: said } : { receivedOn: said };
}

type Attached = { feedback: FeedbackRecord; doubts: Doubt[] };

/** What a person says of one report, with what is doubtful about it. */
function attached(
  ledger: Ledger,
  draft: LedgerDraft,
  feedback: FeedbackRecord,
  input: Input,
  now: Circumstances,
): Attached {
  const answered = input.opinion === undefined ? feedback.opinion : input.opinion;
  const opinion = answered === null ? null : recordOf(ledger, 'opinions', answered);
  const days = daysSaid(feedback, input.receivedOn);
  const on = days.receivedOn;
  const round = answered === feedback.opinion ? feedback.round : roundOf(ledger, answered);
  const isDraft = (input.version ?? feedback.version) !== 'formal';
  const organ = organOf(draft, feedback, input);
  const known = { ...ledger, organs: draft.records('organs') };
  const reporters = opinion ? reportersOf(known.organs, opinion, round) : [];
  const author = authorOf(known.organs, reporters, { organ, on });
  const others = withoutReport(known, feedback);
  const report = opinion && author ? answerBy(others, opinion, round, author.organ) : null;
  const late = isDraft ? doubtsOfDraft(on, report) : [];
  const whose = author === null ? doubtsOfAuthor(known, reporters) : [];
  const isAsked = opinion !== null && !isDraft && input.organ === undefined && !feedback.entered.includes('organ');
  // A bureau of which the paper wants a report of its own tells of its own part.
  const signer = isAsked && author !== null ? doubtsOfSigner(known, reporters, feedback) : [];
  const printed = input.receivedOn ? ledger.documents[feedback.document]?.date : null;
  const early = doubtOfOrder('before-paper-date', 'unlikely', { on: days.renewedOn ?? on, start: printed });
  const said = (['opinion', 'version', 'receivedOn', 'organ'] as const).filter((name) => input[name] !== undefined);
  return {
    doubts: [
      ...doubtsOf(opinion, on, now),
      ...early,
      ...late,
      ...whose,
      ...signer,
      ...doubtsOfVersion(feedback, input),
    ],
    feedback: {
      ...feedback,
      opinion: answered,
      attachment: said.includes('opinion') ? 'confirmed' : feedback.attachment,
      version: input.version ?? feedback.version,
      ...days,
      organ,
      round,
      entered: withEntered(feedback.entered, ...said),
    },
  };
}

/** A report that a person said answers an opinion: it is not taken away from it silently. */
const isSettled = ({ opinion, attachment }: FeedbackRecord) => opinion !== null && attachment === 'confirmed';

/** One that answered another opinion, as a person said, is asked about before it answers this one instead. */
function doubtsOfReplacing(ledger: Ledger, { opinion, attachment }: FeedbackRecord, wanted: string): Doubt[] {
  if (opinion === null || opinion === wanted || attachment !== 'confirmed') return [];
  return [{ code: 'answers-another', kind: 'unlikely', details: { other: ledger.opinions[opinion]?.title ?? '' } }];
}

type Aim = { feedback: FeedbackRecord; opinion: string };

/** A further report of the paper, of which nobody said anything yet: it stands as the paper was read. */
function furtherReport(draft: LedgerDraft, first: FeedbackRecord): FeedbackRecord {
  const { answerParts: _, onlyPoints: __, offers: ___, ...rest } = first;
  const besides = first.besides ?? first.id;
  const id = nextReportId(reportsOfPaper(draft, first), besides);
  const read = { version: first.version, receivedOn: first.receivedOn, ...first.read };
  return { ...rest, id, besides, opinion: null, attachment: 'none', sameAs: null, read, entered: [] };
}

/** Which report of a paper is to answer which of the opinions: the one that does already, one that answers none for sure, else a further one. */
function aimsOf(ledger: Ledger, draft: LedgerDraft, named: FeedbackRecord, opinions: readonly string[]): Aim[] {
  const reports = reportsOfPaper(draft, named);
  const free = [named, ...reports.filter(({ id }) => id !== named.id)].filter(
    (one) => !opinions.includes(one.opinion ?? '') && (opinions.length === 1 || !isSettled(one)),
  );
  return opinions.map((opinion): Aim => {
    recordOf(ledger, 'opinions', opinion);
    const feedback = reports.find((one) => one.opinion === opinion) ?? free.shift() ?? furtherReport(draft, named);
    draft.put('feedback', { ...feedback, opinion });
    return { feedback, opinion };
  });
}

/** A further report that answers nothing any more goes; the first one stands for its paper. */
function takeAway(draft: LedgerDraft, { id, besides }: FeedbackRecord): boolean {
  if (besides === undefined) return false;
  for (const one of draft.all('measures')) if (one.feedback === id) draft.remove('measures', one.id);
  draft.remove('feedback', id);
  return true;
}

/**
 * The person's word on which opinion a feedback answers (null: none; left out: as it is), in which version, since when and whose it is. Only a word on
 * the opinion confirms it. No later reading changes what was said. A paper that answers several opinions has a report for each, with its share of the
 * measures.
 * Errors: `not-found`, `confirm-needed` for an answer from before the hand-over or the meeting, for one that came before the day printed
 * on it, for a draft behind the formal report, for a letter that may be either, and for a report that answers another opinion already.
 */
export function attachFeedback(ledger: Ledger, input: Input, now: Circumstances): Change {
  const named = recordOf(ledger, 'feedback', input.id);
  const draft = draftOf(ledger);
  const opinions = [...new Set([input.opinion ?? [], input.alsoOpinions ?? []].flat())];
  const aims = opinions.length === 0 ? [] : aimsOf(ledger, draft, named, opinions);
  const said = aims.map((aim) => attached(ledger, draft, aim.feedback, { ...input, opinion: aim.opinion }, now));
  const all = said.length > 0 ? said : [attached(ledger, draft, named, input, now)];
  const replaced = aims.flatMap(({ feedback, opinion }) => doubtsOfReplacing(ledger, feedback, opinion));
  const doubts = [...replaced, ...all.flatMap((one) => one.doubts)];
  settleDoubts(
    doubts.filter(({ code }, at) => doubts.findIndex((one) => one.code === code) === at),
    input.confirmed,
  );
  for (const { feedback } of all) draft.put('feedback', feedback);
  const first = draft.get('feedback', named.besides ?? named.id);
  const isGone = input.opinion === null && takeAway(draft, named);
  if (first && (aims.length > 0 || isGone)) shareMeasures(draft, first);
  return draft.change('feedback-attached', named.title);
}
