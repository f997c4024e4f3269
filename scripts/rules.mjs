// npm run rules — lists the rules of reading and of the comparison by subject, with the number of texts that hold each. `npm run rules -- PAPER.txt …`
// also counts how often each decides in these papers, and names rules that decide nothing there and pairs that hold for the same
// text, so that the order of the two decides; `--words` adds the words without which every text of the papers would be judged
// the same. `npm run rules -- --why TEXT` names, by subject, the rule that decides and its words.
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = new URL('..', import.meta.url).pathname;
const longestText = 120;
const mostPairs = 12;

const { subjects, weighed, comparisonSubjects, comparisonNumbers, holds, mutantsOf, withRegex } = await loadRules();
const given = process.argv.slice(2);
if (given[0] === '--why') why(given.slice(1).join(' '));
else
  await listAll(
    given.filter((one) => !one.startsWith('--')),
    given.includes('--words'),
  );

async function loadRules() {
  const outfile = join(await mkdtemp(join(tmpdir(), 'duban-rules-')), 'rules.mjs');
  const contents = `
    export { comparisonNumbers, comparisonSubjects } from './main/core/comparison/testing/comparison-rules.ts';
    import * as papers from './main/core/reading/testing/all-rules.ts';
    import { ledgerNumbers, ledgerSubjects } from './main/core/ledger/testing/ledger-rules.ts';
    import { lineSubjects } from './main/core/reading/testing/line-rules.ts';
    import { casedRules, readingNumbers } from './main/core/reading/testing/cased-rules.ts';
    import { recordSubjects } from './main/core/reading/testing/record-rules.ts';
    import { sharedSubjects } from './main/core/rules/testing/shared-rules.ts';
    export const subjects = [...papers.subjects, ...lineSubjects, ...recordSubjects, ...ledgerSubjects, ...sharedSubjects];
    export const weighed = [...papers.weighed, ...casedRules, ...readingNumbers, ...ledgerNumbers];
    export { holds } from './main/core/rules/first-match.ts';
    export { mutantsOf, withRegex } from './main/core/rules/testing/mutants.ts';`;
  await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    logLevel: 'warning',
  });
  return import(pathToFileURL(outfile).href);
}

function why(text) {
  for (const { name, rules, decide } of [...subjects, ...comparisonSubjects]) {
    const alone = rules
      .filter((rule) => holds(rule, text))
      .map((rule) => ({ id: rule.id, words: rule.form.words(text) }));
    for (const { id, words } of decide ? [decide(text, rules) ?? []].flat() : alone)
      console.log(`${name}: ${id} — ${rules.find((rule) => rule.id === id).means} ‹${words}›`);
  }
}

async function listAll(papers, asksWords) {
  const texts = await textsOf(papers);
  for (const subject of [...subjects, ...comparisonSubjects]) list(subject, texts, asksWords);
  for (const { name, rules } of [...weighed, ...comparisonNumbers]) {
    console.log(`\n${name} (${rules.length})`);
    for (const { id, means, weight, value, unit } of rules) {
      const number = weight ?? (value === undefined ? undefined : `${value} ${unit}`);
      console.log(`  ${id.padEnd(26)} ${number === undefined ? '' : `${number}  `}${means}`);
    }
  }
}

/** Lines, sentences and clauses of the papers, each once. */
async function textsOf(papers) {
  const found = new Set();
  for (const paper of papers) {
    for (const line of (await readFile(paper, 'utf8')).split('\n')) {
      for (const text of [line, ...line.split(/(?<=[。！？；])/), ...line.split(/[，,。；;：:]/)]) {
        const own = text.trim();
        if (own !== '' && own.length <= longestText) found.add(own);
      }
    }
  }
  return [...found];
}

function list({ name, rules, texts: held, decide }, texts, asksWords) {
  console.log(`\n${name} (${rules.length})`);
  const fired = firings(rules, decide, texts);
  for (const { id, means } of rules) {
    const count = texts.length === 0 ? '' : String(fired.get(id)?.length ?? 'never').padStart(7);
    console.log(`${count}  ${id.padEnd(26)} ${means}${held ? `  [${held[id]} texts]` : ''}`);
  }
  if (texts.length === 0 || !decide) return;
  for (const [pair, text] of pairsOf(rules, texts)) console.log(`         both hold: ${pair}  ‹${text.slice(0, 36)}›`);
  if (asksWords)
    for (const line of idleWords(rules, decide, fired)) console.log(`         decides nothing here: ${line}`);
}

/** The texts by the rule that decides them. */
function firings(rules, decide, texts) {
  const fired = new Map();
  const add = (id, text) => {
    const own = fired.get(id);
    if (own) own.push(text);
    else fired.set(id, [text]);
  };
  for (const text of texts) {
    if (!decide) for (const rule of rules.filter((one) => holds(one, text))) add(rule.id, text);
    else {
      const found = decide(text, rules);
      if (found) add(found.id, text);
    }
  }
  return fired;
}

function pairsOf(rules, texts) {
  const pairs = new Map();
  for (const text of texts) {
    const [one, other] = rules.filter((rule) => holds(rule, text));
    if (other) pairs.set(`${one.id} before ${other.id}`, text);
  }
  return [...pairs].slice(0, mostPairs);
}

/** Words, by rule, that could go without a text of these papers being judged otherwise. Only texts that the rule decides can tell. */
function idleWords(rules, decide, fired) {
  return rules.flatMap((rule) => {
    const own = fired.get(rule.id) ?? [];
    if (own.length === 0) return [];
    const before = own.map((text) => decide(text, rules)?.outcome);
    const idle = mutantsOf(rule.form).filter(({ change, regex }) => {
      if (!change.startsWith('without')) return false;
      const changed = rules.map((one) => (one === rule ? { ...rule, form: withRegex(rule.form, regex) } : one));
      return own.every((text, at) => decide(text, changed)?.outcome === before[at]);
    });
    return idle.length === 0
      ? []
      : [`${rule.id}: ${idle.map(({ change }) => change.slice('without '.length)).join(' ')}`];
  });
}
