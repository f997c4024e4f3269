import type { FormCorpus } from '#shared/text/form-texts.ts';

export const comparedTexts: FormCorpus = {
  'compared-full-title': {
    has: ['关于修渡口', '修渡口的建议', '修渡口议案', '修渡口提案'],
    hasNot: ['修渡口', '渡口关于', '建议修渡口', '议案修渡口', '提案修渡口'],
  },
  'compared-indicator-sign': {
    finds: { '粮食 "总"(全市)“产量”': [' ', '"', '"', '(', ')', '“', '”'], 粮食产量: null },
  },
};
