import { EventEmitter } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { temporaryFolders } from '../../testing/temporary-folder.ts';
import { type TroubleDesk, takeTrouble, watchErrors } from './take-trouble.ts';

const newFolder = temporaryFolders();
const about = { version: '0.1.0', host: 'electron', machine: 'win32' } as const;

function deskIn(dataDir: string) {
  const clock = { now: Date.parse('2026-11-21T02:00:00.000Z') };
  const desk: TroubleDesk = { dataDir, language: 'zh-CN', about, now: () => new Date(clock.now) };
  return { clock, desk, reports: () => readdirSync(path.join(dataDir, 'reports')).sort() };
}

/** A process whose errors are watched. */
function watched() {
  const { clock, desk, reports } = deskIn(newFolder());
  const [process, tell, end] = [new EventEmitter(), vi.fn(), vi.fn()];
  watchErrors(process, desk, tell, end);
  return { clock, process, tell, end, reports };
}

describe('something unexpected', () => {
  it('is written into the workspace, and the person is told its name in one sentence', () => {
    const { desk } = deskIn(newFolder());
    const sentence = takeTrouble(desk, { kind: 'uncaught', error: new Error('x') });
    const [, name = ''] = /(reports\/\S+\.txt)/.exec(sentence) ?? [];
    expect(readFileSync(path.join(desk.dataDir, name), 'utf8')).toContain('意外情况报告');
    expect(sentence).not.toContain('Error');
  });

  it('of the same moment is written beside the other, and the oldest of many go', () => {
    const { clock, desk, reports } = deskIn(newFolder());
    takeTrouble(desk, { kind: 'rejected' });
    takeTrouble(desk, { kind: 'rejected' });
    expect(reports()).toHaveLength(2);
    writeFileSync(path.join(desk.dataDir, 'reports', '备忘.txt'), '别的');
    for (let day = 0; day < 30; day += 1) {
      clock.now += 86_400_000;
      takeTrouble(desk, { kind: 'rejected' });
    }
    expect(reports()).toHaveLength(21);
    expect(reports()).toContain('备忘.txt');
    expect(reports()[0]).toMatch(/^2026-12-02/);
  });

  it('that cannot be written is told all the same', () => {
    const folder = newFolder();
    writeFileSync(path.join(folder, 'reports'), 'a file where the folder should be');
    expect(takeTrouble(deskIn(folder).desk, { kind: 'uncaught' })).toContain('没能记下来');
    mkdirSync(path.join(folder, 'inner'));
    expect(takeTrouble(deskIn(path.join(folder, 'inner')).desk, { kind: 'uncaught' })).toContain('reports/');
  });
});

describe('an error that nobody caught', () => {
  it('is told once, and ends the program after that, however many follow', async () => {
    const { process, tell, end, reports } = watched();
    process.emit('uncaughtException', new Error('first'));
    process.emit('uncaughtException', new Error('second'));
    await vi.waitFor(() => expect(end).toHaveBeenCalledOnce());
    expect(tell).toHaveBeenCalledOnce();
    expect(tell.mock.invocationCallOrder[0]).toBeLessThan(end.mock.invocationCallOrder[0] ?? 0);
    expect(reports()).toHaveLength(1);
  });

  it('ends the program also when it cannot be told', async () => {
    const { process, tell, end } = watched();
    tell.mockRejectedValue(new Error('no window'));
    process.emit('uncaughtException', new Error('first'));
    await vi.waitFor(() => expect(end).toHaveBeenCalledOnce());
  });

  it('in a promise does not end it, and is told once a minute at most', async () => {
    const { clock, process, tell, end, reports } = watched();
    for (let time = 0; time < 20; time += 1) process.emit('unhandledRejection', '云泽市');
    clock.now += 60_000;
    process.emit('unhandledRejection', undefined);
    await vi.waitFor(() => expect(tell).toHaveBeenCalledTimes(2));
    expect([end.mock.calls.length, reports().length]).toEqual([0, 2]);
  });
});
