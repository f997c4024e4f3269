import { form } from '#core/rules/form.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { texts } from '#core/rules/testing/texts.ts';
import {
  bracketed,
  classed,
  clauseBreak,
  countedNext,
  figureEnd,
  maskedSign,
  newStatement,
  partHeading,
  quoted,
  wordedNext,
} from './clause.rules.ts';

const long = (length: number) => '云'.repeat(length);

holdForm(
  'new statement',
  newStatement,
  texts`增长 下降 提高 提升 降低 增幅 总量 总数 总额 总投资 占比 净增 其中 同比增长 年均增长`,
  texts`新增 总计 同比 同期增长`,
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
    ...texts`收入与经济同步 能耗完成省任务 能耗完成省目标 收入与上年持平 空气持续改善 收入高于全省水平`,
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
holdForm('heading of a part', partHeading.form, texts`第三章 第三编 第三篇 第三部`, texts`见第三章 三章 第章 第三节`);
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
