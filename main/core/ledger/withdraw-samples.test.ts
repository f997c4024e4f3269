import { describe, expect, it } from 'vitest';
import { callCore } from '../../testing/call-core.ts';
import { cityPapers } from '../../testing/city-papers.ts';
import { inWords } from '../../testing/in-words.ts';
import { countsOf, ledgerOnDisk } from '../../testing/ledger-on-disk.ts';
import { temporaryFolders } from '../../testing/temporary-folder.ts';
import { createTestCore, sampleBytes, sampleGazette } from '../../testing/test-core.ts';

const newFolder = temporaryFolders();

/** A workspace with the papers of a city of its own (or none), and its ledger. */
async function workspaceOf(papers: ReturnType<typeof cityPapers>) {
  const folder = newFolder();
  const core = createTestCore(folder);
  for (const paper of papers) await callCore(core, 'sources.import', paper);
  await core.close();
  return { folder, before: await ledgerOnDisk(folder) };
}

describe('the samples', () => {
  it.each([
    ['an empty workspace', []],
    ['a workspace of the same city', cityPapers('云泽市')],
    ['a workspace of another city', cityPapers('北川市')],
  ])('leave nothing behind in %s when they are removed one by one', async (_, papers) => {
    const { folder, before } = await workspaceOf(papers);
    const core = createTestCore(folder);
    const imported = await callCore(core, 'sources.importSamples', {});
    for (const { source } of imported) await callCore(core, 'sources.remove', { id: source.id });
    await core.close();
    const after = await ledgerOnDisk(folder);
    expect(countsOf(after)).toEqual(countsOf(before));
    expect(after).toEqual(before);
  });

  it('go at once, with what was tried on them, and come back by one undo', async () => {
    const { folder, before } = await workspaceOf(cityPapers('北川市'));
    const core = createTestCore(folder);
    await callCore(core, 'sources.importSamples', {});
    const opinion = (await callCore(core, 'opinions.list', {})).find((one) => one.sourceTitle.includes('公报2026'));
    const [point] = await callCore(core, 'points.list', { opinion: opinion?.id });
    await callCore(core, 'opinions.handOver', { id: opinion?.id ?? '', on: '2026-09-01', number: '1', lead: null });
    await callCore(core, 'points.update', { id: point?.id ?? '', nextStep: '下周核查', lead: '市水务局' });
    const worked = await callCore(core, 'points.list', {});
    const { ids } = await callCore(core, 'sources.removeSamples', undefined);
    expect(ids).toHaveLength(3);
    expect(inWords(await callCore(core, 'workspace.info', undefined))).toMatchObject({ canUndo: '样例' });
    await callCore(core, 'log.undo', undefined);
    expect(await callCore(core, 'points.list', {})).toEqual(worked);
    await callCore(core, 'log.redo', undefined);
    await core.close();
    expect(await ledgerOnDisk(folder)).toEqual(before);
  });

  it('are known from the papers of the office, whoever imported them', async () => {
    const { folder } = await workspaceOf(cityPapers('北川市'));
    const core = createTestCore(folder);
    const bytes = await sampleBytes(sampleGazette);
    const { source } = await callCore(core, 'sources.import', { name: '改名.txt', bytes });
    const samples = (await callCore(core, 'sources.list', {})).filter((one) => one.isSample);
    expect(samples.map((one) => one.id)).toEqual([source.id]);
    await core.close();
  });

  it('need no removal where none are', async () => {
    const { folder, before } = await workspaceOf(cityPapers('北川市'));
    const core = createTestCore(folder);
    expect(await callCore(core, 'sources.removeSamples', undefined)).toEqual({ ids: [] });
    await core.close();
    expect(await ledgerOnDisk(folder)).toEqual(before);
  });
});
