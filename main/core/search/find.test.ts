import { describe, expect, it } from 'vitest';
import type { SearchResult } from '#shared/contract/library-calls.ts';
import { temporaryFolders } from '../../testing/temporary-folder.ts';
import { createTestCore, sampleBytes, sampleGazette } from '../../testing/test-core.ts';
import type { Core } from '../core.ts';

const newFolder = temporaryFolders();

async function gazetteCore(): Promise<Core> {
  const core = createTestCore(newFolder());
  await core.dispatch('sources.import', { name: sampleGazette, bytes: await sampleBytes(sampleGazette) });
  return core;
}

async function found(core: Core, query: string, limit?: number): Promise<SearchResult> {
  const reply = await core.dispatch('search.find', { query, ...(limit && { limit }) });
  if (!reply.ok) throw new Error(reply.error.code);
  return reply.value as SearchResult;
}

const groupOf = (result: SearchResult, group: string) => result.groups.find((one) => one.group === group);

describe('search.find', () => {
  it('finds papers, points and sentences, each with its place', async () => {
    const core = await gazetteCore();
    const result = await found(core, '托育');
    expect(groupOf(result, 'documents')?.hits[0]?.title).toContain('托育');
    expect(groupOf(result, 'points')?.total).toBeGreaterThan(0);
    for (const hit of groupOf(result, 'text')?.hits ?? []) {
      expect(hit.hits.map(({ start, end }) => hit.sentence.slice(start, end))).toContain('托育');
      expect(hit.line).toBeGreaterThan(0);
    }
    await core.close();
  });

  it('leads to the very line of the source, also inside a joined paragraph', async () => {
    const core = await gazetteCore();
    const [hit] = groupOf(await found(core, '街道和地块'), 'text')?.hits ?? [];
    const review = await core.dispatch('sources.get', { id: (hit?.document ?? '').split('-')[0] });
    const lines = review.ok ? (review.value as { lines: { line: number; text: string }[] }).lines : [];
    expect(lines.find((line) => line.line === hit?.line)?.text).toContain('街道');
    await core.close();
  });

  it('wants all the words of a query in the same paragraph', async () => {
    const core = await gazetteCore();
    const both = await found(core, '托育 规划');
    const one = await found(core, '托育');
    expect(both.total).toBeGreaterThan(0);
    expect(both.total).toBeLessThan(one.total);
    expect((await found(core, '托育 没有这个词')).total).toBe(0);
    await core.close();
  });

  it('puts a hit in the title before hits in the text', async () => {
    const core = await gazetteCore();
    const titles = groupOf(await found(core, '托育'), 'documents')?.hits.map((hit) => hit.title.includes('托育')) ?? [];
    expect(titles).toEqual(titles.toSorted((a, b) => Number(b) - Number(a)));
    await core.close();
  });

  it('reads full-width digits and capital letters as their plain twins', async () => {
    const core = createTestCore(newFolder());
    const text = '关于数据中心的报告\n\n建成ＡＩ算力中心２０座，覆盖全市。';
    await core.dispatch('sources.import', { name: 'a.txt', bytes: new TextEncoder().encode(text) });
    expect(groupOf(await found(core, 'ai算力中心20座'), 'text')?.total).toBe(1);
    await core.close();
  });

  it('gives no more hits of a group than asked for, but counts all', async () => {
    const core = await gazetteCore();
    const result = await found(core, '的', 2);
    const text = groupOf(result, 'text');
    expect(text?.hits).toHaveLength(2);
    expect(text?.total).toBeGreaterThan(2);
    await core.close();
  });

  it('finds nothing for an empty query, and nothing of a source that was removed', async () => {
    const core = await gazetteCore();
    expect(await found(core, '  ')).toMatchObject({ total: 0, groups: [] });
    expect((await found(core, '托育')).total).toBeGreaterThan(0);
    await core.dispatch('log.undo', undefined);
    expect(groupOf(await found(core, '托育'), 'text')).toBeUndefined();
    await core.close();
  });
});
