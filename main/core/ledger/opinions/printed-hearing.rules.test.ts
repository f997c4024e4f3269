import { form } from '#core/rules/form.ts';
import { holdForm } from '#core/rules/testing/hold-form.ts';
import { holdGroups } from '#core/rules/testing/hold-groups.ts';
import { dayOfYear, heard, hearingDay, hearingMonth, untilHeard } from './printed-hearing.rules.ts';

const alone = (own: typeof dayOfYear) => form`^${own}$`;

holdForm('day of a month', hearingDay, ['8日', '28日', '28 日'], ['日', '128日', '28  日', '28号'], alone);
holdForm('month of a year', hearingMonth, ['4月', '12月', '4 月 '], ['月', '124月', '4  月', '4月  '], alone);
holdForm(
  'day of a year',
  dayOfYear,
  ['2026年4月28日', '4月28日', '2026 年 4月28日'],
  ['28日', '4月', '206年4月28日', '20266年4月28日', '2026  年4月28日', '2026年  4月28日'],
  alone,
);
holdForm(
  'words between a day and the hearing',
  untilHeard,
  ['', '，会议', '28日', '4月上旬', '甲'.repeat(40)],
  ['。', ';', '；', '召开', '举行', '4月28日', '甲'.repeat(41)],
  alone,
);
holdGroups('day on which a report was heard', heard.form, {
  '4月28日，会议听取报告': { day: '4月28日' },
  '2026年4月28日听取报告': { day: '2026年4月28日' },
  '至 3月1日，4月28日听取': { day: '4月28日' },
  ...Object.fromEntries([...'年至到—–―~-'].map((sign) => [`${sign}4月28日听取`, null])),
  '至 4月28日听取': null,
  '124月28日听取': null,
  '4月28日审议': null,
  '4月28日，5月3日听取': { day: '5月3日' },
});
