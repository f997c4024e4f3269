import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#shared/messages/catalogue.ts';
import { readableFormats } from './recognise-format.ts';

const root = new URL('../../../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');

/** How persons call a format: plain text by its ending. */
const named = readableFormats.map((format) => (format === 'text' ? 'txt' : format));
const missing = (text: string) => named.filter((name) => !new RegExp(`\\b${name}\\b`).test(text));

describe('a format that is read', () => {
  it('is named where files are chosen or refused, in every language', () => {
    for (const texts of Object.values(catalogue)) {
      expect(missing(texts['library.formats'])).toEqual([]);
      expect(missing(texts['errors.format-unknown'])).toEqual([]);
    }
  });

  it('is offered by the button that imports, and told in README', () => {
    expect(missing(read('renderer/imports/ImportButton.tsx'))).toEqual([]);
    expect(missing(read('README.md'))).toEqual([]);
  });

  it('is met by the test of any bytes under any name', () => {
    expect(missing(read('main/core/reading/formats/formats.properties.test.ts'))).toEqual([]);
  });
});
