// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Answers, fakeTransport } from '#renderer/testing/fake-transport.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import type { MotionRecord, SuggestionRecord } from '#shared/domain/motion-record.ts';
import { MotionsScreen } from './MotionsScreen.tsx';
import { SuggestionsScreen } from './SuggestionsScreen.tsx';

function motion(patch: Partial<MotionRecord> = {}): MotionRecord {
  return {
    id: 'm1',
    title: '关于“加快智慧停车建设”的议案',
    number: '1',
    session: '云泽市九届人大五次会议',
    leadProposers: ['王明'],
    signers: 12,
    disposition: 'referred',
    mergedInto: null,
    convertedTo: null,
    status: 'reviewed',
    lead: null,
    support: [],
    handedOverOn: null,
    due: null,
    papers: [],
    citation: null,
    claims: [],
    history: [],
    note: '',
    entered: [],
    ...patch,
  };
}

function suggestion(patch: Partial<SuggestionRecord> = {}): SuggestionRecord {
  return {
    id: 's1',
    title: '关于增设公交站点的建议',
    number: '12',
    session: null,
    channel: 'in-session',
    proposers: ['王刚'],
    delegation: '城东团',
    category: '交通',
    lead: ['o-1'],
    support: [],
    key: false,
    handedOverOn: '2026-02-10',
    due: null,
    status: 'answered',
    rounds: [
      {
        number: 1,
        answeredOn: '2026-05-01',
        answerNumber: null,
        answerClass: 'B',
        contactedOn: null,
        attitude: null,
        result: null,
        ratedOn: null,
        note: '',
      },
    ],
    cells: { 建议编号: '０１２' },
    list: null,
    convertedFrom: null,
    citation: null,
    history: [],
    note: '',
    entered: [],
    ...patch,
  };
}

const listAnswers: Answers = {
  'suggestions.list': [
    suggestion(),
    suggestion({ id: 's2', number: '13', title: '关于社区助餐的建议', rounds: [], status: 'handed-over' }),
  ],
};

beforeEach(() => {
  window.location.hash = '';
  localStorage.clear();
});
afterEach(cleanup);

describe('motions', () => {
  it('shows who moved each and what became of it', async () => {
    renderScreen(<MotionsScreen parts={[]} query={{}} />, fakeTransport({ 'motions.list': [motion()] }));
    const row = await screen.findByRole('row', { name: /智慧停车/ });
    expect(within(row).getByText('王明 等 12 名')).toBeTruthy();
    expect(within(row).getByText('已审查')).toBeTruthy();
  });

  it("shows the papers of a motion's file in the order of the procedure", async () => {
    const papers = [
      { document: 'd1', role: 'implementation', title: '实施情况的报告', date: '2026-10-29', kind: 'work-report' },
      { document: 'd2', role: 'opinion', title: '审议意见', date: null, kind: 'deliberation-opinion' },
    ];
    const transport = fakeTransport({ 'motions.get': { motion: motion(), papers, timeline: [] }, 'motions.list': [] });
    renderScreen(<MotionsScreen parts={['m1']} query={{}} />, transport);
    const link = await screen.findByRole('link', { name: '实施情况的报告' });
    expect(link.getAttribute('href')).toBe('#/reader/d1');
    expect(screen.getByText('实施情况报告')).toBeTruthy();
  });

  it('converts a motion after asking once, and goes to the suggestion', async () => {
    const transport = fakeTransport({
      'motions.get': { motion: motion(), papers: [], timeline: [] },
      'motions.list': [],
      'motions.convert': suggestion(),
    });
    renderScreen(<MotionsScreen parts={['m1']} query={{}} />, transport);
    await userEvent.click(await screen.findByRole('button', { name: '转为建议' }));
    await userEvent.click(await screen.findByRole('button', { name: /确.?定/ }));
    await waitFor(() => expect(window.location.hash).toBe('#/suggestions/s1'));
  });
});

describe('suggestions', () => {
  it('are filtered by the address', async () => {
    renderScreen(<SuggestionsScreen parts={[]} query={{ answered: 'no' }} />, fakeTransport(listAnswers));
    expect(await screen.findByText('关于社区助餐的建议')).toBeTruthy();
    expect(screen.queryByText('关于增设公交站点的建议')).toBeNull();
  });

  it('keeps a set of filters as a view', async () => {
    renderScreen(<SuggestionsScreen parts={[]} query={{ answered: 'no' }} />, fakeTransport(listAnswers));
    await userEvent.click(await screen.findByRole('button', { name: '存为视图' }));
    await userEvent.type(await screen.findByRole('textbox', { name: '视图名称' }), '还没答复的{Enter}');
    await waitFor(() => expect(localStorage.getItem('duban.suggestion-views')).not.toBeNull());
    expect(localStorage.getItem('duban.suggestion-views')).toContain('还没答复的');
  });

  it('shows how a list is understood before taking it in', async () => {
    const preview = {
      added: 2,
      known: 0,
      changed: 0,
      headings: ['编号', '事项'],
      mapping: { 编号: 'number', 事项: 'title' },
      warnings: [{ row: 4, message: '第 4 行是合计行，未作为建议' }],
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
    await userEvent.click(within(dialog).getByRole('button', { name: '导入目录' }));
    await waitFor(() => expect(transport.inputsOf('suggestions.importList')).toHaveLength(2));
    expect(transport.inputsOf('suggestions.importList')[1]).not.toHaveProperty('preview');
  });

  it('records the rating of the handling under way', async () => {
    const transport = fakeTransport({ 'suggestions.get': suggestion(), 'suggestions.update': suggestion() });
    renderScreen(<SuggestionsScreen parts={['s1']} query={{}} />, transport);
    const group = await screen.findByRole('radiogroup', { name: '对结果' });
    await userEvent.click(within(group).getByRole('radio', { name: '不满意' }));
    expect(transport.inputsOf('suggestions.update')).toEqual([{ id: 's1', result: 'dissatisfied' }]);
  });

  it('sends a suggestion back with a reason, and shows earlier handlings as they were', async () => {
    const rated = suggestion({
      status: 'rated',
      rounds: [
        { ...suggestion().rounds[0]!, answerNumber: '云交复〔2026〕3号' },
        { ...suggestion().rounds[0]!, number: 2, answeredOn: null, answerClass: null },
      ],
    });
    const transport = fakeTransport({ 'suggestions.get': rated, 'suggestions.redo': rated });
    renderScreen(<SuggestionsScreen parts={['s1']} query={{}} />, transport);
    expect(await screen.findByText(/云交复〔2026〕3号/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: '再次办理' }));
    await userEvent.type(await screen.findByRole('textbox', { name: '为什么再次办理' }), '代表不满意');
    await userEvent.click(screen.getByRole('button', { name: /保.?存/ }));
    await waitFor(() =>
      expect(transport.inputsOf('suggestions.redo')).toMatchObject([{ id: 's1', reason: '代表不满意' }]),
    );
  });
});
