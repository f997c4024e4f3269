import { CoreError } from '#core/core-error.ts';
import { pointsOf } from '#core/ledger/ledger-index.ts';
import { addresseesOf } from '#shared/domain/addressees.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { OpinionRecord, PointRecord } from '#shared/domain/opinion-record.ts';
import { pointLeads } from '#shared/domain/point-leads.ts';
import { dueText, workDue } from '../facts/due-facts.ts';
import { opinionInScope } from '../facts/opinion-facts.ts';
import { dutyText, organName } from '../facts/organ-facts.ts';
import { heading, paragraph } from '../outline/blocks.ts';
import type { Attachment, Block, Brief, BriefTable, Column } from '../outline/brief.ts';
import type { BriefInput, BriefPlan } from '../outline/brief-input.ts';
import { freeParagraphs, freePart } from '../outline/free-text.ts';
import { numberHeadings } from '../outline/number-headings.ts';
import { letterFrame } from '../outline/paper-frame.ts';
import { deliberationText } from '../words/deliberation-text.ts';
import { dueReasonText } from '../words/due-reason-text.ts';
import { opinionName } from '../words/opinion-name.ts';
import { withNumber } from '../words/own-mark.ts';
import { paperDate } from '../words/paper-date.ts';
import { addressOf, sourceNote } from '../words/source-note.ts';
import { comparisonColumns } from './comparison-rows.ts';
import { printedAddressee } from './printed-addressee.ts';

const taskColumns: Column[] = [
  { id: 'number', title: '序号', width: 12, grow: 0, align: 'center', kind: 'number' },
  { id: 'point', title: '审议意见', width: 50, grow: 3, align: 'left', kind: 'text' },
  { id: 'duty', title: '办理单位', width: 34, grow: 2, align: 'left', kind: 'text' },
  { id: 'due', title: '完成时限', width: 26, grow: 0, align: 'center', kind: 'date' },
];

/** 审议意见交办函: what is handed over, who must do it by when, how to answer, with the table to answer in. */
export const handOverLetterPlan: BriefPlan = {
  kind: {
    id: 'hand-over-letter',
    title: '审议意见交办函',
    purpose: '把审议意见连同任务分解表和反馈表式交给承办单位研究处理。',
    scope: [{ name: 'opinion', required: true, collection: 'opinions' }],
    freeParts: [
      { name: 'requirements', title: '办理要求' },
      { name: 'number', title: '发文字号序号' },
    ],
    hasTable: true,
  },
  columns: taskColumns,
  comparisons: () => [],
  plan: planHandOver,
};

function planHandOver(input: BriefInput): Brief {
  const opinion = opinionInScope(input);
  const points = pointsOf(input.ledger, opinion.id);
  if (points.length === 0) throw new CoreError('brief-scope-empty', { name: opinion.title });
  const requirements = freePart(input, { name: 'requirements', title: '办理要求', proposal: requirementsText() });
  return letterFrame(input, {
    kind: 'hand-over-letter',
    title: `关于交办${opinionName(opinion)}的函`,
    addressee:
      printedAddressee(opinion) ??
      (addresseesOf(input.ledger.organs, opinion)
        .flatMap(({ organ, on }) => organName(input.ledger, organ, on) ?? [])
        .join('、') ||
        '（主送机关未明确）'),
    blocks: numberHeadings([
      paragraph(leadText(input.ledger, opinion, points.length), '导语', sourcesOf(input, opinion, points)),
      heading(1, '办理要求'),
      ...freeParagraphs(requirements),
      heading(1, '办理时限'),
      ...limitBlocks(opinion),
    ]),
    attachments: attachmentsOf(input, opinion, points),
    freeParts: [requirements],
    counts: { points: points.length },
    records: [`opinions/${opinion.id}`, ...points.map((point) => `points/${point.id}`)],
    subject: opinionName(opinion),
  });
}

function leadText(ledger: Ledger, opinion: OpinionRecord, points: number): string {
  return `${deliberationText(ledger, opinion, '形成', points)}现将审议意见交你单位研究处理，有关事项函告如下。`;
}

function sourcesOf(input: BriefInput, opinion: OpinionRecord, points: PointRecord[]): string[] {
  const cited = opinion.affirmation ?? points[0]?.citation;
  return cited ? [sourceNote(input.ledger, cited)] : [];
}

function requirementsText(): string {
  return [
    '请对照任务分解表逐条研究处理，明确主办、协办单位和责任人，制定可检查的措施和完成时限。',
    '研究处理情况报告先送市人大有关专门委员会或者常委会有关工作机构征求意见，修改后以书面形式向常委会报告，并附对照表；尚未落实的，说明原因和下一步安排。',
  ].join('\n');
}

function limitBlocks(opinion: OpinionRecord): Block[] {
  if (!opinion.due) return [paragraph('本件反馈时限尚未确定，另行通知。', '办理时限')];
  const reason = dueReasonText(opinion.due);
  const because = reason === '' ? '' : `（${reason}）`;
  return [
    paragraph(
      `请于${paperDate(opinion.due.date)}前向常委会提出研究处理情况的书面报告${because}。各条意见另有时限的，以任务分解表为准。`,
      '办理时限',
    ),
  ];
}

function attachmentsOf(input: BriefInput, opinion: OpinionRecord, points: PointRecord[]): Attachment[] {
  const text: Attachment = {
    title: opinionName(opinion).slice(1, -1),
    orientation: 'portrait',
    blocks: points.map((point, index) =>
      paragraph(withNumber(index + 1, point.citation.quote.replace(/\s+/gu, '')), '审议意见', [
        sourceNote(input.ledger, point.citation),
      ]),
    ),
  };
  const tasks: BriefTable = {
    id: 'tasks',
    title: '审议意见任务分解表',
    columns: taskColumns,
    rows: points.map((point) => [
      { text: String(point.number), value: point.number },
      { text: point.title, sources: [addressOf(point.citation)] },
      { text: dutyText(input.ledger, pointLeads(point), point.support) },
      { text: dueText(workDue(point)), value: workDue(point)?.date ?? null },
    ]),
    summary: `共${points.length}条。`,
    notes: [],
  };
  const form = answerForm(points);
  return [
    text,
    { title: tasks.title, orientation: 'portrait', blocks: [{ type: 'table', table: tasks }] },
    { title: form.title, orientation: 'landscape', blocks: [{ type: 'table', table: form }] },
  ];
}

const answered = ['measures', 'progress', 'evidence', 'self', 'next'];

/** The table in which the organ answers: the points are filled in, its own columns are left open on purpose. */
function answerForm(points: PointRecord[]): BriefTable {
  const columns = comparisonColumns
    .filter((column) => ['number', 'point', ...answered].includes(column.id))
    .map((column) => {
      if (answered.includes(column.id)) return { ...column, width: 24, grow: 1 };
      return column.id === 'point' ? { ...column, title: '审议意见', width: 52, grow: 0 } : { ...column, width: 12 };
    });
  return {
    id: 'answer-form',
    title: '审议意见研究处理情况反馈表',
    columns,
    rows: points.map((point) =>
      columns.map((column) => {
        if (column.id === 'number') return { text: String(point.number), value: point.number };
        return { text: column.id === 'point' ? point.title : '' };
      }),
    ),
    summary: null,
    notes: ['空白栏由承办单位填写；措施写明做法、数量和日期，佐证材料写明名称、文号和日期。'],
  };
}
