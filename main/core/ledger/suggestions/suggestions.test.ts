import { describe, expect, it } from 'vitest';
import type { DueDate } from '#shared/domain/due-date.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { applied, inventedEmptyLedger } from '../testing/invented-reading.ts';
import { addSuggestion, redoSuggestion, updateSuggestion } from './update-suggestion.ts';

const ruleDue: DueDate = { date: '2026-05-10', original: '2026-05-10', because: null, extensions: [] };
const now = { today: '2026-11-21', by: '周文', ruleDue };

function registered(): { ledger: Ledger; id: string } {
  const ledger = inventedEmptyLedger();
  const input = {
    title: '关于增设公交站点的建议',
    number: '12',
    session: '',
    channel: 'in-session',
    proposers: ['王刚'],
    category: '',
  } as const;
  const { change, suggestion } = addSuggestion(ledger, { ...input, proposers: [...input.proposers] });
  return { ledger: applied(ledger, change), id: suggestion };
}

function update(ledger: Ledger, patch: Parameters<typeof updateSuggestion>[1]): Ledger {
  return applied(ledger, updateSuggestion(ledger, patch, now));
}

describe('a suggestion', () => {
  it('is handed over with a lead organ and a day, and gets its due date by the rule', () => {
    const { ledger, id } = registered();
    expect(() => updateSuggestion(ledger, { id, status: 'handed-over', handedOverOn: '2026-02-10' }, now)).toThrow(
      /evidence-needed.*主办单位/,
    );
    const handed = update(ledger, { id, handedOverOn: '2026-02-10', lead: ['市交通局'] });
    expect(handed.suggestions[id]).toMatchObject({ status: 'handed-over', due: ruleDue });
  });

  it('moves on by the facts that are typed: an answer, then a rating', () => {
    const { ledger, id } = registered();
    const handed = update(ledger, { id, handedOverOn: '2026-02-10', lead: ['市交通局'] });
    const answered = update(handed, { id, answeredOn: '2026-05-01', answerClass: 'B' });
    const rated = update(answered, { id, result: 'dissatisfied', ratedOn: '2026-05-20' });
    expect(rated.suggestions[id]?.status).toBe('rated');
    expect(rated.suggestions[id]?.history.map((step) => `${step.on} ${step.to}`)).toEqual([
      '2026-02-10 handed-over',
      '2026-05-01 answered',
      '2026-05-20 rated',
    ]);
  });

  it('keeps the first answer when it is handled again', () => {
    const { ledger, id } = registered();
    const handed = update(ledger, { id, handedOverOn: '2026-02-10', lead: ['市交通局'] });
    const rated = update(handed, { id, answeredOn: '2026-05-01', answerClass: 'B', result: 'dissatisfied' });
    const redone = applied(rated, redoSuggestion(rated, { id, on: '2026-06-01', reason: '代表不满意' }, now));
    const again = update(redone, { id, answeredOn: '2026-06-20', answerClass: 'A', result: 'satisfied' });
    expect(again.suggestions[id]?.rounds).toMatchObject([
      { number: 1, answeredOn: '2026-05-01', answerClass: 'B', result: 'dissatisfied' },
      { number: 2, answeredOn: '2026-06-20', answerClass: 'A', result: 'satisfied' },
    ]);
    expect(again.suggestions[id]?.status).toBe('rated');
  });

  it('is not closed while the deputy is dissatisfied', () => {
    const { ledger, id } = registered();
    const handed = update(ledger, { id, handedOverOn: '2026-02-10', lead: ['市交通局'] });
    const rated = update(handed, { id, answeredOn: '2026-05-01', result: 'dissatisfied' });
    expect(() => updateSuggestion(rated, { id, status: 'closed' }, now)).toThrow(/evidence-needed/);
  });

  it('is refused twice under one number', () => {
    const { ledger } = registered();
    const input = {
      title: '关于增设公交站点的建议',
      number: '12',
      session: '',
      channel: 'in-session' as const,
      proposers: [],
      category: '',
    };
    expect(() => addSuggestion(ledger, input)).toThrow(/conflict/);
  });
});
