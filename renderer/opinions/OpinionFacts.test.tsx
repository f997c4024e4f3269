// @vitest-environment jsdom
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
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
import { CallError } from '#renderer/transport/call-error.ts';
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
