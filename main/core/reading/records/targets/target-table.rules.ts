import { lineStart } from '#core/language/line-start.ts';
import { magnitude, unitOfFigure } from '#core/language/quantities.ts';
import type { FormRule } from '#core/rules/first-match.ts';
import { form } from '#core/rules/form.ts';

export type TargetColumnRule = FormRule & {
  holds: 'name' | 'unit' | 'nature' | 'growth' | 'rate' | 'actual' | 'target' | 'year';
};

/** What a column of a table of indicators holds, by its heading without spaces. The first rule that holds decides. */
export const targetColumnRules = [
  {
    id: 'target-column-name',
    holds: 'name',
    means: 'names the indicators',
    form: form`^(主要)?指标(名称)?$|^名称$|^(实事)?(项目|事项)(名称)?$`,
  },
  { id: 'target-column-unit', holds: 'unit', means: 'the units', form: form`^(计量)?单位$` },
  {
    id: 'target-column-nature',
    holds: 'nature',
    means: 'whether a target binds or is expected',
    form: form`^(指标)?(属性|性质|类型)$`,
  },
  {
    id: 'target-column-growth',
    holds: 'growth',
    means: 'growth over all years of a plan; asked only where a plan says what it wants',
    form: form`年均|累计`,
  },
  {
    id: 'target-column-actual',
    holds: 'actual',
    means: 'what was reached',
    form: form`完成|实际|实绩|基期|现状|现值|执行|(进展|推进|实施|落实)(情况|成效)?$`,
  },
  { id: 'target-column-target', holds: 'target', means: 'what is wanted', form: form`目标|预期|计划|规划|任务` },
  {
    id: 'target-column-rate',
    holds: 'rate',
    means: 'by how much the value of the column before grew',
    form: form`^(20\d\d年)?(预计)?(同比|比上年)?(增速|增长|增幅|±)`,
  },
  { id: 'target-column-year', holds: 'year', means: 'a year and no more', form: form`^20\d{2}年?$` },
] as const satisfies readonly TargetColumnRule[];

/** The same outside of plans, where 累计 is a word like others. */
export const yearlyColumnRules: readonly TargetColumnRule[] = targetColumnRules.filter(
  ({ holds }) => holds !== 'growth',
);

export const nameWithUnit = {
  id: 'target-name-with-unit',
  means: 'a unit in brackets behind the name: 地区生产总值（亿元）',
  form: form`${lineStart}(?<name>.+?)[（(](?<unit>[^（）()]{1,10})[）)]$`,
} as const satisfies FormRule;

export const bareNumber = {
  id: 'target-bare-number',
  means: 'a number alone, perhaps with a word of more or less: ≥95, 6左右',
  form: form`^(?<before>≥|≤|>|<|约|超|不低于|不少于|不超过|不高于|控制在)?\s?(?<value>-?\d[\d,.]*)\s?(?<behind>左右|以上|以下|以内)?\*?$`,
} as const satisfies FormRule;

export const binding = {
  id: 'target-binding',
  means: 'a target that binds',
  form: form`约束`,
} as const satisfies FormRule;

export const expected = {
  id: 'target-expected',
  means: 'a target that is expected',
  form: form`预期`,
} as const satisfies FormRule;

export const grownName = {
  id: 'target-grown-name',
  means: 'a name that says of its value that it is a growth or a fall: 单位能耗降低（%）',
  form: form`(?<yearly>年均)?(累计)?((?<fall>下降|降低|减少)率?|增长|提高)$`,
} as const satisfies FormRule;

export const rowNumber = {
  id: 'target-row-number',
  means: 'the number of a row before its name',
  form: form`^\d{1,3}[.．、]`,
} as const satisfies FormRule;

export const onlyNumber = {
  id: 'target-name-number',
  means: 'a number where a name should stand',
  form: form`^[\d.]+$`,
} as const satisfies FormRule;

export const blankCell = {
  id: 'target-blank-cell',
  means: 'a dash for no value',
  form: form`^[-—/]+$`,
} as const satisfies FormRule;

export const overYears = {
  id: 'target-over-years',
  means: 'the brackets in which plans print what is reached over all their years: 〔3.5〕',
  form: form`[〔〕[\]]`,
} as const satisfies FormRule;

export const unitOfName = {
  id: 'target-unit',
  means: 'a unit that may stand in brackets behind a name: 万元, 岁, 件/万人',
  form: form`^(${magnitude}?(${unitOfFigure}|[岁年])|.+\/.+)$`,
} as const satisfies FormRule;

export const yearInHeading = {
  id: 'target-year-in-heading',
  means: 'a year in the heading of a column',
  form: form`20\d\d`,
} as const satisfies FormRule;

export const completionHeading = {
  id: 'target-completion-heading',
  means: 'how much of what was wanted was done, which is a rate of its own: 完成率',
  form: form`^(计划|目标|任务|年度|投资)*完成(率|比例|占比)`,
} as const satisfies FormRule;

export const holdsFigure = {
  id: 'target-holds-figure',
  means: 'a value in figures, not in words',
  form: form`\d`,
} as const satisfies FormRule;

/** What cells of such a table say of themselves, each asked alone. */
export const targetCellRules = [
  nameWithUnit,
  bareNumber,
  binding,
  expected,
  grownName,
  rowNumber,
  onlyNumber,
  blankCell,
  overYears,
  unitOfName,
  yearInHeading,
  completionHeading,
  holdsFigure,
] as const;
