import { expect, it } from 'vitest';
import { matterOf } from './matter-of.ts';

it.each([
  ['关于2026年市级决算草案的报告', 'final-accounts'],
  ['关于2026年市级决算草案和审计工作报告的审议意见', 'final-accounts'],
  ['关于2026年度市级预算执行和其他财政收支的审计工作报告', 'audit'],
  ['关于2026年度决算审计查出问题整改情况的报告', 'audit'],
  ['关于2026年市级决算（草案）及2026年度审计工作报告的审议意见', 'final-accounts'],
  ['关于2027年市级预算调整方案的审议意见', 'budget'],
  ['关于2027年上半年预算执行情况的报告', 'budget'],
  ['关于《云泽市养犬管理条例》执法检查情况的报告', 'inspection'],
  ['关于检查《云泽市噪声污染防治条例》实施情况报告的审议意见', 'inspection'],
  ['关于检查《云泽市河道管理办法》贯彻执行情况的报告', 'inspection'],
  ['关于《云泽市河道管理办法》实施情况的报告', 'report'],
  ['关于易涝点整治议案实施情况的报告', 'motion'],
  ['关于学前教育工作情况的报告', 'report'],
])('takes %s for a matter of %s', (title, matter) => {
  expect(matterOf(null, title)).toBe(matter);
});

it('goes by the report rather than by the title of the opinion', () => {
  expect(matterOf('关于2026年市级决算草案的报告', '关于财政工作的审议意见')).toBe('final-accounts');
});

it('takes the opinion of a special inquiry for one, whatever report the inquiry was on', () => {
  expect(matterOf(null, '关于校园食品安全工作专题询问的意见')).toBe('inquiry');
  expect(matterOf('关于2026年市级决算草案的报告', '关于决算专题询问的审议意见')).toBe('inquiry');
  expect(matterOf('关于渡口管理工作情况的报告', '关于渡口管理工作情况报告的审议意见')).toBe('report');
});
