import { expect, it } from 'vitest';
import { addPage, type PageRuns, pagesTold } from './page-list.ts';

it('joins pages that follow each other', () => {
  const runs: PageRuns = [];
  expect(pagesTold(runs)).toBe('');
  for (const page of [1, 1, 2, 3, 7, 9, 10]) addPage(runs, page);
  expect(pagesTold(runs)).toBe('1–3、7、9–10');
});
