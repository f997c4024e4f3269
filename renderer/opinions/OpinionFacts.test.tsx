// @vitest-environment jsdom
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CallError } from '#renderer/base/transport/call-error.ts';
import { askingCore, refusingCore } from '#renderer/testing/asking-core.ts';
import { type Answers, fakeTransport } from '#renderer/testing/fake-transport.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import {
  sampleDue,
  sampleDuty,
  sampleOpinion,
  sampleOpinionFile,
  samplePoint,
} from '#renderer/testing/sample-records.ts';
import type { OpinionFile } from '#shared/contract/opinion-calls.ts';
import type { FeedbackRecord } from '#shared/domain/feedback-record.ts';
import { OpinionsScreen } from './OpinionsScreen.tsx';

const opinion = sampleOpinion({
  handedOverOn: '2026-08-30',
  handOverNumber: '云人办函〔2026〕41号',
  stage: 'draft-returned',
  due: sampleDue(),
  acts: [
    {
      id: 'draft-returned-1',
      type: 'draft-returned',
      on: '2026-10-10',
      enteredOn: '2026-10-20',
      by: '周敏',
      note: '没有写明完成时限',
      number: '云人办〔2026〕50号',
      round: 1,
    },
    {
      id: 'draft-received-1',
      type: 'draft-received',
      on: '2026-10-08',
      enteredOn: '2026-10-08',
      by: '周敏',
      note: '',
      number: '',
      round: 1,
    },
  ],
});

const report: FeedbackRecord = {
  id: 'f1',
  title: '河道整治反馈报告',
  document: 's2-d1',
  source: 's2',
  answers: null,
  opinion: 'o1',
  attachment: 'confirmed',
  candidates: [],
  deliberatedAt: null,
  pointsNamed: [],
  version: 'formal',
  round: 1,
  receivedOn: '2026-11-10',
  organ: null,
  sameAs: null,
  entered: ['receivedOn'],
};

function show(answers: Answers = {}, patch: Partial<OpinionFile> = {}) {
  const file = sampleOpinionFile({ opinion, ...patch });
  const transport = fakeTransport({ 'opinions.get': file, 'opinions.record': file, ...answers });
  renderScreen(<OpinionsScreen parts={['o1']} query={{ point: 'whole' }} />, transport);
  return transport;
}

const timeline = async () =>
  within(await screen.findByRole('region', { name: '办理经过' }))
    .getAllByRole('listitem')
    .map((line) => line.textContent?.replace(/\s/g, ''));

/** The dialog of a title. The component library gives every element of a test one and the same id, so it cannot be found by its name. */
async function dialogOf(title: string) {
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText(title)).toBeTruthy();
  return dialog;
}

async function openFactForm() {
  await userEvent.click(await screen.findByRole('button', { name: '登记…' }));
  return dialogOf('登记办理事实');
}

async function retype(field: HTMLElement, text: string) {
  await userEvent.clear(field);
  await userEvent.type(field, text);
  await userEvent.tab();
}

const save = (form: ReturnType<typeof within>) => userEvent.click(form.getByRole('button', { name: '保存' }));

beforeEach(() => {
  window.location.hash = '';
});
afterEach(cleanup);

describe('a letter that grants a later day', () => {
  it('is told beside the day, and fills in the form that registers it', async () => {
    const letter = { is: 'granted', to: '2026-12-16', number: '云人办函〔2026〕12号', on: '2026-10-31' } as const;
    const extensions = [{ ...letter, opinion: opinion.id, document: 's3-d1', title: '复函', reason: '招标尚未完成' }];
    show({}, { extensions });
    expect(await screen.findByText(/同意延至 2026-12-16，尚未登记/)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: '登记延期' }));
    const form = within(await screen.findByRole('dialog'));
    const shown = form.getAllByRole<HTMLInputElement>('textbox').map(({ value }) => value);
    for (const value of ['2026-12-16', '2026-10-31', '招标尚未完成', '云人办函〔2026〕12号'])
      expect(shown).toContain(value);
  });
});

describe('where an opinion stands', () => {
  it('is shown and cannot be set by hand', async () => {
    show();
    expect((await screen.findAllByText('已退回修改')).length).toBeGreaterThan(0);
    expect(screen.queryByRole('combobox', { name: '进度' })).toBeNull();
  });

  it('is told by what happened, in order, with who entered it later and the number of its letter', async () => {
    show();
    expect(await timeline()).toEqual([
      expect.stringContaining('2026-08-26会议审议'),
      expect.stringContaining('2026-08-30交办云人办函〔2026〕41号'),
      expect.stringContaining('2026-10-08收到征求意见稿周敏撤销误登'),
      expect.stringContaining('2026-10-10退回修改云人办〔2026〕50号周敏·登记于2026-10-20没有写明完成时限'),
    ]);
  });

  it('tells organ by organ what an opinion handed to several of them brought, and when each owes its report', async () => {
    const [first] = opinion.acts;
    const also = { organ: 'o-9', on: '2026-09-02', number: '云人办函〔2026〕43号', draftDue: null };
    const shared = sampleOpinion({
      ...opinion,
      lead: 'o-1',
      due: sampleDue({ date: '2026-11-30' }),
      alsoTo: [{ ...also, due: sampleDue({ date: '2026-12-02' }) }],
      acts: first ? [{ ...first, organ: 'o-9' }] : [],
    });
    const met = { state: 'met', metOn: '2026-11-28' } as const;
    const duties = [
      sampleDuty({ id: 'a', kind: 'written-report', organs: ['o-1'], due: sampleDue({ date: '2026-11-30' }), ...met }),
      sampleDuty({ id: 'b', kind: 'written-report', organs: ['o-9'], due: sampleDue({ date: '2020-12-02' }) }),
    ];
    show({}, { opinion: shared, duties });
    expect(await timeline()).toEqual([
      expect.stringContaining('2026-08-26会议审议'),
      expect.stringContaining('2026-08-30交办云人办函〔2026〕41号'),
      expect.stringMatching(/^2026-09-02交办云人办函〔2026〕43号.*o-9/),
      expect.stringMatching(/^2026-10-10退回修改.*o-9·没有写明完成时限/),
    ]);
    const further = (await screen.findByText('o-9的书面报告')).parentElement?.textContent?.replace(/\s/g, '');
    expect(further).toMatch(/逾期\d+天/);
    const own = screen.getByText('书面报告').parentElement?.textContent?.replace(/\s/g, '');
    expect(own).toContain('2026-11-28');
    expect(own).not.toContain('逾期');
  });

  it('takes in reports of the library, votes and orders to handle it again, round by round', async () => {
    const vote = {
      value: 'dissatisfied',
      on: '2026-11-20',
      meeting: '第二十二次会议',
      ballots: null,
      note: '',
    } as const;
    const round = { number: 1, openedOn: '2026-08-30', due: sampleDue(), draftDue: null, vote, closedOn: '2026-11-25' };
    const redone = sampleOpinion({ ...opinion, acts: [], round: 2, rounds: [{ ...round, reason: '测评不满意' }] });
    show(
      {},
      {
        opinion: redone,
        feedback: [report],
      },
    );
    expect((await timeline()).slice(2)).toEqual([
      '2026-11-10收到正式报告《河道整治反馈报告》第1轮',
      '2026-11-20测评：不满意第1轮第二十二次会议',
      '2026-11-25重新办理第2轮测评不满意',
    ]);
    const rounds = within(screen.getByRole('region', { name: '以前各轮' }));
    expect(rounds.getByText('第 1 轮：2026-08-30 起，2026-11-25 止')).toBeTruthy();
    expect(rounds.getByText('2026-11-26')).toBeTruthy();
    expect(rounds.getByText('2026-11-10 收到正式报告')).toBeTruthy();
    expect(rounds.getByText(/测评：不满意/)).toBeTruthy();
    expect(rounds.getByText('重新办理的理由：测评不满意')).toBeTruthy();
  });

  it('gives a report that nobody confirmed its day, and says nothing of which opinion it answers', async () => {
    const read = { ...report, attachment: 'proposed' as const, entered: [] };
    const transport = show({ 'feedback.attach': report }, { feedback: [read] });
    const reports = within(await screen.findByRole('region', { name: '反馈报告' }));
    await userEvent.click(reports.getByRole('button', { name: '登记收到日期' }));
    const day = await screen.findByLabelText('收到日期');
    expect(day).toHaveProperty('value', '');
    await userEvent.type(day, '2026-11-12');
    await userEvent.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(transport.inputsOf('feedback.attach')).toHaveLength(1));
    expect(transport.inputsOf('feedback.attach')).toEqual([{ id: 'f1', receivedOn: '2026-11-12' }]);
  });

  it('changes the version of a report and lets its day stand', async () => {
    const transport = show({ 'feedback.attach': report }, { feedback: [report] });
    const reports = within(await screen.findByRole('region', { name: '反馈报告' }));
    await userEvent.click(reports.getByRole('button', { name: '更正' }));
    expect(await screen.findByLabelText('收到日期')).toHaveProperty('value', '2026-11-10');
    await userEvent.click(screen.getByRole('radio', { name: '征求意见稿' }));
    await userEvent.click(screen.getByRole('button', { name: '保存' }));
    await waitFor(() => expect(transport.inputsOf('feedback.attach')).toHaveLength(1));
    expect(transport.inputsOf('feedback.attach')).toEqual([{ id: 'f1', version: 'draft' }]);
  });
});

describe('recording a fact of an opinion', () => {
  it('begins with what mostly comes next, and keeps day, number and explanation', async () => {
    const transport = show();
    const form = await openFactForm();
    expect(form.getByTitle('收到征求意见稿')).toBeTruthy();
    await retype(form.getByRole('textbox', { name: '发生日期' }), '20261012');
    await userEvent.type(form.getByRole('textbox', { name: '文号' }), '云政办函〔2026〕77号');
    await userEvent.type(form.getByRole('textbox', { name: '说明' }), '修改后再报');
    await save(form);
    await waitFor(() =>
      expect(transport.inputsOf('opinions.record')).toEqual([
        {
          id: 'o1',
          act: 'draft-received',
          on: '2026-10-12',
          number: '云政办函〔2026〕77号',
          note: '修改后再报',
        },
      ]),
    );
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('asks for an explanation where the fact needs one', async () => {
    show();
    const form = await openFactForm();
    await userEvent.click(form.getByRole('combobox', { name: '事实' }));
    await userEvent.click(await screen.findByTitle('转跟踪'));
    expect(form.getByRole<HTMLButtonElement>('button', { name: '保存' }).disabled).toBe(true);
    await userEvent.type(form.getByRole('textbox', { name: '说明（必填）' }), '两处用地待批');
    expect(form.getByRole<HTMLButtonElement>('button', { name: '保存' }).disabled).toBe(false);
  });

  it('stays open as it was filled in when the core finds it impossible, with the sentence', async () => {
    show({
      'opinions.record': refusingCore('before-hand-over', { on: '2026-08-01', start: '2026-08-30' }),
    });
    const form = await openFactForm();
    await retype(form.getByRole('textbox', { name: '发生日期' }), '20260801');
    await userEvent.type(form.getByRole('textbox', { name: '文号' }), '云政办函〔2026〕1号');
    await save(form);
    expect(await form.findByText('没有保存：日期 2026-08-01 早于交办日期 2026-08-30。')).toBeTruthy();
    expect(form.getByRole<HTMLInputElement>('textbox', { name: '发生日期' }).value).toBe('2026-08-01');
    expect(form.getByRole<HTMLInputElement>('textbox', { name: '文号' }).value).toBe('云政办函〔2026〕1号');
  });

  it('strikes one that was entered by mistake after asking once', async () => {
    const transport = show({ 'opinions.strike': sampleOpinionFile({ opinion }) });
    const [first] = await screen.findAllByRole('button', { name: '撤销误登' });
    await userEvent.click(first!);
    expect(transport.inputsOf('opinions.strike')).toEqual([]);
    await userEvent.click(await screen.findByRole('button', { name: /确.?定/ }));
    expect(transport.inputsOf('opinions.strike')).toEqual([{ id: 'o1', act: 'draft-received-1' }]);
  });

  it('puts a recorded hand-over right through its own form', async () => {
    const transport = show({ 'opinions.handOver': sampleOpinionFile({ opinion }) });
    await userEvent.click(await screen.findByRole('button', { name: '更正' }));
    const form = await dialogOf('更正交办');
    await retype(form.getByRole('textbox', { name: '交办日期' }), '20260831');
    await save(form);
    await waitFor(() =>
      expect(transport.inputsOf('opinions.handOver')).toEqual([
        { id: 'o1', on: '2026-08-31', number: '云人办函〔2026〕41号', leads: [] },
      ]),
    );
  });

  it('takes the due day that a person gives with its reason', async () => {
    const transport = show({ 'opinions.handOver': sampleOpinionFile({ opinion }) });
    await userEvent.click(await screen.findByRole('button', { name: '更正' }));
    const form = await dialogOf('更正交办');
    await retype(form.getByRole('textbox', { name: '报告期限' }), '20261030');
    await userEvent.type(form.getByRole('textbox', { name: '期限理由' }), '主任会议确定');
    await save(form);
    await waitFor(() =>
      expect(transport.inputsOf('opinions.handOver')).toMatchObject([{ due: '2026-10-30', dueReason: '主任会议确定' }]),
    );
  });
});

describe('what the core doubts', () => {
  const details = { on: '2020-08-30', start: '2026-08-26' };
  const untilAsked = () => waitFor(() => expect(document.activeElement?.textContent).toBe('确认无误，仍然保存'));
  const doubting = { 'opinions.record': askingCore(['years-ago', 'before-hand-over'], details, sampleOpinionFile()) };

  it('is asked one after another, and Enter sends it again with all that was confirmed', async () => {
    const transport = show(doubting);
    const form = await openFactForm();
    await save(form);
    expect(await screen.findByText('日期 2020-08-30 距今已有三年以上。')).toBeTruthy();
    await untilAsked();
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByText('日期 2020-08-30 早于交办日期 2026-08-26。')).toBeTruthy();
    await untilAsked();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(transport.inputsOf('opinions.record')).toHaveLength(3));
    expect(transport.inputsOf('opinions.record')[2]).toMatchObject({
      id: 'o1',
      confirmed: ['years-ago', 'before-hand-over'],
    });
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('keeps Enter on the confirming button when the dialog itself takes the focus', async () => {
    show(doubting);
    await save(await openFactForm());
    const doubt = await screen.findByText('日期 2020-08-30 距今已有三年以上。');
    act(() => doubt.closest<HTMLElement>('[role=dialog]')?.focus());
    await untilAsked();
  });

  it('takes Enter also when the focus has fallen out of the dialog', async () => {
    const transport = show(doubting);
    await save(await openFactForm());
    await screen.findByText('日期 2020-08-30 距今已有三年以上。');
    await untilAsked();
    act(() => (document.activeElement as HTMLElement).blur());
    await userEvent.keyboard('{Enter}');
    expect(await screen.findByText('日期 2020-08-30 早于交办日期 2026-08-26。')).toBeTruthy();
    expect(transport.inputsOf('opinions.record')).toHaveLength(2);
  });

  it('goes back to the form, and nothing that was typed is lost', async () => {
    const transport = show(doubting);
    const form = await openFactForm();
    await userEvent.type(form.getByRole('textbox', { name: '说明' }), '当面签收');
    await save(form);
    await screen.findByText('日期 2020-08-30 距今已有三年以上。');
    await userEvent.click(screen.getByRole('button', { name: '返回修改' }));
    expect(await form.findByText(/请核对/)).toBeTruthy();
    expect(form.getByRole<HTMLTextAreaElement>('textbox', { name: '说明' }).value).toBe('当面签收');
    expect(transport.inputsOf('opinions.record')).toHaveLength(1);
  });

  it('leaves a date in its field as typed until it is put right or given up', async () => {
    const update = refusingCore('due-before-start', { due: '2026-02-01', start: '2026-08-30' });
    const transport = fakeTransport({ 'opinions.get': sampleOpinionFile({ opinion }), 'points.update': update });
    renderScreen(<OpinionsScreen parts={['o1']} query={{}} />, transport);
    const due = await screen.findByRole<HTMLInputElement>('textbox', { name: '书面答复期限' });
    await userEvent.type(due, '20260201{Enter}');
    expect(await screen.findByText('没有保存：期限 2026-02-01 早于起算日期 2026-08-30。')).toBeTruthy();
    expect(due.value).toBe('2026-02-01');
    await userEvent.click(screen.getByRole('button', { name: '放弃这一改动' }));
    expect(due.value).toBe('');
  });
});

describe('handling an opinion again', () => {
  it('takes the day, the reason and a day of its own or the rule', async () => {
    const transport = show({ 'opinions.redo': sampleOpinionFile({ opinion }) });
    await userEvent.click(await screen.findByRole('button', { name: '重新办理' }));
    const form = await dialogOf('重新办理');
    await userEvent.type(form.getByRole('textbox', { name: '理由' }), '第三条没有落实');
    await retype(form.getByRole('textbox', { name: '决定日期' }), '20261120');
    await userEvent.click(form.getByRole('radio', { name: '指定日期' }));
    expect(form.getByRole<HTMLButtonElement>('button', { name: '保存' }).disabled).toBe(true);
    await retype(form.getByRole('textbox', { name: '指定日期' }), '20270120');
    await save(form);
    await waitFor(() =>
      expect(transport.inputsOf('opinions.redo')).toEqual([
        { id: 'o1', on: '2026-11-20', reason: '第三条没有落实', due: '2027-01-20' },
      ]),
    );
  });
});

describe('moving a due date', () => {
  it('says who allowed the extension and why, and every change stands below the date', async () => {
    const extended = sampleDue({
      date: '2026-12-31',
      original: '2026-11-26',
      changes: [
        {
          kind: 'extension',
          from: '2026-11-26',
          to: '2026-12-31',
          on: '2026-11-18',
          enteredOn: '2026-11-20',
          by: '周敏',
          reason: '用地手续未办结',
          allowedBy: '主任会议',
          letter: '云人办〔2026〕58号',
        },
      ],
    });
    const due = sampleDuty({ due: extended });
    const transport = show(
      { 'dues.change': { id: 'o1', due: extended } },
      { opinion: { ...opinion, due: extended }, points: [samplePoint({ due: extended })], duties: [due] },
    );
    expect(await screen.findByText('原定 2026-11-26')).toBeTruthy();
    const changes = within(screen.getByRole('list', { name: '期限变动' }));
    expect(
      changes.getByText(
        '2026-11-18 延期：2026-11-26 → 2026-12-31 · 经主任会议同意 · 用地手续未办结 · 云人办〔2026〕58号 · 周敏 登记于 2026-11-20',
      ),
    ).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: '书面报告：延期或更正' }));
    const form = within(await screen.findByRole('dialog'));
    await retype(form.getByRole('textbox', { name: '延至' }), '20270131');
    expect(form.getByRole<HTMLButtonElement>('button', { name: '保存' }).disabled).toBe(true);
    await userEvent.type(form.getByRole('textbox', { name: '理由' }), '再次来函申请');
    await userEvent.type(form.getByRole('textbox', { name: '同意人' }), '分管副主任');
    await save(form);
    await waitFor(() =>
      expect(transport.inputsOf('dues.change')).toMatchObject([
        {
          collection: 'opinions',
          id: 'o1',
          which: 'due',
          kind: 'extension',
          to: '2027-01-31',
          reason: '再次来函申请',
          allowedBy: '分管副主任',
          letter: '',
        },
      ]),
    );
  });

  it('asks nobody’s consent for putting a wrong day right', async () => {
    const transport = show({ 'dues.change': { id: 'o1', due: sampleDue() } });
    await userEvent.click(await screen.findByRole('button', { name: '书面报告：延期或更正' }));
    const form = within(await screen.findByRole('dialog'));
    await userEvent.click(form.getByRole('radio', { name: /更正/ }));
    expect(form.queryByRole('textbox', { name: '同意人' })).toBeNull();
    await retype(form.getByRole('textbox', { name: '改为' }), '20261127');
    await userEvent.type(form.getByRole('textbox', { name: '理由' }), '抄错一天');
    await save(form);
    await waitFor(() =>
      expect(transport.inputsOf('dues.change')).toMatchObject([{ kind: 'correction', to: '2026-11-27' }]),
    );
    expect(transport.inputsOf('dues.change')[0]).not.toHaveProperty('allowedBy');
  });

  it('says in the form that an extension must end later', async () => {
    show({
      'dues.change': () => {
        throw new CallError('bad-input', { field: 'to', reason: 'not-later', date: '2026-11-26' });
      },
    });
    await userEvent.click(await screen.findByRole('button', { name: '书面报告：延期或更正' }));
    const form = within(await screen.findByRole('dialog'));
    await retype(form.getByRole('textbox', { name: '延至' }), '20261101');
    await userEvent.type(form.getByRole('textbox', { name: '理由' }), '来函申请');
    await save(form);
    expect(await form.findByText(/应当晚于现期限 2026-11-26/)).toBeTruthy();
  });

  it('quotes the words of the paper that set the day, with the way to them', async () => {
    const citation = { document: 's1-d1', firstLine: 19, lastLine: 19, page: 3, quote: '请于三个月内书面报告。' };
    const due = sampleDue({ because: { by: 'paper', citation, counted: null } });
    show({}, { opinion: { ...opinion, due } });
    expect(await screen.findByText(/书面报告期限由文件写明：“请于三个月内书面报告。”/)).toBeTruthy();
    expect(screen.getByRole('link', { name: /第 19 行/ }).getAttribute('href')).toBe('#/reader/s1-d1?line=19');
  });
});
