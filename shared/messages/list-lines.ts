import type { ListReport } from '../contract/list-preview.ts';
import { type MessageDetails, type MessageKey, type Telling, toldList } from './catalogue.ts';
import { toldNumber, toldSuggestion } from './numbered-title.ts';

type Say = (key: MessageKey, details?: MessageDetails) => string;

/** A blank value is said to be blank. */
function shownValue(telling: Telling, say: Say): Telling {
  return telling === '' ? say('preview.blank') : telling;
}

function changeLines({ rows }: ListReport, say: Say): string[] {
  return rows.flatMap(({ row, title, changes }) => {
    const told = changes.filter(({ kept }) => !kept);
    if (told.length === 0) return [];
    const words = told.map(({ label, before, after }) =>
      say('preview.from-to', { label, before: shownValue(before, say), after: shownValue(after, say) }),
    );
    return [say('list.row-changed', { row, title, changes: words.join(say('list.between-changes')) })];
  });
}

/**
 * How many rows of its lists an import adds, changes and leaves out, in one sentence, and how many ratings it records in another; none for a file
 * of which only something else is told.
 */
export function listSummary(report: ListReport, say: Say): string[] {
  const { added, changed, known, asked, leftOut, rows, warnings, ratings } = report;
  if (rows.length === 0 && warnings.length > 0) return [];
  const isListed = ratings === undefined || added + changed + known + asked + leftOut > 0;
  return [
    ...(isListed ? [say('list.report', { added, changed, known, asked, leftOut })] : []),
    ...(ratings ? [say('list.ratings', ratings)] : []),
  ];
}

/** So many suggestions are named in a sentence. */
const mostNamed = 20;

/** The suggestions that an import would bring, by number and title: the first of them, and how many more there are. */
export function addedLines({ rows }: Pick<ListReport, 'rows'>, say: Say): string[] {
  const added = rows.filter(({ outcome }) => outcome === 'added');
  const named = added
    .slice(0, mostNamed)
    .map(({ number, title }) => say('list.would-add', { suggestion: toldSuggestion({ number, title }) }));
  const left = added.length - named.length;
  return left > 0 ? [...named, say('list.would-add-more', { count: left })] : named;
}

/** That answers promise something and name no time for it, in one sentence for each class. */
export function undatedLines({ undated }: Pick<ListReport, 'undated'>, say: Say): string[] {
  return undated.map(({ answerClass, suggestions }) => {
    const count = suggestions.length;
    const named = suggestions
      .slice(0, mostNamed)
      .map(({ number, title }) => (number === null ? title : toldNumber(number)));
    const key = count > mostNamed ? 'list.undated-some' : answerClass ? 'list.undated' : 'list.undated-unclassed';
    return say(key, { count, code: answerClass ?? '', suggestions: toldList(named) });
  });
}

/**
 * What an import did or would do with the rows of its lists, a sentence each in the order of the file: what changes (old and new), what is
 * said of cells, what is left out; and then what the earlier printing of the list names and it lacks, and which promises
 * name no time.
 */
export function listLines(report: ListReport, say: Say): string[] {
  const gone = report.gone.map(({ list, number, title }) =>
    say('list.gone', { list, suggestion: toldSuggestion({ number, title }) }),
  );
  return [
    ...changeLines(report, say),
    ...report.warnings.map(({ message }) => say(message.key, message.details)),
    ...gone,
    ...undatedLines(report, say),
  ];
}
