// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CallError } from '#renderer/base/transport/call-error.ts';
import { type Answers, fakeTransport, workspaceInfo } from '#renderer/testing/fake-transport.ts';
import { standInForLayout } from '#renderer/testing/stand-in-for-layout.ts';
import { App } from './App.tsx';

const row = {
  seq: 3,
  at: '2026-11-20T01:00:00Z',
  who: '周敏',
  what: 'point-updated',
  title: '补齐资金短板',
  id: '3',
  undoes: 2,
  redoes: null,
  records: 1,
};

function show(answers: Answers = {}, hash = '#/library') {
  standInForLayout();
  window.location.hash = hash;
  const transport = fakeTransport({ 'sources.list': [], ...answers });
  render(<App transport={transport} />);
  return transport;
}

beforeEach(() => {
  window.location.hash = '';
});
afterEach(cleanup);

describe('the frame', () => {
  it('says that it is offline, whose workspace it is and who is at the desk', async () => {
    show();
    expect(await screen.findByText('未联网')).toBeTruthy();
    expect(screen.getByText('工作区：云泽市人大常委会办公室')).toBeTruthy();
    expect(screen.getByText(/操作人：周敏/)).toBeTruthy();
  });

  it('marks the place in the navigation and shows its count', async () => {
    show({ 'workspace.info': workspaceInfo({ counts: { sources: 38 } }) });
    const entry = await screen.findByRole('link', { name: /资料/, current: 'page' });
    expect(entry.textContent).toContain('38');
  });

  it('undoes with Ctrl+Z and says what was undone', async () => {
    const transport = show({ 'log.undo': row });
    await screen.findByText('未联网');
    fireEvent.keyDown(window, { key: 'z', ctrlKey: true });
    expect(await screen.findByText('已撤销：修改意见条目 补齐资金短板')).toBeTruthy();
    expect(transport.inputsOf('log.undo')).toHaveLength(1);
  });

  it('says so when there is nothing to undo', async () => {
    show({
      'log.undo': () => {
        throw new CallError('nothing-to-undo');
      },
    });
    await screen.findByText('未联网');
    fireEvent.keyDown(window, { key: 'z', ctrlKey: true });
    expect(await screen.findByText('没有可以撤销的改动')).toBeTruthy();
  });

  it('opens the list of shortcuts with ? and the search with Ctrl+K', async () => {
    show();
    await screen.findByText('未联网');
    fireEvent.keyDown(window, { key: '?' });
    expect(await screen.findByRole('dialog', { name: '快捷键' })).toBeTruthy();
    fireEvent.keyDown(window, { key: 'k', ctrlKey: true });
    expect(await screen.findByRole('combobox', { name: '查找内容' })).toBeTruthy();
  });

  it('shows another language when the office chose it', async () => {
    const info = workspaceInfo();
    show({ 'workspace.info': { ...info, office: { ...info.office, language: 'en' } } });
    expect(await screen.findByText('Offline')).toBeTruthy();
    expect(await screen.findByText('Start by importing a source')).toBeTruthy();
    expect(document.documentElement.lang).toBe('en');
  });

  it('says who holds a workspace that it may only read', async () => {
    show({ 'workspace.info': workspaceInfo({ readOnly: true, lockedBy: '李工' }) });
    expect(await screen.findByText('只读：李工 正在使用这个工作区')).toBeTruthy();
  });

  it('lets a workspace be taken over from a machine that is gone', async () => {
    const lock = { token: 'its-token', host: '旧电脑', since: '2026-11-20T01:00:00.000Z' };
    const info = workspaceInfo({ readOnly: true, lockedBy: '旧电脑 (12)', lock });
    const transport = show({ 'workspace.info': info, 'workspace.takeOver': { takenOver: true } });
    fireEvent.click(await screen.findByRole('button', { name: '接管…' }));
    await waitFor(() => expect(transport.inputsOf('workspace.takeOver')).toEqual([{ token: 'its-token' }]));
  });

  it('says what was mended while the workspace opened, until that is known', async () => {
    const notices = [{ code: 'log-missing', details: { seq: 12 } }];
    show({ 'workspace.info': workspaceInfo({ notices }) });
    expect(await screen.findByText(/修改记录不见了/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '知道了' }));
    await waitFor(() => expect(screen.queryByText(/修改记录不见了/)).toBeNull());
  });

  it.each([
    ['the host is away', 'host-away', /正在重新连接/],
    ['the host was started anew and asks everybody to enter again', 'session-ended', /请打开程序新给出的地址/],
  ] as const)('says that %s, until it is there again', async (_, state, sentence) => {
    const transport = show();
    await screen.findByText('未联网');
    transport.emit({ type: 'connection', state });
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toMatch(sentence);
    expect(alert.querySelector('a[href="enter"]') !== null).toBe(state === 'session-ended');
    transport.emit({ type: 'connection', state: 'up' });
    await waitFor(() => expect(screen.queryByRole('alert')).toBeNull());
  });

  it('leads back from an address that no screen has', async () => {
    show({}, '#/no-such-place');
    expect(await screen.findByText('没有这个页面')).toBeTruthy();
    expect(screen.getByRole('button', { name: '回到工作台' })).toBeTruthy();
  });

  it('reads the screen anew when the ledger changed elsewhere', async () => {
    const transport = show();
    await screen.findByText('先导入一份资料');
    const before = transport.inputsOf('sources.list').length;
    transport.emit({ type: 'changed', seq: 1, collections: ['sources'] });
    await waitFor(() => expect(transport.inputsOf('sources.list').length).toBeGreaterThan(before));
  });
});
