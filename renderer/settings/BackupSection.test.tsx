// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { type Answers, fakeTransport, workspaceInfo } from '#renderer/testing/fake-transport.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import type { Backup } from '#shared/domain/backup.ts';
import { BackupSection } from './BackupSection.tsx';

const backup: Backup = {
  name: '2026-11-20T02-00-00Z-auto',
  at: '2026-11-20T02:00:00.000Z',
  kind: 'automatic',
  seq: 412,
  older: false,
  places: ['workspace'],
};

function show(answers: Answers = {}) {
  const transport = fakeTransport({ 'backups.list': [backup], ...answers });
  renderScreen(<BackupSection info={workspaceInfo()} />, transport);
  return transport;
}

afterEach(cleanup);

describe('backups', () => {
  it('are listed, compared with now, and restored beside the workspace after a question', async () => {
    const differences = [{ collection: 'suggestions' as const, back: 1, gone: 2, otherwise: 3 }];
    const transport = show({
      'backups.compare': { backup, differences },
      'backups.restore': { folder: '督办台-2026-11-20T02-00-00Z-auto' },
    });
    const row = within(await screen.findByRole('row', { name: /2026-11-20 / }));
    expect(row.getByText('自动')).toBeTruthy();
    await userEvent.click(row.getByRole('button', { name: '与现在比…' }));
    const dialog = within(await screen.findByRole('dialog'));
    expect(
      await dialog.findByText('代表建议：现在有、恢复后没有的 2 条；现在没有、恢复后有的 1 条；内容不同的 3 条'),
    ).toBeTruthy();
    await userEvent.keyboard('{Escape}');
    await userEvent.click(row.getByRole('button', { name: '恢复到新文件夹…' }));
    expect(await screen.findByText(/现在的工作区原样不动/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: '确定' }));
    expect(await screen.findByText(/已恢复到文件夹“督办台-2026-11-20T02-00-00Z-auto”/)).toBeTruthy();
    expect(transport.inputsOf('backups.restore')).toEqual([{ name: backup.name }]);
  });

  it('of an earlier release cannot be restored from here, because nothing says what belongs to them', async () => {
    show({ 'backups.list': [{ ...backup, older: true, seq: null }] });
    const row = within(await screen.findByRole('row', { name: /2026-11-20 / }));
    expect(row.queryByRole('button', { name: '恢复到新文件夹…' })).toBeNull();
  });
});

describe('going through the workspace', () => {
  it('gives a report that names what was found, and that can be kept', async () => {
    const sound = { missing: [], altered: [], named: 4, sound: 4 };
    show({
      'workspace.verify': {
        folder: '督办台',
        at: '2026-11-21T02:00:00.000Z',
        who: '周文',
        seq: 12,
        savedAt: '2026-11-20T02:00:00.000Z',
        isSound: false,
        log: {
          files: 1,
          lines: 11,
          first: 1,
          chainedFrom: 1,
          unchained: 0,
          faults: [{ kind: 'missing', from: 3, to: 3, after: '', before: '' }],
          damaged: [],
          givesLedger: true,
          unlike: [],
          otherThanBackups: [],
        },
        snapshots: [],
        files: [
          { kind: 'originals', ...sound, sound: 3, altered: ['公报第4号'] },
          { kind: 'readings', ...sound },
          { kind: 'issued', ...sound },
          { kind: 'templates', ...sound },
        ],
        backups: [{ name: backup.name, state: 'sound', file: '' }],
        secondPlace: null,
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: '核验工作区' }));
    const report = within(screen.getByRole('region', { name: '工作区核验报告' }));
    expect(await report.findByText(/修改记录缺第 3 次修改/)).toBeTruthy();
    expect(report.getByText('原件：4 份，与存入时一致的 3 份。')).toBeTruthy();
    expect(report.getByText('与存入时不一致：公报第4号')).toBeTruthy();
    expect(report.getByText('结论：有不一致的地方，见上列各项；没有列出的都核验一致。')).toBeTruthy();
    await waitFor(() => expect(screen.getByRole('button', { name: '存为文本' })).toBeTruthy());
  });
});
