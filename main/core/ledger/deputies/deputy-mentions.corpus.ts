import type { FormCorpus } from '#shared/text/form-texts.ts';

export const deputyTexts: FormCorpus = {
  'deputy-name': {
    has: [
      '卢',
      '卢渊',
      '欧阳明月',
      '甲乙丙丁戊',
      '阿里·买买提',
      '甲乙丙丁·云',
      '云·甲乙丙丁戊己庚辛',
      '云·甲乙丙丁戊己庚辛壬',
    ],
    hasNot: [
      '',
      '甲乙丙丁戊己',
      '·云',
      '云·',
      '甲乙丙丁戊·云',
      '云·甲乙丙丁戊己庚辛壬癸',
      '云·泽·川',
      'A卢渊',
      '卢渊1',
      '卢-渊',
    ],
  },
  'deputy-delegation-end': {
    finds: {
      城东代表团: '代表团',
      城东团: '团',
      城东小组: '小组',
      城东组: '组',
      城东代表小组: '代表小组',
      城东代表: null,
      团城: null,
    },
  },
};
