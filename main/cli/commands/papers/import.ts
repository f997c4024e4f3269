import { CoreError } from '#core/core-error.ts';
import type { CallInput } from '#shared/contract/contract.ts';
import type { ImportResult } from '#shared/contract/library-calls.ts';
import type { ListReport } from '#shared/contract/list-preview.ts';
import type { Told } from '#shared/messages/catalogue.ts';
import { firstLines } from '#shared/messages/first-lines.ts';
import { foundInSource } from '#shared/messages/found-in-source.ts';
import { listLines, listSummary } from '#shared/messages/list-lines.ts';
import { ownPaperSentence } from '#shared/messages/own-paper-sentence.ts';
import { type Command, type Given, type Tools, UsageError } from '../../command.ts';
import { failureSentence } from '../../failure-sentence.ts';
import { pickOptions, sureOptions } from '../../options/pick-options.ts';
import { isNone } from '../../options/read-options.ts';
import { readInputFile } from '../../read-input-file.ts';
import { findId } from '../../records/find-record.ts';
import { tellHandOvers } from '../../show/hand-over-lines.ts';
import { tellOpenQuestions } from '../../show/open-offers.ts';
import { tellOrganChanges } from '../../show/organ-changes.ts';
import { complainOfEntry } from './complain-of-entry.ts';
import { complainOfPreview, previewLines } from './preview-import.ts';

export const importCommand: Command = {
  name: 'import',
  group: 'papers',
  usage: ['import FILE… [--replaces SOURCE|none] [--preview]', 'import --samples'],
  about: 'cli.about-import',
  options: pickOptions('replaces', 'preview', 'samples', ...sureOptions),
  positionals: { least: 0, most: Number.POSITIVE_INFINITY },
  readsFiles: true,
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
        const take = given.isSet('preview') ? lookAt : importFile;
        const taken = await take({ name, bytes, ...replaces }, tools);
        rows.push(taken.row);
        hasFailed = taken.hasFailed || hasFailed;
      } catch (error) {
        if (!(error instanceof CoreError)) throw error;
        hasFailed = true;
        const sentence = failureSentence(error, tools.language) ?? '';
        tools.complain(sentence);
        rows.push({ id: null, title: file, outcome: 'failed', error: { code: error.code, message: sentence } });
      }
    }
    if (!given.isSet('preview')) await tellOpenQuestions(tools);
    tools.printJson(rows);
    return hasFailed ? 1 : 0;
  },
};

type Taken = { row: unknown; hasFailed: boolean };

async function importFile(file: CallInput<'sources.import'>, tools: Tools): Promise<Taken> {
  const result = await tools.call('sources.import', file);
  for (const sentence of toSentences(result, tools)) tools.print(sentence);
  tellHandOvers(result, tools);
  await tellOrganChanges(result, tools);
  return { row: toRow(result), hasFailed: complainOfEntries(result, tools) };
}

/** What the import would do; nothing is stored. */
async function lookAt(file: CallInput<'sources.preview'>, tools: Tools): Promise<Taken> {
  const preview = await tools.call('sources.preview', file);
  for (const line of previewLines(preview, tools)) tools.print(line);
  return { row: preview, hasFailed: complainOfPreview(preview, tools) };
}

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

/** What became of the rows of lists, under the sentence of their file. */
function listedSentences(listed: ListReport | undefined, { say }: Tools): string[] {
  return listed ? [...listSummary(listed, say), ...listLines(listed, say)].map((line) => `  ${line}`) : [];
}

/** What was recorded of its papers, under the sentence of the file. */
function recordedSentences(recorded: readonly Told[] = [], { say, tell }: Tools): string[] {
  return firstLines(recorded.map(tell), say).map((line) => `  ${line}`);
}

function entrySentences({ name, own, listed, recorded }: ImportResult['entries'][number], tools: Tools): string[] {
  if (own) return [`${name}: ${ownPaperSentence(tools.say, own)}`];
  const lines = [...recordedSentences(recorded, tools), ...listedSentences(listed, tools)];
  return lines.length > 0 ? [`${name}:`, ...lines] : [];
}

function toSentences({ outcome, source, entries, listed, recorded }: ImportResult, tools: Tools): string[] {
  if (entries.length > 0) {
    const count = entries.filter((one) => one.source !== null).length;
    return [tools.say('cli.imported-zip', { count }), ...entries.flatMap((one) => entrySentences(one, tools))];
  }
  const { name, id, counts, own } = source;
  if (outcome === 'already-known') return [tools.say('cli.already-known', { name, id }), ...ownSentence(source, tools)];
  return own
    ? [tools.say('cli.imported-own', { name, id }), ...ownSentence(source, tools)]
    : [
        tools.say('cli.imported', { name, id, found: foundInSource(tools.say, counts) }),
        ...openSentence(counts, tools),
        ...recordedSentences(recorded, tools),
        ...listedSentences(listed, tools),
      ];
}

/** What is in doubt and what was not read, so that nobody takes the facts below for checked. */
function openSentence({ doubts, unread = 0 }: ImportResult['source']['counts'], { say }: Tools): string[] {
  const what = [
    ...(doubts > 0 ? [say('library.imported-doubts', { count: doubts })] : []),
    ...(unread > 0 ? [say('library.imported-unread', { count: unread })] : []),
  ];
  return what.length > 0 ? [`  ${say('cli.imported-open', { what: what.join(say('found.separator')) })}`] : [];
}

function ownSentence({ own }: ImportResult['source'], tools: Tools): string[] {
  return own ? [ownPaperSentence(tools.say, own)] : [];
}

function toRow({ outcome, source, entries, listed, recorded, organChanges, handOvers }: ImportResult) {
  const { id, title, name, sha256, counts, replaces, own = null } = source;
  return {
    id,
    title,
    outcome,
    name,
    sha256,
    counts,
    replaces,
    own,
    entries,
    ...(listed && { listed }),
    ...(recorded && { recorded }),
    ...(organChanges && { organChanges }),
    ...(handOvers && { handOvers }),
  };
}

function complainOfEntries({ entries }: ImportResult, tools: Tools): boolean {
  return entries.map(({ error }) => error !== null && complainOfEntry(error, tools)).some(Boolean);
}
