import { describe, expect, it } from 'vitest';
import type { Act } from '../act.ts';
import type { FeedbackRecord } from '../feedback-record.ts';
import type { OpinionRecord, PointRecord } from '../opinion-record.ts';
import type { OpinionActType } from '../opinion-stage.ts';
import { actOn } from '../testing/act-on.ts';
import { opinionStageOn } from './opinion-stage-on.ts';

function opinion(patch: Partial<OpinionRecord> = {}): OpinionRecord {
  const facts = { handedOverOn: null, vote: null, round: 1, rounds: [], acts: [] as Act<OpinionActType>[] };
  return { id: 'op', limits: [], ...facts, ...patch } as OpinionRecord;
}

const paper = (version: 'draft' | 'formal', receivedOn: string | null, round = 1) =>
  ({ opinion: 'op', version, receivedOn, round, sameAs: null }) as FeedbackRecord;
const vote = (value: 'satisfied' | 'dissatisfied', on: string) => ({ value, on, meeting: '', ballots: null, note: '' });

describe('the stage of an opinion', () => {
  const handed = opinion({ handedOverOn: '2027-07-03' });

  it('follows the papers that come, without anybody setting it', () => {
    expect(opinionStageOn(opinion(), [], [])).toBe('deliberated');
    expect(opinionStageOn(handed, [], [])).toBe('handed-over');
    expect(opinionStageOn(handed, [paper('draft', '2027-09-10')], [])).toBe('draft-received');
    expect(opinionStageOn(handed, [paper('draft', '2027-09-10'), paper('formal', '2027-09-28')], [])).toBe(
      'formal-received',
    );
  });

  it('goes back to the draft that came after a return, and not to the return', () => {
    const returned = { ...handed, acts: [actOn('draft-returned' as const, '2027-09-12')] };
    const first = [paper('draft', '2027-09-10')];
    expect(opinionStageOn(returned, first, [])).toBe('draft-returned');
    expect(opinionStageOn(returned, [...first, paper('draft', '2027-09-20')], [])).toBe('draft-received');
  });

  it('tells the comments on the draft until the report or another draft comes', () => {
    const commented = { ...handed, acts: [actOn('draft-commented' as const, '2027-09-12')] };
    const first = [paper('draft', '2027-09-10')];
    expect(opinionStageOn(commented, first, [])).toBe('draft-commented');
    expect(opinionStageOn(commented, [...first, paper('draft', '2027-09-20')], [])).toBe('draft-received');
    expect(opinionStageOn(commented, [...first, paper('formal', '2027-09-28')], [])).toBe('formal-received');
  });

  it('is checked when every point in force is, not before', () => {
    const point = (id: string, check: string | null) =>
      ({
        id,
        opinion: 'op',
        state: 'confirmed',
        round: 1,
        due: null,
        rounds: [],
        selfReport: null,
        check: check && { on: check },
      }) as unknown as PointRecord;
    const report = [paper('formal', '2027-09-28')];
    expect(opinionStageOn(handed, report, [point('a', '2027-10-12'), point('b', null)])).toBe('formal-received');
    expect(opinionStageOn(handed, report, [point('a', '2027-10-12'), point('b', '2027-10-14')])).toBe('checked');
  });

  it('starts again with a redo, whatever the first round had reached', () => {
    const again = opinion({
      handedOverOn: '2027-07-03',
      round: 2,
      rounds: [
        {
          number: 1,
          openedOn: '2027-07-03',
          due: null,
          draftDue: null,
          vote: vote('dissatisfied', '2027-10-29'),
          closedOn: '2027-10-30',
          reason: '',
        },
      ],
    });
    const first = [paper('formal', '2027-09-28')];
    expect(opinionStageOn(again, first, [])).toBe('redo');
    expect(opinionStageOn(again, [...first, paper('formal', '2027-12-20', 2)], [])).toBe('formal-received');
    expect(opinionStageOn({ ...again, vote: vote('satisfied', '2027-12-24') }, first, [])).toBe('voted');
  });

  it('can be told for a day that is past', () => {
    const voted = { ...handed, vote: vote('satisfied', '2027-10-29'), acts: [actOn('closed' as const, '2027-11-05')] };
    const report = [paper('formal', '2027-09-28')];
    const on = (day: string) => opinionStageOn(voted, report, [], day);
    expect(['2027-07-02', '2027-07-03', '2027-09-28', '2027-10-29', '2027-11-05'].map(on)).toEqual([
      'deliberated',
      'handed-over',
      'formal-received',
      'voted',
      'closed',
    ]);
  });
});
