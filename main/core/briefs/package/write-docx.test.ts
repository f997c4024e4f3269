import { readFileSync } from 'node:fs';
import { XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { inventedInput } from '../../../testing/invented-brief-input.ts';
import { inventedLedger, inventedOffice } from '../../../testing/invented-ledger.ts';
import { proofScopes } from '../../../testing/proof-scopes.ts';
import { formOf, type ProfileName, parseBriefStyles } from '../form/brief-styles.ts';
import type { BriefInput, SourceMode } from '../outline/brief-input.ts';
import { allPlans, planOf } from '../plans/all-plans.ts';
import { writeDocx } from './write-docx.ts';

const styles = parseBriefStyles(readFileSync('assets/brief-styles.json', 'utf8'));

type Options = { mode?: SourceMode; profile?: ProfileName; input?: Partial<BriefInput> };

async function partsOf(kind: string, options: Options = {}): Promise<Record<string, string>> {
  const input = { ...inventedInput(proofScopes[kind] ?? {}), ...options.input };
  const form = formOf(styles, options.profile ?? 'national-22x28');
  const mode = options.mode ?? 'footnotes';
  const bytes = await writeDocx(planOf(kind).plan(input), { form, mode, author: '办公室', day: input.today });
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

function main(parts: Record<string, string>): string {
  return parts['word/document.xml'] ?? '';
}

describe.each(allPlans.map((plan) => plan.kind.id))('the file of %s', (kind) => {
  it('has well-formed parts, each relationship leads to a part, each part has a type', async () => {
    const parts = await partsOf(kind);
    for (const [name, part] of Object.entries(parts)) expect(XMLValidator.validate(part), name).toBe(true);
    const types = parts['[Content_Types].xml'] ?? '';
    for (const name of Object.keys(parts)) {
      if (name.endsWith('.rels') || name === '[Content_Types].xml') continue;
      expect(types, name).toContain(`PartName="/${name}"`);
    }
    for (const [, target] of (parts['word/_rels/document.xml.rels'] ?? '').matchAll(/Target="([^"]+)"/gu)) {
      expect(Object.keys(parts)).toContain(`word/${target}`);
    }
  });

  it('uses only styles that stand in its style sheet', async () => {
    const parts = await partsOf(kind);
    const sheet = parts['word/styles.xml'] ?? '';
    const used = new Set(
      [
        ...Object.values(parts)
          .join('')
          .matchAll(/<w:(?:p|r)Style w:val="([^"]+)"/gu),
      ].map((one) => one[1]),
    );
    expect([...used].filter((id) => !sheet.includes(`w:styleId="${id}"`))).toEqual([]);
  });
});

describe('the form', () => {
  it('is A4 with the margins of the standard, the annex turned', async () => {
    const sections = [...main(await partsOf('comparison')).matchAll(/<w:pgSz [^>]*>.*?<w:pgMar [^>]*>/gu)].map(
      (one) => one[0],
    );
    expect(sections).toHaveLength(2);
    expect(sections[0]).toMatch(/w:w="11906" w:h="16838".*w:top="2098" w:right="1474" w:bottom="1984" w:left="1588"/u);
    expect(sections[1]).toMatch(
      /w:w="16838" w:h="11906" w:orient="landscape".*w:top="1588" w:right="2098" w:bottom="1474" w:left="1984"/u,
    );
  });

  it('sets 22 lines of 28 characters: exact 579 twips, characters drawn in by a quarter point', async () => {
    const normal = /w:styleId="Normal">.*?<\/w:style>/u.exec(
      (await partsOf('comparison'))['word/styles.xml'] ?? '',
    )?.[0];
    expect(normal).toContain('w:line="579" w:lineRule="exact"');
    expect(normal).toContain('<w:spacing w:val="-5"/>');
    expect(normal).toContain('<w:sz w:val="32"/>');
  });

  it('sets 28 points without drawing in where the office asks for that', async () => {
    const sheet = (await partsOf('comparison', { profile: 'office-28pt' }))['word/styles.xml'] ?? '';
    expect(/w:styleId="Normal">.*?<\/w:style>/u.exec(sheet)?.[0]).toMatch(/w:line="560"/u);
    expect(sheet).not.toContain('w:val="-5"');
  });

  it('names the official fonts, and a larger one for a character that GB2312 does not hold', async () => {
    const parts = await partsOf('suggestion-report');
    for (const font of ['仿宋_GB2312', '黑体', '楷体_GB2312', '方正小标宋简体'])
      expect(parts['word/styles.xml']).toContain(`w:eastAsia="${font}"`);
    expect(main(parts)).toMatch(/w:eastAsia="仿宋" w:hint="eastAsia"\/><\/w:rPr><w:t xml:space="preserve">镕</u);
  });

  it('numbers odd pages right and even pages left, in digits between dashes', async () => {
    const parts = await partsOf('comparison');
    expect(parts['word/settings.xml']).toContain('<w:evenAndOddHeaders/>');
    const footers = Object.entries(parts)
      .filter(([name]) => /^word\/footer\d+\.xml$/u.test(name))
      .map(([, xml]) => xml);
    expect(footers).toHaveLength(4);
    for (const footer of footers) expect(footer).toMatch(/— .*PAGE.* —/u);
    expect(footers.filter((one) => one.includes('<w:jc w:val="right"/>'))).toHaveLength(2);
    expect(footers.filter((one) => one.includes('w:textDirection w:val="tbRl"'))).toHaveLength(2);
  });

  it('repeats the heading row and keeps rows whole', async () => {
    const rows = main(await partsOf('comparison'))
      .split('<w:tr>')
      .slice(1);
    expect(rows).toHaveLength(6);
    expect(rows[0]).toContain('<w:tblHeader/>');
    for (const row of rows) expect(row).toContain('<w:cantSplit/>');
  });

  it('gives headings outline levels for the navigation', async () => {
    const parts = await partsOf('opinion-report');
    expect(parts['word/styles.xml']).toMatch(/w:styleId="Heading2">.*?<w:outlineLvl w:val="1"\/>/u);
    expect(main(parts)).toContain('<w:pStyle w:val="Heading2"/>');
  });

  it('is a Chinese document with title, author, subject and a fixed day', async () => {
    const parts = await partsOf('comparison');
    expect(parts['docProps/core.xml']).toContain('<dc:language>zh-CN</dc:language>');
    expect(parts['docProps/core.xml']).toContain('<dc:creator>办公室</dc:creator>');
    expect(parts['docProps/core.xml']).toContain('2026-11-21T00:00:00Z');
    expect(parts['word/styles.xml']).toContain('w:eastAsia="zh-CN"');
    expect(parts['word/settings.xml']).toContain('<w:characterSpacingControl w:val="compressPunctuation"/>');
  });

  it('sets a letter with its red double lines and no number on the first page', async () => {
    const parts = await partsOf('chase-letter', { input: { freeParts: { number: '12' } } });
    expect(main(parts)).toContain('<w:titlePg/>');
    expect(main(parts)).toContain('云人常办〔2026〕12号');
    const footers = Object.entries(parts)
      .filter(([name]) => name.startsWith('word/footer'))
      .map(([, xml]) => xml);
    const first = footers.find((one) => one.includes('FF0000'));
    expect(first).toMatch(/<w:top [^>]*w:sz="6"[^>]*\/><w:bottom [^>]*w:sz="18"/u);
    expect(first).not.toContain('PAGE');
  });

  it('prints a red head with number and line only where the office uses one', async () => {
    expect(main(await partsOf('opinion-report'))).not.toContain('FF0000');
    const office = { ...inventedOffice, redHead: true };
    const red = main(await partsOf('opinion-report', { input: { office, freeParts: { number: '3' } } }));
    expect(red).toContain('云泽市人大常委会办公室文件');
    expect(red).toContain('〔2026〕3号');
    expect(red).toContain('w:color="FF0000"');
  });

  it('heads a periodical in red with its mark, its issue and who edits it, and signs it nowhere', async () => {
    const text = main(await partsOf('bulletin', { input: { freeParts: { issue: '3' } } }));
    expect(text).toContain('w:color="FF0000"');
    for (const words of ['督办专报', '2026年第3期', '云泽市人大常委会办公室编']) expect(text).toContain(words);
    expect(text).not.toContain('GwSignature');
  });

  it('is the same file for the same data', async () => {
    expect(await partsOf('comparison')).toEqual(await partsOf('comparison'));
  });
});

describe('sources', () => {
  it('stand as footnotes, each once', async () => {
    const parts = await partsOf('comparison', { mode: 'footnotes' });
    expect(parts['word/footnotes.xml']).toContain('《关于夜间经济发展情况报告的审议意见》第11页');
    expect(main(parts)).toContain('<w:footnoteReference w:id="1"/>');
  });

  it('stand in a column and a closing list where there are no footnotes', async () => {
    const text = main(await partsOf('comparison', { mode: 'column' }));
    expect(text).not.toContain('footnoteReference');
    expect(text).toContain('文中语句出处一览表');
    expect(text).toMatch(/<w:t xml:space="preserve">出处</u);
  });

  it('are left out when nobody wants them', async () => {
    const text = main(await partsOf('comparison', { mode: 'none' }));
    expect(text).not.toContain('footnoteReference');
    expect(text).not.toContain('原文第114');
  });
});

it('drops characters that XML cannot hold instead of breaking the file', async () => {
  const ledger = inventedLedger();
  const point = ledger.points['op1-p1'];
  if (!point) throw new Error('no point');
  const points = { ...ledger.points, 'op1-p1': { ...point, nextStep: '甲\u0007乙\uD800丙<丁&戊>' } };
  const text = main(await partsOf('comparison', { input: { ledger: { ...ledger, points } } }));
  expect(XMLValidator.validate(text)).toBe(true);
  expect(text).toContain('甲乙丙&lt;丁&amp;戊&gt;');
});
