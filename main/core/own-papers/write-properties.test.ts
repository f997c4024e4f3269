import validate from '@ooxml-tools/validate';
import { Document, Packer, Paragraph } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { inventedOffice } from '../../testing/invented-ledger.ts';
import { temporaryFolders } from '../../testing/temporary-folder.ts';
import { drawText } from '../reading/formats/draw-text.ts';
import { markPaper } from './mark-paper.ts';
import { fromProperties } from './paper-mark.ts';
import { openOwnWorkspace, pasted } from './testing/own-workspace.ts';

const newFolder = temporaryFolders();
const paper = { name: '函.docx', kind: 'hand-over-letter', workspace: '0f8e2a44-1c5b-4d7a-9a51-2b6f0c9d3e10' };

type Custom = { name: string; value: string };

async function docx(texts: string[], customProperties: Custom[] = []): Promise<Uint8Array<ArrayBuffer>> {
  const children = texts.map((text) => new Paragraph(text));
  return new Uint8Array(await Packer.toBuffer(new Document({ customProperties, sections: [{ children }] })));
}

function partOf(bytes: Uint8Array, name: string): string {
  return strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());
}

/** The package with some parts exchanged; `null` takes one out. */
function rewritten(bytes: Uint8Array, parts: Record<string, ((xml: string) => string) | null>): Uint8Array {
  const all = unzipSync(bytes);
  for (const [name, change] of Object.entries(parts)) {
    if (change === null) delete all[name];
    else all[name] = strToU8(change(strFromU8(all[name] ?? new Uint8Array())));
  }
  return zipSync(all);
}

async function markOf(bytes: Uint8Array) {
  return fromProperties((await drawText(bytes, '函.docx')).properties);
}

describe('the mark of a paper', () => {
  it('is read again as it was written, with the print of the text', async () => {
    const { bytes, print } = await markPaper(await docx(['关于交办审议意见的函', '请研究处理。']), paper);
    expect(await markOf(bytes)).toEqual({ workspace: paper.workspace, kind: paper.kind, print });
    expect(print).toMatchObject({ letters: 15, grams: 8 });
  });

  it('changes nothing of the text, and marking again gives the same bytes', async () => {
    const { bytes } = await markPaper(await docx(['关于交办审议意见的函', '请研究处理。']), paper);
    expect((await markPaper(bytes, paper)).bytes).toEqual(bytes);
  });

  it('holds no name of a person, office or file, and no value longer than Word takes', async () => {
    const workspace = await openOwnWorkspace(newFolder());
    const { bytes, name } = await workspace.issue('opinion-report');
    await workspace.close();
    const xml = partOf(bytes, 'docProps/custom.xml');
    for (const word of [inventedOffice.operator, inventedOffice.issuer, inventedOffice.contact.name, name, '/', '\\']) {
      expect(xml.replaceAll(/xmlns(?::vt)?="[^"]*"|<\/|\/>|<\?.*?\?>/gu, '')).not.toContain(word);
    }
    for (const [, value] of xml.matchAll(/<vt:lpwstr[^>]*>([^<]*)</gu)) expect(value?.length).toBeLessThanOrEqual(255);
  });

  it('stands beside the properties that an office gave its own template, each number once', async () => {
    const template = await docx(
      ['关于交办审议意见的函'],
      [
        { name: '密级', value: '内部' },
        { name: 'DubanText', value: 'old' },
        { name: '归档号', value: '2026-12' },
      ],
    );
    const { bytes } = await markPaper(template, paper);
    const xml = partOf(bytes, 'docProps/custom.xml');
    expect(xml).toContain('内部');
    expect(xml).toContain('2026-12');
    expect(xml.match(/name="DubanText"/gu)).toHaveLength(1);
    const numbers = [...xml.matchAll(/pid="(\d+)"/gu)].map((one) => one[1]);
    expect(new Set(numbers).size).toBe(numbers.length);
    expect(await validate(bytes, 'docx', 'Office2019')).toEqual([]);
    expect(await markOf(bytes)).toMatchObject({ kind: paper.kind });
  });

  it('comes with its part, type and relationship where a file has none', async () => {
    const bare = rewritten(await docx(['关于交办审议意见的函']), {
      'docProps/custom.xml': null,
      '[Content_Types].xml': (xml) => xml.replace(/<Override [^>]*custom\.xml[^>]*>/u, ''),
      '_rels/.rels': (xml) => xml.replace(/<Relationship [^>]*custom-properties[^>]*>/u, ''),
    });
    const { bytes } = await markPaper(bare, paper);
    expect(partOf(bytes, '_rels/.rels').match(/custom-properties/gu)).toHaveLength(1);
    expect(partOf(bytes, '[Content_Types].xml').match(/docProps\/custom\.xml/gu)).toHaveLength(1);
    expect(await validate(bytes, 'docx', 'Office2019')).toEqual([]);
    expect(await markOf(bytes)).toMatchObject({ workspace: paper.workspace });
  });

  it('goes into the part that the package names, whatever its name and prefixes', async () => {
    const other = rewritten(await docx(['关于交办审议意见的函'], [{ name: '密级', value: '内部' }]), {
      '_rels/.rels': (xml) => xml.replace('docProps/custom.xml', 'docProps/custom2.xml'),
      '[Content_Types].xml': (xml) => xml.replace('docProps/custom.xml', 'docProps/custom2.xml'),
      'docProps/custom.xml': null,
      'docProps/custom2.xml': () =>
        '<?xml version="1.0"?><o:Properties xmlns:o="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:v="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes"><o:property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="7" name="密级"><v:lpwstr>内部</v:lpwstr></o:property></o:Properties>',
    });
    const { bytes } = await markPaper(other, paper);
    const xml = partOf(bytes, 'docProps/custom2.xml');
    expect(xml).toContain('<v:lpwstr>内部</v:lpwstr>');
    expect(xml).toContain('pid="8" name="DubanProgram"');
    expect(await validate(bytes, 'docx', 'Office2019')).toEqual([]);
    expect(await markOf(bytes)).toMatchObject({ kind: paper.kind });
  });

  it('is left out of a paper without any text', async () => {
    const empty = await docx(['']);
    expect(await markPaper(empty, paper)).toEqual({ bytes: empty, print: null });
  });

  it('is valid in the papers and workbooks that are issued', async () => {
    const workspace = await openOwnWorkspace(newFolder());
    const letter = await workspace.issue('hand-over-letter');
    const book = await workspace.issue('comparison', 'xlsx');
    await workspace.close();
    expect(await validate(new Uint8Array(letter.bytes), 'docx', 'Office2019')).toEqual([]);
    expect(await validate(new Uint8Array(book.bytes), 'xlsx', 'Office2019')).toEqual([]);
  });
});

describe("a paper in an office's own template", () => {
  it('is marked too, and is known when it comes back', async () => {
    const workspace = await openOwnWorkspace(newFolder());
    const words = ['{标题}', '本件由办公室按本机关格式印制，请各承办单位对照办理。', '{主送}：', '{date}'];
    const bytes = await docx(words, [{ name: '密级', value: '内部' }]);
    const added = await workspace.ask('templates.add', { name: '本机关格式.docx', kind: 'comparison', bytes });
    const request = { kind: 'comparison', scope: { opinion: 'op1' }, template: added.id };
    const exported = await workspace.ask('briefs.export', request);
    expect(partOf(exported.bytes, 'docProps/custom.xml')).toContain('内部');
    const { source } = await workspace.import({ name: '对照.docx', bytes: exported.bytes });
    expect(source.own).toMatchObject({ brief: exported.record.id, how: 'property', kind: 'comparison' });
    await workspace.close();
  });

  it('is known by its mark alone when it has too few words to be known by them', async () => {
    const workspace = await openOwnWorkspace(newFolder());
    const added = await workspace.ask('templates.add', {
      name: '封面.docx',
      kind: 'comparison',
      bytes: await docx(['{标题}']),
    });
    const request = { kind: 'comparison', scope: { opinion: 'op1' }, template: added.id };
    const { bytes, record } = await workspace.ask('briefs.export', request);
    expect(record.textPrint?.letters).toBeLessThan(40);
    const typed = await workspace.import(await pasted({ name: '封面.docx', bytes }));
    expect(typed.source.own).toBeUndefined();
    expect((await workspace.import({ name: '封面.docx', bytes })).source.own).toMatchObject({ brief: record.id });
    await workspace.close();
  });
});
