// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeTransport } from '#renderer/testing/fake-transport.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { organRow, sampleDocument, sampleSuggestion } from '#renderer/testing/sample-records.ts';
import type { OfferRow } from '#shared/contract/offer-calls.ts';
import type { CommitmentRecord, ProjectRecord, TargetRecord } from '#shared/domain/commitment-record.ts';
import { commitmentDue } from '#shared/domain/promises/commitment-due.ts';
import { CommitmentsScreen } from './CommitmentsScreen.tsx';
import { ProjectsScreen } from './ProjectsScreen.tsx';
import { TargetsScreen } from './TargetsScreen.tsx';

function commitment(patch: Partial<CommitmentRecord> = {}): CommitmentRecord {
  return {
    id: 'c1',
    title: '年内建成12处停车场',
    citation: { document: 's1-d1', firstLine: 14, lastLine: 14, page: 3, quote: '我局将在年内建成12处停车场。' },
    organ: null,
    due: '2026-12-31',
    dueText: '年内',
    figure: '12处',
    point: null,
    feedback: null,
    state: 'proposed',
    shownBy: null,
    note: '',
    entered: [],
    ...patch,
  };
}

const target: TargetRecord = {
  id: 't1',
  title: '普惠托位',
  indicator: '普惠托位',
  value: '4.8',
  unit: '个',
  qualifier: '以上',
  period: '2026',
  role: 'target',
  citation: { document: 's1-d1', firstLine: 9, lastLine: 9, page: null, quote: '每千人口托位4.8个以上' },
  organ: null,
  actual: null,
  entered: [],
};

beforeEach(() => {
  window.location.hash = '';
});
afterEach(cleanup);

const listed = (record: CommitmentRecord) => ({
  ...record,
  organs: record.organ ? [record.organ] : [],
  answer: null,
  repliesTo: null,
  dueDate: commitmentDue(record),
  originalDue: null,
  owed: null,
});

describe('promises', () => {
  const show = (records: CommitmentRecord[], parts: string[] = []) => {
    const transport = fakeTransport({
      'commitments.list': records.map(listed),
      'commitments.update': listed(commitment()),
      'documents.list': [sampleDocument()],
    });
    renderScreen(<CommitmentsScreen parts={parts} query={{}} />, transport);
    return transport;
  };

  it('shows the very words of the chosen promise with the way to their lines', async () => {
    show([commitment()]);
    expect(await screen.findByText('我局将在年内建成12处停车场。')).toBeTruthy();
    expect(screen.getByRole('link', { name: /第 14 行/ }).getAttribute('href')).toBe('#/reader/s1-d1?line=14');
  });

  it('says how many are kept, overdue and not yet due', async () => {
    const open = { state: 'open' as const };
    show([
      commitment({ id: 'a', ...open, due: '2000-01-31' }),
      commitment({ id: 'b', ...open, due: '2999-01-31' }),
      commitment({ id: 'c', ...open, due: null, dueText: null }),
      commitment({ id: 'd', state: 'kept' }),
    ]);
    expect(
      await screen.findByText('4 项承诺 · 已兑现 1 项 · 已到期未兑现 1 项 · 未到期 1 项 · 时限不明 1 项'),
    ).toBeTruthy();
  });

  it('records what became of it', async () => {
    const transport = show([commitment()]);
    await userEvent.click(await screen.findByRole('button', { name: '部分兑现' }));
    expect(transport.inputsOf('commitments.update')).toEqual([{ id: 'c1', state: 'partly-kept' }]);
  });

  it('records what became of a promise of an answer where it stands, with the day', async () => {
    const answer = {
      suggestion: 's1',
      number: '33',
      title: '关于疏浚沙河的建议',
      round: 1,
      organ: null,
      words: '疏浚沙河',
    };
    const row = {
      ...listed(commitment({ id: 's1~promise~1', state: 'partly-kept' })),
      answer,
      decidedEnteredOn: '2026-11-20',
    };
    const transport = fakeTransport({
      'commitments.list': [row],
      'commitments.update': row,
      'documents.list': [sampleDocument()],
    });
    renderScreen(<CommitmentsScreen parts={['s1~promise~1']} query={{}} />, transport);
    expect(await screen.findByText(/日期未登记（2026-11-20 登记/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: '未兑现' }));
    expect(transport.inputsOf('commitments.update')).toEqual([{ id: 's1~promise~1', state: 'missed' }]);
  });

  it('puts off the day of a promise of a report, as a letter grants it, and keeps the first day in sight', async () => {
    const letter = { is: 'granted', to: '2027-03-31', number: '云人办函〔2026〕77号', document: 's4-d1' } as const;
    const extensions = [{ ...letter, promise: 'c1', title: '关于同意延期的复函', on: '2026-12-01', reason: '' }];
    const transport = fakeTransport({
      'commitments.list': [{ ...listed(commitment({ state: 'open' })), extensions }],
      'documents.list': [sampleDocument()],
      'dues.change': { id: 'c1', due: null },
    });
    renderScreen(<CommitmentsScreen parts={['c1']} query={{}} />, transport);
    await userEvent.click(await screen.findByRole('button', { name: '登记延期' }));
    await userEvent.type(screen.getByRole('textbox', { name: '理由' }), '征地未完成');
    await userEvent.type(screen.getByRole('textbox', { name: '同意人' }), '主任会议');
    await userEvent.click(screen.getByRole('button', { name: /保\s*存/ }));
    const target = { collection: 'commitments', id: 'c1', which: 'promise', kind: 'extension' };
    const why = { reason: '征地未完成', allowedBy: '主任会议', letter: '云人办函〔2026〕77号' };
    await waitFor(() =>
      expect(transport.inputsOf('dues.change')).toEqual([{ ...target, to: '2027-03-31', on: '2026-12-01', ...why }]),
    );
  });

  it('shows the first day beside the one to which a promise was put off, with the reason', async () => {
    const change = { kind: 'extension', from: '2026-12-31', to: '2027-03-31', on: '2026-12-01' } as const;
    const why = { enteredOn: '2026-12-01', by: '', reason: '征地未完成', allowedBy: '主任会议', letter: '' };
    const because = { by: 'paper', citation: commitment().citation, counted: null } as const;
    const dueOrigin = { original: '2026-12-31', because, changes: [{ ...change, ...why }] };
    show([commitment({ due: '2027-03-31', dueOrigin })]);
    expect(await screen.findByText('原定 2026-12-31')).toBeTruthy();
    expect(screen.getByText(/延期：2026-12-31 → 2027-03-31 · 经主任会议同意 · 征地未完成/)).toBeTruthy();
  });

  it('lays the passage that is asked about beside the promise of an answer, or says that it is another', async () => {
    const quote = '承诺事项已于10月28日全部兑现。';
    const row = {
      ...commitment({ id: 's1~promise~1', state: 'kept', due: '2026-06-30', decidedOn: '2026-11-25' }),
      ...{ organs: [], repliesTo: null, dueDate: null, originalDue: null, owed: null },
      answer: { suggestion: 's1', number: '12', title: '关于停车的建议', round: 1, organ: null, words: '建成停车场' },
      shownAsked: { document: 's1-d1', firstLine: 4, lastLine: 4, page: null, quote },
    };
    const transport = fakeTransport({
      'commitments.list': [row],
      'documents.list': [sampleDocument()],
      'suggestions.update': sampleSuggestion(),
    });
    renderScreen(<CommitmentsScreen parts={['s1~promise~1']} query={{}} />, transport);
    expect(await screen.findByText('逾期 148 天兑现')).toBeTruthy();
    expect(screen.getByText(quote)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: '是这一处' }));
    await userEvent.click(screen.getByRole('button', { name: '不是这一处' }));
    const passage = { document: 's1-d1', firstLine: 4, lastLine: 4 };
    await waitFor(() =>
      expect(transport.inputsOf('suggestions.update')).toEqual([
        { id: 's1', shown: { promise: 's1~promise~1', passage } },
        { id: 's1', shown: { promise: 's1~promise~1', passage: null } },
      ]),
    );
  });

  it('goes through the promises by arrow keys', async () => {
    show([commitment(), commitment({ id: 'c2', title: '出台管理办法' })], ['c1']);
    const [list] = await screen.findAllByRole('region', { name: '承诺' });
    const grid = within(list!).queryByRole('grid')?.closest('section') ?? list!;
    fireEvent.keyDown(grid, { key: 'ArrowDown' });
    await waitFor(() => expect(window.location.hash).toBe('#/commitments/c2'));
  });

  it('shows the passage of a later paper that tells of it as done', async () => {
    const shownBy = { document: 's1-d1', firstLine: 18, lastLine: 18, page: 4, quote: '12处停车场已全部建成。' };
    show([commitment({ shownBy })]);
    expect(await screen.findByText('12处停车场已全部建成。')).toBeTruthy();
  });
});

describe('targets', () => {
  it('stand beside what later papers report, each a link to its line', async () => {
    const actuals = [{ id: 't2', value: '5.1个', period: '2026', document: 's2-d3', line: 40 }];
    const transport = fakeTransport({ 'targets.list': [{ ...target, actuals }] });
    renderScreen(<TargetsScreen parts={[]} query={{}} />, transport);
    const row = await screen.findByRole('row', { name: /普惠托位/ });
    expect(within(row).getByRole('link', { name: '5.1个' }).getAttribute('href')).toBe('#/reader/s2-d3?line=40');
    expect(within(row).getByText('4.8个以上')).toBeTruthy();
  });
});

describe('livelihood projects', () => {
  const project: ProjectRecord = {
    id: 'x1',
    title: '新建口袋公园',
    number: 3,
    lead: ['o1'],
    support: [],
    targets: [],
    citation: { document: 's1-d1', firstLine: 14, lastLine: 14, page: null, quote: '新建口袋公园' },
    entered: ['title'],
  };
  const offer: OfferRow = {
    id: 'projects~x1~title',
    collection: 'projects',
    record: 'x1',
    title: '新建口袋公园',
    opinion: null,
    field: 'title',
    now: '新建口袋公园',
    value: '新建口袋公园12处',
    names: {},
    from: {
      kind: 'paper',
      title: '民生实事项目清单',
      place: { document: 's1-d1', firstLine: 14, lastLine: 14, page: null },
    },
    barred: null,
  };

  it('stand on a page of their own, with what a new reading says of them and the way to their lines', async () => {
    const transport = fakeTransport({
      'projects.list': [project],
      'documents.list': [sampleDocument({ title: '民生实事项目清单' })],
      'organs.list': [organRow('o1', '市城市管理局')],
      'offers.list': [offer],
      'offers.adopt': { id: 'x1' },
    });
    renderScreen(<ProjectsScreen parts={['x1']} query={{}} />, transport);
    expect(await screen.findByText('1 项民生实事')).toBeTruthy();
    expect(await screen.findByText('市城市管理局')).toBeTruthy();
    expect(await screen.findByText('有出入')).toBeTruthy();
    const offers = within(await screen.findByRole('list', { name: '重新读取后有出入' }));
    await userEvent.click(offers.getByRole('button', { name: '采用：新建口袋公园，标题' }));
    await waitFor(() =>
      expect(transport.inputsOf('offers.adopt')).toEqual([{ collection: 'projects', id: 'x1', field: 'title' }]),
    );
    const lines = screen.getAllByRole('link', { name: /民生实事项目清单.*第 14 行/ });
    expect(lines.at(-1)?.getAttribute('href')).toBe('#/reader/s1-d1?line=14');
  });

  it('say what to import where there are none', async () => {
    const transport = fakeTransport({ 'projects.list': [], 'documents.list': [], 'offers.list': [] });
    renderScreen(<ProjectsScreen parts={[]} query={{}} />, transport);
    expect(await screen.findByText(/还没有民生实事项目。/)).toBeTruthy();
  });
});
