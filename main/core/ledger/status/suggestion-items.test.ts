import { describe, expect, it } from 'vitest';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { newRound } from '#shared/domain/new-round.ts';
import { inWords } from '../../../testing/in-words.ts';
import { inventedLedger } from '../../../testing/invented-ledger.ts';
import { inventedSuggestions } from '../../../testing/invented-motions.ts';
import { suggestionItems } from './suggestion-items.ts';

const [plain] = inventedSuggestions(1);
if (!plain) throw new Error('there is one suggestion');
const act = { id: 'a1', on: '2026-03-05', enteredOn: '2026-03-06', by: '周文', note: '', number: '', round: 1 };
const handed = { openedOn: '2026-02-20' };

/** What waits at a suggestion on 2026-11-21, as its row of the desk reads. */
function waits(patch: Partial<SuggestionRecord>) {
  const suggestions = { s1: { ...plain, ...patch } as SuggestionRecord };
  return inWords(suggestionItems({ ...inventedLedger(), suggestions }, '2026-11-21')).map(
    ({ because, organ, urgency, action, id, title, collection, record }) => {
      expect([urgency, action, title, collection, record]).toEqual([
        'to-check',
        'open',
        patch.title ?? plain?.title,
        'suggestions',
        's1',
      ]);
      return [id, organ, because];
    },
  );
}

describe('what waits at a suggestion', () => {
  it('is nothing while it is handled as it should be', () => {
    expect(waits({})).toEqual([]);
    expect(waits({ rounds: [newRound(1, { ...handed, answeredOn: '2026-05-11', result: 'none' })] })).toEqual([]);
  });

  it('is a decision where the deputy is not satisfied with the last handling, and nobody decided yet', () => {
    const bad = newRound(1, { ...handed, answeredOn: '2026-05-11', result: 'dissatisfied' });
    expect(waits({ status: 'rated', rounds: [bad] })).toEqual([
      [expect.stringContaining('s1'), '市商务局', expect.stringContaining('不满意')],
    ]);
    expect(waits({ status: 'rated', rounds: [bad], lead: [] }).map(([, organ]) => organ)).toContain(null);
    expect(waits({ status: 'closed', rounds: [bad] })).toEqual([]);
    expect(waits({ status: 'rated', rounds: [{ ...bad, result: 'satisfied' }] })).toEqual([]);
    const again = newRound(2, { openedOn: '2026-07-01', answeredOn: '2026-08-01', result: 'satisfied' });
    expect(waits({ status: 'rated', rounds: [bad, again] })).toEqual([]);
  });

  it('is a new hand-over where its organ returned it', () => {
    const returned = [{ ...act, type: 'returned' as const }];
    const round = newRound(1, handed);
    expect(waits({ status: 'returned', acts: returned, rounds: [round] })).toEqual([
      [expect.stringContaining('returned'), null, expect.stringMatching(/市商务局.*2026-03-05/u)],
    ]);
    expect(waits({ status: 'returned', acts: returned, rounds: [round], lead: [] })).toEqual([
      [expect.stringContaining('returned'), null, expect.stringContaining('2026-03-05')],
    ]);
    expect(waits({ status: 'in-progress', acts: returned, rounds: [round] })).toEqual([]);
  });

  it('is a look at a rating without an answer, unless it is out of force', () => {
    const rated = { rounds: [newRound(1, { ...handed, result: 'satisfied' })] };
    expect(waits(rated)).toEqual([[expect.stringContaining('rating'), '市商务局', expect.stringContaining('满意')]]);
    expect(waits({ ...rated, lead: [] }).map(([, organ]) => organ)).toContain(null);
    expect(waits({ ...rated, status: 'withdrawn' })).toEqual([]);
  });

  it('is a look at an answer of a day before the hand-over', () => {
    const early = { rounds: [newRound(1, { openedOn: '2026-02-20', answeredOn: '2026-01-11' })] };
    const [[, organ, because] = []] = waits(early);
    expect([organ, because]).toEqual(['市商务局', expect.stringMatching(/2026-01-11.*2026-02-20/u)]);
    const bare = newRound(1, { openedOn: null, answeredOn: '2026-01-11' });
    expect(waits({ handedOverOn: '2026-02-20', rounds: [bare] })).toHaveLength(1);
    expect(waits({ ...early, status: 'merged' })).toEqual([]);
    expect(waits({ rounds: [newRound(1, { openedOn: '2026-02-20', answeredOn: '2026-02-20' })] })).toEqual([]);
  });

  it('is a look at a day that has not come, unless a person entered it', () => {
    const late = { rounds: [newRound(1, { ...handed, answeredOn: '2062-06-12' })] };
    expect(waits(late)).toEqual([[expect.stringContaining('day'), '市商务局', expect.stringContaining('2062-06-12')]]);
    expect(waits({ receivedOn: '2026-11-22' })).toEqual([
      [expect.any(String), '市商务局', expect.stringContaining('2026-11-22')],
    ]);
    expect(waits({ receivedOn: '2026-11-22', entered: ['receivedOn'] })).toEqual([]);
    expect(waits({ receivedOn: '2026-11-21' })).toEqual([]);
    expect(waits({ ...late, status: 'not-filed' })).toEqual([]);
  });

  it('is the letter where a person entered an answer of which no hand-over is known', () => {
    const bare = { handedOverOn: null, rounds: [newRound(1, { answeredOn: '2026-05-11' })], entered: ['rounds'] };
    expect(waits(bare)).toEqual([[expect.stringContaining('hand-over'), '市商务局', expect.stringContaining('交办')]]);
    expect(waits({ ...bare, entered: [] })).toEqual([]);
    expect(waits({ ...bare, status: 'closed' })).toEqual([]);
    expect(waits({ ...bare, rounds: [newRound(1, {})] })).toEqual([]);
  });

  it('is the organ where nobody, or only a group, has it', () => {
    expect(waits({ lead: [] })).toEqual([[expect.stringContaining('organ'), null, expect.any(String)]]);
    const group = waits({ lead: [], groups: ['各县（市、区）人民政府', '各园区'] });
    expect(group[0]?.[2]).toMatch(/各县（市、区）人民政府.*各园区/u);
    expect(waits({ lead: [], handedOverOn: null })).toEqual([]);
    expect(waits({ lead: [], status: 'closed' })).toEqual([]);
  });

  it('is a change of who leads that a list told of without a day, until a person said what it was', () => {
    const change = { from: ['organ-3', 'organ-4'], list: '六月目录', seenOn: '2026-06-01', is: 'asked' as const };
    expect(waits({ leadChanges: [change] })).toEqual([
      [expect.stringContaining('lead'), null, expect.stringMatching(/市城市管理局.*市公安局.*市商务局|六月目录/u)],
    ]);
    expect(waits({ leadChanges: [{ ...change, is: 'corrected' }] })).toEqual([]);
    expect(waits({ leadChanges: [change], status: 'withdrawn' })).toEqual([]);
  });
});
