// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { CallError } from '#renderer/base/transport/call-error.ts';
import { type Answers, fakeTransport } from '#renderer/testing/fake-transport.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import {
  doubtfulDocument,
  sampleDocument,
  sampleOwnPaper,
  samplePreview,
  sampleSource,
} from '#renderer/testing/sample-records.ts';
import { told } from '#shared/messages/catalogue.ts';
import { LibraryScreen } from './LibraryScreen.tsx';

function show(answers: Answers, parts: string[] = []) {
  const transport = fakeTransport({ 'sources.list': [sampleSource()], 'sources.preview': samplePreview(), ...answers });
  renderScreen(<LibraryScreen parts={parts} query={{}} />, transport);
  return transport;
}

/** Chooses one file for import. */
async function choose(name: string): Promise<void> {
  await screen.findByRole('row', { name: /云泽公报第4号/ });
  const [field] = screen.getAllByLabelText<HTMLInputElement>('选择要导入的文件');
  const file = Object.assign(new File(['x'], name), { arrayBuffer: async () => new ArrayBuffer(1) });
  if (field) fireEvent.change(field, { target: { files: [file] } });
}

async function accept(): Promise<void> {
  const dialog = await screen.findByRole('dialog', { name: /^导入预览/ });
  await userEvent.click(within(dialog).getByRole('button', { name: /导.?入/ }));
}

afterEach(() => {
  cleanup();
  localStorage.clear();
});

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

  it('tells two files of one name and ending apart', async () => {
    const later = sampleSource({ id: 's2', importedAt: '2026-09-02T03:00:00.000Z' });
    show({ 'sources.list': [sampleSource(), later] });
    expect(await screen.findByText('云泽公报第4号.txt（2026-09-02 导入）')).toBeTruthy();
    expect(screen.getByText('云泽公报第4号.txt（2026-08-30 导入）')).toBeTruthy();
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

  it('says so before such a file is imported, and at once when it is', async () => {
    const source = sampleSource({ own: sampleOwnPaper() });
    show({
      'sources.preview': samplePreview({ own: sampleOwnPaper() }),
      'sources.import': { outcome: 'imported', source, documents: [], entries: [] },
    });
    await choose('交办函.docx');
    const dialog = await screen.findByRole('dialog', { name: '导入预览：交办函.docx' });
    expect(within(dialog).getByText(/作为已印发文件保存，不登记为新的来文。$/)).toBeTruthy();
    await accept();
    const line = await screen.findByRole('listitem', { name: '交办函.docx' });
    expect(await within(line).findByText(/作为已印发文件保存，不登记为新的来文。$/)).toBeTruthy();
    expect(within(line).queryByText(/读出/)).toBeNull();
  });

  it('shows what a paper will add, change and leave out before it is stored', async () => {
    const collection = {
      collection: 'suggestions' as const,
      label: told('preview.collection.suggestions'),
      added: [{ id: 's-2', title: '关于增设路灯的建议' }],
      addedCount: 1,
      changed: [
        {
          id: 's-1',
          title: '关于修路的建议',
          fields: [{ label: told('list-field.answeredOn'), before: '', after: '2026-06-01' }],
        },
      ],
      changedCount: 1,
      removed: [],
      removedCount: 0,
    };
    const leftOut = [{ line: 7, sentence: told('warning.suggestion-without-title') }];
    const transport = show({ 'sources.preview': samplePreview({ collections: [collection], leftOut }) });
    await choose('目录.xlsx');
    const dialog = await screen.findByRole('dialog', { name: '导入预览：目录.xlsx' });
    expect(within(dialog).getByText('关于增设路灯的建议')).toBeTruthy();
    await waitFor(() => expect(document.activeElement).toBe(within(dialog).getByRole('region', { name: '公报.docx' })));
    expect(within(dialog).getByText('答复日期：（空） → 2026-06-01')).toBeTruthy();
    expect(within(dialog).getByText('第 7 行 这一行没有标题，没有作为建议读入')).toBeTruthy();
    await userEvent.click(within(dialog).getByRole('button', { name: /取.?消/ }));
    const line = await screen.findByRole('listitem', { name: '目录.xlsx' });
    expect(await within(line).findByText('已取消，没有存入任何内容')).toBeTruthy();
    expect(transport.inputsOf('sources.import')).toEqual([]);
  });

  it('stores a file at once where the person does not want to look first', async () => {
    const done = { outcome: 'imported' as const, source: sampleSource(), documents: [], entries: [] };
    const transport = show({ 'sources.import': done });
    await userEvent.click(await screen.findByRole('checkbox', { name: '导入前先看' }));
    await choose('公报.docx');
    await screen.findByText(/^读出/);
    expect(transport.inputsOf('sources.preview')).toEqual([]);
  });

  it('says which mergers and new names of organs a file tells of', async () => {
    const organChanges = [
      { kind: 'merger' as const, names: ['市体育局'], to: '市文化广电和旅游局', on: '2026-07-01', line: 2 },
      { kind: 'renaming' as const, names: ['市商务局'], to: '市商务和会展局', on: null, line: 3 },
    ];
    show({
      'sources.import': {
        outcome: 'imported' as const,
        source: sampleSource(),
        documents: [],
        entries: [],
        organChanges,
      },
    });
    await userEvent.click(await screen.findByRole('checkbox', { name: '导入前先看' }));
    await choose('机构调整名单.docx');
    const said = await screen.findByText(/^其中写有机构合并或更名 2 项，均未登记：/);
    expect(said.textContent).toContain(
      '市体育局并入市文化广电和旅游局（2026-07-01）；市商务局更名为市商务和会展局（日期不明）。',
    );
    expect(within(said).getByRole('link', { name: '单位' }).getAttribute('href')).toBe('#/organs');
  });

  it('says so before the file is imported, and of a file in a package that is known', async () => {
    const organChanges = [
      { kind: 'renaming' as const, names: ['市商务局'], to: '市商务和会展局', on: '2026-07-01', line: 3 },
    ];
    const known = samplePreview({ outcome: 'already-known', organChanges });
    const entries = [
      { name: '名单.csv', preview: known, error: null },
      { name: '通知.txt', preview: samplePreview({ organChanges }), error: null },
    ];
    show({ 'sources.preview': samplePreview({ entries }) });
    await choose('机构调整.zip');
    const dialog = await screen.findByRole('dialog', { name: '导入预览：机构调整.zip' });
    expect(
      within(dialog).getAllByText(
        '其中写有机构合并或更名 1 项，均未登记：市商务局更名为市商务和会展局（2026-07-01）。核对后请在“单位”中登记。',
      ),
    ).toHaveLength(2);
  });

  it('gives a failed file one clear line, with its name', async () => {
    show({
      'sources.import': () => {
        throw new CallError('file-empty', { name: '空.txt' });
      },
    });
    await choose('空.txt');
    await accept();
    const line = await screen.findByRole('listitem', { name: '空.txt' });
    expect((await within(line).findByRole('alert')).textContent).toContain('“空.txt”是空文件');
    expect(within(line).getByRole('button', { name: '再导一次' })).toBeTruthy();
  });

  it('asks about a file with a mark of secrecy in full, and imports it only when a person stands by it', async () => {
    const asked: (string[] | undefined)[] = [];
    const details = { doubts: 'marked-secret', secretMarks: '“机密★10年”（报告.txt，第 1 行）' };
    show({
      'sources.preview': ({ confirmed }) => {
        asked.push(confirmed);
        throw new CallError('confirm-needed', details);
      },
    });
    await choose('报告.txt');
    const line = await screen.findByRole('listitem', { name: '报告.txt' });
    const question = await within(line).findByRole('alert');
    expect(question.textContent).toContain('文件带有国家秘密标志：“机密★10年”（报告.txt，第 1 行）');
    await userEvent.click(within(line).getByRole('button', { name: '已核实，确认导入' }));
    await waitFor(() => expect(asked).toEqual([undefined, ['marked-secret']]));
    await userEvent.click(await within(line).findByRole('button', { name: '不导入' }));
    expect(within(line).getByRole('alert').textContent).toContain('已取消');
  });

  it('takes files that are dropped into the window', async () => {
    const transport = show({
      'sources.preview': () => new Promise(() => undefined),
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
