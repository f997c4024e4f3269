import type { PreviewedCollection, SourcePreview } from '#shared/contract/source-preview.ts';
import type { Telling } from '#shared/messages/catalogue.ts';
import { firstLines } from '#shared/messages/first-lines.ts';
import { addedLines, listLines, listSummary } from '#shared/messages/list-lines.ts';
import { organChangesSentence } from '#shared/messages/organ-changes.ts';
import { ownPaperSentence } from '#shared/messages/own-paper-sentence.ts';
import type { Tools } from '../../command.ts';
import { complainOfEntry } from './complain-of-entry.ts';

type Words = Pick<Tools, 'say' | 'tell'>;

/** Records named of each kind; the counts are of all. */
const mostNamed = 12;

function named<T>(records: readonly T[], count: number, linesOf: (record: T) => string[], { say }: Words): string[] {
  const left = count - Math.min(count, mostNamed);
  const lines = records.slice(0, mostNamed).flatMap(linesOf);
  return left > 0 ? [...lines, `    ${say('preview.more', { count: left })}`] : lines;
}

function collectionLines(one: PreviewedCollection, words: Words): string[] {
  const { say, tell } = words;
  const head = (key: 'preview.adds' | 'preview.changes' | 'preview.removes', count: number) =>
    count === 0 ? [] : [`  ${say(key)} ${say('preview.collection-added', { label: one.label, count })}`];
  const title = (record: { id: string; title: string }) => [`    ${record.title || record.id}`];
  const blank = (text: Telling) => tell(text) || say('preview.blank');
  return [
    ...head('preview.adds', one.addedCount),
    ...named(one.added, one.addedCount, title, words),
    ...head('preview.changes', one.changedCount),
    ...named(
      one.changed,
      one.changedCount,
      ({ id, title: name, fields }) => [
        `    ${name || id}`,
        ...fields.map(
          ({ label, before, after }) =>
            `      ${say('preview.from-to', { label, before: blank(before), after: blank(after) })}`,
        ),
      ],
      words,
    ),
    ...head('preview.removes', one.removedCount),
    ...named(one.removed, one.removedCount, title, words),
  ];
}

/** What becomes of the rows of lists: how many, which are new, and what is said of the others. */
function listedLines(listed: NonNullable<SourcePreview['listed']>, say: Words['say']): string[] {
  const lines = [...addedLines(listed, say), ...listLines(listed, say)];
  return [...listSummary(listed, say), ...lines.map((line) => `  ${line}`)];
}

function sentences(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`  ${title} ${lines.length}`, ...lines.map((line) => `    ${line}`)];
}

function ofOneFile(preview: SourcePreview, words: Words): string[] {
  const { say, tell } = words;
  const { name, own, outcome, replaces, papers, collections, attachments } = preview;
  const { recorded, leftOut, doubts, questions, listed } = preview;
  const organs = preview.organChanges.length === 0 ? [] : [`  ${organChangesSentence(preview.organChanges, say)}`];
  if (outcome === 'already-known') return [say('preview.known', { name }), ...organs];
  if (own) return [`${name}: ${ownPaperSentence(say, own)}`];
  const placed = ({ line, sentence }: { line: number; sentence: Telling }) =>
    `${say('preview.line', { line })} ${tell(sentence)}`;
  const reasonsOf = ({ candidates }: SourcePreview['questions'][number]) =>
    candidates.flatMap(({ reasons }) => reasons.map(tell)).join(' · ');
  return [
    say('preview.title', { name }),
    ...(replaces ? [`  ${say('preview.replaces', { title: replaces.title })}`] : []),
    ...sentences(
      say('preview.papers'),
      papers.map(
        ({ title, kind, firstLine }) => `${placed({ line: firstLine, sentence: title })} · ${say(`kind.${kind}`)}`,
      ),
    ),
    ...(collections.length === 0
      ? [`  ${say('preview.none')}`]
      : collections.flatMap((one) => collectionLines(one, words))),
    ...(listed ? listedLines(listed, say) : []).map((line) => `  ${line}`),
    ...sentences(say('preview.recorded'), firstLines(recorded.map(tell), say)),
    ...organs,
    ...sentences(say('preview.attachments'), attachments.map(tell)),
    ...sentences(
      say('preview.questions'),
      questions.map((question) => `${question.title}：${reasonsOf(question)}`),
    ),
    ...sentences(say('preview.left-out'), leftOut.map(placed)),
    ...sentences(say('preview.doubts'), doubts.map(placed)),
  ];
}

/** What importing a file would do, line by line: papers, what is added, changed and taken out, what is left out and in doubt. */
export function previewLines(preview: SourcePreview, words: Words): string[] {
  if (preview.entries.length === 0) return ofOneFile(preview, words);
  return preview.entries.flatMap((entry) => (entry.preview ? previewLines(entry.preview, words) : []));
}

/** Tells what cannot be read of a package; true when something cannot. */
export function complainOfPreview({ entries }: SourcePreview, tools: Tools): boolean {
  return entries
    .map(({ error, preview }) =>
      error ? complainOfEntry(error, tools) : preview !== null && complainOfPreview(preview, tools),
    )
    .some(Boolean);
}
