import { texts } from '#core/rules/testing/texts.ts';
import type { derivedRules } from './derived-amounts.rules.ts';

type Held = { has: readonly string[]; hasNot: readonly string[] };

/** Invented words between two counts of an answer, and clauses of demands and answers. */
export const derivedWords: Readonly<Record<(typeof derivedRules)[number]['id'], Held>> = {
  'derived-of-which': {
    has: texts`渡口，其中 渡口，已翻修 渡口，实际翻修 渡口中翻修 渡口，清理 渡口，取得执照 渡口，具备执照 渡口，有执照的`,
    hasNot: texts`
      渡口，码头 渡口中小学 渡口中学 渡口的码头 渡口，其中未翻修 渡口，其中没有 渡口，其中不通 渡口，其中其余 渡口，其中剩余 渡口，其中余下 渡口，另已建 渡口，其中新增
      渡口，其中拟建 渡口，其中计划`,
  },
  'derived-whole-done': {
    has: [...texts`改造渡口 清理渡口 办结 调整渡口`, `改造${'云'.repeat(12)}`],
    hasNot: ['渡口', '改造，渡口', '改造,渡口', `改造${'云'.repeat(13)}`],
  },
  'derived-share-name': { has: texts`立案率达到九成 办结率`, hasNot: texts`率 效率 立案` },
  'derived-base': {
    has: texts`不少于东渡客流的15% 不低于东渡客流的15% 达到东渡客流的15% 占东渡客流的15% 占云云云的1% 占一二三四五六七八九十的1%`,
    hasNot: texts`东渡客流的15% 占客流的15% 占东渡客流15% 占东渡客流的大半 占东渡3条客流的1% 占一二三四五六七八九十一的1%`,
  },
  'derived-moved': { has: texts`降到 提高到 升至 升到 升为`, hasNot: texts`升 到 降` },
  'derived-before': { has: texts`上年为 去年为 同期为`, hasNot: texts`今年为` },
  'derived-fell': { has: texts`下降 减少 压低 缩短 削去`, hasNot: texts`增长` },
  'demand-wants-change': {
    has: texts`增长一成 上升一成 增加一成 提高一成 下降一成 降低一成 减少一成 压减一成 压缩一成 缩短一成 削减一成`,
    hasNot: texts`提高到九成 下降至九成 增长为九成 长一成`,
  },
  'demand-wants-lead': { has: texts`高于平均 快于平均 大于平均 高出平均 超过平均`, hasNot: texts`低于平均 高` },
  'answer-tells-all': {
    has: texts`
      覆盖所有渡口 全部渡口 全数渡口 悉数渡口 渡口全覆盖 渡口均有亭 每个渡口 每名船工 每家船厂 每村 每所学校 每条航线 每处渡口 逐一翻修 逐家翻修 逐户走访
      逐个翻修 逐村走访`,
    hasNot: texts`
      渡口 均衡 均等 均匀 均价 每年 逐年 除东渡外均有亭 尚均 未均 没有均 其余均有亭 剩余均有亭 部分均有亭 平均均 人均均 户均均 年均均 月均均 计划均有亭 拟均有亭 将均有亭`,
  },
};
