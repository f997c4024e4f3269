import { texts } from '#core/rules/testing/texts.ts';
import type { motionItemRules } from './motion-item.rules.ts';

type Near = { has: readonly string[]; hasNot: readonly string[] };

const long = (length: number) => '云'.repeat(length);

/** What invented papers say around the motions that they name. */
export const aroundMotions: Readonly<
  Record<Exclude<(typeof motionItemRules)[number]['id'], 'motions-lead-to-next'>, Near>
> = {
  'motions-counted-part': {
    has: ['一、交市人大常委会审议的2件，由委员会审议。', '交付3 件', `${long(60)}三件`, '云云2 件'],
    hasNot: ['云2件', '共收。2件', '共收；2件', '共收;2件', `${long(61)}三件`, '交付2  件', '交付件', '交付2号'],
  },
  'motions-joined': {
    has: ['、', '和', '，', ',', '与', '及', '以及', '', ' '],
    hasNot: ['。', '转为建议，'],
  },
  'motion-tells-contents': {
    has: [
      ...texts`议案提出 该议案建议 本件议案认为 此议案的主要内容 议案反映 议案要求 议案指出 议案主张 议案的内容`,
      ...texts`主要内容 案由 案据 理由 方案`,
      ' 议案提出',
    ],
    hasNot: texts`委员会认为议案提出 议案转为建议 这议案提出 该案提出 建议`,
  },
  'motions-all-told': {
    has: [
      ...texts`上述议案 以上议案 这3件 该三件 两件议案 均 都 其中两件 其中上述 3件 这两件 经审查，上述议案 据此,上述议案`,
      ' 均',
    ],
    hasNot: texts`经审查上述议案 建议 这议案 其中建议 那两件 两人`,
  },
  'motion-clause-decides': {
    has: [
      ...texts`
        作为建议 列入议程 立案 并入第2号 合并办理 转为建议 改为建议 改作建议 按建议办理 交委员会 提交大会 列为建议 撤回
        建议将其转为建议 建议作为 认为应当转为 认为应转为 决定交委员会 同意交委员会 拟交委员会 可以转为 可转为 宜转为
        审查委员会建议转为 处理意见：转为 审查意见:转为 审议意见：转为 经研究转为 据此转为 对其转为 把该议案转为 将此案转为 将本件议案转为
        该议案转为 该件转为 予以立案 不列入 不宜列入 不再列入 不予立案 经市人大审查委员会建议转为`,
      ' 转为',
      '处理意见： 转为',
    ],
    hasNot: [
      ...texts`议案提出列入 城市将其转为 处理意见转为 委员转为 建议研究 暂不列入 将该转为 建议将学校列入 不宜再列入 办理 列出`,
    ],
  },
  'motion-tells-movers': {
    has: texts`
      15名代表提出 15位市人大代表附议 15名代表联名提出 代表团提出 领衔提出 领衔的议案 提案人：周远 提出人:周远 提议人：周远 领衔人：周远
      十名代表提交 15名代表依法提出`,
    hasNot: texts`
      领衔代表的意见 15名代表参加 15名委员提出 代表团讨论 提案人周远 名代表提出 15件代表提出`,
  },
};
