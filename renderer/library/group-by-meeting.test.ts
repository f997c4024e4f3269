import { describe, expect, it } from 'vitest';
import { sampleDocument } from '#renderer/testing/sample-records.ts';
import { groupByMeeting } from './group-by-meeting.ts';

describe('groupByMeeting', () => {
  it('puts the latest meeting first and papers without one last, with their kinds counted', () => {
    const groups = groupByMeeting([
      sampleDocument({ meeting: null }),
      sampleDocument({ meeting: '第十九次会议', date: '2026-06-20' }),
      sampleDocument({ meeting: '第二十次会议', date: '2026-08-26' }),
      sampleDocument({ meeting: '第二十次会议', date: null, kind: 'minutes' }),
    ]);
    expect(groups.map((group) => group.meeting)).toEqual(['第二十次会议', '第十九次会议', null]);
    expect(groups[0]?.kinds).toEqual([
      { kind: 'deliberation-opinion', count: 1 },
      { kind: 'minutes', count: 1 },
    ]);
  });

  it('reads the term from the name of the meeting', () => {
    const groups = groupByMeeting([
      sampleDocument({ meeting: '云泽市第九届人大常委会第二十次会议' }),
      sampleDocument({ meeting: null }),
    ]);
    expect(groups.map((group) => group.term)).toEqual(['第九届', null]);
  });
});
