import { existsSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DocumentKind, documentKinds } from '#shared/domain/document-kind.ts';
import { readPapers } from '../structure/read-papers.ts';
import { markText } from '../text/mark-text.ts';
import { inventedPaper } from './invented-paper.ts';
import { readRecords } from './read-records.ts';

const words = fc.constantFrom(
  '一、',
  '二、',
  '三、',
  '（一）',
  '（二）',
  '1.',
  '2.',
  '（1）',
  '一是',
  '二是',
  '一要',
  '二要',
  '第一，',
  '首先，',
  '——',
  '**',
  '组成人员建议：',
  '会议指出，',
  '存在以下问题：',
  '加强管理',
  '不足',
  '。',
  '；',
  '，',
  '：',
  '、',
  '\n',
  '⏎\n',
  '增长5%',
  '分别增长3%、5%',
  '地区生产总值',
  '新增12个',
  '市教育局',
  '牵头部门 ',
  '年度目标 ',
  '任命王刚为市教育局局长',
  '免去李明的市民政局局长职务',
  '李明等10名代表关于“甲”的议案（第2号）',
  '| 序号 | 标题 |\n| 1 | 关于甲的建议 |',
  '| 指标 | 目标 |\n',
  '“',
  '”',
  '《',
  '》',
  '（',
  ' ',
  '　',
  '2025年',
  '一、2025年工作回顾\n',
  '二、主要任务\n',
);
const paper = fc
  .tuple(
    fc.constantFrom<DocumentKind>(...documentKinds),
    fc.array(words, { maxLength: 60 }),
    fc.string({ maxLength: 20 }),
  )
  .map(([kind, parts, title]) => inventedPaper(kind, title, parts.join(''), 7));

describe('readRecords', () => {
  it('reads any paragraphs without failing, with spans inside the paper and texts that stand in it', () => {
    fc.assert(
      fc.property(paper, (one) => {
        const records = readRecords([one]);
        const whole = one.body.map((paragraph) => paragraph.text).join('\n');
        const spans = [
          ...records.opinions.flatMap((opinion) => [...opinion.points, ...opinion.problems]),
          ...records.feedback.flatMap((feedback) => feedback.measures),
          ...records.motions,
          ...records.suggestions,
          ...records.projects,
          ...records.targets,
          ...records.decisions,
        ];
        for (const span of spans) {
          expect(span.firstLine).toBeGreaterThanOrEqual(one.document.firstLine);
          expect(span.lastLine).toBeLessThanOrEqual(one.document.lastLine);
          expect(span.firstLine).toBeLessThanOrEqual(span.lastLine);
        }
        const texts = [
          ...records.opinions.flatMap((opinion) => [...opinion.points, ...opinion.problems]),
          ...records.feedback.flatMap((feedback) => [...feedback.measures]),
        ];
        for (const { text } of texts) expect(whole).toContain(text);
      }),
      { numRuns: 400 },
    );
  });

  it('reads any strings at all without failing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<DocumentKind>(...documentKinds),
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        (kind, text) => {
          expect(() => readRecords([inventedPaper(kind, '标题', text)])).not.toThrow();
        },
      ),
    );
  });

  it('gives the same records for the same papers', () => {
    fc.assert(
      fc.property(paper, (one) => {
        expect(readRecords([one])).toEqual(readRecords([one]));
      }),
      { numRuns: 30 },
    );
  });
});

const session = '../shared/real/session-2025.txt';

describe.skipIf(!existsSync(session))('readRecords on the papers of a plenary session', () => {
  const lines = existsSync(session) ? readFileSync(session, 'utf8').split('\n') : [];
  const marked = markText(lines.map((text, at) => ({ number: at + 1, text, page: null })));
  const records = readRecords(readPapers(marked.flow, marked.contents, 'session').papers);

  it('finds 49 motions, numbered without a gap, each with proposers, signers and what becomes of it', () => {
    expect(records.motions.map((motion) => motion.number)).toEqual(Array.from({ length: 49 }, (_, at) => at + 1));
    for (const motion of records.motions) {
      expect(motion.leadProposers.length).toBeGreaterThan(0);
      expect(motion.signers).toBeGreaterThanOrEqual(10);
    }
    expect(records.motions.filter((motion) => motion.disposition === 'converted')).toHaveLength(48);
  });

  it('finds 37 projects, each with a lead organ and targets', () => {
    expect(records.projects).toHaveLength(37);
    for (const project of records.projects) {
      expect(project.lead.length).toBeGreaterThan(0);
      expect(project.targets.length).toBeGreaterThan(0);
    }
  });

  it('finds no opinion and no feedback where there is none', () => {
    expect(records.opinions).toEqual([]);
    expect(records.feedback).toEqual([]);
  });
});
