import { describe, expect, it } from 'vitest';
import { readText } from '../testing/read-text.ts';

const words = [
  '统筹推进城乡发展',
  '深化重点领域改革',
  '完善公共服务体系',
  '加强生态环境保护',
  '培育壮大新兴产业',
  '健全社会保障制度',
  '优化提升营商环境',
];

/** Prose of its own for each number, so that no two lines of the plan are alike. */
function prose(seed: number): string {
  const parts = Array.from(
    { length: 9 + (seed % 5) },
    (_, at) => `${words[(seed * 3 + at * (seed % 4) + at) % words.length]}${seed * 7 + at}项`,
  );
  return `${parts.join('，')}。`;
}

const title = '云泽市国民经济和社会发展第十五个五年规划纲要';
const chapters = ['总体要求', '产业体系', '城乡融合', '民生福祉', '生态文明'];
const numerals = ['一', '二', '三', '四', '五'];
const headings = chapters.map((chapter, order) => `第${numerals[order]}章  ${chapter}`);
const paragraphs = headings.flatMap((heading, order) => [
  heading,
  ...[1, 2, 3, 4, 5].map((part) => prose(order * 10 + part)),
]);

function wrapped(text: string): string[] {
  if (headings.includes(text)) return [text];
  const lines = [text.slice(0, 26)];
  for (let at = 26; at < text.length; at += 28) lines.push(text.slice(at, at + 28));
  return lines;
}

type Form = { head: boolean; mark: ((page: number) => string) | null; topSpace: boolean; blanks: boolean };

function plan({ head, mark, topSpace, blanks }: Form): string {
  const lines = paragraphs.flatMap(wrapped);
  const out = [title, '目    录', ...headings.map((heading, order) => `${heading}………………${order * 2 + 1}`), '— I —'];
  for (let at = 0, page = 1; at < lines.length; at += 22, page += 1) {
    const [first = '', ...rest] = lines.slice(at, at + 22);
    if (head) out.push(title);
    out.push(topSpace ? ` ${first}` : first, ...rest);
    if (mark) out.push(mark(page));
  }
  return out.join(blanks ? '\n\n' : '\n');
}

const forms: Record<string, Form> = {
  'page marks': { head: false, mark: (page) => `— ${page} —`, topSpace: false, blanks: false },
  'page marks and a blank line after each line': {
    head: false,
    mark: (page) => `— ${page} —`,
    topSpace: false,
    blanks: true,
  },
  'running heads and bare numbers': { head: true, mark: (page) => String(page), topSpace: false, blanks: false },
  'a space at the top of each page': { head: false, mark: null, topSpace: true, blanks: true },
  'no sign of pages': { head: false, mark: null, topSpace: false, blanks: false },
};

describe('a long plan, hard-wrapped', () => {
  for (const [what, form] of Object.entries(forms)) {
    it(`reads the same with ${what}`, async () => {
      const { reading, papers } = await readText(plan(form));
      expect(reading.documents).toMatchObject([{ title, kind: 'plan-outline' }]);
      expect(papers[0]?.body.map(({ text }) => text.replace(/\s/g, ''))).toEqual(
        paragraphs.map((text) => text.replace(/\s/g, '')),
      );
    });
  }
});
