import type { addresseeRules } from './addressee.rules.ts';

// Invented sentences of opinions, with whom they ask.
export const addressed: Readonly<Record<(typeof addresseeRules)[number]['id'], Readonly<Record<string, string>>>> = {
  'addressee-told': {
    市政府要修渠: '市政府',
    市政府应修渠: '市政府',
    市政府须修渠: '市政府',
    市政府必须修渠: '市政府',
    市政府进一步修渠: '市政府',
    市政府切实修渠: '市政府',
    市政府认真修渠: '市政府',
    市政府高度重视: '市政府',
    '水网老化，市政府要修渠': '市政府',
    '水网老化。市政府要修渠': '市政府',
    '意见：市政府要修渠': '市政府',
    '意见:市政府要修渠': '市政府',
    '甲、市政府要修渠': '市政府',
    还要市政府要修渠: '市政府',
    希望市政府要修渠: '市政府',
    建市政府要修渠: '市政府',
    建议市政府要修渠: '市政府',
    要求市政府要修渠: '市政府',
    '请县政府要修渠，市政府要植树': '县政府',
    '请县政府研究，市政府要修渠': '市政府',
  },
  'addressee-asked': { 现请市政府研究: '市政府', '要求市法院，请市政府研究': '市政府' },
  'addressee-advised': { '建议市政府：修渠': '市政府', '要求市政府，修渠': '市政府' },
};

export const nobodyAddressed = [
  '水网市政府要修渠',
  '市政府修渠',
  '建议市政府修渠',
  '请修渠',
  '市水务局要修渠',
  '意见市政府：',
];
