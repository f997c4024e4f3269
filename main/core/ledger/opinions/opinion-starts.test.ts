import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { tell } from '#shared/messages/catalogue.ts';
import { toldDue } from '#shared/messages/explain-due.ts';
import { dutiesOf } from '../duties/all-duties.ts';
import { findMeeting } from '../meetings/find-meeting.ts';
import { meetingRows } from '../meetings/meeting-rows.ts';
import { updateMeeting } from '../meetings/update-meeting.ts';
import { proposeRecords } from '../propose-records.ts';
import { imported } from '../testing/invented-imports.ts';
import {
  applied,
  inventedEmptyLedger,
  inventedPaper,
  inventedPoint,
  inventedReading,
  inventedReadOpinion,
  inventedSource,
} from '../testing/invented-reading.ts';
import { withdrawSource } from '../withdraw-source.ts';
import { closedOn, heardOn } from './opinion-starts.ts';

const full = '云泽市第九届人民代表大会常务委员会第二十四次会议';
const short = '市九届人大常委会第24次会议';
const opinion = 'aaaaaaaaaaaa-d2';

/** An agenda with the full name of the meeting and an opinion that prints one of its names. */
function ledgerOf(printed: string): Ledger {
  const source = inventedSource('aaaaaaaaaaaa');
  const documents = [
    inventedPaper('d1', '会议议程', { meeting: full, firstLine: 1, lastLine: 9 }),
    inventedPaper('d2', '关于防汛工作情况报告的审议意见', {
      kind: 'deliberation-opinion',
      date: '2026-09-03',
      meeting: printed,
      firstLine: 10,
      lastLine: 60,
    }),
  ];
  const opinions = [inventedReadOpinion('d2', [inventedPoint(1, '加固堤防', 20)])];
  return imported(inventedEmptyLedger(), { source, reading: inventedReading(source, { documents, opinions }) });
}

function dated(ledger: Ledger, name: string): Ledger {
  const id = findMeeting(ledger, name)?.id ?? '';
  return applied(ledger, updateMeeting(ledger, { id, firstDay: '2026-08-27', lastDay: '2026-08-28' }));
}

function starts(ledger: Ledger) {
  const known = ledger.opinions[opinion];
  return known && [heardOn(ledger, known), closedOn(ledger, known)];
}

describe('the days of the meeting from which an opinion counts', () => {
  it.each([full, short, '常委会第二十四次会议'])('are those of the one meeting that it names as %s', (printed) => {
    const ledger = ledgerOf(printed);
    expect(starts(ledger)).toEqual(['2026-09-03', '2026-09-03']);
    expect(starts(dated(ledger, full))).toEqual(['2026-08-27', '2026-08-28']);
    expect(starts(dated(ledger, short))).toEqual(['2026-08-27', '2026-08-28']);
  });

  it('are those of the meeting whatever a person calls it', () => {
    const ledger = dated(ledgerOf(short), full);
    const id = findMeeting(ledger, full)?.id ?? '';
    const called = applied(ledger, updateMeeting(ledger, { id, title: '八月常委会会议' }));
    expect(starts(called)).toEqual(['2026-08-27', '2026-08-28']);
  });

  it('are not those of another meeting', () => {
    const ledger = ledgerOf('市九届人大常委会第25次会议');
    expect(starts(dated(ledger, full))).toEqual(['2026-09-03', '2026-09-03']);
  });
});

describe('the days that an opinion prints of its meeting', () => {
  const opened = (words: string) => {
    const ledger = ledgerOf(full);
    const known = ledger.opinions[opinion];
    if (!known) throw new Error('an opinion');
    const affirmation = { document: known.document, firstLine: 11, lastLine: 11, page: null, quote: words };
    return { ...ledger, opinions: { [opinion]: { ...known, affirmation } } };
  };

  it.each([
    ['2026年8月27日至28日召开的市九届人大常委会第二十四次会议，听取和审议了报告。', ['2026-08-27', '2026-08-28']],
    ['市九届人大常委会第二十四次会议于2026年8月27日至28日举行，听取和审议了报告。', ['2026-08-27', '2026-08-28']],
    ['8月31日—9月1日召开的会议听取和审议了报告。', ['2026-08-31', '2026-09-01']],
    ['２０２６年８月２８日召开的会议，听取和审议了报告。', ['2026-08-28', '2026-08-28']],
    ['2026年8月28日，市九届人大常委会听取和审议了报告。', ['2026-08-28', '2026-09-03']],
    ['会议听取和审议了报告，2025年整治12处。', ['2026-09-03', '2026-09-03']],
  ])('count where no agenda tells them: %s', (words, days) => {
    expect(starts(opened(words))).toEqual(days);
  });

  it('stand back behind those that the ledger knows of the meeting', () => {
    const ledger = dated(opened('2026年8月20日至21日召开的会议听取和审议了报告。'), full);
    expect(starts(ledger)?.[1]).toBe('2026-08-28');
  });
});

describe('the days that any paper prints of the meeting', () => {
  const printing = (ledger: Ledger, sitting: { first: string; last: string }, id: string): Ledger => {
    const source = inventedSource(id);
    const agenda = inventedPaper('d1', '会议议程', { meeting: short, date: sitting.last, firstLine: 1, lastLine: 9 });
    const words = `${short}于${sitting.first.replace(/(\d+)-(\d+)-(\d+)/, '$1年$2月$3日')}至${sitting.last.slice(8)}日举行。`;
    const paper = {
      document: agenda,
      body: [{ text: words, firstLine: 2, lastLine: 2, page: null, pieces: [{ line: 2, offset: 0 }] }],
    };
    const change = proposeRecords(ledger, source, inventedReading(source, { documents: [agenda] }), [paper]);
    return applied(ledger, change);
  };

  it('stand with the meeting, whichever of its names that paper prints, and count for its opinions', () => {
    const ledger = printing(ledgerOf(full), { first: '2026-08-27', last: '2026-08-29' }, 'bbbbbbbbbbbb');
    expect(meetingRows(ledger)).toMatchObject([{ title: full, firstDay: '2026-08-27', lastDay: '2026-08-29' }]);
    expect(starts(ledger)).toEqual(['2026-08-27', '2026-08-29']);
    expect(meetingRows(applied(ledger, withdrawSource(ledger, 'bbbbbbbbbbbb')))).toMatchObject([{ lastDay: null }]);
  });

  it('never move those that a person entered', () => {
    const sitting = { first: '2026-08-20', last: '2026-08-22' };
    expect(starts(printing(dated(ledgerOf(short), full), sitting, 'bbbbbbbbbbbb'))).toEqual([
      '2026-08-27',
      '2026-08-28',
    ]);
    expect(starts(dated(printing(ledgerOf(short), sitting, 'bbbbbbbbbbbb'), full))).toEqual([
      '2026-08-27',
      '2026-08-28',
    ]);
  });

  it('are those of most papers where one prints others, in whatever order they come', () => {
    const [right, wrong] = [
      { first: '2026-08-27', last: '2026-08-29' },
      { first: '2026-08-27', last: '2026-08-30' },
    ];
    const one = [right, wrong, right].reduce(
      (now, days, at) => printing(now, days, `${at + 3}`.repeat(12)),
      ledgerOf(full),
    );
    const other = [wrong, right, right].reduce(
      (now, days, at) => printing(now, days, `${at + 3}`.repeat(12)),
      ledgerOf(full),
    );
    expect([starts(one), starts(other)]).toEqual([
      ['2026-08-27', '2026-08-29'],
      ['2026-08-27', '2026-08-29'],
    ]);
  });

  it('are missed aloud: a date that counts from the paper instead says so', () => {
    const handOver = (ledger: Ledger) =>
      dutiesOf(ledger).find(({ kind, record }) => kind === 'hand-over' && record === opinion)?.due;
    const told = (ledger: Ledger) => {
      const due = handOver(ledger);
      return due ? tell('zh-CN', toldDue(due, '交办')) : '';
    };
    expect(told(ledgerOf(full))).toContain('会议日期不明，暂按文件日期起算');
    const ledger = printing(ledgerOf(full), { first: '2026-08-27', last: '2026-08-29' }, 'bbbbbbbbbbbb');
    expect(told(ledger)).not.toContain('会议日期不明');
    expect(handOver(ledger)?.because).toMatchObject({ start: '2026-08-29' });
  });
});
