import { describe, expect, it } from 'vitest';
import type { CallInput } from '#shared/contract/contract.ts';
import type { Ledger } from '#shared/domain/ledger.ts';
import { entering, floodOpinion, handedOverOpinion, inTurn } from '../testing/handed-over-opinion.ts';
import { recordOpinionAct } from './record-opinion-act.ts';

type Act = CallInput<'opinions.record'>['act'];

const record =
  (act: Act, on: string, confirmed: string[] = []) =>
  (ledger: Ledger) =>
    recordOpinionAct(ledger, { id: floodOpinion, act, on, note: '', number: '', confirmed }, entering);

const asked = (...doubts: string[]) =>
  expect.objectContaining({ code: 'confirm-needed', details: expect.objectContaining({ doubts: doubts.join(',') }) });

describe('putting an opinion on the agenda', () => {
  it('before any formal report is asked about once, and kept as confirmed', () => {
    const draftOnly = inTurn(handedOverOpinion(), record('draft-received', '2027-09-10'));
    for (const ledger of [handedOverOpinion(), draftOnly]) {
      expect(() => record('on-agenda', '2027-09-20')(ledger)).toThrow(asked('agenda-without-report'));
      const sure = inTurn(ledger, record('on-agenda', '2027-09-20', ['agenda-without-report']));
      expect(sure.opinions[floodOpinion]?.acts.at(-1)).toMatchObject({ confirmed: ['agenda-without-report'] });
      expect(sure.opinions[floodOpinion]?.stage).toBe('on-agenda');
    }
  });

  it('on a day before the formal report came is asked about, whichever was entered first', () => {
    const answered = inTurn(handedOverOpinion(), record('formal-received', '2027-09-28'));
    expect(() => record('on-agenda', '2027-09-20')(answered)).toThrow(asked('agenda-without-report'));
  });

  it('on the day of the report or after it is not asked about', () => {
    const answered = inTurn(handedOverOpinion(), record('formal-received', '2027-09-28'));
    for (const on of ['2027-09-28', '2027-10-08']) {
      expect(inTurn(answered, record('on-agenda', on)).opinions[floodOpinion]?.stage).toBe('on-agenda');
    }
  });
});
