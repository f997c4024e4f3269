import type { Brief } from '../outline/brief.ts';
import { fault, type LintFault } from './lint-fault.ts';
import { typedTexts } from './typed-texts.ts';

const wrongMarks =
  /^(?:\d{1,2}、|（[一二三四五六七八九十]{1,3}）[、.．]|（\d{1,2}）[、.．]|[一二三四五六七八九十]{1,3}[.．])/u;

/** Levels run 一、→（一）→1.→（1） without a gap, and marks are written as the standard writes them (7.3.3). */
export function orderRules(brief: Brief): LintFault[] {
  return [...levelFaults(brief), ...markFaults(brief)];
}

function levelFaults(brief: Brief): LintFault[] {
  let above = 0;
  const faults: LintFault[] = [];
  for (const block of brief.blocks) {
    if (block.type !== 'heading') continue;
    if (block.level > above + 1) faults.push(fault('level-order', 'error', block.text, { heading: block.text }));
    above = block.level;
  }
  return faults;
}

function markFaults(brief: Brief): LintFault[] {
  return typedTexts(brief).flatMap(({ place, text }) => {
    const match = wrongMarks.exec(text);
    return match ? [fault('order-mark', 'warning', place, { mark: match[0] })] : [];
  });
}
