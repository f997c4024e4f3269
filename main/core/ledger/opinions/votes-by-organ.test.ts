import { describe, expect, it } from 'vitest';
import type { ParsedInput } from '#shared/contract/contract.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { organTitle } from '#shared/domain/organ-root.ts';
import { votesOf } from '#shared/domain/votes-of-round.ts';
import { CoreError } from '../../core-error.ts';
import { ledgerAt } from '../as-of/ledger-at.ts';
import { pointsOf } from '../ledger-index.ts';
import { checkPoint } from '../points/give-verdict.ts';
import { updatePoint } from '../points/update-point.ts';
import { deskItems } from '../status/desk-items.ts';
import {
  entering,
  firstPoint,
  floodOpinion,
  inTurn,
  readOpinion,
  secondPoint,
} from '../testing/handed-over-opinion.ts';
import { handOverOpinion } from './hand-over-opinion.ts';
import { recordOpinionAct } from './record-opinion-act.ts';
import { redoOpinion } from './redo-opinion.ts';
import { voteOpinion } from './vote-opinion.ts';

const [government, court, water] = ['市政府', '市中级人民法院', '市水务局'];
const counts = (satisfied: number, basicallySatisfied: number, dissatisfied: number, abstained = 0) => ({
  satisfied,
  basicallySatisfied,
  dissatisfied,
  abstained,
  present: null,
});
type Given = Partial<ParsedInput<'opinions.vote'>>;
type Grade = ParsedInput<'opinions.vote'>['value'];

const voting =
  (value: Grade, given: Given = {}) =>
  (ledger: Ledger) => {
    const usual = { on: '2027-11-02', meeting: '第二十次会议', note: '', ballots: null };
    return voteOpinion(ledger, { id: floodOpinion, value, ...usual, ...given }, entering);
  };
const record = (organ: string, on: string) => (ledger: Ledger) =>
  recordOpinionAct(ledger, { id: floodOpinion, act: 'formal-received', on, note: '', number: '', organ }, entering);
const redo =
  (on: string, given: Partial<ParsedInput<'opinions.redo'>> = {}) =>
  (ledger: Ledger) =>
    redoOpinion(ledger, { id: floodOpinion, on, reason: '', due: '2028-03-01', ...given }, entering);

/** Handed over to the government and the court on 3 July 2027; the first point is a bureau's, the second the court's; both reported in September. */
function reported(): Ledger {
  return inTurn(
    readOpinion(),
    (ledger) => updatePoint(ledger, { id: firstPoint, lead: water }, entering),
    (ledger) => updatePoint(ledger, { id: secondPoint, lead: court }, entering),
    (ledger) =>
      handOverOpinion(
        ledger,
        floodOpinion,
        { on: '2027-07-03', number: '', lead: null, leads: [government, court] },
        entering,
      ),
    record(government, '2027-09-20'),
    record(court, '2027-09-28'),
  );
}

const opinion = (ledger: Ledger) => {
  const one = ledger.opinions[floodOpinion];
  if (!one) throw new Error('no opinion');
  return one;
};
const votes = (ledger: Ledger) =>
  votesOf(opinion(ledger)).map(({ organ, value }) => [organTitle(ledger.organs, organ), value]);
const votesOfPoint = (ledger: Ledger, id: string) => {
  const point = ledger.points[id];
  return point ? votesOf(point).map(({ organ, value }) => [organTitle(ledger.organs, organ), value]) : [];
};
const doubts = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    return error instanceof CoreError ? [error.code, error.details.doubts] : [];
  }
  return null;
};

describe('a vote on the report of one organ', () => {
  const both = () =>
    inTurn(
      reported(),
      voting('dissatisfied', { organ: government, ballots: counts(6, 10, 17, 1) }),
      voting('satisfied', { organ: court, ballots: counts(25, 8, 1) }),
    );

  it('stands beside those on the others, each with its ballots', () => {
    expect(votes(both())).toEqual([
      [government, 'dissatisfied'],
      [court, 'satisfied'],
    ]);
    expect(opinion(both()).organVotes?.map(({ ballots }) => ballots?.satisfied)).toEqual([6, 25]);
    expect(opinion(both()).vote).toBeNull();
  });

  it('makes the opinion voted on with the last of them, and not before', () => {
    const first = inTurn(reported(), voting('satisfied', { organ: court, on: '2027-10-28' }));
    expect(opinion(first).stage).toBe('formal-received');
    expect(opinion(inTurn(first, voting('satisfied', { organ: government }))).stage).toBe('voted');
    expect(opinion(ledgerAt(both(), '2027-10-30')).stage).toBe('formal-received');
  });

  it('is the vote of the points that the organ reports on, those of its bureaus with it', () => {
    expect(votesOfPoint(both(), firstPoint)).toEqual([[government, 'dissatisfied']]);
    expect(votesOfPoint(both(), secondPoint)).toEqual([[court, 'satisfied']]);
  });

  it('puts right the one on the same report, once that is confirmed', () => {
    const next = voting('basically-satisfied', { organ: court });
    expect(doubts(() => next(both()))).toEqual(['confirm-needed', 'vote-differs']);
    const right = inTurn(both(), voting('basically-satisfied', { organ: court, confirmed: ['vote-differs'] }));
    expect(votes(right)).toEqual([
      [government, 'dissatisfied'],
      [court, 'basically-satisfied'],
    ]);
    expect(votesOfPoint(right, firstPoint)).toEqual([[government, 'dissatisfied']]);
  });

  it('is refused for an organ that has nothing to do with the opinion, and asked about before its report', () => {
    expect(doubts(() => voting('satisfied', { organ: '市民政局' })(reported()))).toEqual([
      'implausible',
      'organ-not-addressed',
    ]);
    const bare = inTurn(reported(), redo('2027-10-10', { reason: '不实', organs: [court] }));
    expect(doubts(() => voting('satisfied', { organ: court })(bare))).toEqual([
      'confirm-needed',
      'vote-without-report',
    ]);
  });

  it('has its ballots held against the grade as every vote has', () => {
    const wrong = voting('satisfied', { organ: court, ballots: counts(3, 5, 30) });
    expect(doubts(() => wrong(reported()))).toEqual(['implausible', 'verdict-against-ballots']);
  });

  it('may be on the part of a bureau that leads a point', () => {
    const own = inTurn(reported(), voting('dissatisfied', { organ: water }));
    expect(votes(own)).toEqual([[water, 'dissatisfied']]);
    expect(votesOfPoint(own, firstPoint)).toEqual([[water, 'dissatisfied']]);
  });

  it('stands on the desk with the organ whose report was not satisfactory', () => {
    const items = deskItems(both(), '2027-11-03', 30).filter(({ id }) => id.endsWith('~vote'));
    expect(items).toMatchObject([{ organ: government, because: { key: 'because.votes-dissatisfied' } }]);
  });
});

describe('a vote that names no organ', () => {
  it('is asked about where several report, and is then on all', () => {
    expect(doubts(() => voting('satisfied')(reported()))).toEqual(['confirm-needed', 'vote-of-which']);
    const confirmed = inTurn(reported(), voting('satisfied', { confirmed: ['vote-of-which'] }));
    const said = inTurn(reported(), voting('satisfied', { organ: null }));
    for (const ledger of [confirmed, said]) {
      expect(votes(ledger)).toEqual([['', 'satisfied']]);
      expect(opinion(ledger).stage).toBe('voted');
      expect(votesOfPoint(ledger, secondPoint)).toEqual([['', 'satisfied']]);
    }
  });

  it('takes the place of those on single reports only once that is confirmed, and they of it', () => {
    const single = inTurn(reported(), voting('dissatisfied', { organ: government }));
    expect(doubts(() => voting('satisfied', { organ: null })(single))).toEqual(['confirm-needed', 'vote-on-all']);
    const all = inTurn(single, voting('satisfied', { organ: null, confirmed: ['vote-on-all'] }));
    expect(votes(all)).toEqual([['', 'satisfied']]);
    expect(opinion(all).organVotes).toBeUndefined();
    expect(votesOfPoint(all, firstPoint)).toEqual([['', 'satisfied']]);
    expect(doubts(() => voting('satisfied', { organ: court })(all))).toEqual(['confirm-needed', 'vote-by-organ']);
    expect(votes(inTurn(all, voting('satisfied', { organ: court, confirmed: ['vote-by-organ'] })))).toEqual([
      [court, 'satisfied'],
    ]);
  });
});

describe('an order to handle again after votes on single reports', () => {
  const voted = () =>
    inTurn(reported(), voting('dissatisfied', { organ: government }), voting('satisfied', { organ: court }));

  it('is for the organ whose report was not satisfactory, and touches no other', () => {
    const again = inTurn(voted(), redo('2027-11-03'));
    const { askedOf = [], rounds } = opinion(again);
    expect(askedOf.map((id) => organTitle(again.organs, id))).toEqual([government]);
    expect(pointsOf(again, floodOpinion).map(({ round }) => round)).toEqual([2, 1]);
    expect(rounds[0]?.organVotes).toHaveLength(2);
    expect(votes(again)).toEqual([]);
    expect(votesOfPoint(again, secondPoint)).toEqual([[court, 'satisfied']]);
  });

  it('shows on a past day the votes of then', () => {
    const again = inTurn(voted(), redo('2027-11-05'));
    expect(votes(ledgerAt(again, '2027-11-04'))).toHaveLength(2);
    expect(votesOfPoint(ledgerAt(again, '2027-11-04'), firstPoint)).toEqual([[government, 'dissatisfied']]);
    expect(votesOfPoint(ledgerAt(again, '2027-11-04'), secondPoint)).toEqual([[court, 'satisfied']]);
    expect(votes(ledgerAt(again, '2027-11-01'))).toEqual([]);
  });

  it('leaves the vote of a point that it did not touch when the next round is voted on', () => {
    const again = inTurn(voted(), redo('2027-11-05'), record(government, '2027-12-01'));
    const second = inTurn(again, voting('satisfied', { organ: government, on: '2027-12-10' }));
    expect(opinion(second).stage).toBe('voted');
    expect(votesOfPoint(second, firstPoint)).toEqual([[government, 'satisfied']]);
    expect(votesOfPoint(second, secondPoint)).toEqual([[court, 'satisfied']]);
  });

  it('is asked about where it names the points of an organ whose report was satisfactory', () => {
    const order = { points: [secondPoint], reason: '会议决定' };
    expect(doubts(() => redo('2027-11-03', order)(voted()))).toEqual(['confirm-needed', 'redo-after-vote']);
  });

  it('takes a late vote on a report that the new round does not ask for, without calling the round voted on', () => {
    const again = inTurn(reported(), voting('dissatisfied', { organ: government }), redo('2027-11-05'));
    expect(doubts(() => voting('satisfied', { organ: court, on: '2027-11-06' })(again))).toEqual([
      'confirm-needed',
      'vote-without-report',
    ]);
    const late = inTurn(
      again,
      voting('satisfied', { organ: court, on: '2027-11-06', confirmed: ['vote-without-report'] }),
    );
    expect(opinion(late).stage).toBe('redo');
  });

  it('asks the organs that a person names', () => {
    const named = inTurn(
      voted(),
      redo('2027-11-03', { organs: [court], reason: '会议决定', confirmed: ['redo-after-vote'] }),
    );
    expect((opinion(named).askedOf ?? []).map((id) => organTitle(named.organs, id))).toEqual([court]);
    expect(pointsOf(named, floodOpinion).map(({ round }) => round)).toEqual([1, 2]);
    expect(doubts(() => redo('2027-11-03', { organs: [water], reason: '会议决定' })(voted()))).toEqual([
      'implausible',
      'organ-not-addressed',
    ]);
  });

  it('leaves points that were found done', () => {
    const done = inTurn(voted(), (ledger) =>
      checkPoint(ledger, { id: firstPoint, value: 'done', on: '2027-11-02', by: '城环资工委', note: '' }, entering),
    );
    const again = inTurn(done, redo('2027-11-03'));
    expect(pointsOf(again, floodOpinion).map(({ round }) => round)).toEqual([1, 1]);
    expect((opinion(again).askedOf ?? []).map((id) => organTitle(again.organs, id))).toEqual([government]);
  });
});
