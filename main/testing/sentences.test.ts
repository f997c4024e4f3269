import { describe, expect, it } from 'vitest';
import { type SourceFile, sourceFiles } from './source-files.ts';

/**
 * Codes inward, sentences outward: only briefs and hosts word a sentence. The rooms of the core below them, and what is stored and sent,
 * hold it as data (`told`), so that it does not depend on the language of a screen.
 */
const inward = [
  ...sourceFiles('main/core'),
  ...['contract', 'domain', 'text'].flatMap((one) => sourceFiles(`shared/${one}`)),
].filter(({ name }) => !/\.(?:test|corpus)\.ts$|\/testing\/|^main\/core\/briefs\//.test(name));

/** What still words sentences inside, and why; a place that does so no more is taken out here. */
const open: Readonly<Record<string, string>> = {
  'main/core/ledger/lists/field-step.ts': 'knows the words of our own lists again, in every language',
  'main/core/ledger/lists/field-text.ts': 'a list that is written out is worded, as a brief is',
  'main/core/ledger/lists/export-list.ts': 'a list that is written out is worded, as a brief is',
  'main/core/ledger/lists/out-columns.ts': 'a list that is written out is worded, as a brief is',
  'main/core/ledger/lists/own-columns.ts': 'a list that is written out is worded, and its headings are known again',
  'main/core/ledger/lists/own-sheet.ts': 'a list that is written out is worded, as a brief is',
  'main/core/ledger/lists/row-scene.ts': 'a list that is written out is worded, as a brief is',
  'main/core/reading/records/suggestions/map-columns.ts':
    'knows the headings of our own lists again, in every language',
  'main/core/reading/records/suggestions/read-cell.ts': 'knows the words of our own lists again, in every language',
  'main/core/ledger/lists/list-handlers.ts': 'names the file of a list that it writes out',
  'main/core/workspace/older-copy.ts': 'the text that is written out beside a copy is worded, as a brief is',
};

/** What a file imports from the messages that is more than a type, a sentence as data (`told…`), or the question whether there is one. */
function wordsWith({ code }: Pick<SourceFile, 'code'>): string[] {
  const imports = [
    ...code.matchAll(/\bimport\s+(?:\{([^}]*)\}|(\*\s+as\s+\w+))\s+from\s+['"][^'"]*\bmessages\/[^'"]+['"]/g),
  ];
  const names = imports.flatMap(([, list, all = '']) => (list ?? all).split(',').map((one) => one.trim()));
  return names.filter((name) => name !== '' && !/^type\s|^told|^isMessageKey$/.test(name));
}

/** True for a file that asks in which language to word something. */
function asksLanguage({ imports }: SourceFile): boolean {
  return imports.includes('main/core/ledger/ledger-language.ts');
}

const wording = inward.filter((file) => wordsWith(file).length > 0 || asksLanguage(file)).map(({ name }) => name);
const isOpen = (name: string) => Object.keys(open).some((place) => name.startsWith(place));

describe('a sentence', () => {
  it('is worded by briefs and hosts alone', () => {
    expect(inward.length).toBeGreaterThan(400);
    expect(wording.filter((name) => !isOpen(name))).toEqual([]);
  });

  it('is worded inside in no more places than are named', () => {
    expect(Object.keys(open).filter((place) => !wording.some((name) => name.startsWith(place)))).toEqual([]);
  });

  it('would be noticed where it is worded', () => {
    const code = (names: string) => ({ code: `import { ${names} } from '#shared/messages/catalogue.ts';` });
    expect(wordsWith(code('message'))).toEqual(['message']);
    expect(wordsWith(code('type Told, tell, told'))).toEqual(['tell']);
    expect(wordsWith({ code: "import { columnText } from '../messages/column-text.ts';" })).toEqual(['columnText']);
    expect(wordsWith({ code: "import * as words from '#shared/messages/catalogue.ts';" })).toEqual(['* as words']);
    expect(wordsWith(code('isMessageKey, type Telling, told, toldTogether'))).toEqual([]);
    expect(wordsWith({ code: "import type { Language } from '#shared/messages/define-messages.ts';" })).toEqual([]);
  });
});
