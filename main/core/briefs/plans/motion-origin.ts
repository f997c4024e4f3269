import { isCommitteeMeeting } from '#core/ledger/identity/compare-sessions.ts';
import { motionFile, motionRows } from '#core/ledger/motions/motion-file.ts';
import type { MotionRecord } from '#shared/domain/motion-record.ts';
import { tell } from '#shared/messages/catalogue.ts';
import { dispositionTold } from '#shared/messages/disposition-told.ts';
import { dutyText } from '../facts/organ-facts.ts';
import { paragraph } from '../outline/blocks.ts';
import type { Block } from '../outline/brief.ts';
import type { BriefInput } from '../outline/brief-input.ts';
import { paperDate } from '../words/paper-date.ts';
import { sourceNote } from '../words/source-note.ts';

export function originBlocks(input: BriefInput, motion: MotionRecord): Block[] {
  const place = '议案提出和交付情况';
  const isMoved = motion.session !== null && !isCommitteeMeeting(motion.session);
  const number = motion.number ? `第${motion.number}号` : mergerWords(input, motion);
  const proposers = motion.leadProposers.length === 0 ? null : `由${motion.leadProposers.join('、')}等代表提出`;
  const signers = motion.signers === null ? null : `共${motion.signers}名代表联名`;
  const moved = clauses([isMoved ? `在${motion.session}上提出` : null, number, proposers, signers]);
  const disposition = motion.disposition ? `处理方式为${tell('zh-CN', dispositionTold(motion))}` : null;
  const duty = dutyText(input.ledger, motion.lead === null ? [] : [motion.lead], motion.support).replace('\n', '；');
  const sources = motion.citation ? [sourceNote(input.ledger, motion.citation)] : [];
  const first = sentences([moved === '' ? null : `该议案${moved}`, disposition]);
  const second = sentences([handedText(input, motion), duty === '—' ? null : duty]);
  if (first === '' && second === '') return [paragraph(`${motion.title}。`, place, sources)];
  return [
    ...(first === '' ? [] : [paragraph(first, place, sources)]),
    ...(second === '' ? [] : [paragraph(second, place)]),
  ];
}

/** 2026年3月2日交付办理，实施方案报送期限为…: what is not known of it is left out. */
function handedText(input: BriefInput, motion: MotionRecord): string | null {
  const plan = motionFile(input.ledger, motion.id).duties.find(({ kind }) => kind === 'plan')?.due;
  const reported = plan ? '实施情况报告报送期限' : '办理期限';
  const told = clauses([
    motion.handedOverOn && `${paperDate(motion.handedOverOn)}交付办理`,
    plan ? `实施方案报送期限为${paperDate(plan.date)}` : null,
    motion.due && `${reported}为${paperDate(motion.due.date)}`,
  ]);
  return told === '' ? null : told;
}

const clauses = (parts: readonly (string | null)[]): string => parts.filter((part) => part !== null).join('，');
const sentences = (parts: readonly (string | null)[]): string =>
  parts.flatMap((part) => (part === null ? [] : [`${part}。`])).join('');

/** 由第1号、第4号议案合并形成, for a motion that was made of others. */
function mergerWords({ ledger }: BriefInput, { id }: MotionRecord): string | null {
  const numbers = motionRows(ledger, undefined).flatMap((one) =>
    one.mergedInto === id && one.number !== null ? [`第${one.number}号`] : [],
  );
  return numbers.length > 0 ? `由${numbers.join('、')}议案合并形成` : null;
}
