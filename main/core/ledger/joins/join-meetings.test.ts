import { describe, expect, it } from 'vitest';
import { gazette, type Imported, imported } from '../testing/invented-imports.ts';
import {
  applied,
  inventedEmptyLedger,
  inventedPaper,
  inventedReading,
  inventedSource,
} from '../testing/invented-reading.ts';
import { withdrawSource } from '../withdraw-source.ts';

const empty = inventedEmptyLedger();
const meeting = '云泽市第九届人大常委会第十一次会议';
const title = '关于全市托育服务体系建设情况的报告';
const opinionId = 'aaaaaaaaaaaa-d2';

/** A gazette whose opinion prints neither meeting nor day; its report is linked to it or not. */
function silent(report: { date: string | null; meeting: string | null }, isLinked: boolean): Imported {
  const { source, reading } = gazette();
  const link = {
    from: 'd2',
    to: 'd1',
    relation: 'deliberates-on' as const,
    confidence: 1,
    because: 'about-form' as const,
  };
  Object.assign(reading.documents[0]!, report, isLinked ? { title: '另题的报告' } : {});
  Object.assign(reading.documents[1]!, { date: null, meeting: null });
  return { source: { ...source, links: isLinked ? [link] : [] }, reading };
}

/** A source of its own with a report of the same title. */
function report(id: string, date: string, of: string): Imported {
  const source = inventedSource(id);
  const paper = inventedPaper('d1', title, { kind: 'work-report', date, meeting: of });
  return { source, reading: inventedReading(source, { documents: [paper] }) };
}

describe('joinMeetings', () => {
  it('takes meeting and day of the report that the reading linked to the opinion', () => {
    const ledger = imported(empty, silent({ date: '2026-06-25', meeting }, true));
    expect(ledger.opinions[opinionId]).toMatchObject({ meeting, date: '2026-06-25', entered: [] });
  });

  it('takes them of the report of that title in another file, whichever came first, until it goes', () => {
    const own = silent({ date: null, meeting: null }, false);
    const other = report('eeeeeeeeeeee', '2026-06-25', meeting);
    for (const order of [
      [own, other],
      [other, own],
    ]) {
      const ledger = imported(empty, ...order);
      expect(ledger.opinions[opinionId]).toMatchObject({ meeting, date: '2026-06-25' });
      const without = applied(ledger, withdrawSource(ledger, 'eeeeeeeeeeee'));
      expect(without.opinions[opinionId]).toMatchObject({ meeting: null, date: null });
    }
  });

  it('takes neither when the reports of that title are of several meetings', () => {
    const own = silent({ date: null, meeting: null }, false);
    const years = [report('eeeeeeeeeeee', '2026-06-25', meeting), report('ffffffffffff', '2023-06-20', '前一次会议')];
    expect(imported(empty, own, ...years).opinions[opinionId]).toMatchObject({ meeting: null, date: null });
  });

  it('takes only the report that agrees with what the opinion itself prints', () => {
    const years = [report('eeeeeeeeeeee', '2026-06-25', meeting), report('ffffffffffff', '2023-06-20', '前一次会议')];
    const own = silent({ date: null, meeting: null }, false);
    own.reading.documents[1]!.date = '2026-07-10';
    expect(imported(empty, own, ...years).opinions[opinionId]).toMatchObject({ meeting, date: '2026-07-10' });
  });

  it('takes the day of no report that was given to another meeting, or is of another place', () => {
    const of = (name: string, of: string) => {
      const own = silent({ date: null, meeting: null }, false);
      Object.assign(own.reading.documents[1]!, { meeting: name });
      return imported(empty, own, report('eeeeeeeeeeee', '2026-06-25', of)).opinions[opinionId]?.date;
    };
    expect(of(meeting, '云泽市第九届人大常委会第十二次会议')).toBeNull();
    expect(of(meeting, '北川市第九届人大常委会第十一次会议')).toBeNull();
    expect(of(meeting, meeting)).toBe('2026-06-25');
    expect(of('市九届人大常委会第十一次会议', meeting)).toBe('2026-06-25');
  });

  it('takes no report of another place, whatever meeting it prints', () => {
    const own = silent({ date: null, meeting: null }, false);
    Object.assign(own.reading.documents[1]!, { office: '北川市人大常委会' });
    expect(imported(empty, own, report('eeeeeeeeeeee', '2026-06-25', meeting)).opinions[opinionId]?.date).toBeNull();
  });

  it.each([
    ['2026-06-25', true],
    ['2026-12-25', true],
    ['2026-12-26', false],
    ['2026-06-24', false],
  ])('takes a report of 25 June for an opinion of %s: %s', (date, isTaken) => {
    const own = silent({ date: null, meeting: null }, false);
    Object.assign(own.reading.documents[1]!, { date });
    const { opinions } = imported(empty, own, report('eeeeeeeeeeee', '2026-06-25', meeting));
    expect(opinions[opinionId]?.meeting).toBe(isTaken ? meeting : null);
  });

  it('leaves what a person entered', () => {
    const before = imported(empty, silent({ date: null, meeting: null }, false));
    const opinion = before.opinions[opinionId]!;
    const entered = { ...opinion, meeting: '主任会议', date: '2026-07-01', entered: ['meeting', 'date'] };
    const edited = { ...before, opinions: { ...before.opinions, [opinionId]: entered } };
    const ledger = imported(edited, report('eeeeeeeeeeee', '2026-06-25', meeting));
    expect(ledger.opinions[opinionId]).toMatchObject({ meeting: '主任会议', date: '2026-07-01' });
  });
});
