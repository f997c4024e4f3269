import { holdForm } from '#core/rules/testing/hold-form.ts';
import { holdGroups } from '#core/rules/testing/hold-groups.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { behindFigures, bracketedEnd, growthBefore, plainValue, rowStart, wordValue } from './text-table.rules.ts';

holdGroups('start of a row', rowStart.form, {
  '1 产值 5%': { number: '1', rest: '产值 5%' },
  '1.产值': { number: '1', rest: '产值' },
  '1．产值': { number: '1', rest: '产值' },
  '1、 产值': { number: '1', rest: '产值' },
  '123产值': { number: '123', rest: '产值' },
  '1234产值': null,
  '1.5产值': null,
  '1．5产值': null,
  '1、5产值': { number: '1', rest: '、5产值' },
  '1%产值': null,
  '1％产值': null,
  产值1: null,
});

holdReplacement('growth before a figure', growthBefore.form, {
  ...Object.fromEntries(
    texts`增长 新增 净增 下降 降低 累计下降 同口径增长 净增长 同口径`.map((word) => [`产值${word}`, '产值']),
  ),
  '产值增长 ': '产值',
  增长产值: '增长产值',
});

holdForm(
  'words as a value',
  wordValue.form,
  texts`保持前列 完成任务 稳步增加 同步增加 提质 持平 提升 降低 不发生 稳定 可以 力争 下降 达标 优于全省`,
  texts`增加 前列`,
);
holdForm('plain value', plainValue.form, texts`5 <5 >5 ≥5 ≤5 -5 - — -- 5个`, texts`约5 —个 个—`);
holdForm('bracketed end', bracketedEnd.form, texts`城镇化率（%） 城镇化率(%)`, texts`城镇化率（%）的 城镇化率`);
holdForm(
  'behind the figures',
  behindFigures.form,
  ['', '预期性', '预期性质', ' 预期性', '（修订）预期性', '(修订) 预期性', '（）', ' （修订）'],
  ['预期性质的', 'a', '，预期性', '（修（订）', '（修(订）', '（修）订）', '(修)订)', '修订）预期性质的', '（修订 '],
);
