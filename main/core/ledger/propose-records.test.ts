import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { Reading } from '#shared/domain/reading.ts';
import type { SourceRecord } from '#shared/domain/source-record.ts';
import { handOverOpinion } from './opinions/move-opinion.ts';
import { checkPoint } from './points/give-verdict.ts';
import { reopenPoint } from './points/reopen-point.ts';
import { updatePoint } from './points/update-point.ts';
import { proposeRecords, withdrawSource } from './propose-records.ts';
import {
  applied,
  inventedEmptyLedger,
  inventedMeasure,
  inventedPaper,
  inventedPoint,
  inventedReadFeedback,
  inventedReading,
  inventedReadOpinion,
  inventedSource,
} from './testing/invented-reading.ts';

type Imported = { source: SourceRecord; reading: Reading };

const opinionTitle = '关于全市托育服务体系建设情况报告的审议意见';
const feedbackTitle = '关于全市托育服务体系建设情况报告审议意见落实情况的反馈报告';

function gazette(id = 'aaaaaaaaaaaa', points = ['完善规划布局', '补齐普惠托位', '加强人才培养']): Imported {
  const source = inventedSource(id);
  const reading = inventedReading(source, {
    documents: [
      inventedPaper('d1', '关于全市托育服务体系建设情况的报告', { kind: 'work-report', date: '2026-06-25' }),
      inventedPaper('d2', opinionTitle, {
        kind: 'deliberation-opinion',
        date: '2026-06-30',
        firstLine: 200,
        lastLine: 300,
      }),
    ],
    opinions: [
      inventedReadOpinion(
        'd2',
        points.map((heading, index) => inventedPoint(index + 1, heading, 210 + index * 10)),
        { subject: '关于全市托育服务体系建设情况的报告' },
      ),
    ],
  });
  return { source, reading };
}

function answer(id = 'bbbbbbbbbbbb'): Imported {
  const source = inventedSource(id);
  const reading = inventedReading(source, {
    documents: [
      inventedPaper('d1', feedbackTitle, {
        kind: 'feedback-report',
        date: '2026-09-20',
        author: '云泽市卫生健康委员会',
      }),
    ],
    feedback: [
      inventedReadFeedback('d1', opinionTitle, {
        measures: [inventedMeasure(1, '完善托育规划', 10), inventedMeasure(1, '新增托位', 14, 2)],
      }),
    ],
  });
  return { source, reading };
}

function session(id = 'cccccccccccc'): Imported {
  const source = inventedSource(id);
  const motion = (number: number, title: string, disposition: 'referred' | 'converted') => ({
    number,
    title,
    leadProposers: ['王明'],
    signers: 12,
    disposition,
    document: 'd1',
    grounds: null,
    confidence: 1,
    firstLine: 10 + number,
    lastLine: 10 + number,
  });
  const reading = inventedReading(source, {
    documents: [
      inventedPaper('d1', '云泽市第九届人民代表大会第五次会议关于代表提出议案处理意见的报告', {
        kind: 'motion-review-report',
        date: '2026-01-15',
      }),
    ],
    motions: [
      motion(1, '关于“加快智慧停车建设”的议案', 'referred'),
      motion(2, '关于“加强古树名木保护”的议案', 'converted'),
    ],
  });
  return { source, reading };
}

function motionPapers(id = 'dddddddddddd'): Imported {
  const source = inventedSource(id);
  const about = '关于“加快智慧停车建设”代表议案实施情况';
  const paper = (local: string, title: string, kind: Reading['documents'][number]['kind']) =>
    inventedPaper(local, title, { kind, date: '2026-10-29' });
  const reading = inventedReading(source, {
    documents: [
      paper('d1', `${about}的报告`, 'work-report'),
      paper('d2', `${about}的调研报告`, 'research-report'),
      paper('d3', `${about}报告的审议意见`, 'deliberation-opinion'),
    ],
    opinions: [inventedReadOpinion('d3', [inventedPoint(1, '加快泊位建设', 30)])],
  });
  return { source, reading };
}

function read(document: string, patch: Partial<Reading['suggestions'][number]>): Reading['suggestions'][number] {
  return {
    number: null,
    title: '关于增设公交站点的建议',
    proposers: ['王刚'],
    delegation: null,
    category: null,
    lead: ['市交通运输局'],
    support: [],
    handedOverOn: null,
    answerClass: null,
    satisfaction: null,
    cells: {},
    document,
    firstLine: 3,
    lastLine: 3,
    ...patch,
  };
}

function suggestionList(id = '111111111111'): Imported {
  const source = inventedSource(id);
  const list = inventedPaper('d1', '代表建议目录', { kind: 'suggestion-list' });
  const row = read('d1', { number: '012', delegation: '城东团', handedOverOn: '2026-02-10' });
  return { source, reading: inventedReading(source, { documents: [list], suggestions: [row] }) };
}

function replyLetter(id = 'ffffffffffff'): Imported {
  const source = inventedSource(id);
  const letter = inventedPaper('d1', '对第12号建议的答复', { kind: 'suggestion-reply', date: '2026-04-02' });
  const answered = read('d1', { number: '12', answerClass: 'A' });
  return { source, reading: inventedReading(source, { documents: [letter], suggestions: [answered] }) };
}

function imported(ledger: Ledger, ...all: Imported[]): Ledger {
  return all.reduce((now, { source, reading }) => applied(now, proposeRecords(now, source, reading)), ledger);
}

const empty = inventedEmptyLedger();

describe('proposeRecords', () => {
  it('proposes the points of an opinion with their words locked to their lines', () => {
    const ledger = imported(empty, gazette());
    expect(Object.keys(ledger.points)).toEqual([1, 2, 3].map((number) => `aaaaaaaaaaaa-d2-p${number}`));
    expect(ledger.points['aaaaaaaaaaaa-d2-p2']).toMatchObject({
      title: '补齐普惠托位',
      state: 'proposed',
      status: 'not-handed-over',
      citation: { document: 'aaaaaaaaaaaa-d2', firstLine: 220, quote: '补齐普惠托位。要抓紧办理。' },
    });
  });

  it('attaches an answer to the opinion it names, whichever came first', () => {
    for (const order of [
      [gazette(), answer()],
      [answer(), gazette()],
    ]) {
      const ledger = imported(empty, ...order);
      expect(ledger.feedback['bbbbbbbbbbbb-d1']).toMatchObject({
        opinion: 'aaaaaaaaaaaa-d2',
        attachment: 'proposed',
      });
    }
  });

  it('counts an answer that comes after a point was reopened to the new round', () => {
    const first = imported(empty, gazette(), answer());
    const id = 'aaaaaaaaaaaa-d2-p1';
    const closed = applied(
      first,
      checkPoint(first, { id, value: 'done', on: '2026-10-01', by: '教科文卫委', note: '' }),
    );
    const again = applied(closed, reopenPoint(closed, { id, on: '2026-11-01', reason: '反弹', due: null }));
    const late = answer('999999999999');
    for (const paper of late.reading.documents) paper.date = '2026-11-15';
    for (const one of late.reading.feedback) one.measures = [inventedMeasure(1, '再次办理', 10)];
    const ledger = imported(again, late);
    expect(ledger.feedback['999999999999-d1']?.round).toBe(2);
    expect(ledger.feedback['bbbbbbbbbbbb-d1']?.round).toBe(1);
  });

  it('asks which opinion is meant when two have the same subject and nothing tells them apart', () => {
    const other = gazette('eeeeeeeeeeee', ['另一年的意见']);
    const ledger = imported(empty, gazette(), other, answer());
    const feedback = ledger.feedback['bbbbbbbbbbbb-d1'];
    expect(feedback).toMatchObject({ opinion: null, attachment: 'asked' });
    expect(feedback?.candidates.map((one) => one.opinion)).toEqual(['aaaaaaaaaaaa-d2', 'eeeeeeeeeeee-d2']);
  });

  it('chooses between two years of one subject by the dates', () => {
    const old = gazette('eeeeeeeeeeee', ['三年前的意见']);
    for (const paper of old.reading.documents) paper.date = '2023-06-30';
    const ledger = imported(empty, gazette(), old, answer());
    expect(ledger.feedback['bbbbbbbbbbbb-d1']?.opinion).toBe('aaaaaaaaaaaa-d2');
  });

  it('creates motions from a review report, and a suggestion for each that was converted', () => {
    const ledger = imported(empty, session());
    const motions = Object.values(ledger.motions).sort((a, b) => Number(a.number) - Number(b.number));
    expect(motions.map((motion) => [motion.number, motion.disposition, motion.status])).toEqual([
      ['1', 'referred', 'reviewed'],
      ['2', 'converted', 'converted'],
    ]);
    const suggestion = ledger.suggestions[motions[1]?.convertedTo ?? ''];
    expect(suggestion).toMatchObject({ convertedFrom: motions[1]?.id, title: '关于“加强古树名木保护”的建议' });
  });

  it("gathers the papers of one motion's file from several sources", () => {
    const ledger = imported(empty, motionPapers(), session());
    const motion = Object.values(ledger.motions).find((one) => one.number === '1');
    expect(motion?.papers.map((paper) => paper.role)).toEqual(['review', 'implementation', 'research', 'opinion']);
    expect(motion).toMatchObject({ signers: 12, status: 'deliberated' });
    expect(Object.keys(ledger.motions)).toHaveLength(2);
  });

  it('changes nothing when the same file is read again', () => {
    const ledger = imported(empty, gazette(), answer(), session(), motionPapers());
    for (const { source, reading } of [gazette(), answer(), session(), motionPapers()]) {
      const known = ledger.sources[source.id]!;
      expect(proposeRecords(ledger, known, reading).operations).toEqual([]);
    }
  });

  it('gives the same ledger in whatever order the files come, and however often', () => {
    const all = [
      gazette(),
      answer(),
      session(),
      motionPapers(),
      gazette('eeeeeeeeeeee'),
      suggestionList(),
      replyLetter(),
    ];
    const places = all.map((_, at) => at);
    const sorted = (ledger: Ledger) =>
      JSON.stringify(
        Object.entries(ledger).map(([name, records]) => [
          name,
          Object.entries(records).sort(([a], [b]) => (a < b ? -1 : 1)),
        ]),
      );
    const expected = sorted(imported(empty, ...all));
    fc.assert(
      fc.property(fc.shuffledSubarray([...places, ...places], { minLength: places.length * 2 }), (order) => {
        expect(sorted(imported(empty, ...order.map((at) => all[at]!)))).toBe(expected);
      }),
      { numRuns: 60 },
    );
  });

  it('never overwrites what a person set', () => {
    const before = imported(empty, gazette());
    const id = 'aaaaaaaaaaaa-d2-p1';
    const patch = { id, title: '我定的标题', note: '已电话催办' };
    const edited = applied(before, updatePoint(before, patch, '2026-11-21'));
    const reread = gazette('aaaaaaaaaaaa', ['完善规划与布局', '补齐普惠托位', '加强人才培养']);
    const ledger = imported(edited, reread);
    expect(ledger.points[id]).toMatchObject({ title: '我定的标题', note: '已电话催办' });
  });

  it('keeps work with its words when a newer reader finds a point before it', () => {
    const before = imported(empty, gazette('aaaaaaaaaaaa', ['补齐普惠托位', '加强人才培养']));
    const worked = 'aaaaaaaaaaaa-d2-p1';
    const edited = applied(before, updatePoint(before, { id: worked, nextStep: '下周核查' }, '2026-11-21'));
    const newer = gazette('aaaaaaaaaaaa', ['完善规划布局', '补齐普惠托位', '加强人才培养']);
    for (const [index, point] of (newer.reading.opinions[0]?.points ?? []).entries())
      point.firstLine = 200 + index * 10;
    const ledger = imported(edited, newer);
    expect(ledger.points[worked]).toMatchObject({ nextStep: '下周核查', number: 2 });
    expect(ledger.points[worked]?.citation.quote).toContain('补齐普惠托位');
    expect(Object.values(ledger.points)).toHaveLength(3);
  });

  it('drops vanished proposals that nobody touched, and keeps touched ones with a note', () => {
    const before = imported(empty, gazette());
    const edited = applied(before, updatePoint(before, { id: 'aaaaaaaaaaaa-d2-p2', nextStep: '约谈' }, '2026-11-21'));
    const ledger = imported(edited, gazette('aaaaaaaaaaaa', ['完善规划布局']));
    expect(Object.keys(ledger.points).sort()).toEqual(['aaaaaaaaaaaa-d2-p1', 'aaaaaaaaaaaa-d2-p2']);
    expect(ledger.points['aaaaaaaaaaaa-d2-p2']?.because[0]).toContain('保留');
  });

  it('lays a reply letter to its suggestion, whichever came first, and doubles nothing', () => {
    for (const order of [
      [replyLetter(), suggestionList()],
      [suggestionList(), replyLetter()],
    ]) {
      const ledger = imported(empty, ...order);
      expect(Object.values(ledger.suggestions)).toMatchObject([
        { number: '012', status: 'answered', rounds: [{ answeredOn: '2026-04-02', answerClass: 'A' }] },
      ]);
      expect(Object.values(ledger.deputies)).toMatchObject([{ title: '王刚', delegation: '城东团' }]);
    }
  });

  it('enters a suggestion that only its reply tells of, until the reply goes', () => {
    const ledger = imported(empty, replyLetter());
    expect(Object.values(ledger.suggestions)).toMatchObject([{ number: '12', status: 'answered' }]);
    expect(applied(ledger, withdrawSource(ledger, 'ffffffffffff')).suggestions).toEqual({});
  });

  it('gives a suggestion of a list its lawful due date with the article', () => {
    const [suggestion] = Object.values(imported(empty, suggestionList()).suggestions);
    expect(suggestion?.due).toMatchObject({ date: '2026-05-10', because: { article: '代表法第五十一条' } });
  });

  it('follows one of two copies of the same opinion', () => {
    const ledger = imported(empty, gazette(), gazette('eeeeeeeeeeee'));
    expect(ledger.opinions['eeeeeeeeeeee-d2']?.sameAs).toBe('aaaaaaaaaaaa-d2');
    const standing = Object.values(ledger.points).filter((point) => point.state !== 'withdrawn');
    expect(standing.map((point) => point.opinion)).toEqual(Array(3).fill('aaaaaaaaaaaa-d2'));
    const without = applied(ledger, withdrawSource(ledger, 'aaaaaaaaaaaa'));
    expect(without.opinions['eeeeeeeeeeee-d2']?.sameAs).toBeNull();
    expect(Object.values(without.points).every((point) => point.state === 'proposed')).toBe(true);
  });

  it('keeps a closed point closed when its file is read again', () => {
    const before = imported(empty, gazette());
    const handed = applied(
      before,
      handOverOpinion(before, 'aaaaaaaaaaaa-d2', { on: '2026-07-03', number: '', lead: null, due: null, by: '周文' }),
    );
    const id = 'aaaaaaaaaaaa-d2-p3';
    const verdict = { id, value: 'done', on: '2026-10-01', by: '教科文卫委', note: '' } as const;
    const closed = applied(handed, checkPoint(handed, verdict));
    const ledger = imported(closed, gazette());
    expect(ledger.points[id]).toMatchObject({ status: 'done', state: 'confirmed', check: { by: '教科文卫委' } });
  });
});
