import { CoreError } from '#core/core-error.ts';
import { countReading } from '#core/ledger/propose/count-reading.ts';
import { explainLines } from '#core/reading/explain/explain-lines.ts';
import type { ExaminedSource } from '#core/reading/read-source.ts';
import { readInWorker } from '#core/reading/worker/read-in-worker.ts';
import { besideTextCodes, readBesideCodes } from '#shared/domain/doubt-codes.ts';
import type { ReadWarning } from '#shared/domain/readings/read-warning.ts';
import type { Reading } from '#shared/domain/readings/reading.ts';
import type { WarningCode } from '#shared/domain/warning-code.ts';
import { documentColumns } from '#shared/lists/document-columns.ts';
import { organsAround } from '#shared/lists/organs-around.ts';
import { told } from '#shared/messages/catalogue.ts';
import { errorSentence } from '#shared/messages/error-sentence.ts';
import { foundInSource } from '#shared/messages/found-in-source.ts';
import { toldMarks } from '#shared/messages/told-secrecy.ts';
import { unreadCounts, unreadSection, unreadSum } from '#shared/messages/told-unread.ts';
import type { Command, Tools } from '../../command.ts';
import { doubtfulLines } from '../../doubtful-lines.ts';
import { pickOptions } from '../../options/pick-options.ts';
import { readInputFile } from '../../read-input-file.ts';
import { textColumns } from '../../text-columns.ts';
import { textTable } from '../../text-table.ts';

export const readCommand: Command = {
  name: 'read',
  group: 'papers',
  usage: ['read FILE [--outline | --explain]'],
  about: 'cli.about-read',
  options: pickOptions('explain', 'outline'),
  positionals: { least: 1, most: 1 },
  readsFiles: true,
  example: 'read 公报.docx --explain',

  /** Reads one file and touches no workspace. */
  async run({ positionals, isSet }, tools) {
    const file = await readInputFile(positionals[0] ?? '');
    const examined = await examine(file, tools);
    const { entries } = examined.drawn;
    if (entries !== undefined) return readEntries(entries, tools);
    if (isSet('explain')) explain(examined, tools);
    else if (isSet('outline')) outline(examined, tools);
    else summarise(examined, tools);
    return 0;
  },
};

/** A file read, and a zip of papers in it as one source. */
function examine(file: { name: string; bytes: Uint8Array }, { readingWorker }: Tools): Promise<ExaminedSource> {
  return readInWorker({ ...file, readingWorker, joinEntries: true });
}

/** The papers of a zip, each read for itself; with `--json` one list of readings. */
async function readEntries(entries: { name: string; bytes: Uint8Array }[], tools: Tools): Promise<number> {
  const readings: Reading[] = [];
  let hasFailed = false;
  for (const { name, bytes } of entries) {
    try {
      const examined = await examine({ name, bytes }, tools);
      readings.push(examined.reading);
      tools.print(`${name}\n`);
      summarise(examined, { ...tools, printJson: () => {} });
    } catch (error) {
      if (!(error instanceof CoreError)) throw error;
      hasFailed = true;
      tools.complain(errorSentence(tools.language, error.code, error.details));
    }
  }
  tools.printJson(readings);
  return hasFailed ? 1 : 0;
}

function summarise({ reading }: ExaminedSource, tools: Tools): void {
  tools.printJson(reading);
  const { documents, links, warnings } = reading;
  // Nothing is asked of a workspace, so no organ has another name than its id.
  const around = organsAround(tools.say, (id) => id);
  tools.print(textTable(textColumns(documentColumns, around), documents));
  tools.print(
    tools.say('cli.read-summary', {
      found: foundInSource(tools.say, countReading(reading)),
      links: links.length,
      warnings: warnings.length,
    }),
  );
  if (reading.secrecy) tools.print(tools.tell(told('secrecy.found', { marks: toldMarks(reading.secrecy) })));
  const missed = unreadCounts(tools.say, unreadSum(reading.unread ?? []));
  if (missed !== '') tools.print(tools.say('unread.sum', { what: missed }));
  for (const line of doubtfulLines(reading, tools.say)) tools.print(line);
  tellOfFile(warnings, tools);
}

/** What a person looks at in the file itself: what was recognised in pictures, what stands beside the text, and was left out of it or not. */
const ofTheFile: ReadonlySet<WarningCode> = new Set([
  'page-recognised',
  'figure-from-scan',
  ...besideTextCodes,
  ...readBesideCodes,
]);

function tellOfFile(warnings: readonly ReadWarning[], { print, say, tell }: Tools): void {
  for (const { line, code, details } of warnings.filter((one) => ofTheFile.has(one.code)))
    print(`${say('ui.line', { first: line })}  ${tell(told(`warning.${code}`, details))}`);
}

/** The headings of each paper as a tree, with their lines, and what was not read under them. */
function outline({ reading }: ExaminedSource, { print, printJson, say }: Tools): void {
  const { documents, outline: headings = [], unread = [] } = reading;
  printJson({ outline: headings, unread });
  for (const document of documents) {
    print(`${document.title}  ${say('ui.line', { first: document.firstLine })}`);
    for (const { level, mark, title, firstLine } of headings.filter((one) => one.document === document.id))
      print(`${'  '.repeat(level)}${mark ?? ''}${title}  ${say('ui.line', { first: firstLine })}`);
  }
  for (const section of unread) print(unreadSection(say, section));
  if (unread.length === 0) print(say('unread.none'));
}

/** Line by line what became of the source, and the rules that decided, with their words. */
function explain(examined: ExaminedSource, tools: Tools): void {
  const lines = explainLines(examined);
  tools.printJson(lines);
  const width = String(lines.at(-1)?.line ?? 0).length;
  for (const { line, text, fate, because } of lines) {
    tools.print(`${String(line).padStart(width)}  ${fate.padEnd(24)}  ${text.trim()}`);
    for (const { subject, rule, means, words } of because)
      tools.print(`${' '.repeat(width)}    ${subject}, ${rule}: ${means}${words === '' ? '' : ` ‹${words}›`}`);
  }
}
