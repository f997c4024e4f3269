import { isDeepStrictEqual } from 'node:util';
import type { FeedbackRecord } from '#shared/domain/feedback-record.ts';
import { isActedOn } from '#shared/domain/figures/followed.ts';
import { receivedDay } from '#shared/domain/received-day.ts';
import { groupBy } from '../../group-by.ts';
import { plainWords } from '../identity/compare-words.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { withEntered } from '../record-of.ts';

/** What a person said of a report holds for the text that takes its place, unless a person said something else of that one. */
const inherited = ['opinion', 'version', 'organ'] as const;

function withSaid(report: FeedbackRecord, earlier: FeedbackRecord): FeedbackRecord {
  let next = report;
  for (const field of inherited) {
    if (!earlier.entered.includes(field) || next.entered.includes(field)) continue;
    const read = { ...next.read, [field]: next[field] };
    next = { ...next, [field]: earlier[field], read, entered: withEntered(next.entered, field) };
    if (field === 'opinion') next = { ...next, attachment: earlier.attachment, round: earlier.round };
  }
  return next;
}

/** The report with the day on which it first came; its own day is told beside it (`renewedOn`). */
function withFirstDay(report: FeedbackRecord, earlier: readonly FeedbackRecord[]): FeedbackRecord {
  const days = earlier.flatMap((one) => receivedDay(one) ?? []).sort();
  const entered = days[0] ?? null;
  const first = entered ?? earlier.flatMap(({ receivedOn }) => receivedOn ?? []).sort()[0] ?? null;
  const own = report.renewedOn ?? report.receivedOn;
  const isKept = report.renewedOn !== undefined && receivedDay(report) !== null;
  // A day that a person entered of this text gives way to none that nobody entered.
  const isOwnDay = receivedDay(report) !== null && entered === null;
  if (isKept || isOwnDay || first === null || own === null || own <= first) return report;
  const next = { ...report, receivedOn: first, renewedOn: own };
  if (entered === null) return { ...next, entered: next.entered.filter((field) => field !== 'receivedOn') };
  return { ...next, read: { receivedOn: own, ...next.read }, entered: withEntered(next.entered, 'receivedOn') };
}

/** What persons decided of points by a report is decided of them by the text that takes its place. */
function carryCoverages(draft: LedgerDraft, to: string, from: string): void {
  for (const coverage of draft.all('coverages').filter(({ feedback }) => feedback === from)) {
    const id = `${coverage.point}~${to}`;
    if (draft.get('coverages', id) === null) draft.put('coverages', { ...coverage, id, feedback: to });
  }
}

/** What persons decided of a measure holds for the one with the same words. */
function carryMatches(draft: LedgerDraft, to: string, from: string): void {
  const measures = groupBy(draft.all('measures'), ({ feedback }) => feedback);
  const sameWords = new Map((measures.get(to) ?? []).map((one) => [plainWords(one.citation.quote), one.id]));
  const next = new Map(
    (measures.get(from) ?? []).map((one) => [one.id, sameWords.get(plainWords(one.citation.quote))]),
  );
  for (const match of draft.all('matches')) {
    const measure = next.get(match.measure);
    const id = `${match.point}~${measure}`;
    if (measure !== undefined && draft.get('matches', id) === null) draft.put('matches', { ...match, id, measure });
  }
}

/** What persons said of a promise holds for the same words in the text that takes its place, where nobody said anything of it there. */
function carryPromises(draft: LedgerDraft, to: string, from: string): void {
  const all = groupBy(draft.all('commitments'), ({ feedback }) => feedback ?? '');
  const acted = (all.get(from) ?? []).filter(isActedOn);
  for (const one of (all.get(to) ?? []).filter((own) => !isActedOn(own))) {
    const earlier = acted.find(({ citation }) => plainWords(citation.quote) === plainWords(one.citation.quote));
    if (earlier) draft.put('commitments', { ...earlier, id: one.id, citation: one.citation, feedback: to });
  }
}

/**
 * Lets the newest text of a report take the place of the others of its `group`: they become copies of it, what persons decided of them is
 * carried over once, when they do, and the day on which the first of them came stays the day of the report.
 */
export function takePlace(
  draft: LedgerDraft,
  followed: FeedbackRecord,
  group: readonly FeedbackRecord[],
  wordsOf: (one: FeedbackRecord) => string,
): void {
  const others = group.filter(({ id }) => id !== followed.id);
  const words = wordsOf(followed);
  let next: FeedbackRecord = { ...followed, sameAs: null };
  for (const one of others.filter(({ sameAs }) => sameAs !== followed.id).toReversed()) {
    next = withSaid(next, one);
    carryCoverages(draft, followed.id, one.id);
    carryMatches(draft, followed.id, one.id);
    carryPromises(draft, followed.id, one.id);
  }
  next = withFirstDay(
    next,
    others.filter((one) => wordsOf(one) !== words),
  );
  if (!isDeepStrictEqual(next, followed)) draft.put('feedback', next);
  for (const one of others) if (one.sameAs !== followed.id) draft.put('feedback', { ...one, sameAs: followed.id });
}
