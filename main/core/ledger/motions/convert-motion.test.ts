import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { refusalOf } from '../../../testing/refusal-of.ts';
import { proposeRecords } from '../propose-records.ts';
import { suggestionRows } from '../suggestions/suggestion-rows.ts';
import { csvOf, takeList } from '../testing/invented-list.ts';
import {
  applied,
  inventedEmptyLedger,
  inventedPaper,
  inventedReading,
  inventedSource,
} from '../testing/invented-reading.ts';
import { convertMotion } from './convert-motion.ts';
import { motionRows } from './motion-file.ts';

const now = { today: '2026-03-20', by: '周文' };
const source = inventedSource('aaaaaaaaaaaa');
const [water, silver] = ['关于建设第三水厂的议案', '关于发展银发经济的议案'];

function moved(disposition: 'converted' | null = null): Ledger {
  const motion = (number: number, title: string) => ({
    number,
    title,
    leadProposers: [`代表${number}`],
    signers: 12,
    disposition,
    document: 'd1',
    grounds: null,
    confidence: 1,
    because: ['in-list' as const],
    firstLine: number,
    lastLine: number,
  });
  const reading = inventedReading(source, {
    documents: [inventedPaper('d1', '议案目录', { kind: 'motion-list', date: '2026-02-05' })],
    motions: [motion(2, water), motion(3, silver)],
  });
  const empty = inventedEmptyLedger();
  return applied(empty, proposeRecords(empty, source, reading));
}

const idOf = (ledger: Ledger, number: string) =>
  motionRows(ledger, undefined).find((one) => one.number === number)?.id ?? '';
const list = (...rows: string[]) => csvOf('编号,标题,领衔代表,主办单位,交办日期,备注', ...rows);
const own = '181,关于建设第三水厂的建议,代表2,市水务局,2026-03-12,';
const take = async (ledger: Ledger, ...rows: string[]) => takeList(ledger, list(...rows), { name: '转建议交办.csv' });

describe('a motion that is converted behind the list which brought its suggestion', () => {
  it('becomes that suggestion, of the same number and title or nearly, and none is entered twice', async () => {
    for (const row of [own, own.replace('建设第三水厂', '加快建设第三水厂')]) {
      const { ledger } = await take(moved(), row);
      const motion = idOf(ledger, '2');
      const made = convertMotion(ledger, { id: motion, number: '181', on: '2026-02-05' }, now);
      const next = applied(ledger, made.change);
      expect(suggestionRows(next)).toHaveLength(1);
      expect(next.suggestions[made.suggestion]).toMatchObject({
        number: '181',
        convertedFrom: motion,
        handedOverOn: '2026-03-12',
        receivedOn: '2026-02-05',
      });
      expect(next.motions[motion]).toMatchObject({ status: 'converted', convertedTo: made.suggestion });
      const again = await take(next, row);
      expect([again.added, again.changed, again.asked]).toEqual([0, 0, 0]);
    }
  });

  it('is asked about where only the number or the title agrees; a person names the one, or enters another', async () => {
    const { ledger } = await take(moved(), '181,关于整治违规广告牌的建议,代表9,市城市管理局,2026-03-12,');
    const motion = idOf(ledger, '2');
    const asked = { id: motion, number: '181' };
    expect(refusalOf(() => convertMotion(ledger, asked, now))).toContain('第181号建议：关于整治违规广告牌的建议');
    const [listed] = suggestionRows(ledger);
    const same = convertMotion(ledger, { ...asked, into: listed?.id }, now);
    expect(same.suggestion).toBe(listed?.id);
    const other = applied(ledger, convertMotion(ledger, { ...asked, confirmed: ['may-be-listed'] }, now).change);
    expect(suggestionRows(other)).toHaveLength(2);
    const taken = applied(ledger, same.change);
    expect(() => convertMotion(taken, { id: idOf(taken, '3'), number: '', into: listed?.id }, now)).toThrow(
      'already-recorded',
    );
  });
});

describe('a list that says which motion a suggestion was', () => {
  const said = [`${own}由第2号议案转`, '182,关于促进银发经济的建议,代表3,市民政局,2026-03-12,议案第三号转为建议'];

  it('links both, and the motion owes nothing any more, and stays so when it comes again', async () => {
    const { ledger } = await take(moved(), ...said);
    const linked = suggestionRows(ledger).map(({ number, convertedFrom }) => [number, convertedFrom]);
    expect(linked).toEqual([
      ['181', idOf(ledger, '2')],
      ['182', idOf(ledger, '3')],
    ]);
    expect(motionRows(ledger, undefined).map(({ status }) => status)).toEqual(['converted', 'converted']);
    const again = await take(ledger, ...said);
    expect([again.added, again.changed, again.change.operations]).toEqual([0, 0, []]);
  });

  it('says it of the very suggestion that a person converts it to, without its number', async () => {
    const { ledger } = await take(moved('converted'), ...said);
    expect(suggestionRows(ledger)).toHaveLength(2);
    const made = convertMotion(ledger, { id: idOf(ledger, '2'), number: '' }, now);
    expect(ledger.suggestions[made.suggestion]?.number).toBe('181');
  });

  it('says nothing where the title is another, or two name one motion', async () => {
    const other = await take(moved(), '181,关于整治违规广告牌的建议,代表9,市城市管理局,2026-03-12,由第2号议案转');
    expect(suggestionRows(other.ledger)[0]?.convertedFrom).toBeNull();
    const two = await take(
      moved(),
      `${own}由第2号议案转`,
      '183,关于加快建设第三水厂的建议,代表2,市水务局,2026-03-12,由第2号议案转',
    );
    expect(motionRows(two.ledger, undefined)[0]?.convertedTo).toBeNull();
  });
});
