// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CallError } from '#renderer/base/transport/call-error.ts';
import { type Answers, fakeTransport } from '#renderer/testing/fake-transport.ts';
import { pressKeys } from '#renderer/testing/press-key.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import {
  organRow,
  sampleDue,
  sampleDuty,
  sampleOpinion,
  sampleOpinionFile,
  sampleOpinionRow,
  samplePoint,
} from '#renderer/testing/sample-records.ts';
import type { Duty } from '#shared/domain/duty.ts';
import { OpinionsScreen } from './OpinionsScreen.tsx';

function show(answers: Answers = {}, parts: string[] = ['o1'], query: Record<string, string> = {}) {
  const transport = fakeTransport({
    'opinions.list': [sampleOpinionRow()],
    'opinions.get': sampleOpinionFile(),
    'points.update': samplePoint(),
    ...answers,
  });
  renderScreen(<OpinionsScreen parts={parts} query={query} />, transport);
  return transport;
}

beforeEach(() => {
  window.location.hash = '';
});
afterEach(cleanup);

describe('the list of opinions', () => {
  it('shows each opinion with the status of its points', async () => {
    show({}, []);
    const row = await screen.findByRole('row', { name: /河道整治/ });
    expect(within(row).getByText('未交办 2')).toBeTruthy();
  });

  it('says what is owed next and how late it is, as the core counted', async () => {
    const owed = { kind: 'draft', round: 1, due: '2026-11-01', days: -20 } as const;
    show({ 'opinions.list': [sampleOpinionRow({ owed })] }, []);
    const row = await screen.findByRole('row', { name: /河道整治/ });
    expect(within(row).getByText('征求意见稿逾期 20 天')).toBeTruthy();
  });

  it('says what to do when there is none', async () => {
    show({ 'opinions.list': [] }, []);
    expect(await screen.findByText('还没有审议意见')).toBeTruthy();
  });
});

describe('one opinion', () => {
  it('shows the locked words of a point with the way to its very lines', async () => {
    show();
    expect(await screen.findByText('一要摸清排口底数，年内建成台账。')).toBeTruthy();
    const link = screen.getByRole('link', { name: /第 14–15 行/ });
    expect(link.getAttribute('href')).toBe('#/reader/s1-d1?line=14&to=15');
  });

  it('keeps organ, status and note', async () => {
    const transport = show({ 'organs.list': [organRow('o-1', '市水务局')] });
    const lead = await screen.findByRole('combobox', { name: '主办' });
    await userEvent.type(lead, '水务');
    pressKeys('ArrowDown', 'Enter');
    const note = screen.getByRole('textbox', { name: '备注' });
    await userEvent.type(note, '已电话联系');
    await userEvent.tab();
    await waitFor(() =>
      expect(transport.inputsOf('points.update')).toEqual([
        { id: 'p1', lead: 'o-1', alsoLead: [] },
        { id: 'p1', note: '已电话联系' },
      ]),
    );
  });

  it('takes the first due date as people type it', async () => {
    const transport = show();
    const due = await screen.findByRole('textbox', { name: '书面答复期限' });
    await userEvent.type(due, '20261214{Enter}');
    await waitFor(() => expect(transport.inputsOf('points.update')).toEqual([{ id: 'p1', due: '2026-12-14' }]));
    await userEvent.type(screen.getByRole('textbox', { name: '办理时限' }), '20270630{Enter}');
    await waitFor(() => expect(transport.inputsOf('points.update')[1]).toEqual({ id: 'p1', limit: '2027-06-30' }));
  });

  it('shows why a due date is what it is, and no field to type over it', async () => {
    show({ 'opinions.get': sampleOpinionFile({ points: [samplePoint({ due: sampleDue() })] }) });
    expect(await screen.findByText('书面报告期限 3 个月，自 2026-08-26 起算，依据本委办法第九条')).toBeTruthy();
    expect(screen.queryByRole('textbox', { name: '书面答复期限' })).toBeNull();
  });

  it('calls a point late by what the core says is owed, not by its date alone', async () => {
    const due = sampleDue({ date: '2020-01-01' });
    const file = (duty: Partial<Duty>) =>
      sampleOpinionFile({ points: [samplePoint({ due })], duties: [sampleDuty({ due, ...duty })] });
    show({ 'opinions.get': file({}) });
    expect(await screen.findAllByText(/^逾期 \d+ 天$/)).toHaveLength(2);
    cleanup();
    show({ 'opinions.get': file({ state: 'met', metOn: '2019-12-30' }) });
    expect(await screen.findByText('按期（2019-12-30）')).toBeTruthy();
    expect(screen.queryByText(/逾期/)).toBeNull();
  });

  it('calls no point late for the report of an organ that is not its own', async () => {
    const due = sampleDue({ date: '2020-01-01' });
    const report = (organ: string, on: string) =>
      sampleDuty({ id: organ, collection: 'opinions', record: 'o1', organs: [organ], due, state: 'met', metOn: on });
    const duties = [report('o-1', '2019-12-30'), report('o-2', '2020-01-08')];
    const file = (lead: string) => sampleOpinionFile({ points: [samplePoint({ lead, due })], duties });
    show({ 'opinions.get': file('o-1') });
    expect(await screen.findByText('按期（2019-12-30）')).toBeTruthy();
    expect(screen.queryByText(/^迟/)).toBeNull();
    cleanup();
    show({ 'opinions.get': file('o-2') });
    expect(await screen.findByText(/^迟 7 天/)).toBeTruthy();
    cleanup();
    show({ 'opinions.get': file('o-3') });
    expect(await screen.findByRole('list', { name: '意见条目' })).toBeTruthy();
    expect(screen.queryByText(/^迟|^按期/)).toBeNull();
  });

  it('goes through the points by arrow keys', async () => {
    show();
    const list = await screen.findByRole('list', { name: '意见条目' });
    fireEvent.keyDown(list, { key: 'ArrowDown' });
    await waitFor(() => expect(window.location.hash).toBe('#/opinions/o1?point=p2'));
  });

  it('makes confirming the first step while points are proposed', async () => {
    const proposed = sampleOpinionFile({ points: [samplePoint({ state: 'proposed' })] });
    const transport = show({ 'opinions.get': proposed, 'opinions.confirm': sampleOpinionFile() });
    await userEvent.click(await screen.findByRole('button', { name: '确认条目' }));
    expect(transport.inputsOf('opinions.confirm')).toEqual([{ id: 'o1' }]);
  });

  it('says of a proposed point how sure the reading is and why, and no longer once it is confirmed', async () => {
    const read = { confidence: 0.97, because: ['lead-in', 'numbered-paragraph'] };
    const file = (state: 'proposed' | 'confirmed') => sampleOpinionFile({ points: [samplePoint({ ...read, state })] });
    show({ 'opinions.get': file('proposed') });
    expect(await screen.findByText('程序读出，拿准 97%：前面有引出建议的话、段首有编号')).toBeTruthy();
    cleanup();
    show({ 'opinions.get': file('confirmed') });
    await screen.findByRole('textbox', { name: '书面答复期限' });
    expect(screen.queryByText(/程序读出/)).toBeNull();
  });

  it('merges the points that were ticked', async () => {
    const transport = show({ 'points.merge': sampleOpinionFile() });
    await userEvent.click(await screen.findByRole('checkbox', { name: '选中第 1 条，准备合并' }));
    await userEvent.click(screen.getByRole('checkbox', { name: '选中第 2 条，准备合并' }));
    await userEvent.click(screen.getByRole('button', { name: '合并选中的 2 条' }));
    expect(transport.inputsOf('points.merge')).toEqual([{ ids: ['p1', 'p2'] }]);
  });

  it('keeps the three verdicts apart and records a check with its grounds', async () => {
    const transport = show({ 'points.check': samplePoint() });
    expect(await screen.findByText('自评')).toBeTruthy();
    expect(screen.getByText('测评')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: '部分落实' }));
    const dialog = await screen.findByRole('dialog');
    await userEvent.type(within(dialog).getByRole('textbox', { name: '依据和说明' }), '台账缺两个片区');
    await userEvent.click(within(dialog).getByRole('button', { name: '保存' }));
    await waitFor(() =>
      expect(transport.inputsOf('points.check')).toMatchObject([
        { id: 'p1', value: 'partly-done', by: '周敏', note: '台账缺两个片区' },
      ]),
    );
  });

  it('leads to the comparison table of this opinion', async () => {
    show({ 'opinions.get': sampleOpinionFile({ opinion: sampleOpinion({ handedOverOn: '2026-08-30' }) }) });
    const link = await screen.findByRole('link', { name: '导出对照表' });
    expect(link.getAttribute('href')).toBe('#/briefs/comparison?opinion=o1');
  });

  it('says a refusal as a sentence and shows the record as it was', async () => {
    show({
      'organs.list': [organRow('o-1', '市水务局')],
      'points.update': () => {
        throw new CallError('workspace-read-only', { folder: 'duban' });
      },
    });
    await userEvent.type(await screen.findByRole('combobox', { name: '主办' }), '市水务局');
    pressKeys('Enter');
    expect(await screen.findByText(/修改没有保存/)).toBeTruthy();
  });

  it('finds the opinion of a point', async () => {
    show({ 'points.list': sampleOpinionFile().points.map((point) => ({ ...point, owed: null })) }, ['point', 'p2']);
    await waitFor(() => expect(window.location.hash).toBe('#/opinions/o1?point=p2'));
  });
});
