// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CallError } from '#renderer/base/transport/call-error.ts';
import { askingCore, refusingCore } from '#renderer/testing/asking-core.ts';
import { type Answers, fakeTransport, workspaceInfo } from '#renderer/testing/fake-transport.ts';
import { pressKeys } from '#renderer/testing/press-key.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import {
  organRow,
  sampleDue,
  sampleDuty,
  sampleSuggestion,
  sampleSuggestionRound,
} from '#renderer/testing/sample-records.ts';
import type { FormerOrgan } from '#shared/contract/former-organ.ts';
import type { Duty } from '#shared/domain/duty.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import type { OfficeRecord } from '#shared/domain/office-records.ts';
import { promisesOfAnswers } from '#shared/domain/promises/answer-promise.ts';
import { SuggestionsScreen } from './SuggestionsScreen.tsx';

const underWay = sampleSuggestion({
  status: 'handed-over',
  rounds: [sampleSuggestionRound({ due: sampleDue({ date: '2026-05-10' }) })],
});

function show(suggestion: SuggestionRecord, duties: Duty[] = [], answers: Answers = {}) {
  const transport = fakeTransport({
    'suggestions.get': {
      ...suggestion,
      duties,
      promises: promisesOfAnswers({ organs: {}, office: {}, commitments: {} }, suggestion),
      letterPromises: [],
      officeCells: [],
      formerOrgans: [],
    },
    'suggestions.update': suggestion,
    'suggestions.record': suggestion,
    'suggestions.strike': suggestion,
    'suggestions.redo': suggestion,
    ...answers,
  });
  renderScreen(<SuggestionsScreen parts={['s1']} query={{}} />, transport);
  return transport;
}

const ofSuggestion = (patch: Partial<Duty>): Duty =>
  sampleDuty({ collection: 'suggestions', record: 's1', opinion: null, kind: 'answer', ...patch });

/** The dialog of a title. The component library gives every element of a test one and the same id, so it cannot be found by its name. */
async function dialogOf(title: string) {
  const dialog = within(await screen.findByRole('dialog'));
  expect(dialog.getByText(title)).toBeTruthy();
  return dialog;
}

async function openForm(button: string, title = button) {
  await userEvent.click(await screen.findByRole('button', { name: button }));
  return dialogOf(title);
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

describe('the facts of a suggestion', () => {
  const file = { ...underWay, duties: [], promises: [], letterPromises: [], formerOrgans: [], officeCells: [] };

  it('name the office’s own columns, whichever list brought them', async () => {
    const officeCells = [
      { heading: '督办领导', cell: '郁长林' },
      { heading: '走访地点', cell: ' ' },
    ];
    show(underWay, [], { 'suggestions.get': { ...file, officeCells } });
    const own = within(await screen.findByRole('region', { name: '目录中的自设栏目' }));
    expect([own.getByText('督办领导').textContent, own.getByText('郁长林').textContent]).toEqual([
      '督办领导',
      '郁长林',
    ]);
    expect(own.queryByText('走访地点')).toBeNull();
  });

  it('name who had it before, with the day and the reason', async () => {
    const former = { name: '市交通局', to: '市公安局', next: null, reason: '', letter: '' };
    const formerOrgans: FormerOrgan[] = [
      { ...former, role: 'lead', why: 'returned', on: '2026-02-26', next: '2026-03-04', reason: '不属职责' },
      { ...former, role: 'support', why: 'renamed', on: '2026-05-20' },
    ];
    show(underWay, [], { 'suggestions.get': { ...file, formerOrgans } });
    expect(await screen.findByText('市交通局：2026-02-26 退办，2026-03-04 改交市公安局；不属职责')).toBeTruthy();
    expect(screen.getByText('市交通局：2026-05-20 更名为市公安局')).toBeTruthy();
  });
});

describe('the status of a suggestion', () => {
  it('is shown, not set, and what is owed next stands beside it', async () => {
    show(underWay, [ofSuggestion({ due: sampleDue({ date: '2020-05-10' }) })]);
    expect(await screen.findByText('已交办')).toBeTruthy();
    expect(screen.getByText(/^答复逾期 \d+ 天$/)).toBeTruthy();
    expect(screen.queryByRole('combobox', { name: '状态' })).toBeNull();
  });

  it('follows from facts: a return needs its reason, a new hand-over names the organs', async () => {
    const transport = show(underWay, [], { 'organs.list': [organRow('o-9', '市公安局')] });
    const form = await openForm('登记…', '登记办理事实');
    expect(form.getByTitle('退办')).toBeTruthy();
    expect(form.getByRole<HTMLButtonElement>('button', { name: '保存' }).disabled).toBe(true);
    await userEvent.click(form.getByRole('combobox', { name: '事实' }));
    await userEvent.click(await screen.findByTitle('改派交办'));
    await userEvent.type(form.getByRole('combobox', { name: '改派给' }), '市公安局');
    pressKeys('ArrowDown', 'Enter');
    await retype(form.getByRole('textbox', { name: '发生日期' }), '20260301');
    await save(form);
    await waitFor(() =>
      expect(transport.inputsOf('suggestions.record')).toMatchObject([
        { id: 's1', act: 'handed-over', on: '2026-03-01', organs: ['o-9'] },
      ]),
    );
  });

  it('offers no sign-for as a fact beside the day of the handling', async () => {
    show(underWay);
    const form = await openForm('登记…', '登记办理事实');
    await userEvent.click(form.getByRole('combobox', { name: '事实' }));
    expect(await screen.findByTitle('办结')).toBeTruthy();
    expect(screen.queryByTitle('签收')).toBeNull();
  });
});

describe('a suggestion that was never handed over', () => {
  it('has a first handling to fill in, and nothing owed', async () => {
    const transport = show(sampleSuggestion({ status: 'registered', handedOverOn: null, rounds: [], lead: [] }));
    expect(await screen.findByText('第 1 次办理')).toBeTruthy();
    expect(screen.queryByText(/逾期/)).toBeNull();
    await userEvent.type(screen.getByRole('textbox', { name: '答复期限' }), '20270131{Enter}');
    await waitFor(() => expect(transport.inputsOf('suggestions.update')).toEqual([{ id: 's1', due: '2027-01-31' }]));
  });

  it('takes no empty title, and keeps the form open with what was typed when the core refuses one', async () => {
    const refused = () => {
      throw new CallError('workspace-read-only', { folder: 'duban' });
    };
    show(underWay, [], { 'suggestions.update': refused });
    const form = await openForm('修改标题');
    const title = form.getByRole<HTMLTextAreaElement>('textbox', { name: '标题' });
    await userEvent.clear(title);
    expect(form.getByRole<HTMLButtonElement>('button', { name: '保存' }).disabled).toBe(true);
    await userEvent.type(title, '关于增设夜间公交站点的建议');
    await save(form);
    expect(await form.findByText(/修改没有保存/)).toBeTruthy();
    expect(title.value).toBe('关于增设夜间公交站点的建议');
  });
});

describe('the handling under way', () => {
  it('keeps sign-for, contact and the day of each supporting opinion', async () => {
    const transport = show({ ...underWay, support: ['o-2'] });
    await userEvent.type(await screen.findByRole('textbox', { name: '签收日期' }), '20260212{Enter}');
    await userEvent.type(screen.getByRole('textbox', { name: '沟通日期' }), '20260301{Enter}');
    await userEvent.type(screen.getByRole('textbox', { name: 'o-2协办意见日期' }), '20260310{Enter}');
    await waitFor(() =>
      expect(transport.inputsOf('suggestions.update')).toEqual([
        { id: 's1', signedForOn: '2026-02-12' },
        { id: 's1', contactedOn: '2026-03-01' },
        { id: 's1', supportOn: [{ organ: 'o-2', on: '2026-03-10' }] },
      ]),
    );
  });

  it('shows the further days that rules set, and calls nobody late for a window that only closes', async () => {
    const due = sampleDue({ date: '2020-02-20' });
    const windows = [
      { kind: 'return', due },
      { kind: 'contact', due },
    ] as const;
    const round = sampleSuggestionRound({ windows: [...windows] });
    show({ ...underWay, rounds: [round] }, [
      ofSuggestion({ kind: 'return', due, state: 'void' }),
      ofSuggestion({ kind: 'contact', due }),
    ]);
    expect(await screen.findByText('可以退办到')).toBeTruthy();
    expect(screen.getByText('沟通期限')).toBeTruthy();
    expect(screen.getAllByText(/^逾期 \d+ 天$/)).toHaveLength(1);
    expect(screen.queryByText('已无须办理')).toBeNull();
  });

  it('keeps from when a supporting organ supports that came in later', async () => {
    const transport = show({ ...underWay, support: ['o-2'], handedOverOn: '2026-03-18' });
    const field = await screen.findByRole('textbox', { name: 'o-2加入协办日期' });
    expect(screen.getByText(/不填的自交办之日（2026-03-18）起算/)).toBeTruthy();
    await userEvent.type(field, '2026-04-10{Enter}');
    await waitFor(() =>
      expect(transport.inputsOf('suggestions.update')).toContainEqual({
        id: 's1',
        supportFrom: [{ organ: 'o-2', on: '2026-04-10' }],
      }),
    );
  });

  it('shows organ by organ who still owes a supporting opinion', async () => {
    const due = sampleDue({ date: '2020-02-20' });
    const round = sampleSuggestionRound({ windows: [{ kind: 'support', due }] });
    show({ ...underWay, support: ['o-2', 'o-3'], rounds: [round] }, [
      ofSuggestion({
        id: 's1~support~1~o-2',
        kind: 'support',
        due,
        organs: ['o-2'],
        state: 'met',
        metOn: '2020-02-18',
      }),
      ofSuggestion({ id: 's1~support~1~o-3', kind: 'support', due, organs: ['o-3'] }),
    ]);
    const field = (await screen.findByText('协办期限')).parentElement?.textContent?.replace(/\s/g, '');
    expect(field).toMatch(/o-2\D*2020-02-18/);
    expect(field).toMatch(/o-3逾期\d+天/);
  });

  it('records a chase with its way and its words, shows those there are, and strikes one', async () => {
    const chase = {
      enteredOn: '2026-05-20',
      by: '周敏',
      way: 'call',
      note: '请尽快答复',
      number: '',
      round: 1,
    } as const;
    const chased = { ...underWay, chases: [{ ...chase, id: 'chased-1', on: '2026-05-20', organs: ['o-2'] }] };
    const transport = show(chased, [], { 'chases.record': [], 'chases.strike': [] });
    const timeline = within(await screen.findByRole('region', { name: '办理经过' }));
    expect(timeline.getByText(/电话催办/).closest('li')?.textContent).toMatch(/2026-05-20.*o-2 · 请尽快答复/);
    await userEvent.click(screen.getByRole('button', { name: '催办…' }));
    const form = within(await screen.findByRole('dialog'));
    await userEvent.type(form.getByRole('textbox', { name: '催办内容' }), '代表再次来电');
    await save(form);
    await waitFor(() =>
      expect(transport.inputsOf('chases.record')).toMatchObject([
        { collection: 'suggestions', id: 's1', way: 'call', organs: [], note: '代表再次来电' },
      ]),
    );
    await userEvent.click(timeline.getByRole('button', { name: /撤销误登/ }));
    await userEvent.click(await screen.findByRole('button', { name: /确.?定/ }));
    await waitFor(() =>
      expect(transport.inputsOf('chases.strike')).toEqual([{ collection: 'suggestions', id: 's1', chase: 'chased-1' }]),
    );
  });

  it('names supporting organs in the course of handling as they were called on the day of their opinion', async () => {
    const supportOn = { 'o-2': '2026-06-30', 'o-4': '2026-07-01', 'o-5': '2026-06-30' };
    const given = { ...underWay, rounds: [sampleSuggestionRound({ supportOn })] };
    const until = '2026-07-01';
    const merged = {
      ...organRow('o-now', '市文化广电和旅游局'),
      otherIds: ['o-2', 'o-4'],
      earlier: [
        { id: 'o-2', name: '市体育局', until },
        { id: 'o-4', name: '市文化和旅游局', until },
      ],
    };
    const renamed = {
      ...organRow('o-5', '市商务和投资促进局'),
      earlier: [{ id: 'o-5', name: '市商务局', until }],
    };
    show(given, [], { 'organs.list': [merged, renamed] });
    const timeline = within(await screen.findByRole('region', { name: '办理经过' }));
    const lines = async (words: RegExp) => (await timeline.findByText(words)).closest('li')?.textContent;
    expect(await lines(/市体育局/)).toContain('2026-06-30');
    expect(await lines(/市文化广电和旅游局/)).toContain('2026-07-01');
    expect(await lines(/市商务局/)).toContain('2026-06-30');
    expect(timeline.queryByText(/市文化和旅游局/)).toBeNull();
    expect(timeline.queryByText(/投资促进/)).toBeNull();
  });

  it('marks a suggestion as hard to handle, which gives it six months', async () => {
    const transport = show(underWay);
    await userEvent.click(await screen.findByRole('checkbox', { name: /涉及面广、处理难度大/ }));
    expect(transport.inputsOf('suggestions.update')).toEqual([{ id: 's1', hard: true }]);
  });

  it('leaves a refused day in its field with the sentence', async () => {
    const refused = refusingCore('before-hand-over', { on: '2026-01-05', start: '2026-02-10' });
    show(underWay, [], { 'suggestions.update': refused });
    const signed = await screen.findByRole<HTMLInputElement>('textbox', { name: '签收日期' });
    await userEvent.type(signed, '20260105{Enter}');
    expect(await screen.findByText('没有保存：日期 2026-01-05 早于交办日期 2026-02-10。')).toBeTruthy();
    expect(signed.value).toBe('2026-01-05');
  });
});

describe('the answer', () => {
  const answerClasses: OfficeRecord['answerClasses'] = [
    { code: 'A', label: '已经解决', countsAsDone: true, createsCommitment: false, needsDate: false },
    { code: 'B', label: '列入计划', countsAsDone: false, createsCommitment: true, needsDate: true },
  ];
  const { office } = workspaceInfo();
  const known = { 'workspace.info': workspaceInfo({ office: { ...office, answerClasses } }) };

  it('is one entry: day, number, class, and the day promised where the class needs one', async () => {
    const transport = show(underWay, [], known);
    const form = await openForm('登记答复');
    await retype(form.getByRole('textbox', { name: '答复日期' }), '20260501');
    await userEvent.type(form.getByRole('textbox', { name: '答复文号' }), '云交复〔2026〕3号');
    expect(form.queryByRole('textbox', { name: '承诺解决时限' })).toBeNull();
    await userEvent.click(form.getByRole('combobox', { name: '答复类别' }));
    await userEvent.click(await screen.findByTitle('B 列入计划'));
    await userEvent.type(form.getByRole('textbox', { name: '承诺事项' }), '改造老旧管网');
    await retype(form.getByRole('textbox', { name: '承诺解决时限' }), '20270331');
    await save(form);
    await waitFor(() =>
      expect(transport.inputsOf('suggestions.update')).toEqual([
        {
          id: 's1',
          answeredOn: '2026-05-01',
          answerNumber: '云交复〔2026〕3号',
          answerClass: 'B',
          plannedFor: '2027-03-31',
          promise: '改造老旧管网',
        },
      ]),
    );
  });

  it('is of one of several leading organs, or of all together', async () => {
    const organs = [organRow('o1', '市水务局'), organRow('o2', '市城市管理局')];
    const led = sampleSuggestion({ ...underWay, lead: organs.map(({ id }) => id) });
    const transport = show(led, [], { ...known, 'organs.list': organs });
    const form = await openForm('登记答复');
    expect(form.getByRole('button', { name: '保存' }).hasAttribute('disabled')).toBe(true);
    await userEvent.click(form.getByRole('combobox', { name: '答复单位' }));
    const shown = await screen.findAllByTitle('市城市管理局');
    await userEvent.click(shown.at(-1) ?? document.body);
    await retype(form.getByRole('textbox', { name: '答复日期' }), '20260501');
    await save(form);
    await waitFor(() =>
      expect(transport.inputsOf('suggestions.update')).toMatchObject([{ answeredOn: '2026-05-01', answerOrgan: 'o2' }]),
    );
  });

  it('is asked about when its class lacks the day, and stored when confirmed', async () => {
    const asking = askingCore(['class-needs-date'], { class: 'B' }, underWay);
    const transport = show(underWay, [], { ...known, 'suggestions.update': asking });
    const form = await openForm('登记答复');
    await userEvent.click(form.getByRole('combobox', { name: '答复类别' }));
    await userEvent.click(await screen.findByTitle('B 列入计划'));
    await save(form);
    expect(await screen.findByText('“B”类答复应当写明解决的时限，还没有填写。')).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: '确认无误，仍然保存' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(transport.inputsOf('suggestions.update')[1]).toMatchObject({
      answerClass: 'B',
      confirmed: ['class-needs-date'],
    });
  });

  it('says of a day that was read, and that nobody set, that it is one of the paper', async () => {
    const rounds = [sampleSuggestionRound({ answeredOn: '2026-05-01' })];
    show(sampleSuggestion({ rounds }), [], known);
    const form = await openForm('更正答复', '登记答复');
    expect(form.getByText(/从文件上读到的日期/)).toBeTruthy();
    await retype(form.getByRole('textbox', { name: '答复日期' }), '20260502');
    expect(form.queryByText(/从文件上读到的日期/)).toBeNull();
  });

  it('does not judge a class anew that nobody touched', async () => {
    const old = sampleSuggestion({ rounds: [sampleSuggestionRound({ answeredOn: '2026-05-01', answerClass: '甲' })] });
    const transport = show(old, [], known);
    const form = await openForm('更正答复', '登记答复');
    await retype(form.getByRole('textbox', { name: '答复日期' }), '20260502');
    await save(form);
    await waitFor(() =>
      expect(transport.inputsOf('suggestions.update')).toEqual([
        { id: 's1', answeredOn: '2026-05-02', answerNumber: '' },
      ]),
    );
  });
});

describe("the deputy's form", () => {
  it('keeps attitude and result apart, with the day it came back', async () => {
    const transport = show(sampleSuggestion());
    const form = await openForm('登记反馈');
    const result = within(form.getByRole('radiogroup', { name: '对办理结果' }));
    await userEvent.click(result.getByRole('radio', { name: '不满意' }));
    await retype(form.getByRole('textbox', { name: '反馈日期' }), '20260520');
    await save(form);
    await waitFor(() =>
      expect(transport.inputsOf('suggestions.update')).toEqual([
        { id: 's1', attitude: null, result: 'dissatisfied', ratedOn: '2026-05-20' },
      ]),
    );
  });

  it('stands beside another one, each with its day, and can be given again', async () => {
    const former = [{ ratedOn: '2026-05-12', result: 'basically-satisfied', attitude: null } as const];
    const rated = { result: 'dissatisfied', ratedOn: '2026-10-13', formerRatings: former } as const;
    const transport = show(
      sampleSuggestion({ status: 'rated', rounds: [sampleSuggestionRound({ answeredOn: '2026-04-28', ...rated })] }),
    );
    expect(await screen.findByText('2026-05-12 · 对结果基本满意')).toBeTruthy();
    const form = await openForm('再次评价');
    const result = within(form.getByRole('radiogroup', { name: '对办理结果' }));
    await userEvent.click(result.getByRole('radio', { name: '满意' }));
    await retype(form.getByRole('textbox', { name: '反馈日期' }), '20261101');
    await save(form);
    await waitFor(() =>
      expect(transport.inputsOf('suggestions.update')).toEqual([
        { id: 's1', result: 'satisfied', ratedOn: '2026-11-01', ratedAgain: true },
      ]),
    );
  });

  it('has no day when none came back', async () => {
    const transport = show(sampleSuggestion());
    const form = await openForm('登记反馈');
    const result = within(form.getByRole('radiogroup', { name: '对办理结果' }));
    await userEvent.click(result.getByRole('radio', { name: '未反馈' }));
    await save(form);
    await waitFor(() =>
      expect(transport.inputsOf('suggestions.update')).toMatchObject([{ result: 'none', ratedOn: null }]),
    );
  });
});

describe('handling again', () => {
  const again = sampleSuggestion({
    status: 'redo',
    rounds: [
      sampleSuggestionRound({
        due: sampleDue({ date: '2026-05-10' }),
        answeredOn: '2026-05-01',
        answerNumber: '云交复〔2026〕3号',
        answerClass: 'B',
        result: 'dissatisfied',
        ratedOn: '2026-05-20',
      }),
      sampleSuggestionRound({
        number: 2,
        openedOn: '2026-06-01',
        reason: '代表不满意',
        due: sampleDue({ date: '2026-07-01' }),
      }),
    ],
  });

  it('shows each handling with its own due date, answer and rating', async () => {
    show(again);
    const earlier = within(await screen.findByRole('region', { name: '以前的办理' }));
    expect(earlier.getByText('第 1 轮：2026-02-10 起，2026-06-01 止')).toBeTruthy();
    expect(earlier.getByText('2026-05-10')).toBeTruthy();
    expect(earlier.getByText('2026-05-01 答复 · 云交复〔2026〕3号 · B 类')).toBeTruthy();
    expect(earlier.getByText('2026-05-20 · 对结果不满意')).toBeTruthy();
    expect(earlier.getByText('重新办理的理由：代表不满意')).toBeTruthy();
    expect(screen.getByText('第 2 次办理')).toBeTruthy();
    expect(screen.getByText('2026-07-01')).toBeTruthy();
  });

  it('shows later answers to each handling, with what is said of them', async () => {
    const [first, second] = again.rounds;
    if (!first || !second) throw new Error('two handlings');
    const later = { on: '2026-05-12', answerNumber: '云交复〔2026〕8号', answerClass: null, note: '站点已启用' };
    const last = { on: '2026-06-20', answerNumber: null, answerClass: 'A', note: '' };
    const answered = { ...second, answeredOn: '2026-06-10', followUps: [last] };
    show({ ...again, rounds: [{ ...first, followUps: [later] }, answered] });
    const earlier = within(await screen.findByRole('region', { name: '以前的办理' }));
    expect(earlier.getByText('2026-05-12 补充答复 · 云交复〔2026〕8号 · 站点已启用')).toBeTruthy();
    expect(screen.getByText('2026-06-20 补充答复 · A 类')).toBeTruthy();
    const course = within(await screen.findByRole('region', { name: '办理经过' }));
    expect(course.getAllByText('补充答复')).toHaveLength(2);
  });

  it('is ordered with a day, a reason and a due date by the rule', async () => {
    const transport = show(sampleSuggestion());
    const form = await openForm('再次办理');
    await userEvent.type(form.getByRole('textbox', { name: '理由' }), '代表不满意');
    await retype(form.getByRole('textbox', { name: '决定日期' }), '20260601');
    await save(form);
    await waitFor(() =>
      expect(transport.inputsOf('suggestions.redo')).toEqual([
        { id: 's1', on: '2026-06-01', reason: '代表不满意', due: null },
      ]),
    );
  });

  it('is not offered before anything was answered', async () => {
    show(underWay);
    await screen.findByRole('button', { name: '登记…' });
    expect(screen.queryByRole('button', { name: '再次办理' })).toBeNull();
  });
});
