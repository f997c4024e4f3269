import { isDeepStrictEqual } from 'node:util';
import { namesNumber } from '#core/language/document-numbers.ts';
import type { AttachReason } from '#shared/domain/attach-reason.ts';
import type { FeedbackRecord } from '#shared/domain/feedback-record.ts';
import { compareMeetings, type MeetingKey, readMeeting } from '#shared/domain/meeting-identity.ts';
import type { OpinionRecord, PointRecord } from '#shared/domain/opinion-record.ts';
import { placesMeet } from '#shared/text/joint-place.ts';
import { groupBy } from '../../group-by.ts';
import type { Steps } from '../../steps.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { renewed, withoutOffer } from '../offers/renew-record.ts';
import { placeIn } from '../places/paper-place.ts';
import type { Decided } from '../propose/is-touched.ts';
import { isShorterTitle, likeness, titleCore } from '../title-core.ts';
import { dayOfMeeting } from './joined-words.rules.ts';

type Aim = { opinion: OpinionRecord; cores: string[]; place: string | null; meeting: MeetingKey };
/** A feedback report with what it is about, the papers that its source links it to, and its place. */
type Answer = { feedback: FeedbackRecord; core: string; linked: Linked; place: string | null; said: MeetingKey };
type Linked = ReadonlySet<string>;
type Candidate = { aim: Aim; score: number; because: AttachReason; percent: number };

const certain = 0.97;
const worthAsking = 0.7;
/** A shorter subject could be that of any opinion. In signs. */
const leastShortened = 6;

/** How well the meeting that a feedback names fits an opinion: 1 named, 0 unknown, -1 another meeting. */
function meetingFit({ feedback, said }: Answer, { opinion, meeting }: Aim): number {
  if (said.number !== null && meeting.number !== null) return compareMeetings(said, meeting) === 'other' ? -1 : 1;
  const day = dayOfMeeting.form.find(feedback.deliberatedAt ?? '')?.groups;
  if (!day || !opinion.date) return 0;
  const printed = `-${day.month?.padStart(2, '0')}-${day.day?.padStart(2, '0')}`;
  // The paper is dated some days after the meeting: only the very day says something.
  return opinion.date.endsWith(printed) ? 1 : 0;
}

/** What the papers of a source answer, by the answer, and what deliberates on a paper, by that paper. Ids are those of the ledger. */
type SourceLinks = { answered: ReadonlyMap<string, string[]>; deliberating: ReadonlyMap<string, string[]> };

function linksOf(draft: LedgerDraft, source: string): SourceLinks {
  const whole = (id: string) => (id.startsWith(`${source}-`) ? id : `${source}-${id}`);
  const [answered, deliberating] = [new Map<string, string[]>(), new Map<string, string[]>()];
  for (const { relation, from, to } of draft.get('sources', source)?.links ?? []) {
    if (relation === 'answers') put(answered, whole(from), whole(to));
    if (relation === 'deliberates-on') put(deliberating, whole(to), whole(from));
  }
  return { answered, deliberating };
}

function put<T>(map: Map<string, T[]>, key: string, value: T): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

/** Opinions that the reader linked to this answer inside its source: directly, or through the report they deliberate on. */
function linkedOpinions({ answered, deliberating }: SourceLinks, feedback: FeedbackRecord): Linked {
  const aims = new Set(answered.get(feedback.document));
  // A set goes on to what is added while it is walked through.
  for (const aim of aims) for (const document of deliberating.get(aim) ?? []) aims.add(document);
  return aims;
}

/** True where an answer names the subject of an opinion in fewer words: 县域医共体建设 for 紧密型县域医共体建设情况专项工作. */
function isShortened({ core }: Answer, { cores }: Aim): boolean {
  return core.length >= leastShortened && cores.some((whole) => core !== whole && isShorterTitle(core, whole));
}

/** True where both have a day, and no year lies between. */
function isOfOneYear({ feedback }: Answer, { opinion }: Aim): boolean {
  return feedback.receivedOn !== null && opinion.date !== null && yearsApart(feedback, opinion) <= 1;
}

function weigh(answer: Answer, aim: Aim): Candidate | null {
  const { feedback } = answer;
  const { opinion } = aim;
  const nearest = Math.max(...aim.cores.map((core) => likeness(answer.core, core)));
  const isNamed = nearest < certain && isShortened(answer, aim);
  const isShorter = isNamed && isOfOneYear(answer, aim);
  // Without days it is worth asking, and no more.
  const alike = isShorter ? certain : isNamed ? Math.max(nearest, worthAsking) : nearest;
  const fit = meetingFit(answer, aim);
  const isLinked = answer.linked.has(opinion.document);
  const isLater = feedback.receivedOn === null || opinion.date === null || opinion.date <= feedback.receivedOn;
  if (!isLater || !placesMeet(answer.place, aim.place) || (alike < worthAsking && !isLinked)) return null;
  const score = isLinked ? 1 : fit < 0 ? Math.min(alike, 0.9) - 0.1 : alike;
  const reason = isLinked
    ? 'linked'
    : fit > 0
      ? 'title-and-meeting'
      : isShorter
        ? 'title-shorter'
        : alike >= certain
          ? 'title'
          : 'title-alike';
  if (score < worthAsking) return null;
  return {
    aim,
    score: Math.round((score + (fit > 0 ? 0.001 : 0)) * 1000) / 1000,
    because: reason,
    percent: Math.round(nearest * 100),
  };
}

function yearsApart(feedback: FeedbackRecord, opinion: OpinionRecord): number {
  if (!feedback.receivedOn || !opinion.date) return 0;
  return (Date.parse(feedback.receivedOn) - Date.parse(opinion.date)) / (365 * 86_400_000);
}

/** Which candidate it is: the only certain one, the only one of the named meeting, or the only one of the last year and a half. */
function choose(answer: Answer, candidates: Candidate[]): Candidate | null {
  const { feedback } = answer;
  const sure = candidates.filter((one) => one.score >= certain);
  if (sure.length <= 1) return sure[0] ?? null;
  const named = sure.filter((one) => meetingFit(answer, one.aim) > 0);
  if (named.length === 1) return named[0] ?? null;
  const dated = sure.every((one) => one.aim.opinion.date !== null) && feedback.receivedOn !== null;
  const recent = sure.filter((one) => yearsApart(feedback, one.aim.opinion) <= 1.5);
  return dated && recent.length === 1 ? (recent[0] ?? null) : null;
}

/** `reopened`: points that are in a later round, by opinion. */
type Aims = {
  reopened: ReadonlyMap<string, PointRecord[]>;
  all: readonly Aim[];
  byCore: ReadonlyMap<string, Aim[]>;
  byDocument: ReadonlyMap<string, Aim[]>;
  linksOf: (source: string) => SourceLinks;
};

/** Opinions that may be meant: linked ones and those of exactly this subject; only where there are none, all of them. */
function aimsFor({ all, byCore, byDocument }: Aims, answer: string, linked: Linked): readonly Aim[] {
  const near = new Set([
    ...(byCore.get(answer) ?? []),
    ...[...linked].flatMap((document) => byDocument.get(document) ?? []),
  ]);
  return near.size > 0 ? [...near] : all;
}

function isAmong(candidates: readonly Candidate[], { aim }: Candidate): boolean {
  return candidates.some((one) => one.aim.opinion.id === aim.opinion.id);
}

/** The only opinion of the ledger whose number the report cites; null where it cites none that is known, or several. */
function citedOpinion(draft: LedgerDraft, { feedback, place }: Answer, aims: readonly Aim[]): Candidate | null {
  const { cites = [], receivedOn } = feedback;
  if (cites.length === 0) return null;
  const words = cites.join('，');
  const [only, ...others] = aims.filter(({ opinion, place: own }) => {
    const isLater = receivedOn === null || opinion.date === null || opinion.date <= receivedOn;
    const number = draft.get('documents', opinion.document)?.number ?? '';
    return isLater && placesMeet(place, own) && namesNumber(words, number);
  });
  return only && others.length === 0 ? { aim: only, score: 1, because: 'number', percent: 100 } : null;
}

function attach(draft: LedgerDraft, feedback: FeedbackRecord, aims: Aims): FeedbackRecord {
  const place = placeIn(draft, feedback.document);
  const answer: Answer = {
    feedback,
    place,
    said: readMeeting(feedback.deliberatedAt ?? '', place),
    core: titleCore(feedback.answers ?? feedback.title),
    linked: linkedOpinions(aims.linksOf(feedback.source), feedback),
  };
  const candidates = aimsFor(aims, answer.core, answer.linked)
    .map((aim) => weigh(answer, aim))
    .filter((one) => one !== null)
    .sort((a, b) => b.score - a.score || (a.aim.opinion.id < b.aim.opinion.id ? -1 : 1))
    .slice(0, 8);
  const cited = citedOpinion(draft, answer, aims.all);
  const chosen = (choose(answer, candidates) ?? cited)?.aim.opinion;
  return {
    ...feedback,
    opinion: chosen?.id ?? null,
    round: chosen ? roundAt(aims.reopened.get(chosen.id) ?? [], feedback.receivedOn) : 1,
    attachment: chosen ? 'proposed' : candidates.length > 0 ? 'asked' : 'none',
    candidates: [...candidates, ...(cited && !isAmong(candidates, cited) ? [cited] : [])].map(
      ({ aim, score, because, percent }) => ({
        opinion: aim.opinion.id,
        score,
        because,
        percent,
      }),
    ),
  };
}

/** The handling that an answer received on this day belongs to: one more than those closed before. */
function roundAt(points: readonly PointRecord[], receivedOn: string | null): number {
  if (receivedOn === null) return 1;
  const closed = points.map((point) => point.rounds.filter((one) => (one.closedOn ?? '9') <= receivedOn).length);
  return 1 + Math.max(0, ...closed);
}

function aimsOf(draft: LedgerDraft): Aims {
  const all = draft
    .all('opinions')
    .filter((opinion) => opinion.sameAs === null)
    .map(
      (opinion): Aim => ({
        opinion,
        place: placeIn(draft, opinion.document),
        meeting: readMeeting(opinion.meeting ?? '', placeIn(draft, opinion.document)),
        cores: [...new Set([opinion.title, opinion.subject].filter((title) => title !== null).map(titleCore))],
      }),
    );
  const byCore = new Map<string, Aim[]>();
  for (const aim of all) for (const core of aim.cores) put(byCore, core, aim);
  const reopened = groupBy(
    draft.all('points').filter((point) => point.round > 1),
    (point) => point.opinion,
  );
  const bySource = new Map<string, SourceLinks>();
  const known = (source: string) => {
    const links = bySource.get(source) ?? linksOf(draft, source);
    bySource.set(source, links);
    return links;
  };
  return { linksOf: known, reopened, all, byCore, byDocument: groupBy(all, (aim) => aim.opinion.document) };
}

/** What the reader thinks a report answers that a person attached: offered where it is sure of another opinion. */
function offerOpinion(draft: LedgerDraft, feedback: FeedbackRecord, aims: Aims): void {
  const { opinion } = attach(draft, feedback, aims);
  const next = opinion === null ? withoutOffer(feedback, 'opinion') : renewed('feedback', feedback, { opinion });
  if (next !== feedback) draft.put('feedback', next);
}

/**
 * Attaches every feedback report that no person attached to the opinion it answers, across all sources: by the reader's own
 * links, by what the titles are about, by the meeting named. When several opinions fit, or one fits only roughly, nobody is
 * chosen and a person is asked. One of which a person compared something stays where it is. Looks at everything each time, so that the
 * order of import does not matter. In steps.
 */
export function* joinFeedback(draft: LedgerDraft, decided: Decided): Steps<void> {
  const aims = aimsOf(draft);
  const several = new Set(draft.all('feedback').flatMap(({ id, besides }) => (besides ? [id, besides] : [])));
  for (const feedback of draft.all('feedback')) {
    yield;
    // Of a paper that answers several opinions a person said which they are.
    if (several.has(feedback.id)) continue;
    if (feedback.entered.includes('opinion')) {
      offerOpinion(draft, feedback, aims);
      continue;
    }
    const isCompared = feedback.opinion !== null && decided.has(feedback.id) && draft.get('opinions', feedback.opinion);
    if (feedback.attachment === 'confirmed' || isCompared) continue;
    const joined = attach(draft, feedback, aims);
    const isSame =
      joined.opinion === feedback.opinion &&
      joined.attachment === feedback.attachment &&
      joined.round === feedback.round &&
      isDeepStrictEqual(joined.candidates, feedback.candidates);
    if (!isSame) draft.put('feedback', joined);
  }
}
