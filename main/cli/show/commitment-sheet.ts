import { commitmentDuties } from '#core/ledger/duties/commitment-duties.ts';
import type { Citation } from '#shared/domain/citation.ts';
import type { CommitmentRow } from '#shared/domain/promises/commitment-row.ts';
import { daysKeptLate } from '#shared/domain/promises/kept-late.ts';
import { toldSuggestion } from '#shared/messages/numbered-title.ts';
import { typedAnswer } from '#shared/messages/typed-answer.ts';
import { dueLines } from './due-lines.ts';
import { dutyLines } from './duty-lines.ts';
import { extensionLines } from './extension-lines.ts';
import { fieldLines, joined, organsInWords, type SheetScene, section } from './sheet.ts';

/** The day of a promise, else the words of its time, else that it names none. */
export function promisedTime({ say }: SheetScene, { due, dueText }: Pick<CommitmentRow, 'due' | 'dueText'>): string {
  return due ?? dueText ?? say('promise.undated');
}

/** A promise with its words, its day, what became of it, and whether it is overdue. */
export function commitmentSheet(scene: SheetScene, commitment: CommitmentRow): string[] {
  const { say, tell } = scene;
  const { citation, shownBy, answer } = commitment;
  const said = answer ?? commitment.repliesTo;
  const original = commitment.originalDue && say('cli.due-original', { date: commitment.originalDue });
  return [
    commitment.title,
    ...fieldLines([
      [say('cli.field-id'), commitment.id],
      [say('cli.field-status'), say(`commitment-state.${commitment.state}`)],
      [say('column.promised-in'), said && tell(toldSuggestion(said))],
      [say('column.figure'), commitment.figure],
      [say('cli.field-organ'), organsInWords(scene, commitment.organs)],
      [say('cli.field-due'), joined([promisedTime(scene, commitment), original])],
      [
        say('cli.field-decidedOn'),
        commitment.decidedEnteredOn
          ? say('promise.verdict-undated', { day: commitment.decidedEnteredOn })
          : commitment.decidedOn,
      ],
      [say('cli.field-quote'), answer ? null : citation?.quote],
      [
        say('cli.field-citation'),
        answer?.typed
          ? typedAnswer(say, answer.typed.answeredOn)
          : citation && `${citation.document} ${say('ui.line', { first: citation.firstLine })}`,
      ],
      [say('column.kept-late'), daysKeptLate(commitment)],
      [say('promise.evidence'), commitment.keptBy],
      [
        say('promise-shown.asked'),
        joined([
          commitment.shownAskedAs && say(`promise-shown.seems-${commitment.shownAskedAs}`),
          commitment.shownAsked && passage(scene, commitment.shownAsked),
        ]),
      ],
      [
        say('promise-shown.asked'),
        commitment.checkedAsked && say('promise-shown.checked', { ...commitment.checkedAsked }),
      ],
      [say('cli.field-shownBy'), shownBy && passage(scene, shownBy)],
      [say('cli.field-note'), commitment.note],
    ]),
    ...section(say('cli.section-dues'), [
      ...movesInWords(scene, commitment),
      ...extensionLines(scene, commitment.extensions ?? [], () => [commitment.id]),
    ]),
    ...section(say('cli.section-duties'), dutiesInWords(scene, commitment)),
  ];
}

/** Where the day comes from and every move of it, once it is not simply the one that the paper prints. */
function movesInWords(scene: SheetScene, { dueDate }: CommitmentRow): string[] {
  const isPlain = dueDate === null || (dueDate.because.by !== 'person' && dueDate.changes.length === 0);
  return isPlain ? [] : dueLines(scene, scene.say('duty.promise'), dueDate);
}

function passage({ say }: SheetScene, { document, firstLine, quote }: Citation): string {
  return `${document} ${say('ui.line', { first: firstLine })}  ${quote}`;
}

/** What is owed of a promise of a paper; that of an answer stands with its suggestion. */
function dutiesInWords(scene: SheetScene, { citation, answer, repliesTo: _, ...commitment }: CommitmentRow): string[] {
  if (answer !== null || citation === null) return [];
  // Whose account an organ's name is kept under was settled with the list of organs already.
  return dutyLines(
    scene,
    commitmentDuties(
      { commitments: {}, organs: {}, feedback: {}, suggestions: {}, office: {} },
      { ...commitment, citation },
    ),
    false,
  );
}
