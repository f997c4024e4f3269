import type { lineSignRules, markupRules } from './markup.rules.ts';

const long = (length: number) => '水'.repeat(length);

/** What each leftover becomes in an invented line. */
export const markupTexts: Readonly<Record<(typeof markupRules)[number]['id'], Readonly<Record<string, string>>>> = {
  'markup-heading': {
    '# 水网': '水网',
    '   ######  水网': '水网',
    '    # 水网': '    # 水网',
    '####### 水网': '####### 水网',
    '#水网': '#水网',
    '水# 网': '水# 网',
  },
  'markup-bold': {
    '**水网**': '水网',
    '***水网': '水网',
    '*水网': '*水网',
    ...Object.fromEntries([...'件个项名人次家万亿元年月日条户所%％'].map((sign) => [`办结**${sign}`, `办结**${sign}`])),
  },
  'markup-raised-remark': {
    '周远^(女)': '周远（女）',
    '周远 ^（女）': '周远（女）',
    '周远  ^（女）': '周远 （女）',
    '周远^{(女)}': '周远（女）',
    '周远^{（乌孜别克族女）}': '周远（乌孜别克族女）',
    '周远^{（乌孜别克族的女）}': '周远^{（乌孜别克族的女）}',
    '周远^()': '周远^()',
    '周远(女)': '周远(女)',
    '周远^女)': '周远^女)',
    '周远^(女': '周远^(女',
    '周远^(女）)': '周远（女）)',
    '周远^(女)）': '周远（女））',
    '周远^{(女)}}': '周远（女）}',
  },
  'markup-raised-words': {
    'PM_{2.5}': 'PM2.5',
    'PM _{2.5}': 'PM2.5',
    'PM  _{2.5}': 'PM 2.5',
    'm^{2}': 'm2',
    'm^{123456789012}': 'm123456789012',
    'm^{1234567890123}': 'm^{1234567890123}',
    'm^{}': 'm^{}',
    'm{2}': 'm{2}',
    'm^{2': 'm^{2',
    'm^2}': 'm^2}',
    'm^{{2}}': 'm^{{2}}',
    'm^{2}}': 'm2}',
    'm^{2}m}': 'm2m}',
  },
  'markup-formula': {
    $水网$: '水网',
    $$: '$$',
    [`$${long(40)}$`]: long(40),
    [`$${long(41)}$`]: `$${long(41)}$`,
    水网$: '水网$',
    $水网: '$水网',
    $水$网$: '水网$',
  },
  'markup-raised-figure': {
    'm^2': 'm2',
    'm ^2': 'm2',
    'm  ^2': 'm 2',
    'm^23': 'm^23',
    m2: 'm2',
    'm^x': 'm^x',
  },
  'markup-tag': {
    ...Object.fromEntries(
      'br p b strong i em u sup sub span div center font'.split(' ').flatMap((tag) => [
        [`<${tag}>水网</${tag}>`, '水网'],
        [`<${tag.toUpperCase()}>水网`, '水网'],
      ]),
    ),
    '<br/>水网': '水网',
    [`<p ${long(79)}>水`]: '水',
    [`<p ${long(80)}>水`]: `<p ${long(80)}>水`,
    '<bx>水网': '<bx>水网',
    '<a>水网': '<a>水网',
    'br>水网': 'br>水网',
    '<br水网': '<br水网',
    '<p <p>水网': '<p 水网',
    '<p>水>网': '水>网',
  },
  'markup-space': {
    '水&nbsp;网': '水 网',
    '水&ensp;网': '水 网',
    '水&emsp;网': '水 网',
    '水&NBSP;网': '水 网',
    '水&ENSP;网': '水 网',
    '水&EMSP;网': '水 网',
    '水&lt;网': '水&lt;网',
    '水nbsp;网': '水nbsp;网',
    '水&nbsp网': '水&nbsp网',
  },
};

type Near = { has: readonly string[]; hasNot: readonly string[] };

export const lineSigns: Readonly<Record<(typeof lineSignRules)[number]['id'], Near>> = {
  'markup-sign': { has: [...'*#^_$<&'].map((sign) => `水${sign}网`), hasNot: ['水网', '水|网'] },
  'markup-odd-space': {
    has: ['\t', '\u00a0', '\u1680', '\u2000', '\u200a', '\u202f', '\u205f', '\u3000'].map((sign) => `水${sign}网`),
    hasNot: ['水 网', '水\u200b网'],
  },
  'markup-full-width': { has: [...'０９ＡＺａｚ'], hasNot: ['0', 'A', '水', '．'] },
  'markup-bar': { has: ['水|网', '水｜网'], hasNot: ['水网', '水/网'] },
  'markup-lone-bar': {
    has: ['|水网', '｜水网', '|水网|', '|水网｜', ' |水网', '|水网| ', '| ', '|', '水网|', '水网｜', '水网| '],
    hasNot: ['水网', '|水|网', '|水｜网', '｜水|网', '|水|网|', '水|网', '水｜网', '水|网|', '水｜网|', '见|水网||'],
  },
};
