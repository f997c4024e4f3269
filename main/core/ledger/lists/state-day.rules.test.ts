import { holdGroups } from '#core/rules/testing/hold-groups.ts';
import { holdWords } from '#core/rules/testing/hold-words.ts';
import { stateDayRules, yearOfLines } from './state-day.rules.ts';

const [asOf, ofMonth] = stateDayRules;

holdGroups('day of a state', asOf.form, {
  截至2026年6月30日: { year: '2026', month: '6', day: '30' },
  截止6月: { month: '6' },
  截至到12月5号: { month: '12', day: '5' },
  截止到6月3: { month: '6', day: '3' },
  截至6月底: { month: '6' },
  截至6月123: { month: '6', day: '12' },
  截至206年6月: null,
  截至20261年6月: null,
  截至123月: null,
  截至月: null,
  截至到到6月: null,
  至6月: null,
  截到6月: null,
});
holdGroups('state of a month', ofMonth.form, {
  '2026年6月底': { year: '2026', month: '6' },
  '12月末': { month: '12' },
  '6月份进度': { month: '6' },
  '6月办理情况': { month: '6' },
  '6月进展': { month: '6' },
  '6月份情况': { month: '6' },
  '6月统计': { month: '6' },
  '6月份': null,
  '6月份份进度': null,
  '6月30日': null,
  月底: null,
  '20261年6月底': { year: '0261', month: '6' },
  '206年6月底': { month: '6' },
  '2026年123月底': { month: '23' },
});
holdWords('year of the lines', yearOfLines.form, { '2025年至2026年办理': ['2025', '2026'], '12026年': '2026' }, [
  '2026',
  '206年',
]);
