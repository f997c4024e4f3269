import type { FormCorpus } from './form-texts.ts';

const day = (year: string, month: string, of: string) => ({ year, month, day: of });

export const cellTexts: FormCorpus = {
  'cell-word-quoted': {
    has: ['B 类', 'A，', 'A,', 'A；', 'A;', '「A', 'A」'],
    hasNot: ['B类', '云建复〔2026〕8号', '—'],
  },
  'cell-note-quoted': {
    has: ['，已启用', ',已启用', '站点\n已启用', '站点\r已启用', '站点；', '站点;', '「站点', '站点」'],
    hasNot: ['站点，已启用', '站点,已启用', '站点 已启用'],
  },
  'cell-day': {
    finds: {
      '2026-06-01 B': day('2026', '06', '01'),
      '2026.6.1': day('2026', '6', '1'),
      '2026/6/1': day('2026', '6', '1'),
      '2026年6月1日': day('2026', '6', '1'),
      '2026年6月1日，B类': day('2026', '6', '1'),
      '2026年6-12日B': day('2026', '6', '12'),
      '2026年6月1日B': '2026年6月1日',
      '2026年6月1B': '2026年6月1',
      '226-6-1': null,
      '12026-6-1': null,
      '2026_6-1': null,
      '2026-6_1': null,
      '2026--1': null,
      '2026-123-1': null,
      '2026-6-': null,
      '2026-6-123': null,
      '2026-6-1日': day('2026', '6', '1'),
      '于2026-6-1': null,
    },
  },
  'cell-gap': { finds: { ' \t\u3000，,B': ' \t\u3000，,', B类: '', '；B': '', 'B，': '' } },
  'cell-quoted': {
    finds: {
      '「已，启用」 B': { words: '已，启用' },
      '「」': { words: '' },
      '「称」」」': { words: '称」」' },
      '「甲」」乙」': { words: '甲」」乙' },
      '「称」」': null,
      '「称': null,
      'B「称」': null,
    },
  },
  'cell-word-end': { has: ['B 云', 'B，', 'B,', 'B；', 'B;', 'B\n'], hasNot: ['B类', '云建复〔2026〕8号', '「B」'] },
  'cell-note-end': { has: ['启用；', '启用;', '启用\n', '启用\r'], hasNot: ['已，启用', '已 启用,'] },
  'cell-answer-end': {
    finds: {
      ' ； 2026': ' ； ',
      ';2026': ';',
      '\n2026': '\n',
      '\t': '\t',
      '': '',
      '，2026': null,
      ' B': null,
      'B；': null,
      '；；2026': '；',
    },
  },
};
