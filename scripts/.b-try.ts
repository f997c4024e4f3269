import { readFileSync, writeFileSync } from 'node:fs';
import { formOf, parseBriefStyles } from '#core/briefs/form/brief-styles.ts';
import { writeDocx } from '#core/briefs/package/write-docx.ts';
import { comparisonPlan } from '#core/briefs/plans/comparison-plan.ts';
import { inventedInput } from '../main/testing/invented-brief-input.ts';
import { inventedLedger } from '../main/testing/invented-ledger.ts';

const form = formOf(parseBriefStyles(readFileSync('assets/brief-styles.json', 'utf8')), 'national-22x28');
const n = Number(process.argv[2] ?? 5);
const t = performance.now();
const brief = comparisonPlan.plan(inventedInput({ opinion: 'op1' }, inventedLedger({ points: n })));
const bytes = await writeDocx(brief, {
  form,
  mode: (process.argv[3] ?? 'footnotes') as never,
  author: '云泽市人大常委会办公室',
  day: '2026-11-21',
});
console.log(bytes.length, performance.now() - t, process.memoryUsage().rss / 1e6);
writeFileSync('/tmp/B/c.docx', bytes);
