import { chineseNumber } from '../words/chinese-number.ts';
import type { Block } from './brief.ts';

/** Gives headings their marks 一、（一）1.（1）, counted afresh under each heading above. */
export function numberHeadings(blocks: readonly Block[]): Block[] {
  const counts = [0, 0, 0, 0];
  return blocks.map((block) => {
    if (block.type !== 'heading') return block;
    counts[block.level - 1] = (counts[block.level - 1] ?? 0) + 1;
    counts.fill(0, block.level);
    return { ...block, text: headingMark(block.level, counts[block.level - 1] ?? 1) + block.text };
  });
}

function headingMark(level: 1 | 2 | 3 | 4, count: number): string {
  if (level === 1) return `${chineseNumber(count)}、`;
  if (level === 2) return `（${chineseNumber(count)}）`;
  return level === 3 ? `${count}.` : `（${count}）`;
}
