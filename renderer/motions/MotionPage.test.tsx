// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeTransport } from '#renderer/testing/fake-transport.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { sampleDue, sampleDuty, sampleMotion } from '#renderer/testing/sample-records.ts';
import type { Duty } from '#shared/domain/duty.ts';
import type { MotionRecord } from '#shared/domain/motion-record.ts';
import { MotionsScreen } from './MotionsScreen.tsx';

function show(patch: Partial<MotionRecord> = {}, further: Duty[] = []) {
  const motion = sampleMotion(patch);
  const due = sampleDue({ date: '2020-11-26' });
  const duties = motion.due ? [sampleDuty({ collection: 'motions', record: 'm1', opinion: null, due })] : [];
  const transport = fakeTransport({
    'motions.get': {
      motion,
      mergedInto: null,
      parts: [],
      papers: [],
      timeline: [],
      along: [],
      duties: [...further, ...duties],
    },
    'motions.list': [],
    'motions.update': motion,
    'motions.record': motion,
    'motions.strike': motion,
    'motions.redo': motion,
  });
  renderScreen(<MotionsScreen parts={['m1']} query={{}} />, transport);
  return transport;
}

beforeEach(() => {
  window.location.hash = '';
});
afterEach(cleanup);

describe('one motion', () => {
  it('takes what papers left out: number, session, movers, signers, what the presidium did', async () => {
    const transport = show({ number: null, session: null, leadProposers: [], signers: null, disposition: null });
    await userEvent.type(await screen.findByRole('textbox', { name: '编号' }), '7');
    await userEvent.type(screen.getByRole('textbox', { name: '届次会议' }), '九届人大五次会议');
    await userEvent.type(screen.getByRole('combobox', { name: '领衔代表' }), '王明{Enter}');
    await userEvent.type(screen.getByRole('spinbutton', { name: '签名人数' }), '12');
    await userEvent.click(screen.getByRole('combobox', { name: '审查处理' }));
    await userEvent.click(await screen.findByTitle('交付审议'));
    await waitFor(() =>
      expect(transport.inputsOf('motions.update')).toEqual([
        { id: 'm1', number: '7' },
        { id: 'm1', session: '九届人大五次会议' },
        { id: 'm1', leadProposers: ['王明'] },
        { id: 'm1', signers: 12 },
        { id: 'm1', disposition: 'referred' },
      ]),
    );
  });

  it('is late when the core says so, and its due date is moved by the form alone', async () => {
    show({ handedOverOn: '2020-08-26', status: 'handed-over', due: sampleDue({ date: '2020-11-26' }) });
    expect(await screen.findByText(/^书面报告逾期 \d+ 天$/)).toBeTruthy();
    expect(screen.getByRole('button', { name: '报告期限：延期或更正' })).toBeTruthy();
    expect(screen.queryByRole('textbox', { name: '报告期限' })).toBeNull();
  });

  it('shows until when the plan is owed beside the report, each with a standing of its own', async () => {
    const due = sampleDue({ date: '2020-05-15' });
    const plan = sampleDuty({ id: 'm1~plan~1', kind: 'plan', collection: 'motions', record: 'm1', opinion: null, due });
    show({ handedOverOn: '2020-08-26', status: 'handed-over', due: sampleDue({ date: '2020-11-26' }) }, [plan]);
    expect(await screen.findByText('实施方案期限')).toBeTruthy();
    expect(screen.getByText('2020-05-15')).toBeTruthy();
    expect(screen.getByText('2020-11-26')).toBeTruthy();
  });

  it('keeps facts with their explanation, and strikes a mistaken one', async () => {
    const act = {
      id: 'reviewed-1',
      type: 'reviewed',
      on: '2026-01-16',
      enteredOn: '2026-01-16',
      by: '周敏',
      note: '',
      number: '',
      round: 1,
    } as const;
    const transport = show({ acts: [act], status: 'implementing', handedOverOn: null });
    await userEvent.click(await screen.findByRole('button', { name: '登记…' }));
    const form = within(await screen.findByRole('dialog'));
    await userEvent.type(form.getByRole('textbox', { name: '说明（必填）' }), '补登，交办函未存');
    await userEvent.click(form.getByRole('button', { name: '保存' }));
    await waitFor(() =>
      expect(transport.inputsOf('motions.record')).toMatchObject([
        { id: 'm1', act: 'reported', note: '补登，交办函未存' },
      ]),
    );
    await userEvent.click(screen.getByRole('button', { name: '撤销误登' }));
    await userEvent.click(await screen.findByRole('button', { name: /确.?定/ }));
    expect(transport.inputsOf('motions.strike')).toEqual([{ id: 'm1', act: 'reviewed-1' }]);
  });

  it('keeps earlier rounds with their own due dates', async () => {
    const due = sampleDue({ date: '2026-06-30', original: '2026-05-30' });
    const round = { number: 1, openedOn: '2026-02-01', due, closedOn: '2026-07-15', reason: '进度不够' };
    show({ round: 2, rounds: [round], handedOverOn: '2026-02-01' });
    const rounds = within(await screen.findByRole('region', { name: '以前各轮' }));
    expect(rounds.getByText('第 1 轮：2026-02-01 起，2026-07-15 止')).toBeTruthy();
    expect(rounds.getByText('原定 2026-05-30')).toBeTruthy();
    expect(rounds.getByText('重新办理的理由：进度不够')).toBeTruthy();
  });
});
