import type { BriefInput } from '../outline/brief-input.ts';
import { paperDate } from './paper-date.ts';

/** The day that the figures of a paper are of; how many records of which kind they were counted from is nothing that a reader asks. */
export function basisText({ today }: Pick<BriefInput, 'today'>): string {
  return `数据截至${paperDate(today)}。`;
}
