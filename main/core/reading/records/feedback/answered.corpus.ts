import type { answeredRules, printedRules } from './answered.rules.ts';

type Corpus<R extends readonly { id: string }[]> = Readonly<Record<R[number]['id'], Readonly<Record<string, string>>>>;

// Invented titles of feedback papers, with the title of what they answer.
export const answeringTitles: Corpus<typeof answeredRules> = {
  'answers-marked-opinion': {
    '关于《养老服务审议意见》落实情况的报告': '养老服务审议意见',
    '关于《〈河道条例〉实施情况的审议意见》落实情况的报告': '〈河道条例〉实施情况的审议意见',
  },
  'answers-opinion-on-marked': {
    '关于落实《关于养老服务的报告》审议意见的报告': '关于养老服务的报告的审议意见',
    '关于养老《托幼报告》审议意见办理情况的报告': '托幼报告的审议意见',
    '关于养老《托幼报告》的审议意见办理情况的报告': '托幼报告的审议意见',
  },
  'answers-opinion': {
    市人民政府关于养老服务报告审议意见办理情况的报告: '关于养老服务报告的审议意见',
    关于关于养老服务报告审议意见办理情况的报告: '关于养老服务报告的审议意见',
    关于对养老服务报告的审议意见办理情况的报告: '关于养老服务报告的审议意见',
    关于落实市人大常委会对养老服务报告审议意见的报告: '关于养老服务报告的审议意见',
    养老服务报告审议意见整改报告: '关于养老服务报告的审议意见',
    关于养老服务审议意见及托幼服务审议意见的报告: '关于养老服务的审议意见',
  },
  'answers-audit': {
    关于2025年度市级预算审计工作报告查出的突出问题的整改落实工作情况的报告: '关于2025年度市级预算的审计工作报告',
    云泽市人民政府关于市级预算审计查出问题整改报告: '关于市级预算的审计工作报告',
    关于市级预算执行的审计发现问题整改结果报告: '关于市级预算执行的审计工作报告',
    关于市级预算审计反映问题整改报告: '关于市级预算的审计工作报告',
  },
  'answers-report': {
    关于养老服务情况的报告整改情况的报告: '关于养老服务情况的报告',
    '关于落实《关于养老服务情况的报告》情况的报告': '关于养老服务情况的报告',
    关于养老服务情况的报告反馈函: '关于养老服务情况的报告',
    关于养老服务情况的报告研究处理情况汇报: '关于养老服务情况的报告',
    关于养老服务情况的报告办理情况汇报: '关于养老服务情况的报告',
  },
};

export const otherTitles: readonly string[] = [
  '关于养老服务情况的报告',
  '关于整改养老服务的方案',
  '关于市级预算审计查出问题整改报告起草工作',
  '关于养老服务报告的综合报告',
];

// Invented openings of feedback papers.
export const openings: Corpus<typeof printedRules> = {
  'prints-opinion': { '按照《养老服务审议意见》和《养老服务报告》': '养老服务审议意见' },
  'prints-report': {
    '会议审议了《养老服务报告》，提出审议意见': '养老服务报告的审议意见',
    '会议审议了《养老服务报告》': '养老服务报告',
  },
};

export const otherOpenings: readonly string[] = [
  '按照审议意见',
  '会议听取了报告',
  '《养老服务报告》编制说明'.slice(0, 6),
];
