import { expect, it } from 'vitest';
import { heading, paragraph } from './blocks.ts';
import { numberHeadings } from './number-headings.ts';

it('counts each level afresh under the heading above it', () => {
  const blocks = numberHeadings([
    heading(1, '甲'),
    heading(2, '乙'),
    heading(2, '丙'),
    paragraph('文', '丙'),
    heading(1, '丁'),
    heading(2, '戊'),
    heading(3, '己'),
    heading(4, '庚'),
  ]);
  const texts = blocks.flatMap((block) => (block.type === 'heading' ? [block.text] : []));
  expect(texts).toEqual(['一、甲', '（一）乙', '（二）丙', '二、丁', '（一）戊', '1.己', '（1）庚']);
});
