import { CoreError } from '#core/core-error.ts';
import { isCommitteeMeeting } from '#core/ledger/identity/compare-sessions.ts';
import { measuresOf, pointsOf } from '#core/ledger/ledger-index.ts';
import { motionFile, motionRows } from '#core/ledger/motions/motion-file.ts';
import { recordOf } from '#core/ledger/record-of.ts';
import type { DutyKind } from '#shared/domain/duty.ts';
import type { FeedbackRecord } from '#shared/domain/feedback-record.ts';
import type { MotionRecord } from '#shared/domain/motion-record.ts';
import type { OpinionRecord } from '#shared/domain/opinion-record.ts';
import { commitmentRowsOf } from '#shared/domain/promises/commitment-row.ts';
import { message, tell } from '#shared/messages/catalogue.ts';
import { dispositionTold } from '#shared/messages/disposition-told.ts';
import { committeeName } from '../facts/office-facts.ts';
import { followedOpinions } from '../facts/opinion-facts.ts';
import { dutyText } from '../facts/organ-facts.ts';
import { countsText } from '../facts/point-counts.ts';
import { heading, paragraph } from '../outline/blocks.ts';
import type { Attachment, Block, Brief, BriefTable, Column } from '../outline/brief.ts';
import type { BriefInput, BriefPlan, PlanScope } from '../outline/brief-input.ts';
import { freePart, freeSection } from '../outline/free-text.ts';
import { numberHeadings } from '../outline/number-headings.ts';
import { reportFrame } from '../outline/paper-frame.ts';
import { bookTitle } from '../words/book-title.ts';
import { dutyOutcome } from '../words/duty-outcome.ts';
import { excerpt } from '../words/excerpt.ts';
import { opinionName } from '../words/opinion-name.ts';
import { narrowDate, paperDate } from '../words/paper-date.ts';
import { sourceNote } from '../words/source-note.ts';
import { statusWords } from '../words/status-words.ts';
import { withoutHeading } from '../words/without-heading.ts';
import { commitmentTable } from './commitment-table.ts';

const paperColumns: Column[] = [
  { id: 'number', title: '序号', width: 12, grow: 0, align: 'center', kind: 'number' },
  { id: 'role', title: '环节', width: 24, grow: 0, align: 'center', kind: 'text' },
  { id: 'title', title: '文件', width: 60, grow: 1, align: 'left', kind: 'text' },
  { id: 'date', title: '日期', width: 24, grow: 0, align: 'center', kind: 'date' },
];

/** 代表议案办理情况汇报: one motion with its whole file, from its moving to what is still promised. */
export const motionReportPlan: BriefPlan = {
  kind: {
    id: 'motion-report',
    title: '代表议案办理情况汇报',
    purpose: '一件代表议案从提出、交付到实施、审议、反馈的全过程。',
    scope: [{ name: 'motion', required: true, collection: 'motions' }],
    freeParts: [
      { name: 'problems', title: '存在的问题' },
      { name: 'nextSteps', title: '下一步打算' },
    ],
    hasTable: true,
  },
  columns: paperColumns,
  comparisons: () => [],
  plan: planMotion,
};

type MotionFacts = { motion: MotionRecord; opinions: OpinionRecord[]; feedback: FeedbackRecord[] };

function motionInScope(scope: PlanScope): MotionRecord {
  const id = scope.scope.motion;
  if (!id) throw new CoreError('brief-scope-missing', { name: 'motion' });
  return recordOf(scope.ledger, 'motions', id);
}

function planMotion(input: BriefInput): Brief {
  const motion = motionInScope(input);
  const papers = new Set(motion.papers.map((paper) => paper.document));
  const opinions = followedOpinions(input.ledger).filter((one) => papers.has(one.document));
  const answered = new Set<string | null>(opinions.map(({ id }) => id));
  // A report that was attached to a decision of the file belongs to it, whatever its own title names.
  const isOfFile = ({ document, opinion }: FeedbackRecord) => papers.has(document) || answered.has(opinion);
  const feedback = Object.values(input.ledger.feedback).filter((one) => isOfFile(one) && one.sameAs === null);
  const facts: MotionFacts = { motion, opinions, feedback };
  const problems = freePart(input, { name: 'problems', title: '存在的问题', proposal: '' });
  const nextSteps = freePart(input, { name: 'nextSteps', title: '下一步打算', proposal: '' });
  return reportFrame(input, {
    kind: 'motion-report',
    title: `关于${bookTitle(motion.title)}办理情况的汇报`,
    addressee: committeeName(input),
    blocks: numberHeadings([
      heading(1, '议案提出和交付情况'),
      ...originBlocks(input, motion),
      heading(1, '办理过程'),
      ...courseBlocks(input, motion),
      heading(1, '实施情况'),
      ...implementationBlocks(input, facts),
      heading(1, '审议意见及反馈情况'),
      ...opinionBlocks(input, facts),
      ...freeSection(problems),
      ...freeSection(nextSteps),
    ]),
    attachments: attachmentsOf(input, facts),
    freeParts: [problems, nextSteps],
    counts: {
      motions: 1,
      documents: papersOfCase(input, motion).length,
      opinions: facts.opinions.length,
      feedback: facts.feedback.length,
    },
    records: recordsOf(input, facts),
    subject: motion.title,
  });
}

function recordsOf(input: BriefInput, { motion, opinions, feedback }: MotionFacts): string[] {
  return [
    `motions/${motion.id}`,
    ...opinions.map((one) => `opinions/${one.id}`),
    ...opinions.flatMap((one) => pointsOf(input.ledger, one.id).map((point) => `points/${point.id}`)),
    ...feedback.map((one) => `feedback/${one.id}`),
  ];
}

function originBlocks(input: BriefInput, motion: MotionRecord): Block[] {
  const place = '议案提出和交付情况';
  const isMoved = motion.session !== null && !isCommitteeMeeting(motion.session);
  const number = motion.number ? `第${motion.number}号` : (mergerWords(input, motion) ?? '编号未登记');
  const proposers =
    motion.leadProposers.length === 0 ? '领衔代表未登记' : `由${motion.leadProposers.join('、')}等代表提出`;
  const signers = motion.signers === null ? '' : `，共${motion.signers}名代表联名`;
  const disposition = motion.disposition ? `处理方式为${tell('zh-CN', dispositionTold(motion))}` : '处理方式未登记';
  const handed = motion.handedOverOn ? `${paperDate(motion.handedOverOn)}交付办理` : '交付办理日期未登记';
  const plan = motionFile(input.ledger, motion.id).duties.find(({ kind }) => kind === 'plan')?.due;
  const planned = plan ? `，实施方案报送期限为${paperDate(plan.date)}` : '';
  const reported = plan ? '实施情况报告报送期限' : '办理期限';
  const due = `${planned}，${reported}${motion.due ? `为${paperDate(motion.due.date)}` : '未登记'}`;
  const duty = dutyText(input.ledger, motion.lead === null ? [] : [motion.lead], motion.support).replace('\n', '；');
  return [
    paragraph(
      `该议案${isMoved ? `在${motion.session}上提出` : '提出的会议未登记'}，${number}，${proposers}${signers}。${disposition}。`,
      place,
      motion.citation ? [sourceNote(input.ledger, motion.citation)] : [],
    ),
    paragraph(`${handed}${due}。${duty}。`, place),
  ];
}

/** 由第1号、第4号议案合并形成, for a motion that was made of others. */
function mergerWords({ ledger }: BriefInput, { id }: MotionRecord): string | null {
  const numbers = motionRows(ledger, undefined).flatMap((one) =>
    one.mergedInto === id && one.number !== null ? [`第${one.number}号`] : [],
  );
  return numbers.length > 0 ? `由${numbers.join('、')}议案合并形成` : null;
}

/** The papers by which the motion was handled, each once; one that only mentions it is none of them, nor is a further printing. */
function papersOfCase(input: BriefInput, motion: MotionRecord) {
  const printings = new Set(motion.papers.flatMap((one) => (one.printingOf === undefined ? [] : [one.document])));
  const { papers } = motionFile(input.ledger, motion.id);
  return papers.filter(({ role, document }) => role !== 'mention' && !printings.has(document));
}

function courseBlocks(input: BriefInput, motion: MotionRecord): Block[] {
  const papers = papersOfCase(input, motion);
  const place = '办理过程';
  const outcomes = owedBlocks(input, motion, place);
  if (papers.length === 0) return [paragraph('尚未收到该议案的办理文件。', place), ...outcomes];
  const told = papers.map((paper) => {
    const when = paper.date ? paperDate(paper.date) : '日期不详';
    const document = input.ledger.documents[paper.document];
    const lines = document ? `${bookTitle(paper.title)}原文第${document.firstLine}—${document.lastLine}行` : '';
    const role = message('zh-CN', `paper-role.${paper.role as MotionRecord['papers'][number]['role']}`);
    return paragraph(`${when}，${role}：${bookTitle(paper.title)}。`, place, lines === '' ? [] : [lines]);
  });
  return [...told, ...outcomes];
}

const owedPapers: Partial<Record<DutyKind, string>> = {
  review: '审议结果的报告',
  plan: '实施方案',
  'written-report': '实施情况报告',
};

/** What is owed on a motion by a day, and what became of it: the plan, the report of each round, the report of the committee. */
function owedBlocks(input: BriefInput, motion: MotionRecord, place: string): Block[] {
  const { duties } = motionFile(input.ledger, motion.id);
  const isRedone = motion.rounds.length > 0;
  return duties.flatMap((duty) => {
    const what = owedPapers[duty.kind];
    const round = isRedone && duty.kind === 'written-report' ? `第${duty.round}轮` : '';
    const outcome = what === undefined ? null : dutyOutcome(`${round}${what}`, duty, input.today);
    return outcome === null ? [] : [paragraph(outcome, place)];
  });
}

function implementationBlocks(input: BriefInput, { motion, feedback }: MotionFacts): Block[] {
  const place = '实施情况';
  const blocks = feedback.flatMap((one) =>
    measuresOf(input.ledger, one.id)
      .filter((measure) => measure.level === 1)
      .flatMap((measure) => [
        heading(2, measure.title.replace(/[。；]$/u, '')),
        paragraph(excerpt(withoutHeading(measure.title, measure.citation.quote), 260), place, [
          sourceNote(input.ledger, measure.citation),
        ]),
      ]),
  );
  if (blocks.length > 0) return blocks;
  const reports = papersOfCase(input, motion).filter(({ role }) => role === 'implementation');
  if (reports.length === 0) return [paragraph('尚未收到载明实施措施的反馈报告。', place)];
  const named = reports
    .map(({ title, date }) => `${bookTitle(title)}${date ? `（${paperDate(date)}）` : ''}`)
    .join('、');
  return [paragraph(`已收到${named}，实施情况见该报告，未逐项摘录措施。`, place)];
}

function opinionBlocks(input: BriefInput, { opinions, feedback }: MotionFacts): Block[] {
  const place = '审议意见及反馈情况';
  if (opinions.length === 0) return [paragraph('尚未收到常委会就该议案形成的审议意见。', place)];
  return opinions.flatMap((opinion) => {
    const points = pointsOf(input.ledger, opinion.id);
    const answers = feedback.filter((one) => one.opinion === opinion.id);
    const answer =
      answers.length === 0 ? '尚未收到反馈报告。' : `已收到${answers.map((one) => bookTitle(one.title)).join('、')}。`;
    return [
      paragraph(`常委会形成${opinionName(opinion)}，${countsText(points)}。${answer}`, place),
      ...points.map((point, index) =>
        paragraph(`${index + 1}.${point.title}：${statusWords[point.status]}。`, place, [
          sourceNote(input.ledger, point.citation),
        ]),
      ),
    ];
  });
}

function attachmentsOf(input: BriefInput, { motion, opinions, feedback }: MotionFacts): Attachment[] {
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
      { text: narrowDate(paper.date) || '日期不详', value: paper.date },
    ]),
    summary: `共${papers.length}件。`,
    notes: [],
  };
}
