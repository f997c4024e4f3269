import { expect, it } from 'vitest';
import { pageList } from './page-list.ts';

it('joins pages that follow each other', () => {
  expect(pageList([7, 1, 2, 3, 3, 9, 10])).toBe('1–3、7、9–10');
  expect(pageList([])).toBe('');
});
