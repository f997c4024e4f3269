import type { meetingRules } from './meeting-name.rules.ts';

const long = (length: number) => '云'.repeat(length);

// Invented notes and titles, with the meeting that they name.
export const meetings: Readonly<Record<(typeof meetingRules)[number]['id'], Readonly<Record<string, string>>>> = {
  'meeting-numbered': {
    '——2026年3月5日在市九届人大常委会第二十次会议上': '市九届人大常委会第二十次会议',
    '（2026 年 3 月 5 日云泽市人大常委会第 20 次会议通过）': '云泽市人大常委会第20次会议',
    云泽第三次会议: '云泽第三次会议',
    云泽市主席团第三次常务会议: '云泽市主席团第三次常务会议',
    云泽市第三次一二三四会议: '云泽市第三次一二三四会议',
    市人大常委会第三次会议听取的县人大第二次会议: '市人大常委会第三次会议',
    [`a${long(41)}第三次会议`]: `${long(40)}第三次会议`,
  },
  'meeting-of-term': {
    市九届人大五次会议主席团: '市九届人大五次会议',
    县教育局对县十七届人大二次会议建议的答复: '县十七届人大二次会议',
    市九届五次会议: '市九届五次会议',
    市九届甲乙丙丁戊己庚辛五次会议: '市九届甲乙丙丁戊己庚辛五次会议',
    [`a${long(13)}九届人大五次会议`]: `${long(12)}九届人大五次会议`,
  },
};

export const noMeetings: readonly string[] = [
  '全市养老服务',
  '云泽市第三次活动',
  '云第三次会议',
  '云泽第次会议',
  '云泽三次会议',
  '云泽市第三次一二三四五会议',
  '九届人大五次会议',
  '市届人大五次会议',
  '市九届人大次会议',
  '市九届人大五次活动',
  '市九届甲乙丙丁戊己庚辛壬五次会议',
];
