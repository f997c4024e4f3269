import type { FormRule } from '../rules/first-match.ts';
import { form, part } from '../rules/form.ts';

/** What stands before the serial of a paper's number: 云人常〔2026〕, 云人常审[2026]. */
export const series = part('series', form`(?<organ>[\u4e00-\u9fff]{2,12})[〔\[［（(](?<year>20\d\d)[〕\]］）)]`);

export const numberRun = {
  id: 'paper-number-run',
  means: 'one number of a paper, or several of one series: 云人常〔2026〕14号、15号, 云人常〔2026〕7、8号',
  form: form`${series}(?<serials>第?\d+(号?[、和及与，]第?\d+)*)号`,
} as const satisfies FormRule;

export const serial = {
  id: 'paper-serial',
  means: 'a serial in such a run',
  form: form`\d+`,
} as const satisfies FormRule;

export const nextSerial = {
  id: 'paper-next-serial',
  means: 'the sign before a clause that names the next of several papers by its serial alone: ，15号审议意见于…',
  form: form`[，,；;、](?=[^，,；;、]{0,24}(?<![\d月])\d+号)`,
} as const satisfies FormRule;

export const bareSerial = {
  id: 'paper-serial-alone',
  means: 'a serial that stands without its series: 15号; a day of a month is none',
  form: form`(?<![\d月])\d+(?=号)`,
} as const satisfies FormRule;

export const upToTime = {
  id: 'paper-clause-time',
  means: 'the last time of a clause, up to its end: 2026年8月11日前',
  form: form`.*[日月号底内年天][之以]?前|.*内`,
} as const satisfies FormRule;

export const documentNumberRules = [numberRun, serial, nextSerial, bareSerial, upToTime] as const;
