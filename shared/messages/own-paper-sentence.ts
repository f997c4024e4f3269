import type { OwnPaper } from '../domain/own-paper.ts';
import type { MessageDetails, MessageKey } from './catalogue.ts';

/** The sentence that says what a source is whose file is a paper of this program, and that nothing was entered from it. */
export function ownPaperSentence(say: (key: MessageKey, details?: MessageDetails) => string, own: OwnPaper): string {
  const where = own.brief !== null ? 'issued' : own.workspace === 'other' ? 'elsewhere' : 'unregistered';
  const details = {
    // A title within a title has the single marks.
    title: own.title.replaceAll('《', '〈').replaceAll('》', '〉'),
    date: own.issuedAt === null ? '' : say('own-paper.day', dayOf(own.issuedAt)),
    // Rounded down: a copy that lacks one day must not read as a whole one.
    percent: Math.floor(own.share * 100),
  };
  return say(own.how === 'nearly' ? `own-paper.${where}-changed` : `own-paper.${where}`, details);
}

/** The day of an instant on the clock of this machine. */
function dayOf(instant: string): { year: number; month: number; day: number } {
  const at = new Date(instant);
  return { year: at.getFullYear(), month: at.getMonth() + 1, day: at.getDate() };
}
