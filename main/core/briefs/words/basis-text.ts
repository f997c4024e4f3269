import type { BriefInput } from '../outline/brief-input.ts';
import { paperDate } from './paper-date.ts';

const words: Record<string, string> = {
  opinions: '审议意见',
  points: '意见条目',
  measures: '办理措施',
  feedback: '反馈报告',
  motions: '代表议案',
  suggestions: '代表建议',
  commitments: '承诺事项',
  documents: '文件',
  organs: '承办单位',
};

/** What a paper stands on: day, counts and the last entry of the log. The same data give the same sentence. */
export function basisText(input: Pick<BriefInput, 'today' | 'seq'>, counts: Record<string, number>): string {
  const parts = Object.entries(counts).map(
    ([name, count]) => `${words[name] ?? name}${count}${name === 'documents' || name === 'feedback' ? '件' : '条'}`,
  );
  return `数据截至${paperDate(input.today)}，依据督办台账第${input.seq}号记录及以前的登记（${parts.join('、')}）。`;
}
