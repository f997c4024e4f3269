import { expect, it } from 'vitest';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { figuresOfNumber } from './figures-in-order.rules.ts';
import { figuresInOrder } from './figures-in-order.ts';

holdReplacement(
  'figures of a number',
  figuresOfNumber.form,
  { 第12号: '第#号', '2026-009': '#-#', A1: 'A#', 第十二号: '第十二号' },
  (text, own) => own.replaceAll(text, '#'),
);

it('numbers stand in the order of what they count, whatever stands around their figures', () => {
  const numbers = ['A10', '2026-10', 'A9', '第31号', '2026-9', '第2号', '2025-11', '第十号'];
  const inOrder = numbers.toSorted((a, b) => (figuresInOrder(a) < figuresInOrder(b) ? -1 : 1));
  expect(inOrder).toEqual(['2025-11', '2026-9', '2026-10', 'A9', 'A10', '第2号', '第31号', '第十号']);
});
