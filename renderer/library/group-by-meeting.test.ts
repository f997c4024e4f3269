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
    expect(groups.map((group) => group.term)).toEqual([9, null]);
  });

  it('counts a meeting once under its fullest name, whatever name its papers print', () => {
    const heldAt = { id: 'e-1', title: '云泽市第九届人民代表大会第五次会议' };
    const names = ['市九届人大五次会议', heldAt.title, '市九届人大五次会议主席团第一次会议'];
    const groups = groupByMeeting(names.map((meeting) => ({ ...sampleDocument({ meeting }), heldAt })));
    expect(groups).toMatchObject([{ meeting: heldAt.title, count: 3, term: 9 }]);
  });
});
