import { texts } from '#core/rules/testing/texts.ts';
import type { imprintRules, publicationRules } from './mark-publication.rules.ts';

const long = (length: number) => '云'.repeat(length);

export const imprints: Readonly<Record<(typeof imprintRules)[number]['id'], readonly string[]>> = {
  'imprint-year': texts`2026 2026年 二〇二六年`,
  'imprint-issue': texts`第三号 2026年第3期 2026第3期 二〇二六年第三号（总第128期）`,
  'imprint-whole-issue': texts`总第128期 （总第128期） 总第128号)`,
  'imprint-day': texts`2026年3月5日出版 3月5日印发 三月五日编印`,
  'imprint-maker': [
    ...texts`主管：市人大 主办：市人大 编辑：市人大 出版：市人大 承印：云泽厂 印刷：云泽厂 发行：市人大 编印：市人大`,
    ...texts`主办单位：市人大 编辑部门：市人大 承印者：云泽厂 主办：云泽`,
    `主办：${long(40)}`,
  ],
  'imprint-address': [
    ...texts`
      地址：云泽 邮政编码：100 邮编：100 电话：123 联系电话：123 传真：123 网址：yz 准印证：云12 准印证号：12 刊号：云12 邮箱：yz@yz 电子邮箱：yz@yz
      国内统一刊号：12 责任编辑：周远 校对：周远 印数：500`,
    `地址：${long(60)}`,
  ],
};

export const noImprints: readonly string[] = [
  ...texts`2026年水网 云2026年 第三号公告 见第三号 第三次 2026年第三号说明 年第三号 第三号（总第128期 第三号总第128期）`,
  ...texts`见总第128期 总第128期刊 3月5日 3月出版 2026年5日出版 见3月5日出版 3月5日出版物 主办单位 主办云泽 由主办：云泽 主办：云 地址：云 地址云泽`,
  ...texts`见地址：云泽 主讲单位：市人大`,
  `主办：${long(41)}`,
  `地址：${long(61)}`,
];

type Near = { has: readonly string[]; hasNot: readonly string[] };

export const publications: Readonly<Record<(typeof publicationRules)[number]['id'], Near>> = {
  'publication-masthead': {
    has: [...texts`云泽公报 云泽会刊 云泽会议文件选编 会议文件汇编 云泽会议材料`, `${long(40)}公报`],
    hasNot: [...texts`泽公报 云泽公报社 云泽文件选编 云泽材料`, `${long(41)}公报`, `1\n${long(2)}公报`],
  },
  'publication-noun': { has: texts`公报 会刊`, hasNot: texts`云公报 会刊社` },
  'publication-body': {
    has: texts`市人民代表大会 市人民代表大会常务委员会 市人大常委会 市人民政府 市人大 市人民政府办公室 市人大常委会办公厅`,
    hasNot: texts`市委办公室 市人民代表大会代表 办公室 市人大办公楼`,
  },
  'publication-printed-by': {
    has: [
      ...texts`大会秘书处2026年1月印 大会秘书处2026年1月5日印 市人大办公室2026年1月编印 市政府办公室2026年1月印发 市财政局2026年1月印制 市秘书处二〇二六年一月印`,
      `市${long(30)}秘书处2026年1月印`,
    ],
    hasNot: [
      ...texts`关于秘书处2026年1月印 秘书处2026年1月印 大会秘书处2026年印 大会秘书处1月印 大会2026年1月印 大会秘书处2026年1月 大会秘书处2026年1月印章 大会秘书处2026年1月编`,
      `市${long(31)}秘书处2026年1月印`,
    ],
  },
};
