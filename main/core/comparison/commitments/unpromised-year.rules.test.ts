import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { bareYears, unpromisedYears } from './unpromised-year.corpus.ts';
import { bareYear, listing, unpromisedYearRules, workEnded, yearlyList } from './unpromised-year.rules.ts';

holdEach('year by which nothing is promised', unpromisedYearRules, unpromisedYears);
holdForm('year alone', bareYear, bareYears.has, bareYears.hasNot);
holdForm('list of a year', yearlyList, '计划 预算 规划 项目 清单 盘子 实事 专项'.split(' '), ['名录']);
holdForm('entering in a list', listing, '列入 纳入 编入 列为 排入 申报'.split(' '), ['放入']);
holdForm(
  'end of a work',
  workEnded,
  '完成 建成 完工 竣工 投用 办结 通车 开通 启用 交付 上线 实现 达到 到位'.split(' '),
  ['开工', '启动'],
);
