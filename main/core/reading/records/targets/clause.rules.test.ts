import { form } from '#core/rules/form.ts';
import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { texts } from '#core/rules/testing/texts.ts';
import {
  bracketed,
  classed,
  clauseBreak,
  countedNext,
  figureEnd,
  labelColon,
  maskedSign,
  newStatement,
  partHeading,
  quoted,
  runInHeading,
  saidBehind,
  wordedNext,
} from './clause.rules.ts';

const long = (length: number) => '云'.repeat(length);

holdForm(
  'new statement',
  newStatement,
  texts`增长 下降 提高 提升 降低 增幅 总量 总数 总额 总投资 占比 净增 其中 同比增长 年均增长 居全市 居首位 居第三 列全市 位列第三 位居首位 增速居 增速列 是2020年的 是上年的 翻一番 翻两番 比上年提升 较上年提升 比去年提升 较去年提升 达5`,
  texts`新增 总计 同比 同期增长 居民 位全市 增速为 是2020 是全市 翻番 位居云泽 是1998年 比今年 同上年 达标`,
  (own) => form`^${own}`,
);
holdForm(
  'end of a figure',
  figureEnd,
  [...'5%％个家所项件人户台套条座处万亿里亩吨元名次张', ...texts`个以上 个左右 个以内`],
  texts`云 以上 个以下`,
  (own) => form`^${own}$`,
);
holdForm(
  'thing counted next',
  countedNext,
  ['公园5', '3元公园5', '3.5万元公园5', '3.55亿元公园5', '30元公园5', `${long(2)}5`, `${long(30)}5`],
  ['园5', '公园', '公、园5', '公，园5', '公。园5', `${long(31)}5`, '3万公园5', '.5元公园5', '3.元公园5', '3元5'],
  (own) => form`^${own}`,
);
holdForm(
  'goal in words next',
  wordedNext,
  [
    ...texts`收入与经济同步 能耗完成省任务 能耗完成省目标 收入与上年持平 空气持续改善 收入高于全省水平 零就业家庭清零 社区服务全覆盖`,
    '收入与经济同步，',
    '收入与经济同步。',
    '收入与经济同步；',
    `${long(4)}同步`,
    `${long(40)}同步`,
  ],
  [`${long(3)}同步`, `${long(41)}同步`, '收入与经济同步增长', ...[...'、，。；5'].map((sign) => `收入${sign}收入同步`)],
  (own) => form`^${own}`,
);
holdReplacement(
  'between clauses',
  clauseBreak.form,
  {
    '甲，乙；丙：丁。戊！己？庚': '甲|乙|丙|丁|戊|己|庚',
    '公园、增长5%': '公园|增长5%',
    '公园3个、车站5个': '公园3个|车站5个',
    '公园、车站5个': '公园、车站5个',
    '公园3个、车站': '公园3个、车站',
    '甲,乙;丙:丁': '甲|乙|丙|丁',
    '1,200亿元;2:5': '1,200亿元|2:5',
  },
  (text, own) => text.split(own.regex).join('|'),
);
holdReplacement('in quotation marks', quoted.form, {
  '“1030”体系': '体系',
  '“”体系': '“”体系',
  [`“${long(60)}”`]: '',
  [`“${long(61)}”`]: `“${long(61)}”`,
  '“一”二”': '二”',
});
holdReplacement(
  'in brackets',
  bracketed.form,
  {
    '甲（一）(二)': '甲',
    '（）': '（）',
    '()': '()',
    '（（一）': '（',
    '（一））': '）',
    '((一)': '(',
    '(一))': ')',
    [`（${long(60)}）`]: '',
    [`（${long(61)}）`]: `（${long(61)}）`,
    [`(${long(60)})`]: '',
    [`(${long(61)})`]: `(${long(61)})`,
  },
  (text, own) => own.replaceAll(text),
);
holdForm(
  'what is said behind a name and a colon',
  saidBehind,
  texts`
    5% 力争达到 预期达到 确保达到 保持在 稳定在 维持在 控制在 达到 突破 超过 实现5% 实现总产值5 完成国家 完成上级 完成省 完成市 完成州 完成县 完成区 不低于 不少于
    不高于 不超过 高于 低于 快于 分别 同比 年均 增长 下降 提高 提升 降低 减少 增加 上升 回落 与经济同步 和经济同步 同经济同步 跟经济同步 与上年持平 持续 进一步`.concat(
    `实现${long(4)}5`,
    `与${long(14)}同步`,
  ),
  [
    ...texts`云 实现 实现，5 实现。5 实现；5 完成任务 不大于 与同步 与云同步 与云，云同步 与云；云同步 与云。云同步 与云5云同步 与经济协调 在`,
    `实现${long(5)}5`,
    `与${long(15)}同步`,
  ],
  (own) => form`^(${own})`,
);
holdEach('clause', [labelColon], {
  'clause-label-colon': {
    has: [
      ...texts`地区生产总值：增长6% 地区生产总值:增长6% 总值：增长6%，其中甲：5`,
      '地区生产总值： 增长6%',
      '地区生产总值：增长6%，预期目标：5%',
      '地区生产总值:增长6%，预期目标:5%',
      `${long(40)}：5%`,
    ],
    hasNot: [
      ...texts`
        值：增长6% 地区生产总值增长6% 预期目标：增长6% 主要指标：增长6% 重点任务：完成省 措施如下：增长6% 其中：增长6% 包括：增长6% 有关情况：增长6% 目标是：增长6% 目标为：增长6%
        地区，总值：增长6% 地区。总值：增长6% 地区；总值：增长6% 地区生产总值：云泽 云泽：水利：增长6% 云泽:水利:增长6%`,
      '预期目标 ：增长6%',
      '预期目标:增长6%',
      '地区生产总值：  增长6%',
      `${long(41)}：5%`,
    ],
  },
});
holdForm('heading of a part', partHeading.form, texts`第三章 第三编 第三篇 第三部`, texts`见第三章 三章 第章 第三节`);
holdReplacement('heading that runs on', runInHeading.form, {
  '一、工作回顾。过去一年。': '过去一年。',
  '一、工作回顾。 过去': ' 过去',
  [`${long(30)}。甲`]: '甲',
  [`${long(31)}。甲`]: `${long(31)}。甲`,
  '一、甲。乙': '乙',
  '一、。乙': '一、。乙',
  '一、工作回顾。': '一、工作回顾。',
  '一、工作回顾。 ': '一、工作回顾。 ',
  '一、工作，回顾。甲': '一、工作，回顾。甲',
  '一、工作；回顾。甲': '一、工作；回顾。甲',
  '一、工作：回顾。甲': '一、工作：回顾。甲',
  '见一、工作回顾。甲。乙': '甲。乙',
});
holdForm('sign that is masked', maskedSign.form, ['1', '０', '９', '，', '、', '；'], ['。', '云', ',']);
holdReplacement(
  'figure that says which of a kind',
  classed.form,
  {
    '2亿元以上项目': '项目',
    '10亿元以上项目': '项目',
    '1.5万亿元以下项目': '项目',
    '65岁及以上老人': '老人',
    '5万人以上城镇': '城镇',
    '3吨以上车辆': '车辆',
    '50亩以上地块': '地块',
    '5元以上项目': '项目',
    产值超10亿元企业: '产值企业',
    '产值超1.5万亿元的企业': '产值超1.5万亿元的企业',
    '产值超1.5万亿元企业': '产值企业',
    超5元项目: '项目',
    超100人产业: '产业',
    超3吨项目: '项目',
    '达到2亿元以上，': '达到2亿元以上，',
    达到2个以上项目: '达到2个以上项目',
    投资超2亿元: '投资超2亿元',
    元以上项目: '元以上项目',
    超元项目: '超元项目',
    '2亿元之上项目': '2亿元之上项目',
    产值超2家企业: '产值超2家企业',
    '2亿岁上项目': '2亿岁上项目',
  },
  (text, own) => own.replaceAll(text),
);
