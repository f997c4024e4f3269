import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { CallInput, CallName, CallOutput } from '#shared/contract/contract.ts';
import { tell } from '#shared/messages/catalogue.ts';
import { errorSentence } from '#shared/messages/error-sentence.ts';
import { temporaryFolders } from '../../testing/temporary-folder.ts';
import { createTestCore } from '../../testing/test-core.ts';
import type { Core } from '../core.ts';
import { docxOf, paragraph } from '../reading/formats/testing/made-files.ts';

const newFolder = temporaryFolders();
const text = '云泽市人民政府\n关于水源地保护情况的报告\n现将有关情况报告如下。\n';
const bytesOf = (words: string) => new Uint8Array(new TextEncoder().encode(words));
const marked = { name: '水源地报告.txt', bytes: bytesOf(`机密★10年\n${text}`) };
const internal = { name: '会议材料.txt', bytes: bytesOf(`内部资料　注意保存\n${text}`) };
const open = { name: '公开报告.txt', bytes: bytesOf(text) };

async function ask<N extends CallName>(core: Core, name: N, input: CallInput<N>): Promise<CallOutput<N>> {
  const reply = await core.dispatch(name, input);
  if (!reply.ok) throw new Error(`${reply.error.code} ${String(reply.error.details.doubts)}`);
  return reply.value as CallOutput<N>;
}

/** Everything that lies in the workspace but what opening it writes. */
function storedIn(folder: string): string[] {
  const library = path.join(folder, 'library');
  return existsSync(library) ? readdirSync(library) : [];
}

describe('a file with a mark of state secrets', () => {
  it.each(['sources.import', 'sources.preview'] as const)(
    'is asked about by %s before anything is stored',
    async (call) => {
      const folder = newFolder();
      const core = createTestCore(folder);
      await expect(ask(core, call, marked)).rejects.toThrow('confirm-needed marked-secret');
      expect(storedIn(folder)).toEqual([]);
      expect(await ask(core, 'sources.list', {})).toEqual([]);
      expect(await ask(core, 'log.list', {})).toEqual([]);
      await core.close();
    },
  );

  it('is named with its place in the question, in both languages', async () => {
    const core = createTestCore(newFolder());
    const reply = await core.dispatch('sources.import', marked);
    if (reply.ok) throw new Error('was imported');
    const { code, details } = reply.error;
    expect(errorSentence('zh-CN', code, details)).toContain('“机密★10年”（水源地报告.txt，第 1 行）');
    expect(errorSentence('en', code, details)).toContain('“机密★10年” (水源地报告.txt, line 1)');
    await core.close();
  });

  it('is kept once a person answers for it, and says who; the log names the mark', async () => {
    const core = createTestCore(newFolder());
    const { source } = await ask(core, 'sources.import', { ...marked, confirmed: ['marked-secret'] });
    const [entry] = await ask(core, 'log.list', {});
    expect(source.secrecy).toMatchObject({
      marks: [{ kind: 'state-secret', words: '机密★10年', place: 'line', line: 1 }],
      confirmed: { by: entry?.who, on: entry?.at.slice(0, 10) },
    });
    expect(tell('zh-CN', entry?.title ?? '')).toBe('水源地报告（经确认导入，标志：机密★10年）');
    await core.close();
  });

  it('keeps the answer when it is read again, and is not asked about when it comes again', async () => {
    const core = createTestCore(newFolder());
    const { source } = await ask(core, 'sources.import', { ...marked, confirmed: ['marked-secret'] });
    const again = await ask(core, 'sources.reread', { id: source.id });
    expect(again.source.secrecy).toEqual(source.secrecy);
    expect((await ask(core, 'sources.import', marked)).outcome).toBe('already-known');
    await core.close();
  });

  it('is not let in by the answer to another question', async () => {
    const core = createTestCore(newFolder());
    await expect(ask(core, 'sources.import', { ...marked, confirmed: ['marked-internal'] })).rejects.toThrow(
      'marked-secret',
    );
    await core.close();
  });

  it('is asked about when it is a Word file with the mark in its header', async () => {
    const core = createTestCore(newFolder());
    const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const bytes = new Uint8Array(
      docxOf(
        text
          .split('\n')
          .map((line) => paragraph(line))
          .join(''),
        {
          '_rels/document.xml.rels': `<Relationships><Relationship Id="r1" Type="${relation}/header" Target="header1.xml"/></Relationships>`,
          'header1.xml': `<w:hdr>${paragraph('秘密★长期')}</w:hdr>`,
        },
      ),
    );
    const reply = await core.dispatch('sources.import', { name: '报告.docx', bytes });
    expect(reply).toMatchObject({ ok: false, error: { code: 'confirm-needed', details: { doubts: 'marked-secret' } } });
    const { source, documents } = await ask(core, 'sources.import', {
      name: '报告.docx',
      bytes,
      confirmed: ['marked-secret'],
    });
    expect(source.secrecy?.marks).toMatchObject([{ words: '秘密★长期', place: 'page-edge', line: null }]);
    expect(documents[0]?.title).not.toContain('秘密');
    await core.close();
  });
});

describe('a package', () => {
  const bytes = new Uint8Array(
    zipSync({ [open.name]: open.bytes, [marked.name]: marked.bytes, [internal.name]: internal.bytes }),
  );

  it('with one marked file stores none of its files before the answer', async () => {
    const folder = newFolder();
    const core = createTestCore(folder);
    await expect(ask(core, 'sources.import', { name: '包.zip', bytes })).rejects.toThrow(
      'confirm-needed marked-secret,marked-internal',
    );
    expect(storedIn(folder)).toEqual([]);
    await core.close();
  });

  it('is taken in whole after it, each file with its own marks', async () => {
    const core = createTestCore(newFolder());
    const confirmed = ['marked-secret', 'marked-internal'];
    const { entries } = await ask(core, 'sources.import', { name: '包.zip', bytes, confirmed });
    expect(entries.map(({ error }) => error)).toEqual([null, null, null]);
    const words = (await ask(core, 'sources.list', {})).map(({ name, secrecy }) => [
      name,
      secrecy?.marks.map((one) => one.words),
    ]);
    expect(Object.fromEntries(words)).toEqual({
      [open.name]: undefined,
      [marked.name]: ['机密★10年'],
      [internal.name]: ['内部资料　注意保存'],
    });
    await core.close();
  });

  it('in a package is looked into as well', async () => {
    const core = createTestCore(newFolder());
    const outer = new Uint8Array(zipSync({ '内包.zip': bytes }));
    await expect(ask(core, 'sources.preview', { name: '外包.zip', bytes: outer })).rejects.toThrow('marked-secret');
    await core.close();
  });
});

describe('other files', () => {
  it('for use inside the office are asked about once, by a question of their own', async () => {
    const core = createTestCore(newFolder());
    await expect(ask(core, 'sources.import', internal)).rejects.toThrow('confirm-needed marked-internal');
    const { source } = await ask(core, 'sources.import', { ...internal, confirmed: ['marked-internal'] });
    expect(source.secrecy?.marks).toMatchObject([{ kind: 'internal' }]);
    await core.close();
  });

  it('without a mark are not asked about', async () => {
    const core = createTestCore(newFolder());
    const { source } = await ask(core, 'sources.import', open);
    expect(source).not.toHaveProperty('secrecy');
    await core.close();
  });

  it('that are lists or templates are asked about before anything of them is entered', async () => {
    const core = createTestCore(newFolder());
    const list = {
      name: '建议台账（秘密）.csv',
      bytes: bytesOf('建议编号,标题,主办单位\n1,关于疏浚梅溪的建议,市水务局\n'),
    };
    await expect(ask(core, 'suggestions.importList', { ...list, preview: true })).rejects.toThrow('marked-secret');
    await expect(ask(core, 'suggestions.importList', list)).rejects.toThrow('marked-secret');
    expect(await ask(core, 'suggestions.list', {})).toEqual([]);
    const { added } = await ask(core, 'suggestions.importList', { ...list, confirmed: ['marked-secret'] });
    expect(added).toBe(1);
    const [entry] = await ask(core, 'log.list', {});
    expect(tell('zh-CN', entry?.title ?? '')).toContain('标志：秘密');
    const template = {
      name: '对照表模板（内部使用）.docx',
      kind: 'comparison',
      bytes: new Uint8Array(docxOf(paragraph('{title}'))),
    };
    await expect(ask(core, 'templates.add', template)).rejects.toThrow('marked-internal');
    expect(await ask(core, 'templates.list', {})).toEqual([]);
    await ask(core, 'templates.add', { ...template, confirmed: ['marked-internal'] });
    expect(await ask(core, 'templates.list', {})).toHaveLength(1);
    await core.close();
  });
});
