import { isDeepStrictEqual } from 'node:util';
import type { CoverageRecord, FeedbackRecord, MatchRecord, MeasureRecord } from '#shared/domain/feedback-record.ts';
import { isActedOn } from '#shared/domain/figures/followed.ts';
import { receivedDay } from '#shared/domain/received-day.ts';
import { groupBy } from '../../group-by.ts';
import type { Steps } from '../../steps.ts';
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

/** The records that hang on reports, by report, and the matches by measure: gathered once, however many reports take the place of others. */
export type HangingRecords = {
  measures: ReadonlyMap<string, readonly MeasureRecord[]>;
  matches: ReadonlyMap<string, readonly MatchRecord[]>;
  coverages: ReadonlyMap<string, readonly CoverageRecord[]>;
  /** By their ids: what is carried over renews them under the same ones. */
  promises: ReadonlyMap<string, readonly string[]>;
};

/** Gathers what hangs on the reports of a draft. */
export function hangingRecords(draft: LedgerDraft): HangingRecords {
  const promises = [...groupBy(draft.all('commitments'), ({ feedback }) => feedback ?? '')];
  return {
    measures: groupBy(draft.all('measures'), ({ feedback }) => feedback),
    matches: groupBy(draft.all('matches'), ({ measure }) => measure),
    coverages: groupBy(draft.all('coverages'), ({ feedback }) => feedback),
    promises: new Map(promises.map(([feedback, all]) => [feedback, all.map(({ id }) => id)])),
  };
}

/** What persons decided of points by a report is decided of them by the text that takes its place. */
function carryCoverages(draft: LedgerDraft, { coverages }: HangingRecords, to: string, from: string): void {
  for (const coverage of coverages.get(from) ?? []) {
    const id = `${coverage.point}~${to}`;
    if (draft.get('coverages', id) === null) draft.put('coverages', { ...coverage, id, feedback: to });
  }
}

/** What persons decided of a measure holds for the one with the same words. */
function carryMatches(draft: LedgerDraft, { measures, matches }: HangingRecords, to: string, from: string): void {
  const decided = (measures.get(from) ?? []).filter(({ id }) => matches.has(id));
  if (decided.length === 0) return;
  const sameWords = new Map((measures.get(to) ?? []).map((one) => [plainWords(one.citation.quote), one.id]));
  for (const one of decided) {
    const measure = sameWords.get(plainWords(one.citation.quote));
    for (const match of measure === undefined ? [] : (matches.get(one.id) ?? [])) {
      const id = `${match.point}~${measure}`;
      if (measure && draft.get('matches', id) === null) draft.put('matches', { ...match, id, measure });
    }
  }
}

/** What persons said of a promise holds for the same words in the text that takes its place, where nobody said anything of it there. */
function carryPromises(draft: LedgerDraft, { promises }: HangingRecords, to: string, from: string): void {
  const of = (feedback: string) => (promises.get(feedback) ?? []).flatMap((id) => draft.get('commitments', id) ?? []);
  const acted = of(from).filter(isActedOn);
  for (const one of acted.length === 0 ? [] : of(to).filter((own) => !isActedOn(own))) {
    const earlier = acted.find(({ citation }) => plainWords(citation.quote) === plainWords(one.citation.quote));
    if (earlier) draft.put('commitments', { ...earlier, id: one.id, citation: one.citation, feedback: to });
  }
}

/**
 * Lets the newest text of a report take the place of the others of its `group`: they become copies of it, what persons decided of them is
 * carried over once, when they do, and the day on which the first of them came stays the day of the report. In steps.
 */
export function* takePlace(
  draft: LedgerDraft,
  hanging: HangingRecords,
  followed: FeedbackRecord,
  group: readonly FeedbackRecord[],
  wordsOf: (one: FeedbackRecord) => string,
): Steps<void> {
  const others = group.filter(({ id }) => id !== followed.id);
  const words = wordsOf(followed);
  let next: FeedbackRecord = { ...followed, sameAs: null };
  for (const one of others.filter(({ sameAs }) => sameAs !== followed.id).toReversed()) {
    yield;
    next = withSaid(next, one);
    carryCoverages(draft, hanging, followed.id, one.id);
    carryMatches(draft, hanging, followed.id, one.id);
    carryPromises(draft, hanging, followed.id, one.id);
  }
  next = withFirstDay(
    next,
    others.filter((one) => wordsOf(one) !== words),
  );
  if (!isDeepStrictEqual(next, followed)) draft.put('feedback', next);
  for (const one of others) if (one.sameAs !== followed.id) draft.put('feedback', { ...one, sameAs: followed.id });
}
