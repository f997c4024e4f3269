// @vitest-environment jsdom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LanguageProvider } from '#renderer/base/language.tsx';
import { type Answers, fakeTransport } from '#renderer/testing/fake-transport.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { sampleOpinionRow, samplePoint, sampleSource } from '#renderer/testing/sample-records.ts';
import type { Desk, DeskItem, Rate } from '#shared/contract/desk-calls.ts';
import { tell, told } from '#shared/messages/catalogue.ts';
import { AttachScreen } from './AttachScreen.tsx';
import { DeskScreen } from './DeskScreen.tsx';
import { actionAddress } from './desk-address.ts';
import { PointsScreen } from './PointsScreen.tsx';

type RateName =
  | 'points-done'
  | 'suggestions-done'
  | 'answers-on-time'
  | 'reports-on-time'
  | 'motion-reports-on-time'
  | 'on-time';

const rate = (name: RateName): Rate => ({
  name,
  value: 0.25,
  numerator: 1,
  base: 4,
  formula: told(`rate.${name}.formula`, { numerator: 1, base: 4, excluded: 0, classes: 'A' }),
  excluded: 0,
});

function deskItem(patch: Partial<DeskItem> = {}): DeskItem {
  return {
    id: 'points~p1',
    title: '关于河道整治情况报告的审议意见 · 摸清排口底数',
    collection: 'points',
    record: 'p1',
    duty: 'written-report',
    urgency: 'overdue',
    organ: '市水务局',
    due: '2026-11-15',
    days: -6,
    because: told('because.rule-months', {
      action: told('duty.written-report'),
      count: 3,
      start: '2026-08-15',
      article: '办法第九条',
    }),
    action: 'chase',
    scope: { opinion: 'o1' },
    ...patch,
  };
}

const desk: Desk = {
  today: '2026-11-21',
  items: [
    deskItem(),
    deskItem({
      id: 'feedback~f1',
      title: '河道整治反馈报告',
      collection: 'feedback',
      record: 'f1',
      urgency: 'unanswered',
      count: 2,
      due: null,
      days: null,
      action: 'compare',
      scope: { opinion: 'o1', feedback: 'f1' },
    }),
  ],
  points: {
    total: 4,
    bars: [{ label: told('status.done'), count: 1, tone: 'done', filter: { status: 'done' } }],
    rate: rate('points-done'),
    onTime: rate('reports-on-time'),
  },
  suggestions: { total: 0, bars: [], rate: rate('suggestions-done'), onTime: rate('answers-on-time') },
  motions: { onTime: rate('motion-reports-on-time') },
  organs: [{ id: 'o-1', title: '市水务局', onTime: 1, due: 2 }],
  onTimeRate: rate('on-time'),
};

function show(answers: Answers = {}) {
  const transport = fakeTransport({ 'desk.get': desk, 'sources.list': [sampleSource()], ...answers });
  renderScreen(<DeskScreen parts={[]} query={{}} />, transport);
  return transport;
}

beforeEach(() => {
  window.location.hash = '';
});
afterEach(cleanup);

describe('the desk', () => {
  it('says of each line how late it is, why, and what to do next', async () => {
    show();
    const row = await screen.findByRole('row', { name: /摸清排口底数/ });
    expect(within(row).getByText('逾期 6 天')).toBeTruthy();
    expect(within(row).getByText('书面报告')).toBeTruthy();
    expect(within(row).getByText(/办法第九条/)).toBeTruthy();
    expect(within(row).getByRole('link', { name: '写催办函' }).getAttribute('href')).toBe(
      '#/briefs/chase-letter?opinion=o1',
    );
  });

  it('counts the points that a feedback leaves unanswered and leads to the comparison', async () => {
    show();
    const row = await screen.findByRole('row', { name: /反馈报告/ });
    expect(within(row).getByText('未回应 2 条')).toBeTruthy();
    expect(within(row).getByRole('link', { name: '对照核查' }).getAttribute('href')).toBe('#/comparison/o1/f1');
  });

  it('is worked by keyboard: arrows move, Enter opens', async () => {
    show();
    const list = await screen.findByRole('region', { name: '今天要办的事' });
    fireEvent.keyDown(list, { key: 'ArrowDown' });
    fireEvent.keyDown(list, { key: 'Enter' });
    await waitFor(() => expect(window.location.hash).toBe('#/opinions/o1?point=p1'));
  });

  it('prints every rate with its formula, and each bar opens its list', async () => {
    show();
    expect(
      await screen.findByText(
        '落实率 25.0% = 经核查已落实 1 条 ÷ 已交办条目 4 条（未交办、已撤下和不再适用的 0 条不计）',
      ),
    ).toBeTruthy();
    expect(screen.getByRole('link', { name: '已落实' }).getAttribute('href')).toBe('#/points?status=done');
    expect(screen.getByText('1/2')).toBeTruthy();
  });

  it('tells reasons, bars and formulas in the language of the page, and the words of papers as they are', async () => {
    const suggestion = told('desk.suggestion-title', {
      number: told('list.number', { number: '12' }),
      title: '关于增设路灯的建议',
    });
    const items = [deskItem({ collection: 'suggestions', title: suggestion })];
    const english = (
      <LanguageProvider language="en">
        <DeskScreen parts={[]} query={{}} />
      </LanguageProvider>
    );
    renderScreen(english, fakeTransport({ 'desk.get': { ...desk, items }, 'sources.list': [sampleSource()] }));
    expect(await screen.findByText(/3 months from 2026-08-15, by 办法第九条/)).toBeTruthy();
    expect(screen.getByRole('link', { name: /12.*关于增设路灯的建议/ }).textContent).not.toContain('第');
    expect(screen.getByRole('link', { name: tell('en', told('status.done')) })).toBeTruthy();
    expect(document.body.textContent).not.toContain('[object');
  });

  it('shows one urgency only when asked', async () => {
    show();
    await userEvent.click(await screen.findByText('未回应 1'));
    expect(screen.queryByText('逾期 6 天')).toBeNull();
  });

  it('shows an earlier day as it was', async () => {
    const transport = show();
    const day = await screen.findByRole('textbox', { name: '看某一天的情况' });
    await userEvent.type(day, '20260630{Enter}');
    await waitFor(() =>
      expect(transport.inputsOf('desk.get')).toContainEqual({ asOf: '2026-06-30', basis: 'happened' }),
    );
  });

  it('counts an earlier day by what had been entered by then, when asked', async () => {
    const transport = show();
    expect(screen.queryByRole('combobox', { name: '按哪个日期统计' })).toBeNull();
    await userEvent.type(await screen.findByRole('textbox', { name: '看某一天的情况' }), '20260630{Enter}');
    await userEvent.click(await screen.findByRole('combobox', { name: '按哪个日期统计' }));
    await userEvent.click(await screen.findByTitle('按登记日期'));
    await waitFor(() => expect(transport.inputsOf('desk.get')).toContainEqual({ asOf: '2026-06-30', basis: 'known' }));
  });

  it('leads from an earlier day to the accounts of organs on that day', async () => {
    show();
    await userEvent.type(await screen.findByRole('textbox', { name: '看某一天的情况' }), '20260630{Enter}');
    const link = await screen.findByRole('link', { name: /市水务局/ });
    await waitFor(() => expect(link.getAttribute('href')).toBe('#/organs/o-1?as-of=2026-06-30'));
  });

  it('says what to do first in an empty workspace', async () => {
    show({ 'sources.list': [] });
    expect(await screen.findByText('先导入公报或会议材料')).toBeTruthy();
    expect(screen.getByRole('button', { name: '导入示例资料' })).toBeTruthy();
  });
});

describe('actionAddress', () => {
  it('writes a reminder to the organ where there is no opinion, and opens the record where neither is known', () => {
    const suggestion = deskItem({ collection: 'suggestions', record: 's1', scope: { organ: 'o-1' } });
    expect(actionAddress(suggestion)).toBe('#/briefs/chase-letter?organ=o-1');
    expect(actionAddress({ ...suggestion, scope: {} })).toBe('#/suggestions/s1');
  });
});

describe('all points', () => {
  it('are those of the status asked for, with their opinion', async () => {
    const transport = fakeTransport({
      'points.list': [{ ...samplePoint(), owed: null }],
      'opinions.list': [sampleOpinionRow()],
    });
    renderScreen(<PointsScreen parts={[]} query={{ status: 'not-handed-over' }} />, transport);
    const row = await screen.findByRole('row', { name: /摸清排口底数/ });
    expect(within(row).getByText('未交办')).toBeTruthy();
    expect(transport.inputsOf('points.list')).toEqual([{ status: 'not-handed-over' }]);
  });
});

describe('choosing the opinion of a feedback', () => {
  const feedback = {
    id: 'f1',
    title: '河道整治反馈报告',
    document: 's2-d1',
    source: 's2',
    answers: '关于河道整治情况报告的审议意见',
    opinion: null,
    attachment: 'asked' as const,
    candidates: [{ opinion: 'o2', score: 0.98, because: 'title' }],
    deliberatedAt: null,
    pointsNamed: [],
    version: 'formal' as const,
    round: 1,
    receivedOn: null,
    organ: null,
    sameAs: null,
    entered: [],
  };

  it('puts the likely one first with the reason, and keeps the choice', async () => {
    const transport = fakeTransport({
      'feedback.get': { feedback, measures: [], sourceTitle: '' },
      'opinions.list': [
        sampleOpinionRow(),
        sampleOpinionRow({ id: 'o2', title: '关于河道整治情况报告的审议意见（二）' }),
      ],
      'feedback.attach': feedback,
    });
    renderScreen(<AttachScreen parts={['f1']} query={{}} />, transport);
    const [first] = await screen.findAllByRole('button', { name: '是这一件' });
    expect(await screen.findByText('题目相同')).toBeTruthy();
    await userEvent.click(first!);
    expect(transport.inputsOf('feedback.attach')).toEqual([{ id: 'f1', opinion: 'o2' }]);
  });
});
