import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { inWords } from '../../../testing/in-words.ts';
import { refusalOf } from '../../../testing/refusal-of.ts';
import { proposeRecords } from '../propose-records.ts';
import {
  applied,
  inventedEmptyLedger,
  inventedPaper,
  inventedReading,
  inventedSource,
} from '../testing/invented-reading.ts';
import { convertMotion } from './convert-motion.ts';
import { motionFile, motionRows } from './motion-file.ts';
import { recordMotionAct } from './record-motion-act.ts';
import { updateMotion } from './update-motion.ts';

const now = { today: '2026-02-01', by: '周文' };
const source = inventedSource('aaaaaaaaaaaa');

function ledgerOfMotions(): { ledger: Ledger; ids: string[] } {
  const motion = (number: number, title: string) => ({
    number,
    title,
    leadProposers: [`代表${number}`],
    signers: 10 + number,
    disposition: null,
    document: 'd1',
    grounds: null,
    confidence: 1,
    because: ['in-list' as const],
    firstLine: number,
    lastLine: number,
  });
  const reading = inventedReading(source, {
    documents: [inventedPaper('d1', '议案目录', { kind: 'motion-list', date: '2026-01-15' })],
    motions: [
      motion(10, '关于“推进雨污分流改造”的议案'),
      motion(9, '关于“加快雨污分流建设”的议案'),
      motion(2, '关于“规范共享单车停放”的议案'),
    ],
  });
  const empty = inventedEmptyLedger();
  const ledger = applied(empty, proposeRecords(empty, source, reading));
  return { ledger, ids: motionRows(ledger, undefined).map((one) => one.id) };
}

describe('motions', () => {
  it('stand in the order of their numbers', () => {
    const { ledger } = ledgerOfMotions();
    expect(motionRows(ledger, undefined).map((one) => one.number)).toEqual(['2', '9', '10']);
  });

  it('are handed over with a day, and the step stands in the timeline', () => {
    const { ledger, ids } = ledgerOfMotions();
    const id = ids[0] ?? '';
    const patch = { id, handedOverOn: '2026-01-20', lead: '市城市管理局' };
    const handed = applied(ledger, updateMotion(ledger, patch, now));
    expect(handed.motions[id]).toMatchObject({ status: 'handed-over', handedOverOn: '2026-01-20' });
    expect(inWords(motionFile(handed, id).timeline)).toMatchObject([
      { on: '2026-01-15', document: 'aaaaaaaaaaaa-d1' },
      { on: '2026-01-20', what: '已交办' },
    ]);
  });

  it('are merged into another one and never in a circle', () => {
    const { ledger, ids } = ledgerOfMotions();
    const [, ninth = '', tenth = ''] = ids;
    const merged = applied(ledger, updateMotion(ledger, { id: tenth, mergedInto: ninth }, now));
    expect(merged.motions[tenth]).toMatchObject({ status: 'merged', disposition: 'merged', mergedInto: ninth });
    expect(() => updateMotion(merged, { id: ninth, mergedInto: tenth }, now)).toThrow(/merge-impossible.*circle/);
    const [second = ''] = ids;
    const chain = applied(merged, updateMotion(merged, { id: ninth, mergedInto: second }, now));
    expect(() => updateMotion(chain, { id: second, mergedInto: tenth }, now)).toThrow(/merge-impossible.*circle/);
    expect(() => updateMotion(chain, { id: second, mergedInto: second }, now)).toThrow(/merge-impossible.*itself/);
  });

  it('become a suggestion with their history, once', () => {
    const { ledger, ids } = ledgerOfMotions();
    const id = ids[0] ?? '';
    const made = convertMotion(ledger, { id, number: '45' }, now);
    const converted = applied(ledger, made.change);
    expect(converted.suggestions[made.suggestion]).toMatchObject({
      title: '关于“规范共享单车停放”的建议',
      number: '45',
      proposers: ['代表2'],
      convertedFrom: id,
    });
    expect(converted.motions[id]).toMatchObject({ status: 'converted', convertedTo: made.suggestion });
    expect(convertMotion(converted, { id, number: '' }, now).suggestion).toBe(made.suggestion);
  });

  it('are converted on the day that a person tells, or on a day that nobody knows', () => {
    const { ledger, ids } = ledgerOfMotions();
    const id = ids[0] ?? '';
    const dayOf = (on?: string) => {
      const made = convertMotion(ledger, { id, number: '45', on }, now);
      return applied(ledger, made.change).suggestions[made.suggestion]?.receivedOn;
    };
    expect([dayOf('2026-01-30'), dayOf()]).toEqual(['2026-01-30', null]);
    expect(() => dayOf('2062-02-05')).toThrow(/confirm-needed/);
  });

  it('stay converted when their paper is read again', () => {
    const { ledger, ids } = ledgerOfMotions();
    const id = ids[0] ?? '';
    const converted = applied(ledger, convertMotion(ledger, { id, number: '45' }, now).change);
    const reading = inventedReading(source, { documents: [inventedPaper('d1', '议案目录', { kind: 'motion-list' })] });
    const again = applied(converted, proposeRecords(converted, source, reading));
    expect(Object.keys(again.motions)).toEqual([id]);
    expect(again.suggestions[again.motions[id]?.convertedTo ?? '']?.number).toBe('45');
  });

  it('are not deliberated on without the report', () => {
    const { ledger, ids } = ledgerOfMotions();
    const id = ids[0] ?? '';
    const handed = applied(ledger, updateMotion(ledger, { id, handedOverOn: '2026-01-20' }, now));
    const act = { id, act: 'deliberated', on: '2026-01-28', note: '', number: '' } as const;
    expect(refusalOf(() => recordMotionAct(handed, act, now))).toMatch(/还不能改为“已审议”，先要有：议案实施情况报告$/);
  });
});
