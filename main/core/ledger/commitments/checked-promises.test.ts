import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { message } from '#shared/messages/catalogue.ts';
import { shownWords } from '#shared/messages/shown-words.ts';
import { inWords } from '../../../testing/in-words.ts';
import { ledgerAt } from '../as-of/ledger-at.ts';
import { handOverOpinion } from '../opinions/hand-over-opinion.ts';
import { checkPoint } from '../points/give-verdict.ts';
import { deskItems } from '../status/desk-items.ts';
import { answer, gazette, imported } from '../testing/invented-imports.ts';
import { applied, inventedEmptyLedger } from '../testing/invented-reading.ts';
import { addCommitment, updateCommitment } from './edit-commitments.ts';
import { promisedRows } from './promised-rows.ts';

const now = { today: '2026-11-21', by: '周文' };
const opinion = 'aaaaaaaaaaaa-d2';
const feedback = 'bbbbbbbbbbbb-d1';

/** A report of September promises in its measure on the plan (lines 10 and 11); of the points the one of this number was found done. */
function checked(number: number, on: string): { ledger: Ledger; promise: string } {
  let ledger = imported(imported(inventedEmptyLedger(), gazette()), answer());
  const letter = { on: '2026-07-03', number: '', lead: '云泽市卫生健康委员会' };
  ledger = applied(ledger, handOverOpinion(ledger, opinion, letter, now));
  const citation = { document: feedback, firstLine: 11, lastLine: 11, page: null, quote: '10月底前完成规划。' };
  const made = addCommitment(ledger, { title: '完成规划', citation, due: '2026-10-31', organ: null });
  ledger = applied(ledger, made.change);
  const check = { id: `${opinion}-p${number}`, value: 'done' as const, on, by: '社会工委', note: '' };
  return { ledger: applied(ledger, checkPoint(ledger, check, now)), promise: made.commitment };
}

const asked = (ledger: Ledger) =>
  deskItems(ledger, now.today, 30).flatMap((one) => (one.id.endsWith('~checked') ? [inWords(one.because)] : []));

describe('a promise whose point was found done', () => {
  it('is asked about, and nothing is set by it', () => {
    const { ledger, promise } = checked(1, '2026-10-29');
    expect(asked(ledger)).toHaveLength(1);
    expect(asked(ledger)[0]).toContain('第 1 条“完善规划布局”已于 2026-10-29 核查为已落实');
    expect(ledger.commitments[promise]?.state).toBe('open');
    const row = promisedRows(ledger).find(({ id }) => id === promise);
    const say = (key: Parameters<typeof message>[1], details = {}) => message('zh-CN', key, details);
    expect(row && shownWords(say, row)).toBe('待认定：所答复的第 1 条“完善规划布局”已于 2026-10-29 核查为已落实');
  });

  it('is asked about no more once a person said what became of it', () => {
    const { ledger, promise } = checked(1, '2026-10-29');
    for (const state of ['kept', 'partly-kept', 'missed', 'dropped'] as const)
      expect(
        asked(applied(ledger, updateCommitment(ledger, { id: promise, state, confirmed: ['verdict-undated'] }, now))),
      ).toEqual([]);
  });

  it('is not asked about by another point, by a check before its report, or on a day before the check', () => {
    expect(asked(checked(2, '2026-10-29').ledger)).toEqual([]);
    expect(asked(checked(1, '2026-09-01').ledger)).toEqual([]);
    expect(asked(ledgerAt(checked(1, '2026-10-29').ledger, '2026-10-28'))).toEqual([]);
  });
});
