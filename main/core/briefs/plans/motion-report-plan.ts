import { CoreError } from '#core/core-error.ts';
import { pointsOf } from '#core/ledger/ledger-index.ts';
import { recordOf } from '#core/ledger/record-of.ts';
import type { FeedbackRecord } from '#shared/domain/feedback-record.ts';
import type { MotionRecord } from '#shared/domain/motion-record.ts';
import { committeeName } from '../facts/office-facts.ts';
import { followedOpinions } from '../facts/opinion-facts.ts';
import { heading } from '../outline/blocks.ts';
import type { Brief } from '../outline/brief.ts';
import type { BriefInput, BriefPlan, PlanScope } from '../outline/brief-input.ts';
import { freePart, freeSection } from '../outline/free-text.ts';
import { numberHeadings } from '../outline/number-headings.ts';
import { reportFrame } from '../outline/paper-frame.ts';
import { matterName } from '../words/matter-name.ts';
import { attachmentsOf, paperColumns } from './motion-attachments.ts';
import { courseBlocks, papersOfCase } from './motion-course.ts';
import { originBlocks } from './motion-origin.ts';
import { implementationBlocks, type MotionFacts, opinionBlocks } from './motion-results.ts';

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
    title: `关于${matterName(motion.title)}办理情况的汇报`,
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
