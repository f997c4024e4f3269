import { describe, expect, it } from 'vitest';
import type { Act } from '../act.ts';
import type { FeedbackRecord } from '../feedback-record.ts';
import type { MotionRecord, SuggestionRecord, SuggestionRound } from '../motion-record.ts';
import type { OpinionRecord, PointRecord } from '../opinion-record.ts';
import type { OpinionActType } from '../opinion-stage.ts';
import type { SuggestionActType } from '../suggestion-status.ts';
import { motionStatusOn } from './motion-status-on.ts';
import { opinionStageOn } from './opinion-stage-on.ts';
import { suggestionStatusOn } from './suggestion-status-on.ts';

const act = <T extends string>(type: T, on: string, round = 1): Act<T> => ({
  id: `${type}-${on}`,
  type,
  on,
  enteredOn: on,
  by: '周文',
  note: '',
  number: '',
  round,
});

function opinion(patch: Partial<OpinionRecord> = {}): OpinionRecord {
  const facts = { handedOverOn: null, vote: null, round: 1, rounds: [], acts: [] as Act<OpinionActType>[] };
  return { id: 'op', ...facts, ...patch } as OpinionRecord;
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
    const returned = { ...handed, acts: [act('draft-returned' as const, '2027-09-12')] };
    const first = [paper('draft', '2027-09-10')];
    expect(opinionStageOn(returned, first, [])).toBe('draft-returned');
    expect(opinionStageOn(returned, [...first, paper('draft', '2027-09-20')], [])).toBe('draft-received');
  });

  it('is checked when every point in force is, not before', () => {
    const point = (id: string, check: string | null) =>
      ({
        id,
        opinion: 'op',
        state: 'confirmed',
        round: 1,
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
    const voted = { ...handed, vote: vote('satisfied', '2027-10-29'), acts: [act('closed' as const, '2027-11-05')] };
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

describe('the status of a suggestion', () => {
  const round = (patch: Partial<SuggestionRound> = {}): SuggestionRound => ({
    number: 1,
    openedOn: '2027-02-10',
    reason: '',
    due: null,
    windows: [],
    signedForOn: null,
    contactedOn: null,
    supportOn: {},
    answeredOn: null,
    answerNumber: null,
    answerClass: null,
    plannedFor: null,
    attitude: null,
    result: null,
    ratedOn: null,
    note: '',
    ...patch,
  });
  const suggestion = (rounds: SuggestionRound[], acts: Act<SuggestionActType>[] = []) =>
    ({ handedOverOn: '2027-02-10', rounds, acts }) as SuggestionRecord;

  it('follows sign-for, contact, answer and rating', () => {
    const steps = [
      round(),
      round({ signedForOn: '2027-02-12' }),
      round({ signedForOn: '2027-02-12', contactedOn: '2027-03-01' }),
      round({ answeredOn: '2027-05-01' }),
      round({ answeredOn: '2027-05-01', result: 'none' }),
      round({ answeredOn: '2027-05-01', result: 'satisfied', ratedOn: '2027-05-20' }),
    ];
    expect(steps.map((one) => suggestionStatusOn(suggestion([one])))).toEqual([
      'handed-over',
      'accepted',
      'in-progress',
      'answered',
      'answered',
      'rated',
    ]);
  });

  it('is returned by a return, and waits for the next organ after it was handed on', () => {
    const signed = round({ signedForOn: '2027-02-11' });
    const returned = [act('returned' as const, '2027-02-15')];
    expect(suggestionStatusOn(suggestion([signed], returned))).toBe('returned');
    const onward = [...returned, act('handed-over' as const, '2027-02-18')];
    expect(suggestionStatusOn(suggestion([round({ openedOn: '2027-02-18' })], onward))).toBe('handed-over');
    expect(suggestionStatusOn(suggestion([round({ signedForOn: '2027-02-20' })], onward))).toBe('accepted');
  });

  it('is open again in its second handling, and as it was on a day before', () => {
    const twice = suggestion([
      round({ answeredOn: '2027-05-01', answerClass: 'B', result: 'dissatisfied', ratedOn: '2027-05-20' }),
      round({ number: 2, openedOn: '2027-06-01' }),
    ]);
    expect(suggestionStatusOn(twice)).toBe('redo');
    expect(suggestionStatusOn(twice, '2027-05-31')).toBe('rated');
    expect(suggestionStatusOn(twice, '2027-05-10')).toBe('answered');
  });

  it('takes an answer whose day nobody knows for known', () => {
    expect(suggestionStatusOn(suggestion([round({ answerClass: 'A' })]), '2027-03-01')).toBe('answered');
  });

  it('is over once it is closed, withdrawn or not filed', () => {
    const answered = round({ answeredOn: '2027-05-01' });
    expect(suggestionStatusOn(suggestion([answered], [act('closed' as const, '2027-06-01')]))).toBe('closed');
    expect(suggestionStatusOn(suggestion([answered], [act('withdrawn' as const, '2027-06-01')]))).toBe('withdrawn');
  });
});

describe('the status of a motion', () => {
  const motion = (patch: Partial<MotionRecord>) =>
    ({ disposition: null, handedOverOn: null, papers: [], round: 1, rounds: [], acts: [], ...patch }) as MotionRecord;
  const dates: Record<string, string> = { report: '2027-06-25', opinion: '2027-06-26', answer: '2027-10-21' };
  const dateOf = (id: string) => dates[id] ?? null;

  it('follows the papers of its file', () => {
    const papers: MotionRecord['papers'] = [
      { document: 'report', role: 'implementation' },
      { document: 'opinion', role: 'opinion' },
      { document: 'answer', role: 'feedback' },
    ];
    const whole = motion({ disposition: 'referred', handedOverOn: '2027-04-03', papers });
    const on = (day: string | null) => motionStatusOn(whole, dateOf, day);
    expect(on('2027-04-03')).toBe('handed-over');
    expect(on('2027-06-25')).toBe('reported');
    expect(on('2027-06-30')).toBe('deliberated');
    expect(on(null)).toBe('answered');
  });

  it('is what it became when it was converted, merged or withdrawn', () => {
    for (const disposition of ['converted', 'merged', 'withdrawn'] as const) {
      expect(motionStatusOn(motion({ disposition, handedOverOn: '2027-04-03' }), dateOf)).toBe(disposition);
    }
  });

  it('is carried out again in a second round, and needs a new report', () => {
    const rounds = [{ number: 1, openedOn: '2027-04-03', due: null, closedOn: '2027-12-24', reason: '' }];
    const again = motion({
      handedOverOn: '2027-04-03',
      round: 2,
      rounds,
      papers: [{ document: 'report', role: 'implementation' }],
    });
    expect(motionStatusOn(again, dateOf)).toBe('implementing');
    expect(motionStatusOn({ ...again, acts: [act('reported' as const, '2028-03-01', 2)] }, dateOf)).toBe('reported');
  });
});
