import { pointsOf } from '#core/ledger/ledger-index.ts';
import type { MotionRecord } from '#shared/domain/motion-record.ts';
import { commitmentRowsOf } from '#shared/domain/promises/commitment-row.ts';
import { message } from '#shared/messages/catalogue.ts';
import type { Attachment, BriefTable, Column } from '../outline/brief.ts';
import type { BriefInput } from '../outline/brief-input.ts';
import { narrowDate } from '../words/paper-date.ts';
import { commitmentTable } from './commitment-table.ts';
import { papersOfCase } from './motion-course.ts';
import type { MotionFacts } from './motion-results.ts';

export const paperColumns: Column[] = [
  { id: 'number', title: '序号', width: 12, grow: 0, align: 'center', kind: 'number' },
  { id: 'role', title: '环节', width: 24, grow: 0, align: 'center', kind: 'text' },
  { id: 'title', title: '文件', width: 60, grow: 1, align: 'left', kind: 'text' },
  { id: 'date', title: '日期', width: 24, grow: 0, align: 'center', kind: 'date' },
];

export function attachmentsOf(input: BriefInput, { motion, opinions, feedback }: MotionFacts): Attachment[] {
  const points = new Set(opinions.flatMap((one) => pointsOf(input.ledger, one.id).map((point) => point.id)));
  const papers = new Set(motion.papers.map((paper) => paper.document));
  const reports = new Set(feedback.map((one) => one.id));
  const promised = commitmentRowsOf(input.ledger).filter(
    (one) =>
      (one.answer === null && papers.has(one.citation?.document ?? '')) ||
      (one.answer !== null && one.answer.suggestion === motion.convertedTo) ||
      (one.point !== null && points.has(one.point)) ||
      (one.feedback !== null && reports.has(one.feedback)),
  );
  const tables: { orientation: Attachment['orientation']; table: BriefTable }[] = [
    { orientation: 'portrait', table: paperTable(input, motion) },
  ];
  if (promised.length > 0)
    tables.push({ orientation: 'landscape', table: commitmentTable(input, promised, '承诺事项一览表') });
  return tables.map(({ orientation, table }) => ({
    title: table.title,
    orientation,
    blocks: [{ type: 'table', table }],
  }));
}

function paperTable(input: BriefInput, motion: MotionRecord): BriefTable {
  const papers = papersOfCase(input, motion);
  return {
    id: 'papers',
    title: '议案办理文件目录',
    columns: paperColumns,
    rows: papers.map((paper, index) => [
      { text: String(index + 1), value: index + 1 },
      { text: message('zh-CN', `paper-role.${paper.role as MotionRecord['papers'][number]['role']}`) },
      { text: paper.title },
      { text: narrowDate(paper.date) || '—', value: paper.date },
    ]),
    summary: `共${papers.length}件。`,
    notes: [],
  };
}
