import { describe, expect, it } from 'vitest';
import { meetingName } from './meeting-name.ts';

describe('meetingName', () => {
  it('takes the first meeting that a note names', () => {
    expect(meetingName('——2025年10月29日在市九届人大常委会第二十次会议上')).toBe('市九届人大常委会第二十次会议');
    expect(meetingName('（2025 年 10 月 29 日云泽市第九届人大常委会第二十次会议第一次全体会议通过）')).toBe(
      '云泽市第九届人大常委会第二十次会议',
    );
    expect(meetingName('（2026年1月12日市九届人大五次会议主席团第一次会议通过）')).toContain('市九届人大五次会议');
  });

  it('takes the meeting out of a title', () => {
    expect(meetingName('县教育局对县十七届人大二次会议第12号建议的答复')).toBe('县十七届人大二次会议');
    expect(meetingName('关于印发九届人大五次会议代表建议目录的通知')).toBe('九届人大五次会议');
    expect(meetingName('议案目录云泽市九届人大五次会议议案目录')).toBe('云泽市九届人大五次会议');
    expect(meetingName('关于全市养老服务工作情况的报告')).toBeNull();
  });
});
