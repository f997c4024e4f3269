import { hasReportByHand, reportByHand } from '#core/ledger/duties/report-by-hand.ts';
import { evidenceOf } from '#core/ledger/ledger-index.ts';
import type { ComparisonFile, Match, PointCoverage } from '#shared/contract/comparison-calls.ts';
import { shownCoverage } from '#shared/contract/shown-coverage.ts';
import type { MeasureRecord } from '#shared/domain/feedback-record.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { PointRecord } from '#shared/domain/opinion-record.ts';
import { pointLeads } from '#shared/domain/point-leads.ts';
import { dueText, workDue } from '../facts/due-facts.ts';
import { dutyText } from '../facts/organ-facts.ts';
import type { Cell, Column } from '../outline/brief.ts';
import { excerpt } from '../words/excerpt.ts';
import { narrowDate, paperDate } from '../words/paper-date.ts';
import { addressesOf, sourceNote } from '../words/source-note.ts';
import { coverageWords, foundWords, selfReportWords, statusWords } from '../words/status-words.ts';

/** Columns of the 对照表. What they leave of the 225 mm of a landscape annex goes to the longest texts. */
export const comparisonColumns: Column[] = [
  { id: 'number', title: '序号', width: 9, grow: 0, align: 'center', kind: 'number' },
  { id: 'point', title: '审议意见\n（原文摘句）', width: 26, grow: 5, align: 'left', kind: 'text' },
  { id: 'duty', title: '办理单位', width: 15, grow: 1, align: 'left', kind: 'text' },
  { id: 'measures', title: '办理措施\n（单位报）', width: 20, grow: 5, align: 'left', kind: 'text' },
  { id: 'due', title: '完成\n时限', width: 14, grow: 0, align: 'center', kind: 'date' },
  { id: 'progress', title: '进展情况', width: 17, grow: 3, align: 'left', kind: 'text' },
  { id: 'evidence', title: '佐证材料', width: 12, grow: 1, align: 'left', kind: 'text' },
  { id: 'self', title: '单位\n自评', width: 14, grow: 0, align: 'center', kind: 'text' },
  { id: 'check', title: '工委核查\n意见', width: 12, grow: 1, align: 'center', kind: 'text' },
  { id: 'status', title: '状态', width: 12, grow: 0, align: 'center', kind: 'text' },
  { id: 'next', title: '下一步', width: 11, grow: 1, align: 'left', kind: 'text' },
];

export const noFeedback = '尚未收到反馈报告';
const measureLimit = 240;

/** One row of the 对照表. `file` is the comparison with the feedback; without one the row says that none came. */
export function comparisonRow(ledger: Ledger, point: PointRecord, file: ComparisonFile | undefined): Cell[] {
  const coverage = file?.comparison.points.find((one) => one.point === point.id);
  return [
    { text: String(point.number), value: point.number },
    pointCell(point),
    { text: dutyText(ledger, pointLeads(point), point.support) },
    measuresCell(ledger, file, point, coverage),
    { text: dueText(workDue(point)), value: workDue(point)?.date ?? null },
    { text: progressText(ledger, point, file, coverage) },
    { text: evidenceText(ledger, point) },
    { text: verdictText(point.selfReport, point.selfReport ? selfReportWords[point.selfReport.value] : '单位未报告') },
    { text: verdictText(point.check, point.check ? foundWords[point.check.value] : '尚未核查') },
    { text: statusWords[point.status] },
    { text: point.nextStep.trim() },
  ];
}

function pointCell(point: PointRecord): Cell {
  const quotes = [point.citation, ...(point.merged ?? []).map((one) => one.citation)];
  return {
    text: quotes.map((citation) => excerpt(citation.quote, 400)).join('\n'),
    sources: addressesOf(quotes),
  };
}

/** True for a point that the round does not ask, so that the report owes it no answer. */
export function isSettled(file: ComparisonFile, point: PointRecord): boolean {
  return file.settled.some((one) => one.id === point.id);
}

/** True for a point that another organ is to report on, which has not reported. */
function isOwedByOther(file: ComparisonFile, point: PointRecord): boolean {
  return file.others.some((one) => one.id === point.id);
}

/** 报告已于2026年8月14日收到: of a report that a person recorded and whose text nobody has; null where none came or its text is there. */
export function receivedText(ledger: Ledger, point: PointRecord, file: ComparisonFile | undefined): string | null {
  if (file && !isOwedByOther(file, point)) return null;
  const report = reportByHand(ledger, point, file?.feedback.round ?? point.round);
  if (!report) return null;
  return report.on === null ? '报告已收到' : `报告已于${paperDate(report.on)}收到`;
}

/** What stands in place of measures: that none was asked for in the round, came, or is known; last that the report has none. */
export function withoutMeasures(ledger: Ledger, point: PointRecord, file: ComparisonFile | undefined): string {
  const received = receivedText(ledger, point, file);
  if (received !== null) return received;
  if (!file) return noFeedback;
  if (isSettled(file, point)) return '本轮未要求答复';
  if (isOwedByOther(file, point)) return '由办理单位另行报告，尚未收到';
  // What one of its organs reported may stand in a report whose text nobody has.
  if (hasReportByHand(ledger, point, file.feedback.round)) return '另有报告已收到';
  const answer = file.comparison.points.find((one) => one.point === point.id);
  // What a person has not decided is no fact of a paper: the reader is sent to the report.
  return answer?.state === 'decided' && answer.coverage === 'none' ? '反馈报告未说明办理措施' : '见反馈报告';
}

function measuresCell(
  ledger: Ledger,
  file: ComparisonFile | undefined,
  point: PointRecord,
  coverage: PointCoverage | undefined,
): Cell {
  const isAsked = file && !isSettled(file, point) && !isOwedByOther(file, point);
  const pairs = isAsked ? matchedMeasures(file, coverage) : [];
  if (pairs.length === 0) return { text: withoutMeasures(ledger, point, file) };
  const limit = Math.max(80, Math.floor(measureLimit / pairs.length));
  return {
    text: pairs.map(({ match, measure }) => excerpt(measure.citation.quote, limit, match.terms)).join('\n'),
    sources: addressesOf(pairs.map(({ measure }) => measure.citation)),
  };
}

/** Measures that a person laid beside a point, by score; a match that nobody decided is no fact of a paper. */
export function matchedMeasures(
  file: ComparisonFile,
  coverage: PointCoverage | undefined,
): { match: Match; measure: MeasureRecord }[] {
  return (coverage?.matches ?? [])
    .filter((match) => match.decision === 'accepted')
    .sort((a, b) => b.score - a.score)
    .flatMap((match) => {
      const measure = file.measures.find((one) => one.id === match.measure);
      return measure ? [{ match, measure }] : [];
    });
}

/** True where the verdict on a point, or a measure laid beside it, waits for a person. */
export function isUndecided(file: ComparisonFile, point: string): boolean {
  const coverage = file.comparison.points.find((one) => one.point === point);
  if (!coverage) return false;
  return coverage.state === 'proposed' || coverage.matches.some(({ decision }) => decision === 'proposed');
}

function progressText(
  ledger: Ledger,
  point: PointRecord,
  file: ComparisonFile | undefined,
  coverage: PointCoverage | undefined,
): string {
  const received = receivedText(ledger, point, file);
  if (received !== null) return received;
  if (!file) return noFeedback;
  if (isSettled(file, point)) return settledText(point, file);
  if (isOwedByOther(file, point)) return noFeedback;
  return coverage?.state === 'decided' ? coverageText(coverage) : '尚未核查';
}

/** 第1轮反馈报告已说明办理情况: of a point that the round does not ask, how the round found it answered that asked it last. */
export function settledText(point: PointRecord, file: ComparisonFile): string {
  const isOver = point.status === 'done' || point.status === 'not-applicable';
  const over = isOver ? '此前轮次已办结' : '重新办理没有点到';
  const earlier = earlierText(file, point.id);
  return earlier === null ? over : `${over}；${earlier}`;
}

/** The verdict of the round that asked a point last, with the round; null where nobody reported on it or decided. */
export function earlierText({ earlier }: ComparisonFile, point: string): string | null {
  const before = earlier.find((one) => one.point === point);
  return before?.answer.state === 'decided' ? `第${before.round}轮${coverageText(before.answer)}` : null;
}

/** 反馈报告未说明：…… of a decided answer in part that names what is missing; of a point without any answer everything is missing. */
export function coverageText(coverage: PointCoverage): string {
  const missing = coverage.missing.map((part) => part.trim()).filter((part) => part !== '');
  if (coverage.coverage !== 'partial' || missing.length === 0) return coverageWords[shownCoverage(coverage)];
  const shown = shownCoverage(coverage);
  const apart = shown === 'partial' ? '' : `${coverageWords[shown]}，`;
  return `${apart}反馈报告未说明：${missing.join('；')}`;
}

function evidenceText(ledger: Ledger, point: PointRecord): string {
  const evidence = evidenceOf(ledger, point.id);
  if (evidence.length === 0) return point.selfReport ? '未提供佐证材料' : '—';
  return evidence
    .map((one) => {
      const source = one.citation ? sourceNote(ledger, one.citation) : '';
      return [one.title, one.number.trim(), paperDate(one.on), source].filter((part) => part !== '').join('\n');
    })
    .join('\n');
}

function verdictText(verdict: { on: string; by: string; note: string } | null, words: string): string {
  if (!verdict) return words;
  return [words, verdict.by.trim(), narrowDate(verdict.on), verdict.note.trim()]
    .filter((part) => part !== '')
    .join('\n');
}
