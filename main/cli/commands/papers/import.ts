import { CoreError } from '#core/core-error.ts';
import type { ImportResult } from '#shared/contract/library-calls.ts';
import { ownPaperSentence } from '#shared/messages/own-paper-sentence.ts';
import { type Command, type Given, type Tools, UsageError } from '../../command.ts';
import { failureSentence } from '../../failure-sentence.ts';
import { pickOptions } from '../../options/pick-options.ts';
import { isNone } from '../../options/read-options.ts';
import { readInputFile } from '../../read-input-file.ts';
import { findId } from '../../records/find-record.ts';

export const importCommand: Command = {
  name: 'import',
  group: 'papers',
  usage: ['import FILE… [--replaces SOURCE|none]', 'import --samples'],
  about: 'cli.about-import',
  options: pickOptions('replaces', 'samples'),
  positionals: { least: 0, most: Number.POSITIVE_INFINITY },
  example: 'import 常委会公报2026年第4号.docx 反馈报告.pdf',

  /** The good files are imported; each bad one gets its sentence, and the exit code is 1. */
  async run(given, tools) {
    const { positionals: files } = given;
    if (given.isSet('samples')) return importSamples(files, tools);
    if (files.length === 0) throw new UsageError('cli.too-few');
    const replaces = await replacedSource(given, tools);
    const rows: unknown[] = [];
    let hasFailed = false;
    for (const file of files) {
      try {
        const { name, bytes } = await readInputFile(file);
        const result = await tools.call('sources.import', { name, bytes, ...replaces });
        for (const sentence of toSentences(result, tools)) tools.print(sentence);
        rows.push(toRow(result));
        hasFailed = complainOfEntries(result, tools) || hasFailed;
      } catch (error) {
        if (!(error instanceof CoreError)) throw error;
        hasFailed = true;
        const sentence = failureSentence(error, tools.language) ?? '';
        tools.complain(sentence);
        rows.push({ id: null, title: file, outcome: 'failed', error: { code: error.code, message: sentence } });
      }
    }
    tools.printJson(rows);
    return hasFailed ? 1 : 0;
  },
};

async function importSamples(files: readonly string[], tools: Tools): Promise<number> {
  if (files.length > 0) throw new UsageError('cli.too-many');
  const results = await tools.call('sources.importSamples', {});
  for (const sentence of results.flatMap((result) => toSentences(result, tools))) tools.print(sentence);
  tools.printJson(results.map(toRow));
  return 0;
}

/** The source that the one file is a newer version of; nothing said, its name decides. */
async function replacedSource(given: Given, tools: Tools): Promise<{ replaces?: string | null }> {
  const word = given.option('replaces');
  if (word === undefined) return {};
  if (given.positionals.length > 1) throw new UsageError('cli.replaces-one-file');
  return { replaces: isNone(word) ? null : await findId(word, 'sources', tools) };
}

function toSentences({ outcome, source, entries }: ImportResult, tools: Tools): string[] {
  if (entries.length > 0) {
    const count = entries.filter((one) => one.source !== null).length;
    const own = entries.flatMap((one) => (one.own ? [`${one.name}: ${ownPaperSentence(tools.say, one.own)}`] : []));
    return [tools.say('cli.imported-zip', { count }), ...own];
  }
  const { name, id, counts, own } = source;
  if (outcome === 'already-known') return [tools.say('cli.already-known', { name, id }), ...ownSentence(source, tools)];
  return own
    ? [tools.say('cli.imported-own', { name, id }), ...ownSentence(source, tools)]
    : [tools.say('cli.imported', { name, id, ...counts })];
}

function ownSentence({ own }: ImportResult['source'], tools: Tools): string[] {
  return own ? [ownPaperSentence(tools.say, own)] : [];
}

function toRow({ outcome, source, entries }: ImportResult) {
  const { id, title, name, sha256, counts, replaces, own = null } = source;
  return { id, title, outcome, name, sha256, counts, replaces, own, entries };
}

function complainOfEntries({ entries }: ImportResult, tools: Tools): boolean {
  const failed = entries.flatMap((entry) => (entry.error === null ? [] : [entry.error]));
  for (const { code, details } of failed) {
    const error = new CoreError(code as CoreError['code'], details);
    tools.complain(failureSentence(error, tools.language) ?? '');
  }
  return failed.length > 0;
}
