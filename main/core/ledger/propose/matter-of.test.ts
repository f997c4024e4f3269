import { describe, expect, it } from 'vitest';
import { matterOf } from './matter-of.ts';

describe('what an opinion is about', () => {
  it.each([
    ['关于2026年市级决算草案和审计工作报告的审议意见', 'final-accounts'],
    ['关于2026年市级决算（草案）及2026年度审计工作报告的审议意见', 'final-accounts'],
    ['关于2026年度市级预算执行和其他财政收支的审计工作报告的审议意见', 'audit'],
    ['关于2026年市级决算的审议意见', 'final-accounts'],
    ['关于2027年市级预算调整方案的审议意见', 'budget'],
    ['关于渡口管理情况报告的审议意见', 'report'],
  ])('is told of “%s”', (title, matter) => expect(matterOf(null, title)).toBe(matter));
});
