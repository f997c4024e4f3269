// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fakeTransport } from '#renderer/testing/fake-transport.ts';
import { renderScreen } from '#renderer/testing/render-screen.tsx';
import { sampleSuggestion, sampleSuggestionRound } from '#renderer/testing/sample-records.ts';
import type { SuggestionRound } from '#shared/domain/motion-record.ts';
import { promisesOfAnswers } from '#shared/domain/promises/answer-promise.ts';
import { SuggestionsScreen } from './SuggestionsScreen.tsx';

beforeEach(() => {
  window.location.hash = '';
});
afterEach(cleanup);

function show(round: Partial<SuggestionRound>) {
  const answered = { answeredOn: '2026-06-18', answerClass: 'B', ...round };
  const suggestion = sampleSuggestion({ status: 'answered', rounds: [sampleSuggestionRound(answered)] });
  const promises = promisesOfAnswers({ organs: {}, office: {}, commitments: {} }, suggestion);
  const transport = fakeTransport({
    'suggestions.get': { ...suggestion, duties: [], promises, letterPromises: [], officeCells: [], formerOrgans: [] },
    'suggestions.update': suggestion,
    'suggestions.record': suggestion,
    'dues.change': { id: suggestion.id, due: null },
  });
  renderScreen(<SuggestionsScreen parts={[suggestion.id]} query={{}} />, transport);
  return transport;
}

describe('the promise of an answer', () => {
  it('without a day is said to name none, and takes one', async () => {
    const transport = show({});
    expect(await screen.findByText('未写明')).toBeTruthy();
    const day = screen.getByRole('textbox', { name: '办结时限' });
    await userEvent.type(day, '20261231{Enter}');
    await waitFor(() =>
      expect(transport.inputsOf('suggestions.update')).toEqual([{ id: 's1', plannedFor: '2026-12-31' }]),
    );
  });

  it('shows the words and the day that it names, and takes other words', async () => {
    const transport = show({ promise: '完成深度处理工艺改造', plannedFor: '2026-10-31' });
    const words = await screen.findByRole('textbox', { name: '承诺事项' });
    expect(words).toHaveProperty('value', '完成深度处理工艺改造');
    expect(screen.getByText('2026-10-31')).toBeTruthy();
    await userEvent.type(words, '并验收');
    await userEvent.tab();
    await waitFor(() =>
      expect(transport.inputsOf('suggestions.update')).toEqual([{ id: 's1', promise: '完成深度处理工艺改造并验收' }]),
    );
  });

  it('is recorded as kept with what shows it', async () => {
    const transport = show({ plannedFor: '2026-10-31' });
    await userEvent.click(await screen.findByRole('button', { name: '登记兑现' }));
    const form = within(await screen.findByRole('dialog'));
    await userEvent.type(form.getByRole('textbox', { name: '兑现依据' }), '竣工验收');
    await userEvent.click(form.getByRole('button', { name: '保存' }));
    await waitFor(() =>
      expect(transport.inputsOf('suggestions.record')).toMatchObject([
        { id: 's1', act: 'promise-kept', note: '竣工验收', organs: [] },
      ]),
    );
  });

  it('of one organ that answered for itself is put off as that of this organ', async () => {
    const answer = { on: '2026-06-18', number: null, answerClass: 'B', plannedFor: '2026-08-31' };
    const transport = show({ answeredOn: null, answerClass: null, leadAnswers: { 'o-7': answer } });
    await userEvent.click(await screen.findByRole('button', { name: /^办结时限：/ }));
    const form = within(await screen.findByRole('dialog'));
    await userEvent.type(form.getByRole('textbox', { name: '延至' }), '20261031{Enter}');
    await userEvent.type(form.getByRole('textbox', { name: '理由' }), '管线迁改');
    await userEvent.click(form.getByRole('button', { name: '保存' }));
    await waitFor(() =>
      expect(transport.inputsOf('dues.change')).toMatchObject([
        { collection: 'suggestions', which: 'promise', organ: 'o-7', to: '2026-10-31' },
      ]),
    );
  });

  it('has no field where nothing is promised', async () => {
    show({ answerClass: 'A' });
    expect(await screen.findByRole('button', { name: '更正答复' })).toBeTruthy();
    expect(screen.queryByText('办结时限')).toBeNull();
  });
});
