import { texts } from '#core/rules/testing/texts.ts';
import type { FormCorpus } from '#shared/text/form-texts.ts';

/** Invented words before the figures of sums, rests and shares, and cells of tables, by the form that knows them. */
export const sumWords: FormCorpus = {
  'sum-word': {
    has: texts`合计 共计 总计 ，合计 ,合计 、合计 合计为`,
    hasNot: texts`堤岸合计 合计修复 合 ，，合计`,
  },
  'sum-rest': {
    has: texts`其余 余下 剩余 剩下 ，其余 ,其余 、其余 其余的`,
    hasNot: texts`堤岸其余 其余堤岸 其`,
  },
  'sum-whole': {
    has: texts`共 全部 列入 移交 排查 确定 移交一二三四五六`,
    hasNot: texts`修复 移交一二三四五六七 移交，`,
  },
  'sum-parts': { has: texts`其中 的堤岸中，修复 的堤岸中,修复 的堤岸中有 的堤岸中已`, hasNot: texts`中心 修复` },
  'share-word': {
    has: texts`，占 ,占 占 占比 占总数 占全部 占户数 占总数的 占总数的为 占比为`,
    hasNot: texts`，占比达 堤岸占 占堤岸 比`,
  },
  'share-count': {
    has: ['个乡镇的', '的', `${'云'.repeat(12)}的`],
    hasNot: [...texts`的乡 个乡镇 乡，的 乡,的 乡。的 乡；的 乡;的`, `${'云'.repeat(13)}的`],
  },
  'share-takes': { has: texts`，占 ,占 占 占总数 占全部 占全市 占全县 占全区`, hasNot: texts`堤岸占 占堤岸 总数` },
  'share-rate': {
    finds: {
      '，办结率': { verb: '办结' },
      ',办结率': { verb: '办结' },
      '，办结率为': { verb: '办结' },
      办结率: null,
      '堤岸，办结率': null,
      '，结率': null,
      '，已办结率': null,
      '，办结率约': null,
    },
  },
  'sum-row': { has: ['合计', '总计', '共计', '合 计'], hasNot: ['小计', '合  计', '合计数', '共合计', '合'] },
  'sum-part-row': { has: texts`其中 小计 合计 总计 共计`, hasNot: texts`计划 堤岸` },
  'sum-no-head': {
    has: texts`序号 办结率 占比 % ％ 人均 单价 年份 日期 时间 时限 增幅 标准`,
    hasNot: texts`数量 修复`,
  },
  'sum-cell': {
    finds: {
      '217': { value: '217' },
      '7': { value: '7' },
      '1,217.5': { value: '1,217.5' },
      '217处': { value: '217' },
      '217 处': { value: '217' },
      '217  处': { value: '217' },
      约217: null,
      '217处堤岸': null,
      ',217': null,
    },
  },
};
