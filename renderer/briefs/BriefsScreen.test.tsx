// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CallError } from '#renderer/base/transport/call-error.ts';
import { type Answers, fakeTransport } from '#renderer/testing/fake-transport.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import type { BriefKind, BriefPreview } from '#shared/contract/brief-calls.ts';
import type { IssuedBriefRecord } from '#shared/domain/office-records.ts';
import { BriefsScreen } from './BriefsScreen.tsx';

const kind: BriefKind = {
  id: 'unfinished-list',
  title: '未落实清单',
  purpose: '交办满一年仍未落实的事项。',
  scope: [{ name: 'days', required: false, collection: null }],
  freeParts: [{ name: 'nextSteps', title: '下一步工作' }],
  hasTable: true,
};
const comparison: BriefKind = {
  ...kind,
  id: 'comparison',
  title: '对照表',
  scope: [{ name: 'opinion', required: true, collection: 'opinions' }],
};
const preview: BriefPreview = {
  kind: kind.id,
  title: '关于跨年度未落实事项的报告',
  bytes: new Uint8Array([1, 2, 3]),
  lint: [
    { rule: 'M07', severity: 'warning', message: '下一步工作没有填写。', place: '下一步工作', words: '下一步工作' },
  ],
  freeParts: [{ name: 'nextSteps', title: '下一步工作', text: '' }],
  counts: { points: 3 },
  fonts: ['仿宋_GB2312'],
  chases: null,
};
const record: IssuedBriefRecord = {
  id: 'issued-1',
  title: '关于跨年度未落实事项的报告',
  kind: kind.id,
  scope: {},
  issuedAt: '2026-11-20T08:00:00.000Z',
  by: '周敏',
  sha256: '',
  bytes: 3,
  seq: 5,
  counts: {},
  records: [],
};

function show(parts: string[], answers: Answers = {}, query: Record<string, string> = {}) {
  const transport = fakeTransport({
    'briefs.kinds': [kind, comparison],
    'briefs.preview': preview,
    'briefs.history': [record],
    'templates.list': [],
    ...answers,
  });
  renderScreen(<BriefsScreen parts={parts} query={query} />, transport);
  return transport;
}

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

describe('briefs', () => {
  it('lists the kinds of paper and what was issued', async () => {
    show([]);
    expect(await screen.findByRole('link', { name: '未落实清单' })).toHaveProperty('hash', '#/briefs/unfinished-list');
    const history = await screen.findByRole('region', { name: '已印发' });
    expect(await within(history).findByText('关于跨年度未落实事项的报告')).toBeTruthy();
  });

  it('tells what changed since a paper was issued', async () => {
    const changes = [{ at: '2026-11-21T01:00:00.000Z', what: 'point-updated', title: '补齐停车短板' }];
    show([], { 'briefs.changesSince': { id: record.id, title: record.title, changes } });
    await userEvent.click(await screen.findByRole('button', { name: '此后的变化' }));
    expect(await screen.findByText(/补齐停车短板/u)).toBeTruthy();
  });

  it('asks for the pages of the paper with its scope and shows the check of form', async () => {
    const transport = show(['unfinished-list'], {}, { days: '400' });
    expect(await screen.findByText('下一步工作没有填写。')).toBeTruthy();
    expect(transport.inputsOf('briefs.preview')[0]).toMatchObject({ kind: 'unfinished-list', scope: { days: '400' } });
  });

  it('sends a rewritten part when the field is left', async () => {
    const transport = show(['unfinished-list']);
    await userEvent.type(await screen.findByRole('textbox', { name: '下一步工作' }), '逐项督办。');
    await userEvent.tab();
    await waitFor(() =>
      expect(transport.inputsOf('briefs.preview').at(-1)).toMatchObject({ freeParts: { nextSteps: '逐项督办。' } }),
    );
  });

  it('exports Word, and tables as a workbook', async () => {
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => {} }));
    const transport = show(['unfinished-list'], {
      'briefs.export': { name: 'a.docx', bytes: new Uint8Array(), record, lint: [], chased: null },
    });
    await screen.findByText('下一步工作没有填写。');
    await userEvent.click(screen.getByRole('button', { name: '导出 Word' }));
    await waitFor(() => expect(transport.inputsOf('briefs.export')).toMatchObject([{ format: 'docx' }]));
    await userEvent.click(screen.getByRole('button', { name: '导出表格' }));
    await waitFor(() => expect(transport.inputsOf('briefs.export')).toMatchObject([{}, { format: 'xlsx' }]));
  });

  it('says on which day a letter is entered as a chase, and enters none where a person declines', async () => {
    vi.stubGlobal('URL', Object.assign(URL, { createObjectURL: () => 'blob:x', revokeObjectURL: () => {} }));
    const chases = { on: '2026-05-08', items: 2 };
    const transport = show(['unfinished-list'], {
      'briefs.preview': { ...preview, chases },
      'briefs.export': { name: 'a.docx', bytes: new Uint8Array(), record, lint: [], chased: chases },
    });
    const tick = await screen.findByRole('checkbox', { name: '导出 Word 时登记 2026-05-08 发函催办（2 项）' });
    await userEvent.click(screen.getByRole('button', { name: '导出 Word' }));
    expect(await screen.findByText('已登记 2026-05-08 发函催办，涉及 2 项')).toBeTruthy();
    await userEvent.click(tick);
    await userEvent.click(screen.getByRole('button', { name: '导出 Word' }));
    await waitFor(() => expect(transport.inputsOf('briefs.export')).toMatchObject([{ chase: true }, { chase: false }]));
  });

  it('says what to choose first where the scope is missing, and asks the core for nothing', async () => {
    const transport = show(['comparison'], { 'opinions.list': [] });
    expect(await screen.findByText('先在左边选定写什么。')).toBeTruthy();
    expect(transport.inputsOf('briefs.preview')).toEqual([]);
    expect(screen.getByRole('button', { name: '导出 Word' })).toHaveProperty('disabled', true);
  });

  it('says in a sentence why a paper cannot be written', async () => {
    show(['unfinished-list'], {
      'briefs.preview': () => {
        throw new CallError('brief-scope-empty', { name: '跨年度未落实事项' });
      },
    });
    expect(await screen.findByText(/跨年度未落实事项.*没有可写的内容/u)).toBeTruthy();
  });

  it('names the place of a fault in a template', async () => {
    const transport = show([], {
      'templates.add': () => {
        throw new CallError('template-placeholder-unknown', { placeholder: '{批示}', place: '正文第2段' });
      },
    });
    await userEvent.click(await screen.findByRole('combobox', { name: '用于哪种公文' }));
    await userEvent.click(await screen.findByTitle('未落实清单'));
    await userEvent.upload(
      screen.getByLabelText('模板文件'),
      Object.assign(new File(['x'], '模板.docx'), { arrayBuffer: async () => new ArrayBuffer(1) }),
    );
    expect(await screen.findByText(/\{批示\}.*正文第2段/u)).toBeTruthy();
    expect(transport.inputsOf('templates.add')).toMatchObject([{ name: '模板.docx', kind: 'unfinished-list' }]);
  });
});
