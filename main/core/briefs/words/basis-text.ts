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

const units: Record<string, string> = { commitments: '项', organs: '个', measures: '项' };
const pieces: readonly string[] = ['documents', 'feedback', 'opinions', 'motions', 'suggestions'];

/** What a paper stands on: the day and how many records of which kind; kinds of which there are none are left out. */
export function basisText(input: Pick<BriefInput, 'today'>, counts: Record<string, number>): string {
  const parts = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${words[name] ?? name}${count}${pieces.includes(name) ? '件' : (units[name] ?? '条')}`);
  const told = parts.length === 0 ? '' : `，依据督办台账登记的${parts.join('、')}`;
  return `数据截至${paperDate(input.today)}${told}。`;
}
