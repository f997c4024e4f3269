import { expect, it } from 'vitest';
import { firstMatch } from '#core/rules/first-match.ts';
import { holdEach } from '#core/rules/testing/hold-each.ts';
import { holdFirstMatch } from '#core/rules/testing/hold-first-match.ts';
import { holdGroups } from '#core/rules/testing/hold-groups.ts';
import { holdReplacement } from '#core/rules/testing/hold-replacement.ts';
import { texts } from '#core/rules/testing/texts.ts';
import { noTargetColumns, targetCells, targetColumnTexts } from './target-table.corpus.ts';
import {
  bareNumber,
  binding,
  blankCell,
  expected,
  grownName,
  holdsFigure,
  nameWithUnit,
  onlyNumber,
  overYears,
  rowNumber,
  type TargetColumnRule,
  targetColumnRules,
  unitOfName,
  yearInHeading,
  yearlyColumnRules,
} from './target-table.rules.ts';

holdFirstMatch<TargetColumnRule>({
  name: 'column of a table of indicators',
  rules: targetColumnRules,
  corpus: targetColumnTexts,
  none: noTargetColumns,
  decide: (text, rules) => firstMatch(rules, text)?.rule ?? null,
  outcome: ({ holds }) => holds,
});

it('column of a table outside of plans holds growth by no word of its own', () => {
  const held = (heading: string) => firstMatch(yearlyColumnRules, heading)?.rule.holds ?? null;
  expect(['累计', '累计完成', '年均目标', '指标名称', '单位', '2026年'].map(held)).toEqual([
    null,
    'actual',
    'target',
    'name',
    'unit',
    'year',
  ]);
});

holdEach(
  'cell of a table of indicators',
  [binding, expected, rowNumber, onlyNumber, blankCell, unitOfName, yearInHeading, holdsFigure],
  targetCells,
);

const long = (length: number) => '云'.repeat(length);
holdGroups('name and unit', nameWithUnit.form, {
  '产值（亿元）': { name: '产值', unit: '亿元' },
  '产值(亿元)': { name: '产值', unit: '亿元' },
  '产值（现价）（元）': { name: '产值（现价）', unit: '元' },
  '产值((元)': { name: '产值(', unit: '元' },
  '产值（（元）': { name: '产值（', unit: '元' },
  '产值（元））': null,
  '产值（元)）': null,
  [`产值（${long(10)}）`]: { name: '产值', unit: long(10) },
  [`产值（${long(11)}）`]: null,
  '（亿元）': null,
  '产值（）': null,
  '产值（亿元': null,
  '产值亿元）': null,
  '产值（亿元）值': null,
});

const numberOf = (text: string) => {
  const [, before, value, behind] = /^([^-\d]*)([-\d.,]+)(\D*)$/.exec(text) ?? [];
  return { ...(before && { before }), value: value ?? '', ...(behind && { behind }) };
};
holdGroups('number of a cell', bareNumber.form, {
  ...Object.fromEntries(
    texts`95 ≥95 ≤95 >95 <95 约95 超95 不低于95 不少于95 不超过95 不高于95 控制在95 95左右 95以上 95以下 95以内 -95 9,500 9.5`.map(
      (text) => [text, numberOf(text)],
    ),
  ),
  '约 95 左右*': { before: '约', value: '95', behind: '左右' },
  '95*': { value: '95' },
  ...Object.fromEntries([...texts`至95 95% 95多 约 以上 95** ,95`, '约  95', '95  以上'].map((text) => [text, null])),
});

holdReplacement('brackets of a plan', overYears.form, { '〔3.5〕[4]': '3.54', '（3）': '（3）' }, (text, own) =>
  own.replaceAll(text),
);

holdReplacement(
  'name of a growth',
  grownName.form,
  {
    产值增长: '产值||',
    产值提高: '产值||',
    产值年均增长: '产值||年均',
    产值累计增长: '产值||',
    能耗下降: '能耗|下降|',
    能耗降低: '能耗|降低|',
    能耗累计减少: '能耗|减少|',
    能耗下降率: '能耗|下降|',
    能耗年均累计降低率: '能耗|降低|年均',
    产值增长率: '',
    增长产值: '',
  },
  (text, own) => {
    const { fall, yearly } = own.find(text)?.groups ?? {};
    return own.test(text) ? `${own.replace(text)}|${fall ?? ''}|${yearly ?? ''}` : '';
  },
);
