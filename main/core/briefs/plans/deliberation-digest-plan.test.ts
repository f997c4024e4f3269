import { describe, expect, it } from 'vitest';
import { sameMeeting } from './deliberation-digest-plan.ts';

describe('sameMeeting', () => {
  it('knows a meeting by its full and its short name', () => {
    const full = '云泽市第九届人民代表大会常务委员会第二十次会议';
    for (const name of ['云泽市第九届人大常委会第二十次会议', '市九届人大常委会第二十次会议', full]) {
      expect(sameMeeting(name, full)).toBe(true);
      expect(sameMeeting(full, name)).toBe(true);
    }
  });

  it('tells meetings of other numbers apart', () => {
    expect(sameMeeting('云泽市第九届人大常委会第二十次会议', '市九届人大常委会第二十一次会议')).toBe(false);
    expect(sameMeeting(null, '市九届人大常委会第二十次会议')).toBe(false);
  });
});
