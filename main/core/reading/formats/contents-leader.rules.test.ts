import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { pageBehindTab } from './contents-leader.rules.ts';

const long = 'i'.repeat(7);

holdReplacement(
  'page behind a tab',
  pageBehindTab.form,
  {
    '水网报告\t1': '水网报告…1',
    '水网报告\t\t  1234  ': '水网报告…1234',
    ...Object.fromEntries([...'ivxlIVXL'].map((sign) => [`前言\t${sign}`, `前言…${sign}`])),
    [`前言\t${long}`]: `前言…${long}`,
    [`前言\t${long}i`]: `前言\t${long}i`,
    '水网报告\t12345': '水网报告\t12345',
    '水网报告\t12页': '水网报告\t12页',
    '水网报告 12': '水网报告 12',
    '水网\t报告': '水网\t报告',
    '水网报告\t': '水网报告\t',
  },
  (text, own) => own.replaceAll(text, (_, { page = '' }) => `…${page}`),
);
