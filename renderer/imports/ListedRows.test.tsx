// @vitest-environment jsdom
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { fakeTransport } from '#renderer/testing/fake-transport.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { samplePreview } from '#renderer/testing/sample-records.ts';
import type { ListReport } from '#shared/contract/list-preview.ts';
import { told, toldList } from '#shared/messages/catalogue.ts';
import { ListedRows } from './ListedRows.tsx';
import { PreviewParts } from './PreviewParts.tsx';
import { RecordedLines } from './RecordedLines.tsx';

const title = '关于疏浚梅溪的建议';
const odd = told('list.cell.not-a-day', { row: 3, heading: '交办日期', cell: '初春' });
const listed: ListReport = {
  added: 0,
  known: 0,
  changed: 1,
  asked: 0,
  leftOut: 0,
  sessions: [],
  rows: [
    {
      sheet: null,
      row: 3,
      outcome: 'changed',
      number: '1',
      title,
      suggestion: 's1',
      changes: [{ label: '主办单位', before: '市水务局', after: '市住建局', kept: false }],
      sentences: [odd],
      question: null,
    },
  ],
  undated: [],
  gone: [{ id: 's2', number: '闭会-2', title: '关于补种行道树的建议', list: '台账' }],
  warnings: [{ row: 3, message: odd }],
};
const lines = [
  `第 3 行“${title}”：主办单位：市水务局 → 市住建局`,
  '第 3 行“交办日期”：“初春”不是日期，按原文保留，该项未登记',
  '“台账”原有、这次没有：闭会第2号建议“关于补种行道树的建议”，仍保留',
];

afterEach(cleanup);

describe('the rows of lists in an import', () => {
  it.each([
    ['after it', <ListedRows key="rows" listed={listed} isOpen={false} />],
    ['in its preview', <PreviewParts key="parts" preview={samplePreview({ listed })} />],
  ])('are told %s: what changes, what could not be read, what the earlier list had', async (_, part) => {
    renderScreen(part, fakeTransport({}));
    expect(await screen.findByText(/更新 1 件，已有 0 件/)).toBeTruthy();
    for (const line of lines) expect(screen.getByText(line)).toBeTruthy();
  });
});

describe('what an import recorded', () => {
  const recorded = [
    told('import.recorded', {
      about: told('preview.suggestion', { number: told('list.number', { number: '1' }), title }),
      facts: toldList([told('import.fact', { label: told('list-field.answerClass'), value: 'A' })]),
    }),
  ];

  it.each([
    ['after it', <RecordedLines key="lines" lines={recorded} />],
    ['in its preview', <PreviewParts key="parts" preview={samplePreview({ recorded })} />],
  ])('is told in sentences %s', async (_, part) => {
    renderScreen(part, fakeTransport({}));
    expect(await screen.findByText(`第1号建议“${title}”：登记答复类别A`)).toBeTruthy();
  });

  it('says openly of a table that nothing was taken, and tells ratings beside the rows', async () => {
    const none = { ...listed, changed: 0, rows: [], gone: [] };
    const taken = told('warning.table-not-taken', { headings: '单位、电话' });
    renderScreen(
      <ListedRows listed={{ ...none, warnings: [{ row: 1, message: taken }] }} isOpen={false} />,
      fakeTransport({}),
    );
    expect(await screen.findByText(/表头“单位、电话”里没有建议标题/)).toBeTruthy();
    cleanup();
    const ratings = { recorded: 2, known: 0, leftOut: 1 };
    renderScreen(<ListedRows listed={{ ...none, ratings, warnings: [] }} isOpen={false} />, fakeTransport({}));
    expect(await screen.findByText('代表评价表：登记 2 件，已有 0 件，未登记 1 行。')).toBeTruthy();
  });
});
