import type { FormCorpus } from '#shared/text/form-texts.ts';

const stretches = [...'-~～—–至'];

export const promiseWords: FormCorpus = {
  'promise-year': {
    finds: {
      '2025年清淤': { year: '2025' },
      '2025 年清淤': { year: '2025' },
      '2025  年清淤': null,
      '205年清淤': null,
      '20255年清淤': null,
      '1998年清淤': null,
      '2025清淤': null,
      ...Object.fromEntries(stretches.map((sign) => [`2024${sign}2025年`, null])),
      '2024 - 2025年': null,
      '2024、2025年': { year: '2025' },
    },
  },
  'promise-name': {
    finds: {
      '《清淤三年方案》和《堤防》': ['《清淤三年方案》', '《堤防》'],
      '“三清”行动“一口清”': ['“三清”', '“一口清”'],
      '《》': '《》',
      '“”': '“”',
      清淤: null,
    },
  },
  'promise-comma': { finds: { '清淤，补植,护坡、': ['，', ','] } },
  'promise-comma-end': {
    finds: { '清淤，': '，', '清淤, ': ', ', '清淤，补植': null, '清淤、': null, '清淤，  ': '，  ' },
  },
  'promise-time-word': { has: ['三年内', '六月', '五日', '十天', '一季度', '春季学期'], hasNot: ['底', '季', '内'] },
};
