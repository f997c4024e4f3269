import type { FormCorpus } from '#shared/text/form-texts.ts';

const day = (month: string, of: string) => ({ month, day: of });

export const joinedTexts: FormCorpus = {
  'joined-day': {
    finds: {
      '6月25日': day('6', '25'),
      '12月5号': day('12', '5'),
      '6 月 25 日': day('6', '25'),
      '6  月  25  日': day('6', '25'),
      '2026年6月25日': day('6', '25'),
      '123月5日': day('23', '5'),
      '6月123日': null,
      月5日: null,
      '6月日': null,
      '6月5': null,
    },
  },
  'joined-request': {
    has: ['修渡口的建议', '修渡口的意见', '对渡口的批评'],
    hasNot: ['关于建议的答复', '意见的复函', '批评与回应', '修渡口'],
  },
  'joined-counting': { has: [...'09〇零一二三四五六七八九十百千上下'], hasNot: ['万', '第', '年'] },
};
