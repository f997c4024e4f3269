import { expect, it } from 'vitest';
import { temporaryFolders } from '../temporary-folder.ts';
import { isRefused } from './attack-host.ts';
import { runAttack } from './attack-run.ts';

const newFolder = temporaryFolders();

it('nobody gets in without a code of their own, and whoever has one does', async () => {
  const { results, serves } = await runAttack(newFolder(), 7, 12);
  expect(results.filter(({ tried, refused }) => tried === 0 || refused < tried)).toEqual([]);
  expect(results.length).toBeGreaterThan(20);
  expect(serves).toBe(true);
});

it.each([
  ['is a session', { status: 401, cookie: '__duban-1=x', body: '' }],
  ['is a success', { status: 200, cookie: '', body: '' }],
  ['shows a word of the workspace', { status: 404, cookie: '', body: '云泽市' }],
])('an answer that %s would be noticed', (_, answer) => {
  expect(isRefused(answer, '云泽市')).toBe(false);
});
