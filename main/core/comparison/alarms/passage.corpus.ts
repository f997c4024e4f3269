import type { FormCorpus } from '#shared/text/form-texts.ts';

export const passageTexts: FormCorpus = {
  'passage-figure': { has: ['清淤3处'], hasNot: ['清淤三处', '清淤３处'] },
  'passage-digit': { has: ['清淤3处', '清淤０处', '清淤９处'], hasNot: ['清淤三处'] },
  'passage-mark': { finds: { '签约#家;企业协议#;': ['#家;', '#;'], '签约#家': null, '签约家;': null } },
  'passage-no-han': { finds: { '清淤3 处；': ['3', ' ', '；'], 清淤: null, 一鿿: null } },
  'passage-compared': { has: ['一', '鿿', 'A', 'Z', 'a', 'z', '0', '9'], hasNot: ['，', '《', ' ', '３', '-'] },
  'passage-year': { has: ['2025年'], hasNot: ['2025年 3月', '今年', '25年', '在2025年', '1999年', '205年', '20255年'] },
  'passage-in-number': { finds: { '1,203，456 7': [',', '，', ' '], '1203.5': null } },
  'table-opens': { has: ['| 甲 | 乙 |', '  |甲', '|甲'], hasNot: ['甲|乙', '甲'] },
  'table-row': { has: ['| 甲 | 乙 |', ' |甲| ', '||', '|甲|  '], hasNot: ['| 甲', '甲|乙|', '|甲|乙', '|', '甲'] },
  'table-ruled': { has: ['|---|:--|', ' | - | '], hasNot: ['|---|甲|', '甲---', '---甲', ''] },
  'table-unit': {
    finds: {
      '产量（吨）': { unit: '吨' },
      '产量(吨)': { unit: '吨' },
      '产量（甲乙丙丁戊己庚辛）': { unit: '甲乙丙丁戊己庚辛' },
      '产量（甲乙丙丁戊己庚辛壬）': null,
      '产量（）': null,
      '产量（全市（吨）': { unit: '吨' },
      '产量（全市(吨）': { unit: '吨' },
      '产量（吨）亩）': { unit: '吨' },
      '产量（吨)亩）': { unit: '吨' },
      产量: null,
    },
  },
  'table-bracket': {
    finds: {
      '产量（吨）': '（吨）',
      '产量(吨)': '(吨)',
      '产量（）': '（）',
      '产量（全市（吨）': '（吨）',
      '产量（全市(吨）': '(吨）',
      '产量（吨）亩）': '（吨）',
      '产量（吨)亩）': '（吨)',
      产量: null,
    },
  },
  'table-amount': { finds: { '1,203.5吨': '1,203.5', 约3吨: null, 吨: null } },
};
