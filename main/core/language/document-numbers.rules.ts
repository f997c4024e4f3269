import { form, part } from '../rules/form.ts';

/** What stands before the serial of a paper's number: 云人常〔2026〕, 云人常审[2026]. */
const series = part('series', form`(?<organ>[\u4e00-\u9fff]{2,12})[〔\[［（(](?<year>20\d\d)[〕\]］）)]`);

/** One number of a paper, or several of one series: 云人常〔2026〕14号、15号, 云人常〔2026〕7、8号. */
export const numberRun = form`${series}(?<serials>第?\d+(号?[、和及与，]第?\d+)*)号`;

/** A serial in such a run. */
export const serial = form`\d+`;

/** The sign before a clause that names the next of several papers by its serial alone: ，15号审议意见于…. */
export const nextSerial = form`[，,；;、](?=[^，,；;、]{0,24}(?<![\d月])\d+号)`;

/** A serial that stands without its series: 15号; a day of a month is none. */
export const bareSerial = form`(?<![\d月])\d+(?=号)`;

/** The last time of a clause, up to its end: 2026年8月11日前. */
export const upToTime = form`.*[日月号底内年天][之以]?前|.*内`;
