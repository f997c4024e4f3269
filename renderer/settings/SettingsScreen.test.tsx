// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { type Answers, fakeTransport, workspaceInfo } from '#renderer/testing/fake-transport.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import type { DeputyRow, MeetingRow } from '#shared/contract/meeting-calls.ts';
import type { RulePack } from '#shared/domain/rule-pack.ts';
import { SettingsScreen } from './SettingsScreen.tsx';

const pack: RulePack = {
  id: 'ours',
  title: '本市办法',
  place: '云泽市',
  confirmed: false,
  source: '云泽市审议意见办理办法',
  rules: [
    {
      id: 'feedback',
      title: '反馈',
      subject: 'opinion',
      event: 'handed-over',
      action: '报送反馈报告',
      count: 3,
      unit: 'month',
      extension: null,
      article: '第九条',
    },
  ],
};

const meeting: MeetingRow = {
  id: 'e-1',
  title: '云泽市第九届人民代表大会第五次会议',
  otherNames: ['市九届人大五次会议'],
  kind: 'congress',
  firstDay: null,
  lastDay: null,
  entered: [],
  papers: 3,
  opinions: 0,
  otherIds: [],
  alike: [],
};

function deputy(id: string, delegation: string | null): DeputyRow {
  const counts = { motions: 0, suggestions: 1, otherIds: [], alike: [] };
  return { id, title: '王刚', delegation, phone: '', note: '', entered: [], ...counts };
}

function show(section: string, answers: Answers = {}) {
  const { office } = workspaceInfo();
  const transport = fakeTransport({ 'workspace.office': office, 'rules.list': [pack], ...answers });
  renderScreen(<SettingsScreen parts={[section]} query={{}} />, transport);
  return transport;
}

afterEach(cleanup);

describe('settings', () => {
  it('keeps who we are and the language', async () => {
    const transport = show('office');
    const operator = await screen.findByRole('textbox', { name: '操作人' });
    await userEvent.clear(operator);
    await userEvent.type(operator, '陈立');
    await userEvent.click(screen.getByRole('radio', { name: 'English' }));
    await userEvent.click(screen.getByRole('button', { name: '保存设置' }));
    await waitFor(() =>
      expect(transport.inputsOf('workspace.office')).toMatchObject([{ operator: '陈立', language: 'en' }]),
    );
  });

  it('keeps how many members the committee has, and that nobody has said so', async () => {
    const transport = show('office');
    const members = await screen.findByRole('spinbutton', { name: '组成人员人数' });
    await userEvent.type(members, '47');
    await userEvent.click(screen.getByRole('button', { name: '保存设置' }));
    await waitFor(() => expect(transport.inputsOf('workspace.office')).toMatchObject([{ members: 47 }]));
    await userEvent.clear(members);
    await userEvent.click(screen.getByRole('button', { name: '保存设置' }));
    await waitFor(() => expect(transport.inputsOf('workspace.office')[1]).toMatchObject({ members: null }));
  });

  it('says which duty a rule sets the day for, and why another one is not counted by', async () => {
    const rule = pack.rules[0]!;
    const unused = { ...rule, id: 'notice', title: '告知', unused: '台账尚不登记告知日期。' };
    const hard = { ...rule, id: 'hard', title: '疑难', subject: 'suggestion', matters: ['hard'] } as const;
    show('rules', { 'rules.list': [{ ...pack, rules: [rule, unused, { ...hard, matters: [...hard.matters] }] }] });
    const row = async (name: RegExp) => within(await screen.findByRole('row', { name }));
    expect((await row(/^反馈/)).getByText('书面报告')).toBeTruthy();
    expect((await row(/^告知/)).getByText('台账尚不登记告知日期。')).toBeTruthy();
    expect((await row(/^疑难/)).getByText('答复')).toBeTruthy();
    expect((await row(/^疑难/)).getByText('适用：涉及面广、处理难度大的建议')).toBeTruthy();
  });

  it('puts a pack of rules in force and records that this office confirmed it', async () => {
    const transport = show('rules', { 'rules.confirm': pack });
    await userEvent.click(await screen.findByRole('checkbox', { name: '启用' }));
    await userEvent.click(screen.getByRole('checkbox', { name: '本单位已确认' }));
    await waitFor(() => expect(transport.inputsOf('rules.confirm')).toEqual([{ id: 'ours', confirmed: true }]));
    expect(transport.inputsOf('workspace.office')).toEqual([{ rulePacks: ['national', 'ours'] }]);
  });

  it('imports the yearly notice of holidays', async () => {
    const transport = show('calendar', { 'calendar.import': { days: 7 } });
    await userEvent.type(await screen.findByRole('textbox', { name: '放假和调休安排' }), '2027年1月1日至3日放假');
    await userEvent.click(screen.getByRole('button', { name: '导入' }));
    expect(await screen.findByText('已导入 7 天')).toBeTruthy();
    expect(transport.inputsOf('calendar.import')).toEqual([{ text: '2027年1月1日至3日放假' }]);
  });

  it('keeps what the answer classes mean here', async () => {
    const transport = show('answers');
    await userEvent.click(await screen.findByRole('button', { name: '增加一类' }));
    await userEvent.type(screen.getByRole('textbox', { name: '代号' }), 'A');
    await userEvent.click(screen.getByRole('checkbox', { name: '算办成' }));
    await userEvent.click(screen.getByRole('button', { name: '保存设置' }));
    await waitFor(() =>
      expect(transport.inputsOf('workspace.office')).toMatchObject([
        { answerClasses: [{ code: 'A', countsAsDone: true, needsDate: false }] },
      ]),
    );
  });

  it('shows a meeting once with its other names, and keeps the days that a person gives it', async () => {
    const transport = show('meetings', { 'meetings.list': [meeting], 'meetings.update': meeting });
    const line = await screen.findByRole('row', { name: /云泽市第九届人民代表大会第五次会议/ });
    expect(within(line).getByText('市九届人大五次会议')).toBeTruthy();
    await userEvent.click(within(line).getByRole('button', { name: /修.?改/ }));
    const dialog = await screen.findByRole('dialog', { name: '会议' });
    await userEvent.type(within(dialog).getByRole('textbox', { name: '首日' }), '20260112{Enter}');
    await userEvent.click(within(dialog).getByRole('button', { name: /保.?存/ }));
    await waitFor(() => expect(transport.inputsOf('meetings.update')).toEqual([{ id: 'e-1', firstDay: '2026-01-12' }]));
  });

  it('asks which meeting a short name means, and takes the answer', async () => {
    const short = { ...meeting, id: 'e-2', title: '第五次会议', otherNames: [], alike: ['e-1'] };
    const transport = show('meetings', { 'meetings.list': [meeting, short], 'meetings.merge': meeting });
    const question = await screen.findByRole('group', { name: '是否同一次会议？' });
    await userEvent.click(within(question).getByRole('button', { name: /云泽市第九届人民代表大会第五次会议/ }));
    expect(transport.inputsOf('meetings.merge')).toEqual([{ id: 'e-2', into: 'e-1' }]);
  });

  it('asks about a deputy without delegation alone, and removes one whom nothing names', async () => {
    const rows = [deputy('d-1', '城东团'), deputy('d-2', '城西团'), { ...deputy('d-3', null), alike: ['d-1', 'd-2'] }];
    const transport = show('deputies', {
      'deputies.list': rows.map((row) => ({ ...row, alike: row.delegation === null ? row.alike : ['d-3'] })),
      'deputies.merge': deputy('d-1', '城东团'),
      'deputies.remove': { id: 'd-2', title: '王刚' },
    });
    const questions = await screen.findAllByRole('group', { name: '是否同一人？' });
    expect(questions).toHaveLength(1);
    await userEvent.click(within(questions[0]!).getByRole('button', { name: '是“王刚 · 城东团”，并入' }));
    expect(transport.inputsOf('deputies.merge')).toEqual([{ id: 'd-3', into: 'd-1' }]);
    const line = screen.getByRole('row', { name: /城西团.*删/ });
    await userEvent.click(within(line).getByRole('button', { name: /删.?除/ }));
    await userEvent.click(await screen.findByRole('button', { name: /确.?定/ }));
    await waitFor(() => expect(transport.inputsOf('deputies.remove')).toEqual([{ id: 'd-2' }]));
  });
});
