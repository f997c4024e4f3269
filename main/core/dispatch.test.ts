import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { contract } from '#shared/contract/contract.ts';
import { temporaryFolders } from '../testing/temporary-folder.ts';
import { createTestCore } from '../testing/test-core.ts';
import { allHandlers } from './all-handlers.ts';

const newFolder = temporaryFolders();

describe('dispatch', () => {
  it('has a handler for every call of the contract', () => {
    expect(Object.keys(contract).filter((name) => !Object.hasOwn(allHandlers, name))).toEqual([]);
    expect(Object.keys(allHandlers).filter((name) => !Object.hasOwn(contract, name))).toEqual([]);
  });

  it('names the field of an input that is not as the contract says', async () => {
    const core = createTestCore(newFolder());
    const reply = await core.dispatch('points.update', { id: 'p1', due: 'tomorrow' });
    expect(reply).toMatchObject({ ok: false, error: { code: 'bad-input', details: { field: 'due' } } });
    expect(await core.dispatch('points.update', null)).toMatchObject({ error: { details: { field: 'input' } } });
    await core.close();
  });

  it('answers calls that are not of the contract, also inherited names, with not-found', async () => {
    const core = createTestCore(newFolder());
    for (const name of ['workspace.delete', 'toString', '__proto__', '']) {
      expect(await core.dispatch(name, {})).toMatchObject({ ok: false, error: { code: 'not-found' } });
    }
    await core.close();
  });

  it('answers what nobody foresaw as internal, and writes it to the log alone', async () => {
    const written: string[] = [];
    const readSamples = () => Promise.reject(new Error('the samples of 周文 are gone'));
    const core = createTestCore(newFolder(), { readSamples, log: (message) => written.push(message) });
    const reply = await core.dispatch('sources.importSamples', {});
    expect(reply).toEqual({ ok: false, error: { code: 'internal', details: {}, message: 'internal' } });
    expect(written.join()).toContain('the samples of 周文 are gone');
    await core.close();
  });

  it('answers every call of a workspace that cannot be opened with the reason', async () => {
    const folder = newFolder();
    writeFileSync(path.join(folder, 'workspace.json'), '{"schema":99}');
    const core = createTestCore(folder);
    for (const name of ['workspace.info', 'points.list'] as const) {
      expect(await core.dispatch(name, undefined)).toMatchObject({ error: { code: 'workspace-too-new' } });
    }
    await core.close();
  });
});

describe('the core', () => {
  it('tells its listeners which collections changed, until they stop listening', async () => {
    const core = createTestCore(newFolder());
    const heard: unknown[] = [];
    const stop = core.subscribe((event) => heard.push(event));
    await core.dispatch('workspace.office', { term: '第九届' });
    stop();
    await core.dispatch('workspace.office', { term: '第十届' });
    expect(heard).toEqual([{ type: 'changed', seq: 1, collections: ['office'] }]);
    await core.close();
  });

  it('writes the registered operator into the log, else the name the host gives', async () => {
    const core = createTestCore(newFolder(), { who: () => 'clerk' });
    await core.dispatch('workspace.office', { operator: '李红' });
    await core.dispatch('workspace.office', { term: '第九届' });
    expect(await core.dispatch('log.list', {})).toMatchObject({ value: [{ who: '李红' }, { who: 'clerk' }] });
    await core.close();
  });

  it('names what undo and redo would take back', async () => {
    const core = createTestCore(newFolder());
    await core.dispatch('workspace.office', { title: '甲办' });
    await core.dispatch('workspace.office', { title: '乙办' });
    const names = async () => {
      const reply = await core.dispatch('workspace.info', undefined);
      return reply.ok ? reply.value : null;
    };
    expect(await names()).toMatchObject({ canUndo: '乙办', canRedo: null, office: { title: '乙办' } });
    await core.dispatch('log.undo', undefined);
    expect(await names()).toMatchObject({ canUndo: '甲办', canRedo: '乙办', office: { title: '甲办' } });
    await core.dispatch('workspace.office', { title: '丙办' });
    expect(await names()).toMatchObject({ canUndo: '丙办', canRedo: null });
    await core.close();
  });

  it('has nothing to redo after another change', async () => {
    const folder = newFolder();
    const core = createTestCore(folder);
    await core.dispatch('workspace.office', { title: '甲办' });
    await core.dispatch('log.undo', undefined);
    await core.dispatch('workspace.office', { term: '第九届' });
    expect(await core.dispatch('log.redo', undefined)).toMatchObject({ error: { code: 'nothing-to-undo' } });
    await core.close();
  });
});
