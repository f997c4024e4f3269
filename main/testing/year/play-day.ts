import type { DiaryDay } from './diary.ts';
import type { OfficeYear } from './office-year.ts';
import type { Play } from './play.ts';
import { correctDate, extend } from './play-dues.ts';
import { handOverMotion, motionReferred, motionReport, signMotion } from './play-motions.ts';
import {
  agenda,
  closeOpinion,
  draft,
  handOver,
  importOpinion,
  redoOpinion,
  report,
  sign,
  vote,
} from './play-opinions.ts';
import { organMerged } from './play-organs.ts';
import { file } from './play-papers.ts';
import { check, selfReport, trackPoint, withdrawPoint } from './play-points.ts';
import { promise, promiseDue, promiseKept } from './play-promises.ts';
import {
  answer,
  followUpAnswer,
  form,
  handOverSuggestions,
  mergeSuggestion,
  newSuggestion,
  reassign,
  redoSuggestion,
  returnHandOver,
  trackSuggestion,
  withdrawSuggestion,
} from './play-suggestions.ts';

const nothing: Play = async () => {};

/** What each word of the diary does at the desk. Words that leave no trace in the ledger yet do nothing, and are named here. */
const plays: Readonly<Record<string, Play>> = {
  importPaper: file,
  projects: nothing,
  projectProgress: file,
  hear: nothing,
  meetingCloses: nothing,
  adoptDecision: file,
  chase: nothing,
  askDate: nothing,
  coverage: nothing,
  station: nothing,
  motionConverted: nothing,
  linkConverted: nothing,
  trackMotion: nothing,
  agenda,
  promise,
  promiseDue,
  promiseKept,
  motionReferred,
  handOverMotion,
  signMotion,
  motionReport,
  handOverSuggestions,
  correctDate,
  returnHandOver,
  reassign,
  merge: mergeSuggestion,
  withdrawSuggestion,
  answer,
  followUpAnswer,
  form,
  redo: redoSuggestion,
  track: trackSuggestion,
  newSuggestion,
  organMerged,
  extend,
  importOpinion,
  handOver,
  sign,
  draft,
  report,
  selfReport,
  check,
  vote,
  redoOpinion,
  withdrawPoint,
  trackPoint,
  closeOpinion,
};

/** Plays one day of the diary: the clock stands on the day of entering, every fact has the day on which it happened. */
export async function playDay(office: OfficeYear, entry: DiaryDay): Promise<void> {
  office.today = entry.enteredOn;
  for (const action of entry.actions) {
    const play = plays[action.do];
    if (!play) throw new Error(`the diary says “${action.do}”, which nobody plays`);
    await play(office, action, typeof action.day === 'string' ? action.day : entry.day);
  }
}
