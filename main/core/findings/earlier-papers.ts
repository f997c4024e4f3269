import { kindsThat } from '#shared/domain/document-kind.ts';
import type { FeedbackRecord } from '#shared/domain/feedback-record.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { OpinionRecord } from '#shared/domain/opinion-record.ts';
import { placesMeet } from '#shared/text/joint-place.ts';
import { papersAbout } from '../ledger/ledger-index.ts';
import { placeOfDocument } from '../ledger/places/paper-place.ts';
import { isShorterTitle, titleCore } from '../ledger/title-core.ts';
import { yearInTitle } from './earlier-papers.rules.ts';

type Part = Pick<Ledger, 'documents' | 'feedback' | 'opinions'>;

/** The nearest feedback reports looked through for repeats; older ones are not. */
const mostFeedback = 30;
/** A report whose kind the reader could not tell may be the one deliberated on too; its title must say so. */
const reportKinds = new Set([...kindsThat('deliberated'), 'other']);

/** The day of a feedback report: its own, the day it came in, that of its opinion, or the year in its title. */
function dayOf(ledger: Part, feedback: FeedbackRecord): string | null {
  const opinion = feedback.opinion ? ledger.opinions[feedback.opinion] : undefined;
  const year = yearInTitle.form.words(feedback.title);
  return ledger.documents[feedback.document]?.date ?? feedback.receivedOn ?? opinion?.date ?? year ?? null;
}

function isEarlier(ledger: Part, other: FeedbackRecord, own: FeedbackRecord): boolean {
  const left = dayOf(ledger, other);
  const right = dayOf(ledger, own);
  if (left !== right && left !== null && right !== null) return left < right;
  // Within one issue the paper printed first stood first.
  if (other.source !== own.source) return false;
  return (ledger.documents[other.document]?.firstLine ?? 0) < (ledger.documents[own.document]?.firstLine ?? 0);
}

function placeIn(ledger: Part, document: string): string | null {
  const paper = ledger.documents[document];
  return paper ? placeOfDocument(paper) : null;
}

/** Library ids of the reports that an opinion deliberates on: papers whose title has the same core as the opinion's subject. */
export function subjectPapers(ledger: Part, opinion: OpinionRecord): string[] {
  const core = titleCore(opinion.subject ?? opinion.title);
  if (core.length < 4) return [];
  const place = placeIn(ledger, opinion.document);
  return papersAbout(ledger, core)
    .filter((one) => reportKinds.has(one.kind) && one.id !== opinion.document)
    .filter((one) => placesMeet(place, placeOfDocument(one)))
    .map((one) => one.id)
    .sort();
}

/** A shorter subject could be that of any paper. In signs. */
const leastNamed = 6;

/** True where one of two subjects only says less than the other: 安全生产法贯彻实施 and 安全生产法贯彻实施情况执法检查. */
function isNear(one: string, other: string): boolean {
  const [short, full] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= leastNamed && short !== full && isShorterTitle(short, full);
}

/** Reports of the year before an opinion on nearly its subject: not the one deliberated on for sure, but where old words may come from. */
function nearPapers(ledger: Part, opinion: OpinionRecord): string[] {
  const core = titleCore(opinion.subject ?? opinion.title);
  const [until, place] = [opinion.date, placeIn(ledger, opinion.document)];
  if (until === null || core.length < leastNamed) return [];
  const since = `${Number(until.slice(0, 4)) - 1}${until.slice(4)}`;
  return Object.values(ledger.documents)
    .filter(({ kind, date }) => reportKinds.has(kind) && date !== null && date >= since && date <= until)
    .filter((paper) => isNear(core, titleCore(paper.title)) && placesMeet(place, placeOfDocument(paper)))
    .map(({ id }) => id)
    .sort();
}

/**
 * Library ids of the papers in which passages of a feedback report may have stood before: the report that the opinion
 * deliberated on, reports of the year before on nearly its subject, and earlier feedback reports to other opinions, the nearest in time first. Drafts of the same answer
 * are no earlier papers.
 */
export function earlierPapers(ledger: Part, feedback: FeedbackRecord, opinion: OpinionRecord): string[] {
  const place = placeIn(ledger, feedback.document);
  const others = Object.values(ledger.feedback)
    .filter((other) => other.id !== feedback.id && other.opinion !== opinion.id && other.sameAs === null)
    .filter((other) => isEarlier(ledger, other, feedback) && placesMeet(place, placeIn(ledger, other.document)))
    .sort((a, b) => (dayOf(ledger, b) ?? '').localeCompare(dayOf(ledger, a) ?? '') || (a.id < b.id ? -1 : 1))
    .slice(0, mostFeedback);
  const subjects = subjectPapers(ledger, opinion);
  const near = nearPapers(ledger, opinion).filter((id) => !subjects.includes(id));
  return [...subjects, ...near, ...others.map((other) => other.document)];
}
