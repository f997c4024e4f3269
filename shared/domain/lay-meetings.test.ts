import { describe, expect, it } from 'vitest';
import { layMeetings, unclearMeetings } from './lay-meetings.ts';
import { readMeeting } from './meeting-identity.ts';

describe('layMeetings', () => {
  const lay = (names: string[]) => {
    const laid = layMeetings(names.map((name) => ({ id: name, name, key: readMeeting(name, null) })));
    return names.map((name) => laid.get(name));
  };

  it('leads every name of a meeting to its fullest, in whatever order they come', () => {
    const full = '云泽市第九届人民代表大会常务委员会第二十四次会议';
    const names = ['常委会第24次会议', '市九届人大常委会第二十四次会议', full, '云泽市九届人大常委会第二十四次会议'];
    expect(lay(names)).toEqual([full, full, full, full]);
    expect(lay([...names].reverse())).toEqual([full, full, full, full]);
  });

  it('leaves a name alone that fits two terms', () => {
    const [eighth, ninth] = ['云泽市第八届人大常委会第二十四次会议', '云泽市第九届人大常委会第二十四次会议'];
    expect(lay(['常委会第24次会议', eighth, ninth])).toEqual(['常委会第24次会议', eighth, ninth]);
  });

  it('names a session by itself and not by the meeting of its presidium', () => {
    const names = ['云泽市第九届人民代表大会第五次会议主席团第一次会议', '云泽市第九届人大五次会议'];
    expect(lay(names)).toEqual([names[1], names[1]]);
  });

  it('asks about a name that fits two meetings, and about neither of these', () => {
    const names = ['常委会第24次会议', '云泽市第八届人大常委会第二十四次会议', '云泽市第九届人大常委会第二十四次会议'];
    const named = names.map((name) => ({ id: name, name, key: readMeeting(name, null) }));
    expect(unclearMeetings(named).get('常委会第24次会议')).toEqual(names.slice(1));
    expect(unclearMeetings(named.slice(1)).size).toBe(0);
  });
});
