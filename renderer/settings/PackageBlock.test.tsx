// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { type Answers, fakeTransport, workspaceInfo } from '#renderer/testing/fake-transport.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import type { CallInput, CallOutput } from '#shared/contract/contract.ts';
import type { MergePreview } from '#shared/contract/merge-calls.ts';
import type { WorkspaceInfo } from '#shared/contract/workspace-calls.ts';
import { PackageBlock } from './PackageBlock.tsx';
import { SecondPlaceBlock } from './SecondPlaceBlock.tsx';
import { pieceBytes } from './send-package.ts';

const of = { folder: '督办台', office: '云泽市人大常委会', who: '陆行', at: '2026-11-20T02:00:00.000Z', seq: 412 };

const preview: MergePreview = {
  of,
  since: { seq: 400, at: '2026-11-01T02:00:00.000Z' },
  entries: [{ seq: 401, at: '2026-11-02T02:00:00.000Z', who: '陆行', what: 'point-updated', title: '完善规划布局' }],
  added: 1,
  changed: 0,
  removed: 0,
  changes: [],
  conflicts: [
    {
      collection: 'points',
      record: 'p1',
      title: '补齐资金短板',
      is: 'changed',
      fields: [{ field: 'nextStep', label: { key: 'ui.cancel' }, from: '电话催办', to: '到现场核对' }],
    },
    { collection: 'points', record: 'p2', title: '强化公众参与', is: 'removed-there', fields: [] },
  ],
};

function show(info: Partial<WorkspaceInfo>, answers: Answers = {}) {
  const transport = fakeTransport(answers);
  renderScreen(<PackageBlock info={workspaceInfo(info)} />, transport);
  return transport;
}

/** A file of so many bytes; jsdom's own cannot be read. */
function fileOf(name: string, bytes = 1): File {
  const slice = (from = 0, to = bytes) => ({ arrayBuffer: async () => new ArrayBuffer(Math.min(to, bytes) - from) });
  return Object.defineProperty(Object.assign(new File([], name), { slice }), 'size', { value: bytes });
}

afterEach(cleanup);

describe('a package on the page', () => {
  it('is written in parts of the size that is chosen, and no path goes from the page to the core', async () => {
    const written = { names: ['督办台.001.zip', '督办台.002.zip'], bytes: 1_000_000_000, count: 90 };
    const transport = show({}, { 'packages.write': written });
    await userEvent.click(screen.getByRole('combobox', { name: '分卷大小' }));
    await userEvent.click(await screen.findByTitle('DVD 光盘（4.3 GB）'));
    await userEvent.click(screen.getByRole('button', { name: '打包整个工作区…' }));
    expect(await screen.findByText(/已打包 90 个文件，写成 督办台\.001\.zip · 督办台\.002\.zip/)).toBeTruthy();
    expect(transport.inputsOf('packages.write')).toEqual([{ job: expect.any(String), partBytes: 4_300_000_000 }]);
  });

  it('shows how far it is, and can be cancelled', async () => {
    const transport = show({}, { 'packages.write': () => new Promise(() => {}), 'jobs.cancel': { cancelled: true } });
    await userEvent.click(screen.getByRole('button', { name: '打包整个工作区…' }));
    expect(await screen.findByRole('progressbar')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: '取消' }));
    const [input] = transport.inputsOf('packages.write');
    expect(transport.inputsOf('jobs.cancel')).toEqual([input]);
  });

  it('is opened from a window by a path that the host asks for, and nothing is sent', async () => {
    const transport = show({ host: 'electron' }, { 'packages.open': { folder: '带出', of } });
    await userEvent.click(screen.getByRole('button', { name: '打开工作区包…' }));
    expect(await screen.findByText(/已解开到文件夹“带出”/)).toBeTruthy();
    expect(transport.inputsOf('packages.receive')).toEqual([]);
  });

  it('is sent in all its parts by a browser before it is opened', async () => {
    const transport = show(
      { host: 'browser' },
      { 'packages.receive': { received: 1 }, 'packages.open': { folder: '带出', of } },
    );
    await userEvent.click(screen.getByRole('button', { name: '打开工作区包…' }));
    await userEvent.upload(screen.getByLabelText('选择工作区包'), [
      fileOf('带出.001.zip', pieceBytes + 5),
      fileOf('带出.002.zip'),
    ]);
    expect(await screen.findByText(/已解开到文件夹“带出”/)).toBeTruthy();
    const sent = transport.inputsOf('packages.receive') as { name: string; at: number; bytes: Uint8Array }[];
    expect(sent.map(({ name, at, bytes }) => [name, at, bytes.length])).toEqual([
      ['带出.001.zip', 0, pieceBytes],
      ['带出.001.zip', pieceBytes, 5],
      ['带出.002.zip', 0, 1],
    ]);
    expect(sent.map((piece) => 'begin' in piece)).toEqual([true, false, false]);
    expect(transport.inputsOf('packages.open')).toEqual([{ job: (sent[0] as { job?: string }).job }]);
  });

  it('is sent no further when the person ends it, and then not opened', async () => {
    let release = () => {};
    const waiting = new Promise<{ received: number }>((resolve) => {
      release = () => resolve({ received: 1 });
    });
    const transport = show(
      { host: 'browser' },
      { 'packages.receive': () => waiting, 'jobs.cancel': { cancelled: true } },
    );
    await userEvent.click(screen.getByRole('button', { name: '打开工作区包…' }));
    await userEvent.upload(screen.getByLabelText('选择工作区包'), [fileOf('a.zip'), fileOf('b.zip')]);
    await userEvent.click(await screen.findByRole('button', { name: '取消' }));
    release();
    expect(await screen.findByRole('button', { name: '打开工作区包…' })).toBeTruthy();
    expect(transport.inputsOf('packages.receive')).toHaveLength(1);
    expect(transport.inputsOf('packages.open')).toEqual([]);
  });

  it('is merged from a browser with the same preview, which asks for the package only once', async () => {
    const transport = show(
      { host: 'browser' },
      {
        'packages.receive': { received: 1 },
        'packages.compare': preview,
        'packages.merge': { seq: 500, taken: 2, conflicts: [] },
      },
    );
    await userEvent.click(screen.getByRole('button', { name: '合并带回的工作区包…' }));
    await userEvent.upload(screen.getByLabelText('选择工作区包'), [fileOf('带回.zip')]);
    const dialog = within(await screen.findByRole('dialog'));
    await userEvent.click(
      within(dialog.getByRole('radiogroup', { name: '补齐资金短板' })).getByLabelText('采用那边的'),
    );
    await userEvent.click(dialog.getByRole('button', { name: /合\s?并/ }));
    await waitFor(() => expect(transport.inputsOf('packages.merge')[0]).toMatchObject({ take: ['p1'] }));
    expect(transport.inputsOf('packages.receive')).toHaveLength(1);
  });

  it('is merged after its preview, with the word that a person gives on each conflict', async () => {
    const transport = show(
      { host: 'electron' },
      { 'packages.compare': preview, 'packages.merge': { seq: 500, taken: 2, conflicts: [] } },
    );
    await userEvent.click(screen.getByRole('button', { name: '合并带回的工作区包…' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText('此后那边修改 1 次')).toBeTruthy();
    expect(dialog.getByText(/电话催办 → 到现场核对/)).toBeTruthy();
    await userEvent.click(
      within(dialog.getByRole('radiogroup', { name: '补齐资金短板' })).getByLabelText('采用那边的'),
    );
    await userEvent.click(dialog.getByRole('button', { name: /合\s?并/ }));
    await waitFor(() => expect(transport.inputsOf('packages.merge')[0]).toMatchObject({ take: ['p1'] }));
    expect(await screen.findByText('已并入 2 条记录的改动，可以撤销。')).toBeTruthy();
  });

  it('is written for an older release after its losses were shown', async () => {
    const losses: CallOutput<'packages.older'> = {
      schema: 1,
      folder: null,
      changes: [{ collection: 'points', record: 'p1', title: '补齐资金短板', is: 'removed', fields: [] }],
      others: [],
    };
    const answer = ({ preview }: CallInput<'packages.older'>) =>
      preview ? losses : { ...losses, folder: '督办台-schema-1' };
    const transport = show({}, { 'packages.older': answer });
    await userEvent.click(screen.getByRole('button', { name: '写一份旧版程序能打开的副本…' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(dialog.getByText('补齐资金短板：整条存不下')).toBeTruthy();
    await userEvent.click(dialog.getByRole('button', { name: '写副本' }));
    expect(await screen.findByText(/已写到文件夹“督办台-schema-1”/)).toBeTruthy();
    expect(transport.inputsOf('packages.older')).toEqual([{ preview: true }, { schema: 1, job: expect.any(String) }]);
  });

  it('is not made of a copy that only reads', () => {
    show({ host: 'electron', readOnly: true, copy: { mode: 'reads', ...of } });
    expect(screen.queryByRole('button', { name: '打包整个工作区…' })).toBeNull();
    expect(screen.queryByRole('button', { name: '合并带回的工作区包…' })).toBeNull();
  });
});

describe('the second place on the page', () => {
  it('is told by its name with what failed, and chosen where the host can ask for a folder', async () => {
    const failure = { at: '2026-11-20T02:00:00.000Z', reason: 'missing' as const };
    const info = workspaceInfo({ host: 'electron', secondPlace: { name: '督办台备份', copiedAt: null, failure } });
    const transport = fakeTransport({ 'backups.choosePlace': { secondPlace: null } });
    renderScreen(<SecondPlaceBlock info={info} />, transport);
    expect(screen.getByText(/“督办台备份”所在的磁盘不在/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: '选择文件夹…' }));
    await waitFor(() => expect(transport.inputsOf('backups.choosePlace')).toEqual([{}]));
  });

  it('is set by a command where the host cannot ask', () => {
    renderScreen(<SecondPlaceBlock info={workspaceInfo()} />, fakeTransport({}));
    expect(screen.queryByRole('button', { name: '选择文件夹…' })).toBeNull();
    expect(screen.getByText(/duban backup --to/)).toBeTruthy();
  });
});
