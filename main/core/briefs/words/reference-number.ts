import type { FreePart } from '../outline/brief.ts';
import type { BriefInput } from '../outline/brief-input.ts';
import { freePart } from '../outline/free-text.ts';

/** Name of the free part that holds the running number; it is not printed as a paragraph. */
export const numberPart = 'number';

/** 发文字号 by the office's pattern. The running number is the office's to give: until typed, its place stays open. */
export function referenceNumber(input: BriefInput): { text: string; part: FreePart } {
  const part = freePart(input, { name: numberPart, title: '发文字号序号', proposal: '' });
  const text = input.office.referencePattern
    .replace('{year}', input.today.slice(0, 4))
    .replace('{number}', part.text === '' ? '　' : part.text);
  return { text, part };
}
