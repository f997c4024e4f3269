import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { formOf, parseBriefStyles } from '#core/briefs/form/brief-styles.ts';
import { paragraph } from '#core/briefs/outline/blocks.ts';
import { writeDocx } from '#core/briefs/package/write-docx.ts';
import { comparisonPlan } from '#core/briefs/plans/comparison-plan.ts';
import type { LintResult } from '#shared/contract/brief-calls.ts';
import { type Asking, previewOf, readAssetFrom, withCore } from './brief-proof.ts';
import { inventedInput } from './invented-brief-input.ts';
import { inventedLedger } from './invented-ledger.ts';
import { proofScopes } from './proof-scopes.ts';

export type ProofPaper = { name: string; bytes: Uint8Array; lint: LintResult[] };

const written = { judgement: '承办单位总体重视，多数意见已有明确措施，个别意见进展较慢。', number: '12', issue: '3' };

/** Every kind of paper, and three more in other forms: red head, 28 points, sources in a column. */
export async function writePapers(root: string): Promise<ProofPaper[]> {
  const readAsset = readAssetFrom(root);
  const kinds = await withCore({ readAsset }, async (ask) => {
    const papers: ProofPaper[] = [];
    for (const kind of Object.keys(proofScopes)) papers.push(await paperOf(ask, kind, kind));
    papers.push(await paperOf(ask, 'comparison', 'comparison-column', { sources: 'column' }));
    return papers;
  });
  const red = await withCore({ readAsset, office: { redHead: true } }, (ask) =>
    paperOf(ask, 'bulletin', 'bulletin-red'),
  );
  const plain = await withCore({ readAsset, office: { profile: 'office-28pt' } }, (ask) =>
    paperOf(ask, 'opinion-report', 'opinion-report-28pt'),
  );
  const long = await withCore({ readAsset, ledger: inventedLedger({ points: 40 }) }, (ask) =>
    paperOf(ask, 'comparison', 'comparison-40'),
  );
  return [...kinds, red, plain, long];
}

async function paperOf(
  ask: Asking,
  kind: string,
  name: string,
  request: Record<string, unknown> = {},
): Promise<ProofPaper> {
  const { bytes, lint } = await previewOf(ask, kind, { freeParts: written, ...request });
  return { name, bytes, lint };
}

/** The tables of every kind as workbooks. */
export async function writeWorkbooks(root: string): Promise<{ name: string; bytes: Uint8Array }[]> {
  return withCore({ readAsset: readAssetFrom(root) }, async (ask) => {
    const books: { name: string; bytes: Uint8Array }[] = [];
    for (const [kind, scope] of Object.entries(proofScopes)) {
      const { bytes } = await ask<{ bytes: Uint8Array }>('briefs.export', { kind, scope, format: 'xlsx' });
      books.push({ name: kind, bytes });
    }
    return books;
  });
}

/** A page filled with one Chinese character, to count lines and characters by. */
export async function writeFullPage(root: string): Promise<Uint8Array> {
  const styles = parseBriefStyles(await readFile(path.join(root, 'assets', 'brief-styles.json'), 'utf8'));
  const brief = comparisonPlan.plan(inventedInput({ opinion: 'op1' }));
  const filled = {
    ...brief,
    attachments: [],
    signature: null,
    basis: '',
    blocks: [paragraph('国'.repeat(28 * 22 * 3), '正文')],
  };
  return writeDocx(filled, { form: formOf(styles, 'national-22x28'), mode: 'none', author: '', day: '2026-11-21' });
}

/** A comparison of many points, or a year's report over many suggestions, for the speed check; milliseconds and bytes. */
export async function timePaper(
  root: string,
  kind: 'comparison' | 'suggestion-report',
  count: number,
): Promise<{ milliseconds: number; bytes: number; text: string }> {
  const ledger = kind === 'comparison' ? inventedLedger({ points: count }) : inventedLedger({ suggestions: count });
  return withCore({ readAsset: readAssetFrom(root), ledger }, async (ask) => {
    const started = performance.now();
    const { bytes } = await previewOf(ask, kind);
    const milliseconds = Math.round(performance.now() - started);
    const points = Object.values(ledger.points).map((point) => point.citation.quote);
    const titles = Object.values(ledger.suggestions).map((one) => one.title);
    return { milliseconds, bytes: bytes.length, text: (kind === 'comparison' ? points : titles).join('\n\n') };
  });
}
