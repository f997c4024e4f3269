import { describe, expect, it } from 'vitest';
import { pointDuties } from '../duties/point-duties.ts';
import { handOverOpinion } from '../opinions/hand-over-opinion.ts';
import { proposeRecords } from '../propose-records.ts';
import {
  applied,
  inventedEmptyLedger,
  inventedPaper,
  inventedPoint,
  inventedReading,
  inventedReadOpinion,
  inventedSource,
} from '../testing/invented-reading.ts';

/** The organs of the first point of an opinion that is put to the government and has these words. */
function organsOf(text: string) {
  const source = inventedSource('aaaaaaaaaaaa');
  const paper = inventedPaper('d1', '关于乡镇供水情况报告的审议意见', {
    kind: 'deliberation-opinion',
    date: '2026-07-30',
  });
  const points = [{ ...inventedPoint(1, '补齐水源短板', 10), text }];
  const opinions = [inventedReadOpinion('d1', points, { addressee: '市人民政府' })];
  const empty = inventedEmptyLedger();
  const ledger = applied(
    empty,
    proposeRecords(empty, source, inventedReading(source, { documents: [paper], opinions })),
  );
  const [point] = Object.values(ledger.points);
  const name = (id: string) => ledger.organs[id]?.title ?? id;
  return {
    lead: point?.lead ? name(point.lead) : null,
    support: point?.support.map(name),
    groups: point?.groups,
    says: point?.because.includes('names-organs'),
    entered: point?.entered,
  };
}

describe('a group of organs charged with a point', () => {
  it.each(['各县（区）', '各县（市、区）人民政府'])('is kept as printed, and is no organ: %s', (group) => {
    expect(organsOf(`一、补齐水源短板。责任单位：${group}`)).toMatchObject({
      lead: null,
      support: [],
      groups: [group],
    });
    expect(organsOf(`一、补齐水源短板。责任单位：市水务局、${group}`)).toMatchObject({
      lead: '市水务局',
      groups: [group],
    });
  });

  it('is none where no group is named', () => {
    expect(organsOf('一、补齐水源短板。责任单位：市水务局').groups).toBeUndefined();
  });
});

describe('the organs of a point', () => {
  it('are proposed as its own words charge them', () => {
    expect(organsOf('一、补齐水源短板。由市水务局牵头，市财政局、市城市管理局配合，打成应急水井30眼。')).toEqual({
      lead: '市水务局',
      support: ['市财政局', '市城市管理局'],
      says: true,
      entered: [],
    });
    expect(organsOf('一、补齐水源短板。市水务局要会同市财政局摸清底数。')).toMatchObject({
      lead: '市水务局',
      support: ['市财政局'],
    });
  });

  it('are those of its labels before those of its sentences', () => {
    expect(organsOf('一、补齐水源短板。建议市教育局配合宣传。责任单位：市水务局；配合单位：市财政局')).toMatchObject({
      lead: '市水务局',
      support: ['市财政局'],
    });
  });

  it('are none where the words ask the government in general', () => {
    const none = { lead: null, support: [], says: false };
    expect(organsOf('一、补齐水源短板。市人民政府要加大投入，各有关部门要密切配合。')).toMatchObject(none);
  });
});

describe('the organ of a limit', () => {
  const duties = (text: string) => {
    const source = inventedSource('aaaaaaaaaaaa');
    const paper = inventedPaper('d1', '关于乡镇供水情况报告的审议意见', {
      kind: 'deliberation-opinion',
      date: '2026-07-30',
    });
    const opinions = [
      inventedReadOpinion('d1', [{ ...inventedPoint(1, '补齐短板', 10), text }], { addressee: '市人民政府' }),
    ];
    const empty = inventedEmptyLedger();
    const ledger = applied(
      empty,
      proposeRecords(empty, source, inventedReading(source, { documents: [paper], opinions })),
    );
    const handOver = { on: '2026-08-03', number: '', lead: '市人民政府' };
    const handed = applied(
      ledger,
      handOverOpinion(ledger, 'aaaaaaaaaaaa-d1', handOver, { today: '2026-08-03', by: '' }),
    );
    const owed = Object.values(handed.points).flatMap((point) => pointDuties(handed, point));
    return owed
      .filter((one) => one.kind === 'carry-out')
      .map(({ kind, organs, due }) => [kind, organs.map((id) => ledger.organs[id]?.title), due?.date]);
  };

  it('is the one that its own sentence charges, not the first one of the point', () => {
    expect(duties('一、补齐短板。市水务局要建立台账，逐项销号；市城市管理局要在10月底前修复管网破损点。')).toEqual([
      ['carry-out', ['市城市管理局'], '2026-10-31'],
    ]);
  });

  it.each([
    '一、补齐短板。由市水务局牵头，市财政局配合，10月底前打成应急水井30眼。',
    '一、补齐短板。由市水务局牵头，市财政局配合。10月底前打成应急水井30眼。',
    '一、补齐短板。市水务局要会同市财政局在10月底前摸清底数。',
  ])('is the one that leads in “%s”', (text) => {
    expect(duties(text)).toEqual([['carry-out', ['市水务局'], '2026-10-31']]);
  });
});

describe('a point of a table', () => {
  const row = { organs: { lead: ['市水务局', '市城管局'], support: ['市财政局'] }, limit: '2026年第四季度' };

  it('has the organs and the limit of its row, cited there', () => {
    const source = inventedSource('aaaaaaaaaaaa');
    const paper = inventedPaper('d1', '关于乡镇供水情况报告的审议意见', {
      kind: 'deliberation-opinion',
      date: '2026-07-30',
    });
    const points = [{ ...inventedPoint(1, '补齐水源短板', 10), ...row }];
    const opinions = [inventedReadOpinion('d1', points, { addressee: '市人民政府' })];
    const empty = inventedEmptyLedger();
    const ledger = applied(
      empty,
      proposeRecords(empty, source, inventedReading(source, { documents: [paper], opinions })),
    );
    const [point] = Object.values(ledger.points);
    const name = (id = '') => ledger.organs[id]?.title;
    expect([name(point?.lead ?? ''), ...(point?.support ?? []).map(name)]).toEqual([
      '市水务局',
      '市城管局',
      '市财政局',
    ]);
    expect(point?.limit).toMatchObject({
      date: '2026-12-31',
      because: { by: 'paper', citation: { firstLine: 10, quote: '2026年第四季度' } },
    });
  });
});
