import type { DiaryAction, DiaryDay } from './diary.ts';
import { paperBytes } from './diary.ts';
import { idOf, type OfficeYear } from './office-year.ts';
import { followPromises, promise, promiseDue, promiseKept } from './play-promises.ts';
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

export type Play = (office: OfficeYear, action: DiaryAction, day: string) => Promise<void>;

/** Imports a paper of the year once; later mentions of the same file find it there. */
export async function importPaper(office: OfficeYear, name: string): Promise<string> {
  const result = await office.ask('sources.import', { name, bytes: paperBytes(name), replaces: null });
  await followPromises(office);
  return result.source.id;
}

const importOpinion: Play = async (office, action) => {
  const source = await importPaper(office, String(action.paper));
  const [row] = await office.ask('opinions.list', { source });
  if (!row) throw new Error(`no opinion in ${String(action.paper)}`);
  const mark = String(action.opinion);
  office.ids.set(mark, row.id);
  const file = await office.ask('opinions.confirm', { id: row.id });
  for (const point of file.points) office.ids.set(`${mark}.${point.number}`, point.id);
  // Where the diary's clerk mistyped a day, it is mistyped here too, once the letter is out.
  if (action.typingError === true) office.mistyped.set(mark, String(action.reportDue));
};

const handOver: Play = async (office, action, on) => {
  const id = idOf(office, action.opinion);
  await office.ask('opinions.handOver', { id, on, number: String(action.letter), lead: String(action.to) });
  const to = office.mistyped.get(String(action.opinion));
  if (to) await office.ask('dues.change', { collection: 'opinions', id, kind: 'correction', to, on, reason: '登记' });
};

const sign: Play = async (office, action, on) => {
  await office.ask('opinions.record', {
    id: idOf(office, action.opinion),
    act: 'signed-for',
    on,
    note: String(action.by),
  });
};

/** A draft or the formal report arrives: the paper is filed and laid to its opinion with the day on which it came. */
async function answerArrives(office: OfficeYear, action: DiaryAction, receivedOn: string, version: 'draft' | 'formal') {
  const source = await importPaper(office, String(action.paper));
  const opinion = idOf(office, action.opinion);
  const all = await office.ask('feedback.list', {});
  const feedback = all.find((one) => one.source === source);
  if (!feedback) throw new Error(`no feedback in ${String(action.paper)}`);
  await office.ask('feedback.attach', { id: feedback.id, opinion, version, receivedOn });
}

const draft: Play = (office, action, on) => answerArrives(office, action, on, 'draft');
const report: Play = (office, action, on) => answerArrives(office, action, on, 'formal');

const selfValues: Record<string, 'done' | 'partly-done' | 'in-progress' | 'not-done'> = {
  已落实: 'done',
  部分落实: 'partly-done',
  推进中: 'in-progress',
  未采纳: 'not-done',
};

const selfReport: Play = async (office, action, on) => {
  const value = selfValues[String(action.verdict)];
  if (!value) throw new Error(`unknown self-report ${String(action.verdict)}`);
  await office.ask('points.selfReport', {
    id: idOf(office, action.point),
    value,
    on,
    by: '承办单位',
    note: action.text,
  });
};

const checkValues: Record<string, 'done' | 'partly-done' | 'not-done'> = {
  已落实: 'done',
  部分落实: 'partly-done',
  未落实: 'not-done',
};

const check: Play = async (office, action, on) => {
  const id = idOf(office, action.point);
  const verdict = String(action.verdict);
  if (verdict.startsWith('未采纳')) {
    await office.ask('points.update', { id, status: 'not-adopted', note: action.text, on });
    return;
  }
  const value = checkValues[verdict];
  if (!value) throw new Error(`unknown check ${verdict}`);
  const finishedOn = typeof action.finished === 'string' ? action.finished : null;
  await office.ask('points.check', { id, value, on, by: String(action.by), note: action.text, finishedOn });
};

const grades = { 满意: 'satisfied', 基本满意: 'basically-satisfied', 不满意: 'dissatisfied' } as const;

const vote: Play = async (office, action, on) => {
  const ballots = action.ballots as Record<string, number>;
  await office.ask('opinions.vote', {
    id: idOf(office, action.opinion),
    value: grades[action.result as keyof typeof grades],
    on,
    meeting: String(action.meeting),
    ballots: {
      satisfied: ballots.满意 ?? 0,
      basicallySatisfied: ballots.基本满意 ?? 0,
      dissatisfied: ballots.不满意 ?? 0,
      abstained: ballots.弃权 ?? 0,
    },
  });
};

const redoOpinion: Play = async (office, action, on) => {
  const points = (action.points as string[]).map((mark) => idOf(office, mark));
  await office.ask('opinions.redo', { id: idOf(office, action.opinion), on, reason: action.text, points });
};

const withdrawPoint: Play = async (office, action, on) => {
  await office.ask('points.update', {
    id: idOf(office, action.point),
    status: 'not-applicable',
    note: action.text,
    on,
  });
};

/** Tracking needs a finding: the committee finds what is there and follows the rest. */
const trackPoint: Play = async (office, action, on) => {
  const id = idOf(office, action.point);
  await office.ask('points.check', { id, value: 'partly-done', on, by: String(action.by), note: action.text });
  await office.ask('points.update', { id, status: 'tracking', note: action.text, on });
};

const closeOpinion: Play = async (office, action, on) => {
  await office.ask('opinions.record', { id: idOf(office, action.opinion), act: 'closed', on, note: action.text });
};

const agenda: Play = async (office, action, on) => {
  for (const mark of action.items as string[]) {
    const id = office.ids.get(mark);
    // A report that came and was not entered yet is asked about; the clerk knows of it.
    const confirmed = ['agenda-without-report'];
    if (id && mark.startsWith('O'))
      await office.ask('opinions.record', { id, act: 'on-agenda', on, note: String(action.meeting), confirmed });
  }
};

/** Which due date a mark of the diary such as `S25:答复:1` or `M1:报告` means. */
const extend: Play = async (office, action, on) => {
  const [mark = ''] = String(action.duty).split(':');
  const collection = mark.startsWith('S') ? 'suggestions' : mark.startsWith('M') ? 'motions' : 'opinions';
  const { reason, allowedBy, letter } = action;
  await office.ask('dues.change', {
    collection,
    id: idOf(office, mark),
    kind: 'extension',
    to: String(action.new),
    on,
    reason: String(reason),
    allowedBy: String(allowedBy),
    letter: String(letter),
  });
};

const correctDate: Play = async (office, action, on) => {
  const id = idOf(office, action.id);
  const to = String(action.new);
  if (action.field === 'handedOver') {
    await office.ask('suggestions.update', { id, handedOverOn: to });
    return;
  }
  const collection = String(action.id).startsWith('S') ? 'suggestions' : 'opinions';
  await office.ask('dues.change', { collection, id, kind: 'correction', to, on, reason: String(action.reason) });
};

const motionReferred: Play = async (office, action) => {
  const [motion] = (await office.ask('motions.list', {})).filter((one) => one.title.includes('易涝点'));
  if (!motion) throw new Error('the motion was not read from its paper');
  office.ids.set(String(action.id), motion.id);
  await office.ask('motions.update', { id: motion.id, disposition: 'referred' });
};

const handOverMotion: Play = async (office, action, on) => {
  await office.ask('motions.update', { id: idOf(office, action.id), handedOverOn: on, lead: String(action.to) });
};

const signMotion: Play = async (office, action, on) => {
  await office.ask('motions.record', { id: idOf(office, action.id), act: 'implementing', on, note: action.text });
};

const motionReport: Play = async (office, action, on) => {
  await importPaper(office, String(action.paper));
  await office.ask('motions.record', { id: idOf(office, action.id), act: 'reported', on, note: action.text });
};

const organMerged: Play = async (office, action) => {
  const next = await office.ask('organs.update', { title: String(action.new) });
  const organs = await office.ask('organs.list', {});
  for (const name of action.old as string[]) {
    const old = organs.find((one) => one.title.endsWith(name));
    if (old) await office.ask('organs.update', { id: old.id, title: old.title, mergedInto: next.id });
  }
};

const file: Play = async (office, action) => {
  if (typeof action.paper === 'string' && !action.paper.endsWith('.csv')) await importPaper(office, action.paper);
};
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
