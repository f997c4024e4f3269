import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Core } from '#core/core.ts';
import type { CallInput } from '#shared/contract/contract.ts';
import { errorSentence } from '#shared/messages/error-sentence.ts';
import { createTestCore } from '../../testing/test-core.ts';

let folder: string;
let core: Core;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'duban-idle-'));
  core = createTestCore(folder);
});

afterEach(async () => {
  await core.close();
  await rm(folder, { recursive: true, force: true });
});

const gazette = `目录

关于全市城市供水情况报告的审议意见

关于任免名单的公告

关于全市城市供水情况报告的审议意见

云泽市第四届人大常委会第三十一次会议听取和审议了报告，提出以下审议意见：
一、加快管网改造。2026年12月31日前改造老旧管网40公里。
请市人民政府于2026年7月3日前书面报告市人大常委会。

关于任免名单的公告

任命叶知秋为云泽市人民法院审判员。
`;

type Change = CallInput<'sources.correct'>['change'];

async function correct(line: number, change: Change) {
  const bytes = new Uint8Array(new TextEncoder().encode(gazette));
  const imported = await core.dispatch('sources.import', { name: '公报.txt', bytes });
  if (!imported.ok) throw new Error(imported.error.code);
  const [source] = (await core.dispatch('sources.list', {})).ok
    ? ((await core.dispatch('sources.list', {})) as { value: { id: string }[] }).value
    : [];
  const id = source?.id ?? '';
  const reply = await core.dispatch('sources.correct', { id, line, change });
  const { corrections } = ((await core.dispatch('sources.get', { id })) as { value: { corrections: unknown[] } }).value;
  return { reply, kept: corrections.length };
}

describe('a correction that would change nothing', () => {
  it.each<[number, Change, string]>([
    [3, { type: 'split' }, 'correction-in-contents'],
    [3, { type: 'kind', kind: 'deliberation-opinion' }, 'correction-in-contents'],
    [3, { type: 'title', title: '关于供水的审议意见' }, 'correction-in-contents'],
    [7, { type: 'split' }, 'correction-begins-there'],
    [7, { type: 'merge-with-previous' }, 'correction-none-before'],
    [10, { type: 'unmark' }, 'correction-idle'],
    [8, { type: 'split' }, 'correction-outside'],
  ])('is refused with its reason, and not kept: line %d %o', async (line, change, reason) => {
    const { reply, kept } = await correct(line, change);
    expect(reply).toMatchObject({ ok: false, error: { code: 'bad-input', details: { reason, line } } });
    expect(kept).toBe(0);
    for (const language of ['zh-CN', 'en'] as const)
      expect(errorSentence(language, 'bad-input', { field: 'line', reason, line })).toContain(String(line));
  });

  it('is none where it changes something', async () => {
    const { reply, kept } = await correct(7, { type: 'kind', kind: 'letter' });
    expect([reply.ok, kept]).toEqual([true, 1]);
  });
});
