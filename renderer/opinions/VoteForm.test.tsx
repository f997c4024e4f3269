// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { fakeTransport } from '#renderer/testing/fake-transport.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { organRow, sampleDue, sampleOpinion, sampleOpinionFile } from '#renderer/testing/sample-records.ts';
import type { OpinionRecord } from '#shared/domain/opinion-record.ts';
import { OpinionsScreen } from './OpinionsScreen.tsx';
import { VoteForm } from './VoteForm.tsx';

const opinion = sampleOpinion({
  lead: 'o-1',
  handedOverOn: '2026-08-30',
  alsoTo: [{ organ: 'o-2', on: '2026-08-30', number: null, due: sampleDue(), draftDue: null }],
});
const ballots = { satisfied: 25, basicallySatisfied: 8, dissatisfied: 1, abstained: 0, present: 34 };
const held = {
  organ: 'o-2',
  value: 'satisfied',
  on: '2026-11-20',
  meeting: '第二十二次会议',
  ballots,
  note: '',
} as const;
const organs = [organRow('o-1', '云泽市人民政府'), organRow('o-2', '云泽市中级人民法院')];

function showForm(shown: OpinionRecord) {
  const transport = fakeTransport({ 'organs.list': organs, 'opinions.vote': sampleOpinionFile({ opinion: shown }) });
  renderScreen(<VoteForm opinion={shown} onClose={() => undefined} />, transport);
  return transport;
}

async function choose(name: string) {
  const user = userEvent.setup({ pointerEventsCheck: 0 });
  await user.click(await screen.findByRole('combobox', { name: '测评的报告' }));
  await user.click(await screen.findByTitle(name));
}
const saveButton = () => screen.getByRole<HTMLButtonElement>('button', { name: '保存' });

afterEach(cleanup);

describe('the form of a vote', () => {
  it('asks on whose report it was where several report, before anything can be saved', async () => {
    const transport = showForm(opinion);
    await screen.findByRole('combobox', { name: '测评的报告' });
    expect(saveButton().disabled).toBe(true);
    await choose('市人民政府的书面报告');
    await userEvent.click(screen.getByRole('radio', { name: '不满意' }));
    await userEvent.click(saveButton());
    await waitFor(() => expect(transport.inputsOf('opinions.vote')).toHaveLength(1));
    expect(transport.inputsOf('opinions.vote')[0]).toMatchObject({ organ: 'o-1', value: 'dissatisfied' });
  });

  it('begins with the vote on that report, and with the day and meeting of the one before on another', async () => {
    showForm({ ...opinion, organVotes: [held] });
    await choose('市中级人民法院的书面报告');
    const shown = () => screen.getAllByRole<HTMLInputElement>('spinbutton').map(({ value }) => value);
    expect(shown()).toEqual(['25', '8', '1', '0', '34']);
    await choose('市人民政府的书面报告');
    expect(shown()).toEqual(['0', '0', '0', '0', '']);
    expect(screen.getByLabelText('会议')).toHaveProperty('value', '第二十二次会议');
  });

  it('takes one vote on all reports together', async () => {
    const transport = showForm(opinion);
    await choose('各单位的报告合在一起测评');
    await userEvent.click(saveButton());
    await waitFor(() => expect(transport.inputsOf('opinions.vote')).toHaveLength(1));
    expect(transport.inputsOf('opinions.vote')[0]).toMatchObject({ organ: null });
  });

  it('asks for no organ where one reports, or one alone was asked again', async () => {
    const { alsoTo: _, ...alone } = opinion;
    const transport = showForm(alone);
    await userEvent.click(await screen.findByRole('button', { name: '保存' }));
    await waitFor(() => expect(transport.inputsOf('opinions.vote')).toHaveLength(1));
    expect(transport.inputsOf('opinions.vote')[0]).not.toHaveProperty('organ');
    cleanup();
    showForm({ ...opinion, askedOf: ['o-1'] });
    expect(await screen.findByRole('button', { name: '保存' })).toHaveProperty('disabled', false);
    expect(screen.queryByRole('combobox', { name: '测评的报告' })).toBeNull();
  });
});

describe('votes on single reports', () => {
  it('stand each with its organ above the points and in the course of the opinion', async () => {
    const first = { ...held, organ: 'o-1', value: 'dissatisfied', ballots: null } as const;
    const file = sampleOpinionFile({ opinion: { ...opinion, organVotes: [first, held] } });
    const transport = fakeTransport({ 'organs.list': organs, 'opinions.get': file });
    renderScreen(<OpinionsScreen parts={['o1']} query={{ point: 'whole' }} />, transport);
    expect(await screen.findByText('测评 市人民政府：不满意')).toBeTruthy();
    expect(screen.getByText('测评 市中级人民法院：满意')).toBeTruthy();
    const course = within(screen.getByRole('region', { name: '办理经过' }));
    expect(course.getByText('对市人民政府报告的测评：不满意')).toBeTruthy();
    expect(course.getByText(/满意 25.*满意 25\/34/)).toBeTruthy();
  });
});
