import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { refusalOf } from '../../../testing/refusal-of.ts';
import { applied, inventedEmptyLedger } from '../testing/invented-reading.ts';
import { addSuggestion } from './add-suggestion.ts';
import { recordSuggestionAct } from './record-suggestion-act.ts';
import { redoSuggestion } from './redo-suggestion.ts';
import { suggestionRows } from './suggestion-rows.ts';
import { updateSuggestion } from './update-suggestion.ts';

const now = { today: '2026-11-21', by: '周文' };
const act = { note: '', number: '', organs: [] };

function registered(): { ledger: Ledger; id: string } {
  const ledger = inventedEmptyLedger();
  const input = {
    title: '关于增设公交站点的建议',
    number: '12',
    session: '',
    channel: 'in-session',
    proposers: ['王刚'],
    category: '',
    receivedOn: null,
  } as const;
  const { change, suggestion } = addSuggestion(ledger, { ...input, proposers: [...input.proposers] });
  return { ledger: applied(ledger, change), id: suggestion };
}

function update(ledger: Ledger, patch: Parameters<typeof updateSuggestion>[1]): Ledger {
  return applied(ledger, updateSuggestion(ledger, patch, now));
}

describe('an organ of a suggestion', () => {
  const [education, police, finance] = ['云泽市教育局', '云泽市公安局', '云泽市财政局'];
  const named = (ledger: Ledger, ids: readonly string[] | undefined) => ids?.map((one) => ledger.organs[one]?.title);

  it('that comes to lead supports no longer', () => {
    const { ledger, id } = registered();
    const supported = update(ledger, { id, lead: [education], support: [police, finance] });
    const next = update(supported, { id, lead: [police] });
    expect(named(next, next.suggestions[id]?.lead)).toEqual([police]);
    expect(named(next, next.suggestions[id]?.support)).toEqual([finance]);
  });

  it('that leads is refused as one that supports, with its name, whether it was known or is new', () => {
    const { ledger, id } = registered();
    const led = update(ledger, { id, lead: [education] });
    expect(() => update(led, { id, support: [finance, education] })).toThrow(
      /implausible.*support-leads|support-leads/,
    );
    expect(() => update(ledger, { id, lead: [police], support: [police] })).toThrow(/support-leads/);
  });

  it('that was stored as both in earlier data is told once, as lead, also under another of its names', () => {
    const { ledger, id } = registered();
    const led = update(ledger, { id, lead: [education], support: [police, finance] });
    const known = led.suggestions[id];
    const [first = '', second = ''] = known?.support ?? [];
    const police2 = led.organs[first];
    if (!known || !police2) throw new Error('not registered');
    const stored: Ledger = {
      ...led,
      organs: { ...led.organs, [first]: { ...police2, mergedInto: known.lead[0] ?? null } },
      suggestions: { [id]: { ...known, support: [first, second, ...known.lead] } },
    };
    expect(suggestionRows(stored)).toMatchObject([{ lead: known.lead, support: [second] }]);
    expect(stored.suggestions[id]?.support).toHaveLength(3);
  });
});

describe('a suggestion', () => {
  it('is handed over with a lead organ and a day, and gets its due date by the rule', () => {
    const { ledger, id } = registered();
    const handOver = { ...act, id, act: 'handed-over', on: '2026-02-10' } as const;
    expect(refusalOf(() => recordSuggestionAct(ledger, { ...handOver, organs: [] }, now))).toBe(
      '“关于增设公交站点的建议”还不能改为“改派交办”，先要有：主办单位',
    );
    const handed = update(ledger, { id, handedOverOn: '2026-02-10', lead: ['市交通局'] });
    expect(handed.suggestions[id]).toMatchObject({
      status: 'handed-over',
      rounds: [
        { number: 1, openedOn: '2026-02-10', due: { date: '2026-05-10', because: { article: '代表法第五十一条' } } },
      ],
    });
  });

  it('moves on by the facts that are typed: an answer, then a rating', () => {
    const { ledger, id } = registered();
    const handed = update(ledger, { id, handedOverOn: '2026-02-10', lead: ['市交通局'] });
    const answered = update(handed, { id, answeredOn: '2026-05-01', answerClass: 'B', plannedFor: '2026-12-31' });
    const rated = update(answered, { id, result: 'dissatisfied', ratedOn: '2026-05-20' });
    expect(rated.suggestions[id]?.status).toBe('rated');
  });

  it('keeps the first answer when it is handled again', () => {
    const { ledger, id } = registered();
    const handed = update(ledger, { id, handedOverOn: '2026-02-10', lead: ['市交通局'] });
    const rated = update(handed, { id, answeredOn: '2026-05-01', answerClass: 'C', result: 'dissatisfied' });
    const redone = applied(
      rated,
      redoSuggestion(rated, { id, on: '2026-06-01', reason: '代表不满意', due: null }, now),
    );
    const again = update(redone, { id, answeredOn: '2026-06-20', answerClass: 'A', result: 'satisfied' });
    expect(again.suggestions[id]?.rounds).toMatchObject([
      { number: 1, answeredOn: '2026-05-01', answerClass: 'C', result: 'dissatisfied' },
      { number: 2, answeredOn: '2026-06-20', answerClass: 'A', result: 'satisfied' },
    ]);
    expect(again.suggestions[id]?.status).toBe('rated');
  });

  it('is not closed while the deputy is dissatisfied', () => {
    const { ledger, id } = registered();
    const handed = update(ledger, { id, handedOverOn: '2026-02-10', lead: ['市交通局'] });
    const rated = update(handed, { id, answeredOn: '2026-05-01', result: 'dissatisfied' });
    const close = { ...act, id, act: 'closed', on: '2026-06-01', organs: [] } as const;
    expect(() => recordSuggestionAct(rated, { ...close, organs: [] }, now)).toThrow(/evidence-needed/);
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
      receivedOn: null,
    };
    expect(() => addSuggestion(ledger, input)).toThrow(/already-recorded/);
  });
});
