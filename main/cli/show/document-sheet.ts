import type { CallOutput } from '#shared/contract/contract.ts';
import type { NamedMotion } from '#shared/domain/named-motion.ts';
import type { StatedLimit } from '#shared/domain/stated-limit.ts';
import { reasonsInWords } from '../reasons-in-words.ts';
import { fieldLines, joined, organsInWords, type SheetScene, section } from './sheet.ts';

type PaperFile = CallOutput<'documents.text'>;
type Paper = PaperFile['document'];

/** Passages longer than this are counted rather than written out. */
const longestList = 60;

function fields(scene: SheetScene, { document, source }: PaperFile): string[] {
  const { say } = scene;
  const { confidence, because, page } = document;
  return fieldLines([
    [say('cli.field-id'), document.id],
    [say('column.kind'), say(`kind.${document.kind}`)],
    [say('cli.field-paper-number'), document.number ?? null],
    [say('cli.field-author'), [document.office, document.author].filter(Boolean).join(' ')],
    [say('cli.field-place'), document.place ?? null],
    [say('cli.field-date'), document.date],
    [say('cli.field-meeting'), document.meeting],
    [say('cli.field-sitting'), document.sitting && `${document.sitting.first} — ${document.sitting.last}`],
    [say('cli.field-heardOn'), document.heardOn ?? null],
    [say('cli.field-source'), `${source.title} [${source.id}]`],
    [say('cli.field-lines'), `${document.firstLine}–${document.lastLine}`],
    [say('cli.field-page'), page],
    [say('cli.field-confidence'), `${Math.round(confidence * 100)}%`],
    [say('cli.field-because'), reasonsInWords(because.map(String), say)],
  ]);
}

/** That a later text took the place of this one, and from when on. */
function replacedLines({ say }: SheetScene, { replacedBy }: PaperFile): string[] {
  return replacedBy === undefined ? [] : [say('cli.replaced-by', replacedBy)];
}

function motionWords({ say }: SheetScene, { number, title, session }: NamedMotion): string {
  return joined([session, title ?? say('preview.motion-number', { number: number ?? '' })]);
}

/** A limit: what for, by when, for whom and for which motion, and the words that say so. */
function limitLine(scene: SheetScene, { duty, day, organs = [], motions = [], citation }: StatedLimit): string {
  const mark = scene.say('reading.separator');
  const named = motions.map((one) => motionWords(scene, one)).join(mark);
  return joined([scene.say(`duty.${duty}`), day, organs.join(mark), named, citation.quote.trim()]);
}

/** What a reply letter says of the suggestion that it answers. */
function replyLines(scene: SheetScene, { reply }: Paper): string[] {
  const { say } = scene;
  if (!reply) return [];
  return fieldLines([
    [say('cli.field-number'), reply.number],
    [say('cli.field-title'), reply.title],
    [say('cli.field-session'), reply.session ?? null],
    [say('cli.field-proposers'), reply.proposers.join(say('reading.separator'))],
    [say('cli.field-organs'), organsInWords(scene, reply.organs)],
    [say('cli.field-date'), reply.answeredOn],
    [say('cli.field-answer-class'), reply.answerClass],
    [say('cli.field-promise'), reply.promise ?? null],
  ]);
}

function extensionLines({ say }: SheetScene, { extension }: Paper): string[] {
  return extension
    ? [joined([say(`cli.extension-${extension.is}`), extension.to, extension.citation.quote.trim()])]
    : [];
}

/** Lines of a part of a paper under its heading, the first ones where there are many. */
function part(scene: SheetScene, heading: string, lines: readonly string[]): string[] {
  const shown = lines.length > longestList ? [...lines.slice(0, longestList), '…'] : lines;
  return section(joined([heading, scene.say('cli.count', { count: lines.length })]), shown);
}

/** A paper with what it says of itself, what was read out of it, and its text. */
export function documentSheet(scene: SheetScene, file: PaperFile): string[] {
  const { say } = scene;
  const { document, outline, paragraphs, marks, links, attachments } = file;
  const { limits = [], motions = [], agenda = [] } = document;
  const parts: [string, readonly string[]][] = [
    [say('cli.section-limits'), limits.map((one) => limitLine(scene, one))],
    [say('preview.field.motions'), motions.map((one) => motionWords(scene, one))],
    [say('cli.section-agenda'), agenda.map(({ number, title }) => joined([`${number}`, title]))],
    [say('cli.field-outline'), outline.map(({ line, title }) => joined([`${line}`, title]))],
    [
      say('cli.section-marks'),
      marks.map(({ record, collection, title }) => joined([say(`cli.one-${collection}`), title, `[${record}]`])),
    ],
    [say('cli.field-links'), links.map(({ fromTitle, toTitle }) => `${fromTitle} → ${toTitle}`)],
    [say('cli.section-attachments'), attachments.map(({ id, title }) => `${title} [${id}]`)],
    [
      say('cli.field-paragraphs'),
      paragraphs.map(({ firstLine, text }) => joined([`${firstLine}`, text.replaceAll('\n', ' ')])),
    ],
  ];
  return [
    document.title,
    ...fields(scene, file),
    ...replacedLines(scene, file),
    ...section(say('cli.section-reply'), replyLines(scene, document)),
    ...section(say('cli.section-extension'), extensionLines(scene, document)),
    ...parts.flatMap(([heading, lines]) => (lines.length === 0 ? [] : part(scene, heading, lines))),
  ];
}
