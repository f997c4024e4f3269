import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { ReadTarget } from '#shared/domain/readings/read-target.ts';
import { inWords } from '../../../testing/in-words.ts';
import { inverseOf } from '../../store/apply-operations.ts';
import { targetRows } from '../commitments/edit-commitments.ts';
import { mergePoints } from '../points/merge-points.ts';
import { splitPoint } from '../points/split-point.ts';
import { updatePoint } from '../points/update-point.ts';
import { addSuggestion } from '../suggestions/add-suggestion.ts';
import { suggestionRows } from '../suggestions/suggestion-rows.ts';
import { updateSuggestion } from '../suggestions/update-suggestion.ts';
import { gazette, imported, motionPapers, replyLetter, session, suggestionList } from '../testing/invented-imports.ts';
import { csvOf, fifthSession, listDay, takeList } from '../testing/invented-list.ts';
import {
  applied,
  inventedEmptyLedger,
  inventedPaper,
  inventedPoint,
  inventedReading,
  inventedSource,
} from '../testing/invented-reading.ts';
import { withdrawSource } from '../withdraw-source.ts';
import { decideIdentity } from './decide-identity.ts';
import { identityRows } from './identity-rows.ts';

const empty = inventedEmptyLedger();
const now = { today: listDay, by: '周文' };
const name = '目录.csv';

function registered(ledger: Ledger, number: string, title: string): Ledger {
  const facts = { number, title, session: fifthSession, proposers: ['王刚'], category: '交通', receivedOn: null };
  return applied(ledger, addSuggestion(ledger, { ...facts, channel: 'in-session' }).change);
}

function decided(ledger: Ledger, id: string, same: string | null): Ledger {
  return applied(ledger, decideIdentity(ledger, { id, same }, now));
}

const open = (ledger: Ledger) => inWords(identityRows(ledger, { open: true }));

describe('a row that may be a known suggestion', () => {
  const list = csvOf('编号,标题,主办单位,联系电话', '15,关于增设公交站点的建议,市交通运输局,05500001');
  const asked = async () => {
    const known = registered(empty, '12', '关于增设公交站点的建议');
    return (await takeList(known, list, { name, session: fifthSession })).ledger;
  };

  it('waits with both sides to be seen', async () => {
    const [question] = open(await asked());
    expect(question).toMatchObject({ subject: 'suggestions', from: '目录.csv 第 2 行' });
    expect(question?.own).toContainEqual({ label: '编号', value: '15' });
    expect(question?.candidates[0]).toMatchObject({ reasons: ['标题相同，编号不同'] });
    expect(question?.candidates[0]?.side).toContainEqual({ label: '编号', value: '12' });
  });

  it('goes into the known one when a person says so, with its cells; what the person entered stays', async () => {
    const ledger = await asked();
    const [question] = open(ledger);
    const known = question?.candidates[0]?.record ?? '';
    const one = decided(ledger, question?.id ?? '', known);
    expect(suggestionRows(one)).toMatchObject([
      { id: known, number: '12', category: '交通', cells: { 联系电话: '05500001' } },
    ]);
    expect(one.suggestions[known]?.lead.map((id) => one.organs[id]?.title)).toEqual(['市交通运输局']);
    expect(open(one)).toEqual([]);
    const again = await takeList(one, list, { name, session: fifthSession });
    expect(again).toMatchObject({ asked: 0, added: 0, changed: 0, known: 1 });
  });

  it('keeps the day that the rule counted as one that the rule counted, where its list names none', async () => {
    const known = registered(empty, '12', '关于增设公交站点的建议');
    const text = csvOf('编号,标题,主办单位,交办日期', '15,关于增设公交站点的建议,市交通运输局,2026-02-06');
    const { ledger } = await takeList(known, text, { name, session: fifthSession });
    const [question] = open(ledger);
    const one = decided(ledger, question?.id ?? '', question?.candidates[0]?.record ?? '');
    expect(suggestionRows(one)[0]?.rounds.at(-1)?.due).toMatchObject({ date: '2026-05-06', because: { by: 'rule' } });
  });

  it('becomes one for itself when it is none of them, and is asked no more', async () => {
    const ledger = await asked();
    const two = decided(ledger, open(ledger)[0]?.id ?? '', null);
    expect(suggestionRows(two).map((row) => row.number)).toEqual(['12', '15']);
    const again = await takeList(two, list, { name, session: fifthSession });
    expect(again).toMatchObject({ asked: 0, added: 0, changed: 0, known: 1 });
  });

  it('waits again when the answer is undone', async () => {
    const ledger = await asked();
    const change = decideIdentity(ledger, { id: open(ledger)[0]?.id ?? '', same: null }, now);
    const undone = applied(applied(ledger, change), { ...change, operations: inverseOf(change.operations) });
    expect(undone).toEqual(ledger);
    expect(change.what).toBe('identity-decided');
  });

  it('cannot be answered twice, nor with a record that was not shown', async () => {
    const ledger = await asked();
    const id = open(ledger)[0]?.id ?? '';
    expect(() => decideIdentity(ledger, { id, same: 's-other' }, now)).toThrow(/bad-input/);
    const one = decided(ledger, id, null);
    expect(() => decideIdentity(one, { id, same: null }, now)).toThrow(/conflict/);
  });

  it('enters by itself when what it was to be told from is gone', () => {
    const other = suggestionList('222222222222');
    for (const row of other.reading.suggestions) row.number = '15';
    const ledger = imported(empty, suggestionList(), other);
    expect([Object.keys(ledger.suggestions).length, open(ledger).length]).toEqual([1, 1]);
    const without = applied(ledger, withdrawSource(ledger, '111111111111'));
    expect([suggestionRows(without).map((row) => row.number), open(without).length]).toEqual([['15'], 0]);
  });
});

describe('a letter', () => {
  it('that may answer several waits, and answers the one that a person names', () => {
    const twice = registered(registered(empty, '13', '关于增设公交站点的建议'), '14', '关于增设公交站点的建议');
    const ledger = imported(twice, replyLetter());
    expect(suggestionRows(ledger).map((row) => row.status)).toEqual(['registered', 'registered']);
    const [question] = open(ledger);
    const fourteen = suggestionRows(ledger)[1]?.id ?? '';
    const one = decided(ledger, question?.id ?? '', fourteen);
    expect(suggestionRows(one).map((row) => [row.number, row.status])).toEqual([
      ['13', 'registered'],
      ['14', 'answered'],
    ]);
    const again = imported(one, replyLetter());
    expect([open(again).length, suggestionRows(again).length]).toEqual([0, 2]);
  });
});

describe('a motion', () => {
  const another = () => {
    const earlier = session('333333333333');
    for (const paper of earlier.reading.documents) {
      paper.title = '云泽市第九届人民代表大会第四次会议关于代表提出议案处理意见的报告';
      paper.date = '2025-01-15';
    }
    return earlier;
  };

  it('is one whether its session is printed in full or short', () => {
    const short = session('333333333333');
    for (const paper of short.reading.documents) paper.meeting = '市九届人大五次会议';
    const ledger = imported(empty, session(), short);
    expect(Object.keys(ledger.motions)).toHaveLength(2);
  });

  it('is asked about where a paper names none of its two sessions, and takes the paper that a person gives it', () => {
    const ledger = imported(empty, session(), another(), motionPapers());
    const parking = Object.values(ledger.motions).filter((one) => one.title.includes('停车'));
    expect(parking.map((one) => one.papers.map(({ role }) => role))).toEqual([['review'], ['review']]);
    expect(parking.flatMap((one) => one.claims).every((claim) => claim.session !== null)).toBe(true);
    const [question] = open(ledger);
    expect(question?.candidates).toHaveLength(2);
    const fifth = parking.find((one) => one.session?.includes('第五次'))?.id ?? '';
    const one = decided(ledger, question?.id ?? '', fifth);
    const roles = (ledger: Ledger) => ledger.motions[fifth]?.papers.map(({ role }) => role);
    expect(roles(one)).toEqual(['review', 'implementation', 'research', 'opinion']);
    expect(Object.values(one.motions).filter(({ papers }) => papers.length > 1)).toHaveLength(1);
    expect(open(imported(one, motionPapers()))).toEqual([]);
  });

  it('keeps its id and its work when a paper of an earlier session comes later', () => {
    const first = imported(empty, session());
    const id = Object.values(first.motions).find((one) => one.number === '1')?.id ?? '';
    const motion = first.motions[id]!;
    const after = { ...motion, note: '已约见代表', entered: ['note'] };
    const worked = applied(first, {
      what: 'x',
      title: 'x',
      operations: [{ collection: 'motions', id, before: motion, after }],
    });
    const ledger = imported(worked, another());
    expect(ledger.motions[id]).toMatchObject({ note: '已约见代表', session: fifthSession });
    expect(Object.values(ledger.motions).filter((one) => one.title.includes('停车'))).toHaveLength(2);
  });
});

describe('a second printing of an opinion', () => {
  const reprint = () => gazette('eeeeeeeeeeee');

  it('is followed once although a person has cut and joined points of the first', () => {
    const first = imported(empty, gazette());
    const id = 'aaaaaaaaaaaa-d2-p1';
    const cut = applied(
      first,
      splitPoint(first, id, { line: 210, text: '完善规划布局。要抓紧办理。', offset: 7 }, undefined),
    );
    const joined = applied(cut, mergePoints(cut, ['aaaaaaaaaaaa-d2-p2', 'aaaaaaaaaaaa-d2-p3']));
    const ledger = imported(joined, reprint());
    expect(ledger.opinions['eeeeeeeeeeee-d2']?.sameAs).toBe('aaaaaaaaaaaa-d2');
    const standing = Object.values(ledger.points).filter((point) => point.state !== 'withdrawn');
    expect(new Set(standing.map((point) => point.opinion))).toEqual(new Set(['aaaaaaaaaaaa-d2']));
  });

  it('is known with other punctuation, numbering and a slip of the printer', () => {
    const long =
      '要完善规划布局，统筹新建住宅小区配套托育设施，推动公办幼儿园延伸托班，提高普惠性托位占比，方便群众就近送托';
    const [first, second] = [gazette(), reprint()];
    first.reading.opinions[0]!.points = [inventedPoint(1, '规划布局', 210, `一、${long}。`)];
    second.reading.opinions[0]!.points = [
      inventedPoint(1, '规划布局', 210, `（一）${long.replace('，', '、').replace('统筹', '统畴')}`),
    ];
    expect(imported(empty, first, second).opinions['eeeeeeeeeeee-d2']?.sameAs).toBe('aaaaaaaaaaaa-d2');
  });

  it('with other words in part is asked about, and the answer holds', () => {
    const second = gazette('eeeeeeeeeeee', ['完善规划布局', '补齐普惠托位', '压实监管责任']);
    const ledger = imported(empty, gazette(), second);
    expect(ledger.opinions['eeeeeeeeeeee-d2']?.sameAs).toBeNull();
    const [question] = open(ledger);
    expect(question).toMatchObject({ subject: 'opinions', candidates: [{ reasons: ['标题和会议相同，文字有出入'] }] });
    const one = decided(ledger, question?.id ?? '', 'aaaaaaaaaaaa-d2');
    expect(one.opinions['eeeeeeeeeeee-d2']?.sameAs).toBe('aaaaaaaaaaaa-d2');
    expect(imported(one, second).opinions['eeeeeeeeeeee-d2']?.sameAs).toBe('aaaaaaaaaaaa-d2');
    const two = decided(ledger, question?.id ?? '', null);
    expect(open(imported(two, second))).toEqual([]);
    expect(imported(two, second).opinions['eeeeeeeeeeee-d2']?.sameAs).toBeNull();
  });

  it('of another year is another opinion, and nobody is asked', () => {
    const second = gazette('eeeeeeeeeeee', ['完善规划布局', '补齐普惠托位', '压实监管责任']);
    for (const paper of second.reading.documents) paper.date = '2024-06-30';
    const ledger = imported(empty, gazette(), second);
    expect([open(ledger).length, ledger.opinions['eeeeeeeeeeee-d2']?.sameAs]).toEqual([0, null]);
  });

  it('keeps the work of the printing that a person worked on', () => {
    const first = imported(empty, gazette());
    const id = 'aaaaaaaaaaaa-d2-p1';
    const worked = applied(first, updatePoint(first, { id, nextStep: '下周核查' }, now));
    expect(imported(worked, reprint()).points[id]).toMatchObject({ nextStep: '下周核查', state: 'proposed' });
  });
});

describe('a target', () => {
  const clause = (indicator: string, value: string, line: number): ReadTarget => ({
    indicator,
    value,
    unit: '%',
    qualifier: null,
    period: '2026',
    role: 'target',
    text: `${indicator}增长${value}%`,
    document: 'd1',
    confidence: 1,
    because: [],
    firstLine: line,
    lastLine: line,
  });
  const report = (id: string, targets: ReadTarget[]) => {
    const source = inventedSource(id);
    const paper = inventedPaper('d1', '云泽市人民政府工作报告', { kind: 'work-report', date: '2026-01-12' });
    return { source, reading: inventedReading(source, { documents: [paper], targets }) };
  };
  const three = [clause('地区生产总值', '5.5', 10), clause('工业增加值', '7', 12), clause('居民收入', '6', 14)];

  it('counts once when a paper says it twice, and when the paper is printed twice', () => {
    const ledger = imported(
      empty,
      report('aaaaaaaaaaaa', [...three, clause('地区生产总值', '5.5', 80)]),
      report('bbbbbbbbbbbb', three),
    );
    expect(targetRows(ledger).map((row) => row.id)).toEqual([
      'aaaaaaaaaaaa-d1-t1',
      'aaaaaaaaaaaa-d1-t2',
      'aaaaaaaaaaaa-d1-t3',
    ]);
    const alone = applied(ledger, withdrawSource(ledger, 'aaaaaaaaaaaa'));
    expect(targetRows(alone)).toHaveLength(3);
  });

  it('is asked about when the second printing gives another figure', () => {
    const other = [clause('地区生产总值', '5', 10), ...three.slice(1)];
    const ledger = imported(empty, report('aaaaaaaaaaaa', three), report('bbbbbbbbbbbb', other));
    const [question] = open(ledger);
    expect(question).toMatchObject({ subject: 'targets', candidates: [{ record: 'aaaaaaaaaaaa-d1-t1' }] });
    expect(targetRows(ledger)).toHaveLength(4);
    const one = decided(ledger, question?.id ?? '', 'aaaaaaaaaaaa-d1-t1');
    expect(targetRows(one)).toHaveLength(3);
  });

  it('of another year is another target', () => {
    const later = report(
      'bbbbbbbbbbbb',
      three.map((one) => ({ ...one, period: '2027' })),
    );
    expect(targetRows(imported(empty, report('aaaaaaaaaaaa', three), later))).toHaveLength(6);
  });
});

it('a suggestion that a person works on after its row was asked is the one that is merged into', async () => {
  const known = registered(empty, '12', '关于增设公交站点的建议');
  const list = csvOf('编号,标题,答复日期', '15,关于增设公交站点的建议,2026-04-02');
  const ledger = (await takeList(known, list, { name, session: fifthSession })).ledger;
  const id = suggestionRows(ledger)[0]!.id;
  const worked = applied(
    ledger,
    updateSuggestion(ledger, { id, answeredOn: '2026-03-30', note: '电话回访', confirmed: ['not-handed-over'] }, now),
  );
  const one = decided(worked, open(worked)[0]?.id ?? '', id);
  expect(one.suggestions[id]).toMatchObject({ note: '电话回访', rounds: [{ answeredOn: '2026-03-30' }] });
});
