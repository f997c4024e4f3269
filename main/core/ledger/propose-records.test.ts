import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apartFromIds } from '../../testing/apart-from-ids.ts';
import { updateMotion } from './motions/update-motion.ts';
import { handOverOpinion } from './opinions/hand-over-opinion.ts';
import { checkPoint } from './points/give-verdict.ts';
import { reopenPoint } from './points/reopen-point.ts';
import { updatePoint } from './points/update-point.ts';
import { proposeRecords } from './propose-records.ts';
import {
  answer,
  gazette,
  imported,
  motionPapers,
  replyLetter,
  session,
  suggestionList,
} from './testing/invented-imports.ts';
import { applied, inventedEmptyLedger, inventedMeasure } from './testing/invented-reading.ts';
import { withdrawSource } from './withdraw-source.ts';

const empty = inventedEmptyLedger();
const now = { today: '2026-11-21', by: '周文' };

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
      checkPoint(first, { id, value: 'done', on: '2026-10-01', by: '教科文卫委', note: '' }, now),
    );
    const again = applied(closed, reopenPoint(closed, { id, on: '2026-11-01', reason: '反弹', due: null }, now));
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

  it('counts a motion and its suggestion once, whichever name of the session its papers print', () => {
    const named = (id: string, name: string) => {
      const given = session(id);
      for (const paper of given.reading.documents) paper.meeting = name;
      return given;
    };
    const both = [
      named('cccccccccccc', '云泽市第九届人民代表大会第五次会议'),
      named('dddddddddddd', '市九届人大五次会议'),
    ];
    for (const order of [both, [...both].reverse()]) {
      const ledger = imported(empty, ...order);
      expect(Object.keys(ledger.motions)).toHaveLength(2);
      expect(Object.keys(ledger.suggestions)).toHaveLength(1);
    }
    const other = imported(empty, ...both, named('eeeeeeeeeeee', '云泽市第八届人民代表大会第五次会议'));
    expect(Object.keys(other.motions)).toHaveLength(4);
  });

  it('keeps work on a motion with its papers when a paper of an earlier session comes in', () => {
    const later = session();
    for (const paper of later.reading.documents) paper.meeting = '云泽市第九届人民代表大会第五次会议';
    const before = imported(empty, later);
    const id = Object.values(before.motions).find((one) => one.number === '1')?.id ?? '';
    const worked = applied(before, updateMotion(before, { id, note: '已协商' }, { today: '2026-11-21', by: '周文' }));
    const earlier = session('eeeeeeeeeeee');
    for (const paper of earlier.reading.documents) paper.meeting = '云泽市第七届人民代表大会第五次会议';
    const ledger = imported(worked, earlier);
    expect(ledger.motions[id]).toMatchObject({ note: '已协商', session: '云泽市第九届人民代表大会第五次会议' });
    expect(Object.values(ledger.motions).filter((one) => one.number === '1')).toHaveLength(2);
  });

  it('chooses between two opinions of one subject by the meeting, in figures or in words, in full or in short', () => {
    const held = (id: string, meeting: string) => {
      const given = gazette(id, [`${meeting}的意见`]);
      given.reading.documents[1]!.meeting = meeting;
      return given;
    };
    const both = [
      held('aaaaaaaaaaaa', '云泽市第九届人民代表大会常务委员会第二十四次会议'),
      held('eeeeeeeeeeee', '云泽市第九届人民代表大会常务委员会第二十三次会议'),
    ];
    for (const [said, opinion] of [
      ['6月25日市九届人大常委会第24次会议', 'aaaaaaaaaaaa-d2'],
      ['市九届人大常委会第二十三次会议', 'eeeeeeeeeeee-d2'],
    ] as const) {
      const given = answer();
      given.reading.feedback[0]!.deliberatedAt = said;
      expect(imported(empty, ...both, given).feedback['bbbbbbbbbbbb-d1']?.opinion).toBe(opinion);
    }
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
    const expected = apartFromIds(imported(empty, ...all));
    fc.assert(
      fc.property(fc.shuffledSubarray([...places, ...places], { minLength: places.length * 2 }), (order) => {
        expect(apartFromIds(imported(empty, ...order.map((at) => all[at]!)))).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it('never overwrites what a person set', () => {
    const before = imported(empty, gazette());
    const id = 'aaaaaaaaaaaa-d2-p1';
    const patch = { id, title: '我定的标题', note: '已电话催办' };
    const edited = applied(before, updatePoint(before, patch, now));
    const reread = gazette('aaaaaaaaaaaa', ['完善规划与布局', '补齐普惠托位', '加强人才培养']);
    const ledger = imported(edited, reread);
    expect(ledger.points[id]).toMatchObject({ title: '我定的标题', note: '已电话催办' });
  });

  it('keeps work with its words when a newer reader finds a point before it', () => {
    const before = imported(empty, gazette('aaaaaaaaaaaa', ['补齐普惠托位', '加强人才培养']));
    const worked = 'aaaaaaaaaaaa-d2-p1';
    const edited = applied(before, updatePoint(before, { id: worked, nextStep: '下周核查' }, now));
    const newer = gazette('aaaaaaaaaaaa', ['完善规划布局', '补齐普惠托位', '加强人才培养']);
    for (const [index, point] of (newer.reading.opinions[0]?.points ?? []).entries())
      point.firstLine = 200 + index * 10;
    const ledger = imported(edited, newer);
    expect(ledger.points[worked]).toMatchObject({ nextStep: '下周核查', number: 2 });
    expect(ledger.points[worked]?.citation.quote).toContain('补齐普惠托位');
    expect(Object.values(ledger.points)).toHaveLength(3);
  });

  it('drops vanished proposals that nobody touched, and keeps touched ones with the reason', () => {
    const before = imported(empty, gazette());
    const edited = applied(before, updatePoint(before, { id: 'aaaaaaaaaaaa-d2-p2', nextStep: '约谈' }, now));
    const ledger = imported(edited, gazette('aaaaaaaaaaaa', ['完善规划布局']));
    expect(Object.keys(ledger.points).sort()).toEqual(['aaaaaaaaaaaa-d2-p1', 'aaaaaaaaaaaa-d2-p2']);
    expect(ledger.points['aaaaaaaaaaaa-d2-p2']).toMatchObject({
      because: ['kept-after-rereading'],
      offers: { passage: { type: 'gone' } },
    });
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
    expect(suggestion?.rounds.at(-1)?.due).toMatchObject({
      date: '2026-05-10',
      because: { article: '代表法第五十一条' },
    });
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
      handOverOpinion(before, 'aaaaaaaaaaaa-d2', { on: '2026-07-03', number: '', lead: null }, now),
    );
    const id = 'aaaaaaaaaaaa-d2-p3';
    const verdict = { id, value: 'done', on: '2026-10-01', by: '教科文卫委', note: '' } as const;
    const closed = applied(handed, checkPoint(handed, verdict, now));
    const ledger = imported(closed, gazette());
    expect(ledger.points[id]).toMatchObject({ status: 'done', state: 'confirmed', check: { by: '教科文卫委' } });
  });
});
