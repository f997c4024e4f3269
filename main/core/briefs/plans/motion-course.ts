import { motionFile } from '#core/ledger/motions/motion-file.ts';
import type { DutyKind } from '#shared/domain/duty.ts';
import type { MotionRecord } from '#shared/domain/motion-record.ts';
import { message } from '#shared/messages/catalogue.ts';
import { paragraph } from '../outline/blocks.ts';
import type { Block } from '../outline/brief.ts';
import type { BriefInput } from '../outline/brief-input.ts';
import { bookTitle } from '../words/book-title.ts';
import { dutyOutcome } from '../words/duty-outcome.ts';
import { paperDate } from '../words/paper-date.ts';

/** The papers by which the motion was handled, each once; one that only mentions it is none of them, nor is a further printing. */
export function papersOfCase(input: BriefInput, motion: MotionRecord) {
  const printings = new Set(motion.papers.flatMap((one) => (one.printingOf === undefined ? [] : [one.document])));
  const { papers } = motionFile(input.ledger, motion.id);
  return papers.filter(({ role, document }) => role !== 'mention' && !printings.has(document));
}

export function courseBlocks(input: BriefInput, motion: MotionRecord): Block[] {
  const papers = papersOfCase(input, motion);
  const place = '办理过程';
  const outcomes = owedBlocks(input, motion, place);
  if (papers.length === 0) return [paragraph('尚未收到该议案的办理文件。', place), ...outcomes];
  const told = papers.map((paper) => {
    const when = paper.date ? `${paperDate(paper.date)}，` : '';
    const role = message('zh-CN', `paper-role.${paper.role as MotionRecord['papers'][number]['role']}`);
    return paragraph(`${when}${role}：${bookTitle(paper.title)}。`, place, [bookTitle(paper.title)]);
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
