// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Answers, fakeTransport } from '#renderer/testing/fake-transport.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { sampleMotion, sampleSuggestion } from '#renderer/testing/sample-records.ts';
import type { MotionRecord } from '#shared/domain/motion-record.ts';
import { told, toldTogether } from '#shared/messages/catalogue.ts';
import { MotionsScreen } from './MotionsScreen.tsx';
import { SuggestionsScreen } from './SuggestionsScreen.tsx';

const file = (patch: Partial<MotionRecord> = {}) => ({
  motion: sampleMotion(patch),
  papers: [],
  mergedInto: null,
  parts: [],
  timeline: [],
  along: [],
  duties: [],
});

const listAnswers: Answers = {
  'suggestions.list': [
    { ...sampleSuggestion(), owed: null, promise: null },
    {
      ...sampleSuggestion({ id: 's2', number: '13', title: '关于社区助餐的建议', rounds: [], status: 'handed-over' }),
      owed: { kind: 'answer', round: 1, due: '2026-11-01', days: -20 },
      promise: null,
    },
  ],
};

beforeEach(() => {
  window.location.hash = '';
  localStorage.clear();
});
afterEach(cleanup);

describe('motions', () => {
  it('shows who moved each and what became of it', async () => {
    renderScreen(
      <MotionsScreen parts={[]} query={{}} />,
      fakeTransport({ 'motions.list': [{ ...sampleMotion(), owed: null }] }),
    );
    const row = await screen.findByRole('row', { name: /智慧停车/ });
    expect(within(row).getByText('王明 等 12 名')).toBeTruthy();
    expect(within(row).getByText('已审查')).toBeTruthy();
  });

  it("shows the papers of a motion's file in the order of the procedure", async () => {
    const papers = [
      { document: 'd1', role: 'implementation', title: '实施情况的报告', date: '2026-10-29', kind: 'work-report' },
      { document: 'd2', role: 'opinion', title: '审议意见', date: null, kind: 'deliberation-opinion' },
    ];
    const transport = fakeTransport({ 'motions.get': { ...file(), papers }, 'motions.list': [] });
    renderScreen(<MotionsScreen parts={['m1']} query={{}} />, transport);
    const link = await screen.findByRole('link', { name: '实施情况的报告' });
    expect(link.getAttribute('href')).toBe('#/reader/d1');
    const timeline = within(screen.getByRole('region', { name: '办理经过' })).getAllByRole('listitem');
    expect(timeline.map((line) => line.textContent?.replace(/\s/g, ''))).toEqual([
      '2026-10-29实施情况报告《实施情况的报告》',
      '日期不详审议意见《审议意见》',
    ]);
  });

  it('tells what happened to the motion as which it is handled, as that one’s', async () => {
    const what = toldTogether(
      [told('motions.along', { motion: '议案第1号' }), told('motion-status.deliberated')],
      'told.word-mark',
    );
    const along = [{ on: '2026-08-27', what, document: null }];
    const transport = fakeTransport({ 'motions.get': { ...file(), along }, 'motions.list': [] });
    renderScreen(<MotionsScreen parts={['m1']} query={{}} />, transport);
    const timeline = within(await screen.findByRole('region', { name: '办理经过' }));
    expect(timeline.getByText('随议案第1号 已审议')).toBeTruthy();
  });

  it('converts a motion after asking once, and goes to the suggestion', async () => {
    const transport = fakeTransport({
      'motions.get': file(),
      'motions.list': [],
      'motions.convert': sampleSuggestion(),
    });
    renderScreen(<MotionsScreen parts={['m1']} query={{}} />, transport);
    await userEvent.click(await screen.findByRole('button', { name: '转为建议' }));
    await userEvent.click(await screen.findByRole('button', { name: /确.?定/ }));
    await waitFor(() => expect(window.location.hash).toBe('#/suggestions/s1'));
  });

  it('takes a motion out after asking once, and goes back to the list', async () => {
    const transport = fakeTransport({
      'motions.get': file(),
      'motions.list': [],
      'motions.remove': { id: 'm1', title: '案由' },
    });
    renderScreen(<MotionsScreen parts={['m1']} query={{}} />, transport);
    await userEvent.click(await screen.findByRole('button', { name: '从台账去掉' }));
    await userEvent.click(await screen.findByRole('button', { name: /确.?定/ }));
    await waitFor(() => expect(window.location.hash).toBe('#/motions'));
    expect(transport.inputsOf('motions.remove')).toEqual([{ id: 'm1' }]);
  });
});

describe('suggestions', () => {
  it('filters suggestions by how the promise of their answer stands', async () => {
    const [first, ...others] = listAnswers['suggestions.list'] as { promise: string | null }[];
    const answers = { 'suggestions.list': [{ ...first, promise: 'undated' }, ...others] } as Answers;
    renderScreen(<SuggestionsScreen parts={[]} query={{ promise: 'undated' }} />, fakeTransport(answers));
    expect(await screen.findByText('1 件建议')).toBeTruthy();
  });

  it('are filtered by the address', async () => {
    renderScreen(<SuggestionsScreen parts={[]} query={{ answered: 'no' }} />, fakeTransport(listAnswers));
    expect(await screen.findByText('关于社区助餐的建议')).toBeTruthy();
    expect(screen.queryByText('关于增设公交站点的建议')).toBeNull();
  });

  it('are late when the core says so', async () => {
    renderScreen(<SuggestionsScreen parts={[]} query={{}} />, fakeTransport(listAnswers));
    const late = await screen.findByRole('row', { name: /社区助餐/ });
    expect(within(late).getByText('逾期 20 天')).toBeTruthy();
    expect(within(screen.getByRole('row', { name: /公交站点/ })).queryByText(/逾期/)).toBeNull();
  });

  it('of one session show its rates, today and on a day that is past', async () => {
    const rate = { name: 'satisfied', value: 0.5, numerator: 1, base: 2, excluded: 0, formula: told('rate.none') };
    const status = { asOf: '2026-11-21', rates: [rate], counts: { suggestions: 2 }, undated: 1 };
    const transport = fakeTransport({ ...listAnswers, 'status.get': status });
    renderScreen(<SuggestionsScreen parts={[]} query={{ session: '九届五次' }} />, transport);
    const rates = within(await screen.findByRole('region', { name: '本次会议的建议' }));
    expect(await rates.findByText(/^满意率 50\.0%/)).toBeTruthy();
    expect(rates.getByText(/1 件代表建议没有任何日期/)).toBeTruthy();
    await userEvent.type(rates.getByLabelText('看某一天的情况'), '2025-12-31{Enter}');
    await waitFor(() =>
      expect(transport.inputsOf('status.get')).toContainEqual({ session: '九届五次', asOf: '2025-12-31' }),
    );
  });

  it('keeps a set of filters as a view', async () => {
    renderScreen(<SuggestionsScreen parts={[]} query={{ answered: 'no' }} />, fakeTransport(listAnswers));
    await userEvent.click(await screen.findByRole('button', { name: '存为视图' }));
    await userEvent.type(await screen.findByRole('textbox', { name: '视图名称' }), '还没答复的{Enter}');
    await waitFor(() => expect(localStorage.getItem('duban.suggestion-views')).not.toBeNull());
    expect(localStorage.getItem('duban.suggestion-views')).toContain('还没答复的');
  });

  it('shows how a list is understood before taking it in', async () => {
    const total = told('list.total-row', { row: 4 });
    const preview = {
      added: 2,
      known: 0,
      changed: 0,
      asked: 0,
      leftOut: 1,
      sessions: [],
      rows: [
        {
          sheet: null,
          row: 4,
          outcome: 'left-out' as const,
          number: null,
          title: '合计',
          suggestion: null,
          changes: [],
          sentences: [total],
          question: null,
        },
      ],
      headings: ['编号', '事项'],
      mapping: { 编号: 'number', 事项: 'title' },
      sheets: [
        { place: 1, name: '建议', holds: 'suggestions' as const, rows: 2, headings: [], isTaken: true, byImport: null },
        { place: 2, name: '总账二', holds: 'opinions' as const, rows: 3, headings: [], isTaken: false, byImport: 0 },
      ],
      undated: [],
      gone: [],
      warnings: [{ row: 4, message: total }],
      confirmed: [],
    };
    const transport = fakeTransport({ ...listAnswers, 'suggestions.importList': preview });
    renderScreen(<SuggestionsScreen parts={[]} query={{}} />, transport);
    // jsdom's File has no arrayBuffer.
    const file = Object.assign(new File(['编号,事项'], '目录.csv', { type: 'text/csv' }), {
      arrayBuffer: async () => new ArrayBuffer(8),
    });
    await userEvent.upload(await screen.findByLabelText('选择建议目录文件'), file);
    expect(await screen.findByText(/新增 2 件/)).toBeTruthy();
    expect(screen.getByText('第 4 行是合计行，未作为建议')).toBeTruthy();
    const dialog = screen.getByRole('dialog');
    expect(within(dialog).getByRole('checkbox', { name: '建议（2 行）' })).toHaveProperty('checked', true);
    await userEvent.click(within(dialog).getByRole('checkbox', { name: '总账二（审议意见，3 行）' }));
    await waitFor(() => expect(transport.inputsOf('suggestions.importList')).toHaveLength(2));
    expect(transport.inputsOf('suggestions.importList')[0]).not.toHaveProperty('sheets');
    expect(transport.inputsOf('suggestions.importList')[1]).toMatchObject({ sheets: [1, 2], preview: true });
    await userEvent.click(within(dialog).getByRole('button', { name: '导入目录' }));
    await waitFor(() => expect(transport.inputsOf('suggestions.importList')).toHaveLength(3));
    expect(transport.inputsOf('suggestions.importList')[2]).toMatchObject({ sheets: [1, 2] });
    expect(transport.inputsOf('suggestions.importList')[2]).not.toHaveProperty('preview');
  });
});
