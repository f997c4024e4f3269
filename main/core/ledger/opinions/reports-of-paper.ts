import type { FeedbackRecord, MeasureRecord } from '#shared/domain/feedback-record.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { within } from '../propose/answer-parts.ts';
import { pointsReported } from '../propose/points-reported.ts';
import { sharesOfAnswer } from './shares-of-answer.ts';

/** All records of one paper that answers several opinions, the first one first. */
export function reportsOfPaper(
  draft: Pick<LedgerDraft, 'all' | 'get'>,
  { id, besides }: FeedbackRecord,
): FeedbackRecord[] {
  const first = besides ?? id;
  const all = draft.all('feedback').filter((one) => one.id === first || one.besides === first);
  return all.sort(
    (a, b) => Number(a.besides !== undefined) - Number(b.besides !== undefined) || (a.id < b.id ? -1 : 1),
  );
}

/** The id of a further report of a paper: that of the first with ~2, ~3 … */
export function nextReportId(reports: readonly FeedbackRecord[], first: string): string {
  let number = 2;
  while (reports.some(({ id }) => id === `${first}~${number}`)) number += 1;
  return `${first}~${number}`;
}

/** The points that a report of a share alone is about, where every heading of the share names some. */
export function pointsOfShare(share: readonly { heading: string }[]): number[] | null {
  const named = share.map(({ heading }) => pointsReported(heading, []));
  if (named.length === 0 || named.includes(null)) return null;
  return [...new Set(named.flatMap((one) => one ?? []))].sort((a, b) => a - b);
}

/** The report with the points that its share of the paper alone is about. */
function withPoints(report: FeedbackRecord, only: number[] | null): FeedbackRecord {
  const { onlyPoints: _, ...whole } = report;
  return only ? { ...whole, onlyPoints: only } : whole;
}

/** What a measure is called within its report: m3. */
const nameOf = ({ id, feedback }: MeasureRecord) => id.slice(feedback.length + 1);

/** Every measure of a paper once, in its fullest words, whichever of its reports has it. */
function measuresOfPaper(draft: LedgerDraft, reports: readonly FeedbackRecord[]): Map<string, MeasureRecord> {
  const ids = new Set(reports.map(({ id }) => id));
  const all = new Map<string, MeasureRecord>();
  for (const measure of draft.all('measures').filter(({ feedback }) => ids.has(feedback))) {
    const known = all.get(nameOf(measure));
    if (!known || known.citation.lastLine < measure.citation.lastLine) all.set(nameOf(measure), measure);
  }
  return all;
}

/** A measure as far as it lies in a share of the paper; null where it does not. */
function inShare(
  measure: MeasureRecord,
  share: readonly { firstLine: number; lastLine: number }[],
): MeasureRecord | null {
  const { firstLine, lastLine, quote: text } = measure.citation;
  for (const part of share) {
    const found = within({ firstLine, lastLine, text }, part);
    if (found) return { ...measure, citation: { ...measure.citation, lastLine: found.lastLine, quote: found.text } };
  }
  return null;
}

/** Puts the measures that one report has of its paper; those of its share alone, or all (`share` null). */
function putMeasures(
  draft: LedgerDraft,
  report: string,
  paper: ReadonlyMap<string, MeasureRecord>,
  share: readonly { firstLine: number; lastLine: number }[] | null,
): void {
  const own = [...paper].flatMap(([name, measure]) => {
    const kept = share === null ? measure : inShare(measure, share);
    return kept ? [{ name, kept }] : [];
  });
  const names = new Set(own.map(({ name }) => name));
  const least = Math.min(...own.map(({ kept }) => kept.level));
  for (const { name, kept } of own) {
    const under = kept.under === null ? null : kept.under.slice(kept.feedback.length + 1);
    const isHeaded = under !== null && names.has(under);
    draft.put('measures', {
      ...kept,
      id: `${report}-${name}`,
      feedback: report,
      level: kept.level - least + 1,
      under: isHeaded ? `${report}-${under}` : null,
    });
  }
  const decided = new Set(draft.all('matches').map(({ measure }) => measure));
  for (const one of draft.all('measures')) {
    if (one.feedback === report && !names.has(nameOf(one)) && !decided.has(one.id)) draft.remove('measures', one.id);
  }
}

/**
 * Gives each report of a paper the measures of its own share: of the parts whose headings name its opinion, else of the whole paper. A measure of
 * which a person decided something stays.
 */
export function shareMeasures(draft: LedgerDraft, report: FeedbackRecord): void {
  const reports = reportsOfPaper(draft, report);
  if (reports.length < 2) return;
  const opinions = reports.map(({ opinion }) => (opinion === null ? null : draft.get('opinions', opinion)));
  const shares = sharesOfAnswer(reports[0]?.answerParts ?? [], opinions);
  const paper = measuresOfPaper(draft, reports);
  for (const [at, one] of reports.entries()) {
    const share = shares?.[at] ?? null;
    putMeasures(draft, one.id, paper, share);
    const only = share === null ? (reports[0]?.onlyPoints ?? null) : pointsOfShare(share);
    draft.put('feedback', withPoints(one, only));
  }
}
