import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import { type Imported, imported } from '../testing/invented-imports.ts';
import {
  applied,
  inventedEmptyLedger,
  inventedPaper,
  inventedReading,
  inventedSource,
} from '../testing/invented-reading.ts';
import { withdrawSource } from '../withdraw-source.ts';
import { findMeeting } from './find-meeting.ts';
import { meetingRows } from './meeting-rows.ts';
import { removeMeeting } from './remove-meeting.ts';
import { mergeMeetings, updateMeeting } from './update-meeting.ts';

const empty = inventedEmptyLedger();

/** A source whose papers name one meeting each, of a city where one is given. */
function papers(id: string, meetings: string[], author: string | null = null): Imported {
  const source = inventedSource(id);
  const documents = meetings.map((meeting, at) =>
    inventedPaper(`d${at + 1}`, `第${at + 1}件`, { meeting, author, date: '2026-06-25', firstLine: at * 100 + 1 }),
  );
  return { source, reading: inventedReading(source, { documents }) };
}

const titles = (ledger: Ledger) => meetingRows(ledger).map((row) => [row.title, row.papers]);

const full = '云泽市第九届人民代表大会常务委员会第二十四次会议';
const names = ['市九届人大常委会第24次会议', '云泽市第九届人大常委会第二十四次会议', '常委会第二十四次会议', full];

describe('meetings', () => {
  it('stand once under the fullest of their names, in whatever order these come', () => {
    const all = names.map((name, at) => papers(`${at}`.repeat(12), [name]));
    const ledgers = [all, [...all].reverse()].map((order) => imported(empty, ...order));
    for (const ledger of ledgers) {
      expect(titles(ledger)).toEqual([[full, 4]]);
      expect(meetingRows(ledger)[0]?.otherNames).toHaveLength(3);
      for (const name of names) expect(findMeeting(ledger, name)?.title).toBe(full);
    }
    expect(ledgers[0]?.meetings).toEqual(ledgers[1]?.meetings);
  });

  it('of the congress stand once with those of its presidium', () => {
    const congress = '云泽市第九届人民代表大会第五次会议';
    const printed = ['市九届人大五次会议', '市九届人大五次会议主席团第一次会议', congress, '云泽市九届人大五次会议'];
    expect(titles(imported(empty, papers('aaaaaaaaaaaa', printed)))).toEqual([[congress, 4]]);
  });

  it('of another city, term, body or number are others', () => {
    const others = [
      full,
      '北川市第九届人大常委会第二十四次会议',
      '云泽市第八届人大常委会第二十四次会议',
      '云泽市第九届人大第二十四次会议',
      '云泽市第九届人大常委会第二十五次会议',
      '云泽市第九届人大常委会第二十四次主任会议',
    ];
    expect(titles(imported(empty, papers('aaaaaaaaaaaa', others)))).toHaveLength(others.length);
  });

  it('are asked about where a name fits two terms', () => {
    const eighth = '云泽市第八届人大常委会第二十四次会议';
    const ledger = imported(empty, papers('aaaaaaaaaaaa', [full, eighth, '常委会第24次会议']));
    const unclear = meetingRows(ledger).find((row) => row.alike.length > 0);
    expect(unclear).toMatchObject({ title: '常委会第24次会议', papers: 1 });
    expect(unclear?.alike).toHaveLength(2);
    const { change } = mergeMeetings(ledger, { id: unclear?.id ?? '', into: full });
    expect(titles(applied(ledger, change))).toEqual(
      [
        [full, 2],
        [eighth, 1],
      ].sort(),
    );
  });

  it('named alike by two cities are two', () => {
    const bare = '市九届人大常委会第二十四次会议';
    const all = [papers('aaaaaaaaaaaa', [bare], '云泽市人民政府'), papers('bbbbbbbbbbbb', [bare], '北川市人民政府')];
    for (const order of [all, [...all].reverse()]) {
      expect(titles(imported(empty, ...order))).toEqual([
        ['云泽市九届人大常委会第二十四次会议', 1],
        ['北川市九届人大常委会第二十四次会议', 1],
      ]);
    }
  });

  it('keep the days and the name that a person gave, and go only when a person removes them', () => {
    const before = imported(empty, papers('aaaaaaaaaaaa', [full]));
    const [id = ''] = Object.keys(before.meetings);
    const patch = { id, firstDay: '2026-06-24', lastDay: '2026-06-26', title: '第二十四次常委会会议' };
    const dated = applied(before, updateMeeting(before, patch));
    expect(dated.meetings[id]).toMatchObject(patch);
    expect(titles(imported(dated, papers('bbbbbbbbbbbb', names)))).toEqual([['第二十四次常委会会议', 5]]);
    expect(() => removeMeeting(dated, full)).toThrow(/record-in-use/);
    const gone = applied(dated, withdrawSource(dated, 'aaaaaaaaaaaa'));
    expect(Object.keys(gone.meetings)).toEqual([id]);
    expect(applied(gone, removeMeeting(gone, id).change).meetings).toEqual({});
  });

  it('are refused a last day before the first, and a merger in a circle', () => {
    const ledger = imported(empty, papers('aaaaaaaaaaaa', [full, '云泽市第八届人大常委会第一次会议']));
    const [one = '', other = ''] = Object.keys(ledger.meetings);
    expect(() => updateMeeting(ledger, { id: one, firstDay: '2026-06-26', lastDay: '2026-06-24' })).toThrow(
      /bad-input/,
    );
    const merged = applied(ledger, mergeMeetings(ledger, { id: one, into: other }).change);
    expect(() => mergeMeetings(merged, { id: other, into: one })).toThrow(/merge-impossible.*circle/);
  });

  it('may be kept under the shorter name when a person wants it there', () => {
    const ledger = imported(empty, papers('aaaaaaaaaaaa', [full, names[0]!]));
    const short = Object.values(ledger.meetings).find((one) => one.title === names[0]);
    const root = Object.values(ledger.meetings).find((one) => one.title === full);
    const turned = applied(ledger, mergeMeetings(ledger, { id: root!.id, into: short!.id }).change);
    expect(titles(turned)).toEqual([[names[0], 2]]);
    expect(titles(imported(turned, papers('bbbbbbbbbbbb', [full])))).toEqual([[names[0], 3]]);
  });

  it('go with the last paper that names them', () => {
    const ledger = imported(empty, papers('aaaaaaaaaaaa', names), papers('bbbbbbbbbbbb', ['市九届人大五次会议']));
    expect(titles(applied(ledger, withdrawSource(ledger, 'aaaaaaaaaaaa')))).toEqual([['市九届人大五次会议', 1]]);
  });

  it('are kept under the name that a person gave to the shorter one', () => {
    const ledger = imported(empty, papers('aaaaaaaaaaaa', [full, names[0]!]));
    const short = Object.values(ledger.meetings).find((one) => one.title === names[0]);
    const called = applied(ledger, updateMeeting(ledger, { id: short!.id, title: '六月常委会会议' }));
    expect(titles(called)).toEqual([['六月常委会会议', 2]]);
  });

  it('keep the days that a person gave to a name when a fuller one comes in', () => {
    const before = imported(empty, papers('aaaaaaaaaaaa', [names[0]!]));
    const [id = ''] = Object.keys(before.meetings);
    const dated = applied(before, updateMeeting(before, { id, firstDay: '2026-06-24', lastDay: '2026-06-26' }));
    const ledger = imported(dated, papers('bbbbbbbbbbbb', [full]));
    const row = { title: full, papers: 2, firstDay: '2026-06-24', lastDay: '2026-06-26' };
    expect(meetingRows(ledger)).toMatchObject([row]);
    expect(applied(ledger, withdrawSource(ledger, 'bbbbbbbbbbbb'))).toEqual(dated);
  });
});
