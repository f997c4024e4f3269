// @vitest-environment jsdom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { type Answers, fakeTransport } from '#renderer/testing/fake-transport.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { doubtfulDocument, sampleDocument, sampleOwnPaper, sampleSource } from '#renderer/testing/sample-records.ts';
import { CallError } from '#renderer/transport/call-error.ts';
import { LibraryScreen } from './LibraryScreen.tsx';

function show(answers: Answers, parts: string[] = []) {
  const transport = fakeTransport({ 'sources.list': [sampleSource()], ...answers });
  renderScreen(<LibraryScreen parts={parts} query={{}} />, transport);
  return transport;
}

afterEach(cleanup);

describe('the library', () => {
  it('says what to do first and imports the samples when asked', async () => {
    const transport = show({ 'sources.list': [], 'sources.importSamples': [] });
    expect(await screen.findByText('先导入一份资料')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: '用样例试一试' }));
    expect(transport.inputsOf('sources.importSamples')).toHaveLength(1);
  });

  it('lists a source with its counts and what is in doubt', async () => {
    show({});
    const row = await screen.findByRole('row', { name: /云泽公报第4号/ });
    expect(within(row).getByText('1 处拿不准')).toBeTruthy();
    expect(within(row).getByRole('link', { name: '去核对' }).getAttribute('href')).toBe('#/review/s1');
  });

  it('says of a source that it is our own paper, and asks for no review of it', async () => {
    const own = sampleSource({ title: '交办函', state: 'confirmed', own: sampleOwnPaper() });
    show({ 'sources.list': [own] });
    const row = await screen.findByRole('row', { name: /交办函/ });
    expect(
      within(row).getByText(
        '本机关于2026年11月3日用本系统印发的《关于交办〈关于河道整治情况报告的审议意见〉的函》，作为已印发文件保存，不登记为新的来文。',
      ),
    ).toBeTruthy();
    expect(within(row).getByText('本机关文件')).toBeTruthy();
    expect(within(row).getByRole('link', { name: '打开' })).toBeTruthy();
  });

  it('says of a source that it comes from another workspace', async () => {
    const own = sampleOwnPaper({ brief: null, issuedAt: null, workspace: 'other' });
    show({ 'sources.list': [sampleSource({ own })] });
    const row = await screen.findByRole('row', { name: /云泽公报/ });
    expect(within(row).getByText('另一工作区文件')).toBeTruthy();
    expect(within(row).getByText(/^在另一个工作区用本系统编制的《/)).toBeTruthy();
  });

  it('says so at once when such a file is imported', async () => {
    const source = sampleSource({ own: sampleOwnPaper() });
    show({ 'sources.import': { outcome: 'imported', source, documents: [], entries: [] } });
    await screen.findByRole('row', { name: /云泽公报第4号/ });
    const field = screen.getAllByLabelText('选择要导入的文件')[0]!;
    const file = Object.assign(new File(['x'], '交办函.docx'), { arrayBuffer: async () => new ArrayBuffer(1) });
    fireEvent.change(field, { target: { files: [file] } });
    const line = await screen.findByRole('listitem', { name: '交办函.docx' });
    expect(await within(line).findByText(/作为已印发文件保存，不登记为新的来文。$/)).toBeTruthy();
    expect(within(line).queryByText(/读出/)).toBeNull();
  });

  it('gives a failed file one clear line, with its name', async () => {
    show({
      'sources.import': () => {
        throw new CallError('file-empty', { name: '空.txt' });
      },
    });
    await screen.findByRole('row', { name: /云泽公报第4号/ });
    const field = screen.getAllByLabelText('选择要导入的文件')[0]!;
    const file = Object.assign(new File([''], '空.txt'), { arrayBuffer: async () => new ArrayBuffer(0) });
    fireEvent.change(field, { target: { files: [file] } });
    const line = await screen.findByRole('listitem', { name: '空.txt' });
    expect((await within(line).findByRole('alert')).textContent).toContain('“空.txt”是空文件');
    expect(within(line).getByRole('button', { name: '再导一次' })).toBeTruthy();
  });

  it('takes files that are dropped into the window', async () => {
    const transport = show({
      'sources.import': () => new Promise(() => undefined),
      'jobs.cancel': { cancelled: true },
    });
    await screen.findByRole('row', { name: /云泽公报第4号/ });
    const file = Object.assign(new File(['x'], '落下.txt'), { arrayBuffer: async () => new ArrayBuffer(1) });
    fireEvent.drop(window, { dataTransfer: { files: [file], types: ['Files'] } });
    const line = await screen.findByRole('listitem', { name: '落下.txt' });
    expect(within(line).getByRole('progressbar')).toBeTruthy();
    await userEvent.click(within(line).getByRole('button', { name: '取消' }));
    expect(transport.inputsOf('jobs.cancel')).toHaveLength(1);
  });

  it('arranges the papers by meeting and kind', async () => {
    show({ 'documents.list': [sampleDocument(), { ...doubtfulDocument, meeting: null }] }, ['meetings']);
    await userEvent.click(await screen.findByRole('button', { name: /没有写明会议/ }));
    expect(screen.getByRole('row', { name: /河道整治专题调研报告/ })).toBeTruthy();
    expect(screen.queryByRole('row', { name: /审议意见/ })).toBeNull();
  });

  it('takes all samples out at once where there are any, and asks before', async () => {
    const transport = show({
      'sources.list': [sampleSource(), { ...sampleSource({ id: 's2', title: '样例公报' }), isSample: true }],
      'sources.removeSamples': { ids: ['s2'] },
    });
    await userEvent.click(await screen.findByRole('button', { name: '移除样例' }));
    expect(transport.inputsOf('sources.removeSamples')).toHaveLength(0);
    await userEvent.click(await screen.findByRole('button', { name: /确.?定/ }));
    expect(transport.inputsOf('sources.removeSamples')).toHaveLength(1);
  });

  it('offers no removal of samples where none are', async () => {
    show({});
    await screen.findByRole('row', { name: /云泽公报第4号/ });
    expect(screen.queryByRole('button', { name: '移除样例' })).toBeNull();
  });
});
