import { pointsOf } from '#core/ledger/ledger-index.ts';
import type { ComparisonFile, PointCoverage } from '#shared/contract/comparison-calls.ts';
import { shownCoverage } from '#shared/contract/shown-coverage.ts';
import type { FeedbackRecord } from '#shared/domain/feedback-record.ts';
import type { FeedbackVersion } from '#shared/domain/feedback-version.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { OpinionRecord, PointRecord } from '#shared/domain/opinion-record.ts';
import { isOpenPoint } from '#shared/domain/point-transitions.ts';
import { pointsDoneRate } from '#shared/domain/rates.ts';
import { tell } from '#shared/messages/catalogue.ts';
import { committeeName } from '../facts/office-facts.ts';
import { overdueItems } from '../facts/overdue-items.ts';
import { countsText } from '../facts/point-counts.ts';
import { heading, numbered, paragraph } from '../outline/blocks.ts';
import type { Block, Brief, BriefTable, Run } from '../outline/brief.ts';
import type { BriefInput, BriefPlan } from '../outline/brief-input.ts';
import { freeParagraphs, freePart, freeSection } from '../outline/free-text.ts';
import { numberHeadings } from '../outline/number-headings.ts';
import { reportFrame } from '../outline/paper-frame.ts';
import { bookTitle } from '../words/book-title.ts';
import { deliberationText } from '../words/deliberation-text.ts';
import { opinionMatter, opinionName } from '../words/opinion-name.ts';
import { paperDate } from '../words/paper-date.ts';
import { rateSentence } from '../words/rate-sentence.ts';
import { sourceNote } from '../words/source-note.ts';
import { coverageWords } from '../words/status-words.ts';
import {
  comparisonColumns,
  comparisonRow,
  coverageText,
  earlierText,
  isUndecided,
  receivedText,
} from './comparison-rows.ts';
import { tally } from './count-table.ts';
import { comparisonInScope, opinionCase, opinionScope } from './opinion-with-feedback.ts';
import { withoutEmpty } from './without-empty.ts';

/** 审议意见落实情况对照表: a portrait cover and the table as a landscape annex, one row for one point. */
export const comparisonPlan: BriefPlan = {
  kind: {
    id: 'comparison',
    title: '审议意见落实情况对照表',
    purpose: '一条意见一行，把审议意见原文与办理措施、进展、佐证、自评、核查逐条对照。',
    scope: opinionScope,
    freeParts: [
      { name: 'opening', title: '导语' },
      { name: 'judgement', title: '总体评价' },
      { name: 'nextSteps', title: '下一步工作' },
    ],
    hasTable: true,
  },
  columns: comparisonColumns,
  comparisons: comparisonInScope,
  plan: planComparison,
};

function planComparison(input: BriefInput): Brief {
  const { opinion, points, file } = opinionCase(input);
  const counts = {
    points: points.length,
    measures: file?.measures.length ?? 0,
    feedback: file ? 1 + file.mates.length : 0,
  };
  const opening = freePart(input, {
    name: 'opening',
    title: '导语',
    proposal: openingText(input.ledger, opinion, points.length),
  });
  const judgement = freePart(input, { name: 'judgement', title: '总体评价', proposal: '' });
  const nextSteps = freePart(input, { name: 'nextSteps', title: '下一步工作', proposal: '' });
  const table = comparisonTable(input, opinion, points, file);
  return reportFrame(input, {
    kind: 'comparison',
    title: `关于${opinionMatter(opinion)}落实情况对照核查的报告`,
    addressee: committeeName(input),
    blocks: numberHeadings([
      ...openingBlocks(input, opinion, opening.text),
      heading(1, '总体情况'),
      ...overallBlocks(input, points, file),
      ...concernBlocks(input, points, file),
      ...freeSection(judgement),
      ...freeSection(nextSteps),
    ]),
    attachments: [{ title: table.title, orientation: 'landscape', blocks: [{ type: 'table', table }] }],
    freeParts: [opening, judgement, nextSteps],
    counts,
    records: recordsOf(opinion, points, file),
    subject: opinionName(opinion),
    ...undecidedPoints(file),
  });
}

/** How many points wait for a person to decide what the report answers to them. */
export function undecidedPoints(file: ComparisonFile | undefined): Pick<Brief, 'undecided'> {
  const undecided = file?.comparison.points.filter(({ point }) => isUndecided(file, point)).length ?? 0;
  return undecided > 0 ? { undecided } : {};
}

/** Records that the paper of one opinion stands on. */
export function recordsOf(opinion: OpinionRecord, points: PointRecord[], file: ComparisonFile | undefined): string[] {
  return [
    `opinions/${opinion.id}`,
    ...points.map((point) => `points/${point.id}`),
    ...points.flatMap((point) => point.evidence.map((id) => `evidence/${id}`)),
    ...(file ? [file.feedback, ...file.mates] : []).map((one) => `feedback/${one.id}`),
  ];
}

function openingText(ledger: Ledger, opinion: OpinionRecord, points: number): string {
  return `${deliberationText(ledger, opinion, '提出', points)}现将落实情况对照核查如下。`;
}

function openingBlocks(input: BriefInput, opinion: OpinionRecord, text: string): Block[] {
  const blocks = freeParagraphs({ name: 'opening', title: '导语', text });
  const cited = opinion.affirmation ?? opinion.closing ?? pointsOf(input.ledger, opinion.id)[0]?.citation;
  const last = blocks.at(-1);
  if (!cited || last?.type !== 'paragraph') return blocks;
  const runs = last.runs.map((run, index) =>
    index === last.runs.length - 1 ? { ...run, sources: [sourceNote(input.ledger, cited)] } : run,
  );
  return [...blocks.slice(0, -1), { ...last, runs }];
}

function overallBlocks(input: BriefInput, points: PointRecord[], file: ComparisonFile | undefined): Block[] {
  const rate = rateSentence(input.office, pointsDoneRate(points));
  const status = `截至${paperDate(input.today)}，审议意见${countsText(points)}。${rate}。`;
  return [paragraph(status, '总体情况'), { type: 'paragraph', runs: coverageRuns(input, file), place: '总体情况' }];
}

export function coverageRuns(input: BriefInput, file: ComparisonFile | undefined): Run[] {
  if (!file) {
    const { points } = opinionCase(input);
    const isReceived = points.some((point) => receivedText(input.ledger, point, file) !== null);
    return [{ text: `截至${paperDate(input.today)}，${isReceived ? '已收到报告' : '尚未收到反馈报告'}。` }];
  }
  return [
    {
      text: `${comparedText(file)}${settledCounts(file)}${othersText(input.ledger, file)}`,
      sources: file.measures[0] ? [sourceNote(input.ledger, file.measures[0].citation)] : [],
    },
  ];
}

/** How the report answers the points of which a person decided; what nobody decided is counted nowhere. */
function comparedText(file: ComparisonFile): string {
  const decided = file.comparison.points.filter(({ state }) => state === 'decided');
  if (decided.length === 0) return `已收到${reportNames(file)}。`;
  const count = (of: PointCoverage['coverage']) => decided.filter(({ coverage }) => coverage === of).length;
  const refused = decided.filter((one) => one.refused !== undefined).length;
  const apart = refused > 0 ? `（其中未采纳或者暂缓办理${refused}条）` : '';
  const answers = `已说明办理情况的${count('full')}条、部分说明的${count('partial')}条${apart}、未说明的${count('none')}条`;
  return `对照${reportNames(file)}，已核对意见${decided.length}条：${answers}。`;
}

/** 另有1条由其他机关报告或者另行报告，尚未收到。; what was recorded as received without its text stands with its day. */
function othersText(ledger: Ledger, file: ComparisonFile): string {
  const states = tally(file.others, (point) => receivedText(ledger, point, file) ?? '尚未收到');
  return [...states].map(([state, count]) => `另有${count}条由其他机关报告或者另行报告，${state}。`).join('');
}

/** 另有1条本轮没有要求答复，第1轮反馈报告已说明办理情况1条。: what the round does not ask, with the verdicts of the rounds that did. */
function settledCounts({ settled, earlier }: ComparisonFile): string {
  if (settled.length === 0) return '';
  const decided = earlier.filter(({ answer }) => answer.state === 'decided');
  const verdicts = tally(decided, ({ round, answer }) => `第${round}轮${coverageWords[shownCoverage(answer)]}`);
  const told = [...verdicts].map(([verdict, count]) => `${verdict}${count}条`);
  return `另有${settled.length}条${['本轮没有要求答复', ...told].join('，')}。`;
}

const versionMark: Readonly<Record<FeedbackVersion, string>> = {
  draft: '（征求意见稿）',
  stage: '（阶段性报告）',
  formal: '',
};

/** The reports laid beside the points, in the order in which they came: 《…》（征求意见稿）、《…》. */
function reportNames({ feedback, mates }: ComparisonFile): string {
  const dayOf = ({ receivedOn, id }: FeedbackRecord) => `${receivedOn ?? ''} ${id}`;
  const reports = [feedback, ...mates].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1));
  return reports.map(({ title, version }) => `${bookTitle(title)}${versionMark[version]}`).join('、');
}

function concernBlocks(input: BriefInput, points: PointRecord[], file: ComparisonFile | undefined): Block[] {
  const runs = [...gapRuns(input, points, file), ...overdueRuns(input, points), ...findingRuns(input, file)];
  if (runs.length === 0) return [];
  return [heading(1, '需要关注的问题'), ...shortList(runs, '需要关注的问题')];
}

const longestList = 12;

/** A numbered list that stays readable: what is beyond it stands in the table. */
export function shortList(runs: readonly Run[], place: string): Block[] {
  const rest = runs.length - longestList;
  const more = rest > 0 ? [paragraph(`其余${rest}项见附件。`, place)] : [];
  return [...numbered(runs.slice(0, longestList), place), ...more];
}

export function gapRuns(input: BriefInput, points: PointRecord[], file: ComparisonFile | undefined): Run[] {
  return points.flatMap((point) => {
    const coverage = file?.comparison.points.find((one) => one.point === point.id);
    const before = file?.earlier.find(
      ({ point: id, answer }) => id === point.id && answer.state === 'decided' && answer.coverage !== 'full',
    );
    if (file && before && isOpenPoint(point.status)) {
      const text = `第${point.number}条“${point.title}”${earlierText(file, point.id)}，本轮没有要求答复。`;
      return [{ text, sources: [sourceNote(input.ledger, point.citation)] }];
    }
    if (coverage?.state !== 'decided' || coverage.coverage === 'full') return [];
    return [
      {
        text: `第${point.number}条“${point.title}”${coverageText(coverage)}。`,
        sources: [sourceNote(input.ledger, point.citation)],
      },
    ];
  });
}

/** The points that are late, by the same duties as on the desk and in the letters that chase them. */
export function overdueRuns(input: BriefInput, points: PointRecord[]): Run[] {
  const items = overdueItems(input.ledger, input.today);
  return points.flatMap((point) => {
    const late = items.find(({ record }) => record === `points/${point.id}`);
    if (!late) return [];
    return [
      {
        text: `第${point.number}条“${point.title}”应于${paperDate(late.due)}办结，已逾期${late.days}天。`,
        sources: late.sources,
      },
    ];
  });
}

export function findingRuns(input: BriefInput, file: ComparisonFile | undefined): Run[] {
  const kinds = ['repeated-passage', 'figures-disagree'];
  return (file?.comparison.findings ?? [])
    .filter((finding) => kinds.includes(finding.kind))
    .map((finding) => ({
      text: `${tell('zh-CN', finding.title).replace(/[。；]$/u, '')}：${tell('zh-CN', finding.because).replace(/[。；]$/u, '')}。`,
      sources: finding.citations.map((citation) => sourceNote(input.ledger, citation)),
    }));
}

export function comparisonTable(
  input: BriefInput,
  opinion: OpinionRecord,
  points: PointRecord[],
  file: ComparisonFile | undefined,
): BriefTable {
  const papers = file ? `；反馈报告指${reportNames(file)}` : '';
  return withoutEmpty('next', {
    id: 'comparison',
    title: `${opinionName(opinion)}落实情况对照表`,
    columns: comparisonColumns,
    rows: points.map((point) => comparisonRow(input.ledger, point, file)),
    summary: `${countsText(points)}。`,
    notes: ['单位自评由办理单位报送，核查意见由工委提出。', `审议意见指${opinionName(opinion)}${papers}。`],
  });
}
