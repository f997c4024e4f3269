import { texts } from '#core/rules/testing/texts.ts';
import type { noTitleRules, titleLineRules } from './title-line.rules.ts';

type Near = { has: readonly string[]; hasNot: readonly string[] };

const long = (length: number) => '云'.repeat(length);

export const noTitles: Readonly<Record<(typeof noTitleRules)[number]['id'], Near>> = {
  'title-ends-sentence': { has: texts`水网通水。 水网通水！ 水网通水! 水网通水？ 水网通水?`, hasNot: texts`水网报告` },
  'title-names-attachment': {
    has: [
      '附件：水网',
      '附：水网',
      '附件:水网',
      '附件.水网',
      '附件．水网',
      '附件2：水网',
      '附件12：水网',
      '附件 2 ：水网',
    ],
    hasNot: ['附件水网', '见附件：水网', '附件  2：水网', '附件2  ：水网', '件：水网'],
  },
  'title-of-list': {
    has: [
      '1.水网',
      '12．水网',
      '3、水网',
      '3 、水网',
      '8:30水网',
      '08：30水网',
      '表1水网',
      '图 2水网',
      '单位：件',
      '注：水网',
      '备注',
    ],
    hasNot: [
      '水网1.',
      '123:30水网',
      '8:3水网',
      ':30水网',
      '表水网',
      '水网单位：件',
      '单位水网',
      '3  、水网',
      '表  1',
      '.水网',
    ],
  },
  'title-secrecy-mark': {
    has: [
      '绝密',
      '机密',
      '秘密',
      '机密★启用前',
      '秘密☆3年',
      '机密 ★',
      `机密★${long(8)}`,
      ...texts`内部资料 内部文件 内部材料`,
    ],
    hasNot: ['内部管理', '见机密', '机密  ★', '机密启用前', '内部资料汇编', '见内部资料', `机密★${long(9)}`, '★'],
  },
  'title-of-day': {
    has: ['2026年1月20日星期二', '2026年1月20日 周日', '2026年1月20日星期天公报'],
    hasNot: [
      '2026年1月20日',
      '星期二',
      '见2026年1月20日星期二',
      '2026年1月20日  星期二',
      '2026年1月20日星期',
      '2026年1月20日星期2',
    ],
  },
  'title-of-chapter': {
    has: ['第三章', '第三节', '第三条', '第三编', '第三篇', '第三款', '第三部分', '第 三 章', '第一百二十条'],
    hasNot: ['见第三章', '三章', '第章', '第三次', '第一百二十三条', '第  三章', '第三  章'],
  },
  'title-leads-on': { has: texts`水网如下： 水网：供水 水网； 水网;`, hasNot: texts`水网；供水 水网` },
  'title-action-first': {
    has: [
      ...texts`
        听取 审议 审查 表决 通过 召开 举行 宣布 讨论 研究 推选 推定 酝酿 继续 传达 学习 组织 开展 完成 提请 印发`.map(
        (word) => `${word}水网报告`,
      ),
      `审议${long(21)}办法`,
      '审议水网办法草案',
    ],
    hasNot: [
      ...texts`
        关于审议水网的报告 审议水网办法 审议水网规定 审议水网条例 审议水网规则 审议水网方案 审议水网纲要 审议水网意见`,
      '审议办法',
      `审议${long(20)}办法`,
    ],
  },
  'title-second-half': {
    has: ['第五次会议', '第 五 次'],
    hasNot: ['市第五次会议', '五次', '第次', '第五届', '第  五次', '第五  次'],
  },
  'title-row-number': {
    has: ['1水网', '41 土地', '123水网'],
    hasNot: [...[...'年月日个件项届次'].map((sign) => `3${sign}水网`), '1234水网', '2026年水网', '水网1'],
  },
};

export const titleLines: Readonly<Record<(typeof titleLineRules)[number]['id'], Near>> = {
  'title-person-remark': {
    has: texts`周远（女） 周远（兼） 周远（回族） 周远（维吾尔族） 周远(女) 周远（女，回族） 周远（女,回族） 周远（女)`,
    hasNot: texts`周远（代） 周远女） 周远（女 周远（族） 周远（高山山山族） 周远（女性）`,
  },
  'title-point': {
    has: ['第二条重新办理情况的复函', '第 3 条延期的请示', '第12条办理情况的报告', '第二 条的通知', '第十条甲函'],
    hasNot: [
      ...[
        '第二条　办理情况的报告',
        '第二条办理',
        '二条的复函',
        '第条的复函',
        '关于第二条的复函',
        '第二条函',
        '第二条的复函件',
      ],
      ...['第  二条的复函', '第二  条的复函'],
    ],
  },
};
