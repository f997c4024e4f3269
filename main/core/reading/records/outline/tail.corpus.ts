import { texts } from '#core/rules/testing/texts.ts';
import type { tailRules } from './tail.rules.ts';

type Near = { has: readonly string[]; hasNot: readonly string[] };
const long = (length: number) => '云'.repeat(length);

export const tails: Readonly<Record<(typeof tailRules)[number]['id'], Near>> = {
  'tail-day': {
    has: texts`2026年3月5日 （二〇二六年三月五日）`,
    hasNot: texts`3月5日 至2026年3月5日 2026年3月5日起 （）`,
  },
  'tail-attachment': {
    has: ['附件：名单', '附：名单', '附表:名单', '附录：名单', '附 件 12 ：名单'],
    hasNot: ['见附件：名单', '附注：名单', '附件名单', '附件123：名单', '件：名单'],
  },
  'tail-attached': {
    has: ['2.项目清单', '12．项目清单', '2、项目清单', '2.清单', `2.${long(60)}`],
    hasNot: [
      '项目清单',
      '123.项目清单',
      '.项目清单',
      '2.单',
      '2.清单。',
      '2.清单；共两份',
      '2.清单;共两份',
      `2.${long(61)}`,
      '见2.清单',
    ],
  },
  'tail-contact': {
    has: texts`联系人 联系电话 抄送 主题词 此件公开 公开方式 主办单位 印发 （联系人`,
    hasNot: texts`请联系人 联系 （电话`,
  },
  'tail-name': {
    has: ['周远', '市财政局（章）', '市财政局(章)', '周 远', long(34)],
    hasNot: ['周', '周远。', '（周远）1', 'a周远', long(35)],
  },
  'tail-organ': {
    has: texts`市财经委员会 市政府办公室 市政府 市法院 市检察院 市财政局 市监委 市府办`,
    hasNot: texts`周远 市财政局长`,
  },
};
