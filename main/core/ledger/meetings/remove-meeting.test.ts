import { describe, expect, it } from 'vitest';
import type { Ledger } from '#shared/domain/ledger.ts';
import type { MeetingRecord } from '#shared/domain/office-records.ts';
import { inWords } from '../../../testing/in-words.ts';
import { inventedDocument, inventedLedger, inventedOpinion } from '../../../testing/invented-ledger.ts';
import { applied } from '../testing/invented-reading.ts';
import { removeMeeting } from './remove-meeting.ts';

const name = '云泽市第七届人大常委会第三十次会议';
const meeting = (id: string, title: string, more: Partial<MeetingRecord> = {}): MeetingRecord => ({
  id,
  title,
  kind: 'standing-committee',
  firstDay: null,
  lastDay: null,
  entered: [],
  ...more,
});
const kept = meeting('m30', name);
const other = meeting('m30b', '市七届人大常委会第30次会议', { mergedInto: 'm30' });
const apart = meeting('m31', '云泽市第七届人大常委会第三十一次会议', { entered: ['title'] });
const base: Ledger = { ...inventedLedger(), meetings: { m30: kept, m30b: other, m31: apart } };

/** Where the meeting is named, as the refusal says it. */
function refusedFor(patch: Partial<Ledger>): string {
  try {
    removeMeeting({ ...base, ...patch }, 'm30');
  } catch (error) {
    return JSON.stringify(inWords((error as { details: object }).details));
  }
  return 'taken out';
}

describe('a meeting', () => {
  it('that nothing names goes with its other names, and no other meeting with it', () => {
    const { change, id, title } = removeMeeting(base, name);
    expect([change.what, change.title, id, title]).toEqual(['meeting-removed', name, 'm30', name]);
    const left = Object.keys(applied(base, change).meetings);
    expect(left.filter((one) => one.startsWith('m'))).toEqual(['m31']);
  });

  it('stays while a paper, an opinion, a vote, a motion, a suggestion or an issued paper names it', () => {
    const paper = { ...inventedDocument('d', '议程', 'agenda'), meeting: other.title };
    expect(refusedFor({ documents: { ...base.documents, d: paper } })).toContain('1');
    const op = inventedOpinion({ id: 'op9', meeting: name });
    expect(refusedFor({ opinions: { ...base.opinions, op9: op } })).toMatch(/审议意见/u);
    const vote = { value: 'satisfied', on: '2026-11-10', meeting: name, ballots: null, note: '' } as const;
    expect(
      refusedFor({ opinions: { ...base.opinions, op9: inventedOpinion({ id: 'op9', meeting: null, vote }) } }),
    ).toMatch(/审议意见/u);
    const [motion] = Object.values(base.motions);
    const [suggestion] = Object.values(base.suggestions);
    if (!motion || !suggestion) throw new Error('the invented ledger has both');
    expect(refusedFor({ motions: { m: { ...motion, id: 'm', session: name } } })).toMatch(/议案/u);
    expect(refusedFor({ suggestions: { s: { ...suggestion, id: 's', session: name } } })).toMatch(/建议/u);
    const issued = { id: 'b', title: '摘编', scope: { meeting: name } } as unknown as Ledger['briefs'][string];
    expect(refusedFor({ briefs: { b: issued } })).not.toBe('taken out');
    expect(refusedFor({ briefs: { b: { ...issued, scope: { meeting: apart.title } } } })).toBe('taken out');
  });

  it('that nobody knows is not taken out', () => {
    expect(() => removeMeeting(base, '第九十次会议')).toThrow(expect.objectContaining({ code: 'not-found' }));
  });
});
