import type { WordedValue, wordedValueRules } from './worded-value.rules.ts';

const said = (name: string, value: string): WordedValue => ({ name, value });
const all = (name: string, values: string) =>
  Object.fromEntries(
    values
      .trim()
      .split(/\s+/)
      .map((value) => [`${name}${value}`, said(name, value)]),
  );
const long = (length: number) => '云'.repeat(length);

// Invented goals in words.
export const worded: Readonly<Record<(typeof wordedValueRules)[number]['id'], Readonly<Record<string, WordedValue>>>> =
  {
    'worded-order': {
      完成上级下达的节能任务: said('上级下达的节能任务', '完成'),
      全面完成省定减排目标: said('省定减排目标', '完成'),
      完成国家规定指标: said('国家规定指标', '完成'),
    },
    'worded-in-step': {
      ...all('居民收入', '与经济增长同步 和经济增长同步 同经济增长同步 跟经济增长同步 与上年持平 与经济增长基本同步'),
      居民收入增长与经济增长同步: said('居民收入', '与经济增长同步'),
    },
    'worded-against': {
      ...all(
        '居民收入',
        '快于经济增长 高于全国平均 低于全国平均 不低于经济增长 不高于经济增长 优于全省水平 好于上年同期',
      ),
      居民收入增长快于经济增速: said('居民收入', '快于经济增速'),
      居民收入增幅均高于全省: said('居民收入', '高于全省'),
      居民收入增速都高于全省: said('居民收入增速', '高于全省'),
    },
    'worded-kept': {
      ...all(
        '物价涨幅',
        '保持在合理区间 保持合理水平 维持基本平衡 处于总体可控 保持稳定增长 保持优良 保持平衡 保持良好 基本平衡 基本稳定',
      ),
      [`物价保持稳定${long(6)}`]: said('物价', `保持稳定${long(6)}`),
    },
    'worded-tendency': all('空气质量', '持续改善 稳步提升 进一步改善 继续好转 不断优化 稳定提高 明显改善 逐步回升'),
    'worded-fulfilled': {
      ...all(
        '减排量',
        '完成国家下达任务 达到省级目标 实现市定要求 控制在县定标准 完成上级指标 控制在区定指标以内 完成省任务',
      ),
      [`减排量完成省${long(14)}任务`]: said('减排量', `完成省${long(14)}任务`),
    },
    'worded-multiple': all(
      '工业产值',
      '倍增 转正 动态清零 全覆盖 实现倍增 保稳提质 促稳提质 稳促提质 稳保提质 促提质 保稳稳提质 稳中提质 稳中向好 稳中有升 稳中有进 稳中趋优 “双下降”',
    ),
  };

export const notWorded: readonly string[] = [
  '居民收入增长',
  '与经济增长同步',
  '居民收入与经济增长同步提高',
  '居民收入高于',
  '高于全省平均',
  '居民收入高于全省3名',
  '基本平衡',
  '物价保持稳定，再稳定',
  '物价保持稳定；再稳定',
  '物价保持稳定。再稳定',
  '物价保持稳定3年',
  `物价保持稳定${long(7)}`,
  '物价保持在低位',
  '物价基本平衡了',
  '持续改善',
  '空气质量改善',
  '空气质量持续改善了',
  '完成上级任务',
  '完成上级下达的任务书',
  '要完成上级下达任务吗',
  '完成企业下达任务',
  '减排量完成任务',
  '减排量完成省，定任务',
  '减排量完成省；定任务',
  '减排量完成省。定任务',
  '减排量完成省3项任务',
  `减排量完成省${long(15)}任务`,
  '减排量完成省定任务吗',
  '完成省定',
  '工业产值提质',
  '工业产值倍增了',
];
