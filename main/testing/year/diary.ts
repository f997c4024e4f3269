import { readFileSync } from 'node:fs';
import path from 'node:path';

/** One thing done on a day, in the clerk's own vocabulary; every action has `do` and `text`, the rest are plain fields. */
export type DiaryAction = { do: string; text: string } & Record<string, unknown>;

/** Lists of what is owed, each as `O1:报告:1@2027-08-31`. */
export type Owed = { overdue?: string[]; limitOverdue?: string[]; dueWithin30?: string[] };

/** Figures of a station; rates are numerator and base. */
export type Station = {
  points: { inForce: number; byStatus: Record<string, number>; doneRate: [number, number] };
  suggestions: { inForce: number; A: number; B: number; C: number; unanswered: number; doneRate: [number, number] };
  satisfaction: { returned: number; rate: [number, number] };
  onTime: { all: [number, number]; allOriginal: [number, number] };
  commitments: { rate: [number, number] };
};

export type DiaryDay = {
  /** Day on which it happened, and day on which it was entered, both ISO. */
  day: string;
  enteredOn: string;
  title: string;
  actions: DiaryAction[];
  expect: Required<Owed> & { stage: Record<string, string>; asHappened?: Owed; station?: Station; why: string };
};

export type Diary = { marks: Record<string, string>; days: DiaryDay[] };

const folder = import.meta.dirname;

/** The year of an invented office, as a clerk wrote it down by hand: what was done each day, and what had to be true that evening. */
export function readDiary(): Diary {
  return JSON.parse(readFileSync(path.join(folder, 'diary.json'), 'utf8')) as Diary;
}

/** Bytes of a paper of the year. */
export function paperBytes(name: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(path.join(folder, 'papers', name)));
}
