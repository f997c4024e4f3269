import { texts } from '#core/rules/testing/texts.ts';
import type { madeThingRules } from './made-thing.rules.ts';

/** Invented demands that want something to be set up or built, and such as do not. */
export const madeThings: Readonly<
  Record<(typeof madeThingRules)[number]['id'], { has: readonly string[]; hasNot: readonly string[] }>
> = {
  'demand-made-thing': {
    has: [
      ...texts`
        设立渡船中心 成立渡船委员会 组建渡船平台 建成渡船基地 建设渡船机场 新建渡船学校 建立渡船医院 开设渡船基金 增设先行赔付金 配建先行补付金 搭建渡船博物馆 创办渡船图书馆
        建设渡船实验室 建设渡船服务站 建设渡船工作站 建设渡船车站 建设渡船码头 建设渡船公园 建设渡船广场 建设渡船市场 建设渡船园区 建设渡船仓库 建设渡船水厂 建设渡船电站 建设渡船管网
        建设渡船泵站 建设渡船专班 建设渡船联盟 建设渡船名录 建设渡船数据库 建设渡船台账 建设渡船档案 建设“渡船中心” 建设‘渡船中心’ 建设渡中心 配备小渡车 购置小渡车 添置小渡船`,
      `建设${'云'.repeat(24)}中心`,
    ],
    hasNot: [
      ...texts`
        建设中心 翻修渡船中心 建设渡船中心的办法 建设渡船，中心 建设渡船,中心 建设渡船。中心 建设渡船；中心 建设渡船;中心 建设渡口 渡船中心 配备渡船 配备小渡车的`,
      `建设${'云'.repeat(25)}中心`,
    ],
  },
};
