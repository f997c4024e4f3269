import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lintSubjects } from '../../briefs/testing/lint-rules.ts';
import { comparisonNumbers, comparisonSubjects } from '../../comparison/testing/comparison-rules.ts';
import { ledgerSubjects } from '../../ledger/testing/ledger-rules.ts';
import { sharedSubjects } from '../../rules/testing/shared-rules.ts';
import * as papers from './all-rules.ts';
import { casedRules, readingNumbers } from './cased-rules.ts';
import { lineSubjects } from './line-rules.ts';
import { recordSubjects } from './record-rules.ts';

const core = new URL('../../', import.meta.url);
const shared = new URL('../../../../shared/', import.meta.url);
const lists = [
  'reading/testing/all-rules.ts',
  'reading/testing/line-rules.ts',
  'reading/testing/record-rules.ts',
  'reading/testing/cased-rules.ts',
  'briefs/testing/lint-rules.ts',
  'comparison/testing/comparison-rules.ts',
  'ledger/testing/ledger-rules.ts',
  'rules/testing/shared-rules.ts',
];
const ofPapers = [...papers.subjects, ...lineSubjects, ...recordSubjects];
const subjects = [...ofPapers, ...comparisonSubjects, ...ledgerSubjects, ...sharedSubjects, ...lintSubjects];
const weighed = [...papers.weighed, ...casedRules, ...readingNumbers, ...comparisonNumbers];

describe('the list of rules', () => {
  it('holds every file of rules', () => {
    const files = [core, shared]
      .flatMap((room) => readdirSync(room, { recursive: true, encoding: 'utf8' }))
      .filter((name) => /\.(rules|numbers)\.ts$/.test(name));
    const listed = lists.map((name) => readFileSync(new URL(name, core), 'utf8')).join('');
    const missing = files.filter((name) => !listed.includes(`/${name.split(/[\\/]/).at(-1)}'`));
    expect(files.length).toBeGreaterThan(0);
    expect(missing).toEqual([]);
  });

  it('has one rule to an id, so that an id alone says which', () => {
    const ids = [...subjects, ...weighed].flatMap(({ rules }) => rules.map(({ id }) => id));
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  });

  it('says of every rule, in a few words, what a text is that has it', () => {
    for (const { rules } of [...subjects, ...weighed])
      for (const { id, means } of rules) expect(means, id).toMatch(/^.{2,110}[^.]$/);
  });
});
