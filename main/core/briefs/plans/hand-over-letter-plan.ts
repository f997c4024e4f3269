import { CoreError } from '#core/core-error.ts';
import { pointsOf } from '#core/ledger/ledger-index.ts';
import { supportBeside } from '#core/ledger/organs/lead-and-support.ts';
import { addresseesOf } from '#shared/domain/addressees.ts';
import type { Citation } from '#shared/domain/citation.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { OpinionRecord, PointRecord } from '#shared/domain/opinion-record.ts';
import { organTitles } from '#shared/domain/organ-root.ts';
import { pointLeads } from '#shared/domain/point-leads.ts';
import { workDue } from '../facts/due-facts.ts';
import { meetingOf } from '../facts/meeting-of.ts';
import { opinionInScope } from '../facts/opinion-facts.ts';
import { organName } from '../facts/organ-facts.ts';
import { heading, paragraph } from '../outline/blocks.ts';
import type { Attachment, Block, Brief, BriefTable, Column } from '../outline/brief.ts';
import type { BriefInput, BriefPlan } from '../outline/brief-input.ts';
import { freeParagraphs, freePart } from '../outline/free-text.ts';
import { numberHeadings } from '../outline/number-headings.ts';
import { letterFrame } from '../outline/paper-frame.ts';
import { bookTitle } from '../words/book-title.ts';
import { opinionMatter, opinionName } from '../words/opinion-name.ts';
import { withNumber } from '../words/own-mark.ts';
import { narrowDate, paperDate } from '../words/paper-date.ts';
import { addressOf, sourceNote } from '../words/source-note.ts';
import { printedAddressee } from './printed-addressee.ts';

const taskColumns: Column[] = [
  { id: 'number', title: '序号', width: 12, grow: 0, align: 'center', kind: 'number' },
  { id: 'point', title: '审议意见', width: 50, grow: 3, align: 'left', kind: 'text' },
  { id: 'lead', title: '主办单位', width: 26, grow: 1, align: 'left', kind: 'text' },
  { id: 'support', title: '协办单位', width: 26, grow: 1, align: 'left', kind: 'text' },
  { id: 'due', title: '完成时限', width: 26, grow: 0, align: 'center', kind: 'date' },
];

/** The first three are filled in, the others are left open for the organ on purpose. */
const answerColumns: Column[] = [
  { id: 'number', title: '序号', width: 12, grow: 0, align: 'center', kind: 'number' },
  { id: 'point', title: '审议意见', width: 52, grow: 2, align: 'left', kind: 'text' },
  { id: 'duty', title: '办理单位', width: 25, grow: 0, align: 'left', kind: 'text' },
  { id: 'measures', title: '办理措施和成效', width: 40, grow: 2, align: 'left', kind: 'text' },
  { id: 'evidence', title: '佐证材料', width: 30, grow: 1, align: 'left', kind: 'text' },
  { id: 'self', title: '自评', width: 18, grow: 0, align: 'center', kind: 'text' },
  { id: 'next', title: '未完成的原因\n和完成时限', width: 28, grow: 0, align: 'left', kind: 'text' },
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
    unsourced: true,
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
    title: `关于交办${opinionMatter(opinion)}的函`,
    addressee: addresseeOf(input.ledger, opinion),
    blocks: [
      paragraph(leadText(input.ledger, opinion), '导语', sourcesOf(input, opinion, points)),
      ...numberHeadings([heading(1, '办理要求'), ...freeParagraphs(requirements), ...limitBlocks(opinion, points)]),
      paragraph('特此函告。', '结语'),
    ],
    attachments: attachmentsOf(input, opinion, points),
    freeParts: [requirements],
    counts: { points: points.length },
    records: [`opinions/${opinion.id}`, ...points.map((point) => `points/${point.id}`)],
    subject: opinionName(opinion),
  });
}

/** Whom the opinion itself addresses, else to whom it was handed over; null while nobody is known. */
function addresseeOf(ledger: Ledger, opinion: OpinionRecord): string | null {
  const handed = addresseesOf(ledger.organs, opinion).flatMap(({ organ, on }) => organName(ledger, organ, on) ?? []);
  return printedAddressee(opinion) ?? (handed.join('，') || null);
}

/** Which meeting deliberated on what; where no paper names a meeting, the opinion alone, with the day of its paper. */
function leadText(ledger: Ledger, opinion: OpinionRecord): string {
  const meeting = meetingOf(ledger, opinion);
  const name = opinionName(opinion);
  if (meeting === null) {
    const date = ledger.documents[opinion.document]?.date ?? opinion.date;
    return `现将${name}${date === null ? '' : `（${paperDate(date)}）`}予以交办，请认真研究处理。`;
  }
  const formed = opinion.subject ? `审议了${bookTitle(opinion.subject)}，形成审议意见` : `形成${name}`;
  return `${meeting}${formed}。现予交办，请认真研究处理。`;
}

function sourcesOf(input: BriefInput, opinion: OpinionRecord, points: PointRecord[]): string[] {
  const cited = opinion.affirmation ?? points[0]?.citation;
  return cited ? [sourceNote(input.ledger, cited)] : [];
}

function requirementsText(): string {
  return [
    '请按照任务分解表（附件2）明确主办、协办单位和责任人，逐条提出可检查的措施；主办单位牵头，协办单位按职责配合。',
    '书面报告请逐条说明措施、成效和完成日期，附研究处理情况反馈表（附件3）和佐证材料；尚未完成的，说明原因和完成时限。',
  ].join('\n');
}

/** The days of the draft and of the report, as they are in force; nothing at all while no day is set, which the checks then ask for. */
function limitBlocks({ due, draftDue }: OpinionRecord, points: readonly PointRecord[]): Block[] {
  if (!due) return [];
  const draft = draftDue
    ? `请于${paperDate(draftDue.date)}前将研究处理情况送市人大有关专门委员会或者常委会有关工作机构征求意见，修改后于`
    : '请于';
  const isApart = points.some((point) => (workDue(point)?.date ?? due.date) !== due.date);
  const apart = isApart ? '完成时限另有规定的，以任务分解表为准。' : '';
  const place = '办理时限';
  return [
    heading(1, place),
    paragraph(`${draft}${paperDate(due.date)}前向常委会提出研究处理情况的书面报告。${apart}`, place),
  ];
}

function attachmentsOf(input: BriefInput, opinion: OpinionRecord, points: PointRecord[]): Attachment[] {
  const tables = [taskTable(input.ledger, opinion, points), answerForm(input.ledger, points)] as const;
  const [tasks, form] = tables;
  return [
    wholeOpinion(input.ledger, opinion, points),
    { title: tasks.title, orientation: 'portrait', blocks: [{ type: 'table', table: tasks }] },
    { title: form.title, orientation: 'landscape', blocks: [{ type: 'table', table: form }] },
  ];
}

/** The opinion in its own words: what was found good and wanting, each point, and how it closes. */
function wholeOpinion(ledger: Ledger, opinion: OpinionRecord, points: readonly PointRecord[]): Attachment {
  const { affirmation, problems, closing } = opinion;
  const told = (citation: Citation, text = wordsOf(citation)) =>
    paragraph(text, '审议意见', [sourceNote(ledger, citation)]);
  return {
    title: opinionName(opinion).slice(1, -1),
    orientation: 'portrait',
    blocks: [
      ...[...(affirmation ? [affirmation] : []), ...problems].map((one) => told(one)),
      ...points.map(({ citation }, index) => told(citation, withNumber(index + 1, wordsOf(citation)))),
      ...(closing ? [told(closing)] : []),
    ],
  };
}

const wordsOf = ({ quote }: Citation): string => quote.split(/\s+/u).join('');

function taskTable(ledger: Ledger, opinion: OpinionRecord, points: readonly PointRecord[]): BriefTable {
  return {
    id: 'tasks',
    title: '审议意见任务分解表',
    columns: taskColumns,
    rows: points.map((point) => {
      const due = workDue(point) ?? opinion.due;
      const leads = pointLeads(point);
      return [
        { text: String(point.number), value: point.number },
        { text: wordsOf(point.citation), sources: [addressOf(point.citation)] },
        { text: organTitles(ledger.organs, leads).join('、') },
        { text: organTitles(ledger.organs, supportBeside(ledger.organs, leads, point.support)).join('、') || '—' },
        { text: narrowDate(due?.date) || '时限未定', value: due?.date ?? null },
      ];
    }),
    summary: `共${points.length}条。`,
    notes: [],
  };
}

/** The table in which the organ answers: point and organs are filled in, its own columns are left open on purpose. */
function answerForm(ledger: Ledger, points: readonly PointRecord[]): BriefTable {
  return {
    id: 'answer-form',
    title: '审议意见研究处理情况反馈表',
    columns: answerColumns,
    rows: points.map((point) => {
      const leads = pointLeads(point);
      const organs = organTitles(ledger.organs, [...leads, ...supportBeside(ledger.organs, leads, point.support)]);
      return [
        { text: String(point.number), value: point.number },
        { text: wordsOf(point.citation), sources: [addressOf(point.citation)] },
        { text: organs.join('、') },
        ...answerColumns.slice(3).map(() => ({ text: '' })),
      ];
    }),
    summary: null,
    notes: [
      '1.办理措施和成效写明做法、数量和日期，佐证材料写明名称、文号和日期。',
      '2.自评填“已落实”“部分落实”“推进中”“未落实”。',
    ],
  };
}
