import { describe, expect, it } from 'vitest';
import type { Act } from '../act.ts';
import type { SuggestionRecord, SuggestionRound } from '../motion-record.ts';
import { newRound } from '../new-round.ts';
import type { SuggestionActType } from '../suggestion-status.ts';
import { actOn } from '../testing/act-on.ts';
import { suggestionStatusOn } from './suggestion-status-on.ts';

describe('the status of a suggestion', () => {
  const round = ({ number = 1, ...known }: Partial<SuggestionRound> = {}) =>
    newRound(number, { openedOn: '2027-02-10', ...known });
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
    const returned = [actOn('returned' as const, '2027-02-15')];
    expect(suggestionStatusOn(suggestion([signed], returned))).toBe('returned');
    const onward = [...returned, actOn('handed-over' as const, '2027-02-18')];
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
    expect(suggestionStatusOn(suggestion([answered], [actOn('closed' as const, '2027-06-01')]))).toBe('closed');
    expect(suggestionStatusOn(suggestion([answered], [actOn('withdrawn' as const, '2027-06-01')]))).toBe('withdrawn');
  });
});
