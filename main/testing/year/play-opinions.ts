import type { DiaryAction } from './diary.ts';
import { idOf, type OfficeYear } from './office-year.ts';
import type { Play } from './play.ts';
import { importPaper } from './play-papers.ts';

export const importOpinion: Play = async (office, action) => {
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

export const handOver: Play = async (office, action, on) => {
  const id = idOf(office, action.opinion);
  await office.ask('opinions.handOver', { id, on, number: String(action.letter), lead: String(action.to) });
  const to = office.mistyped.get(String(action.opinion));
  if (to) await office.ask('dues.change', { collection: 'opinions', id, kind: 'correction', to, on, reason: '登记' });
};

export const sign: Play = async (office, action, on) => {
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

export const draft: Play = (office, action, on) => answerArrives(office, action, on, 'draft');
export const report: Play = (office, action, on) => answerArrives(office, action, on, 'formal');

export const agenda: Play = async (office, action, on) => {
  for (const mark of action.items as string[]) {
    const id = office.ids.get(mark);
    // A report that came and was not entered yet is asked about; the clerk knows of it.
    const confirmed = ['agenda-without-report'];
    if (id && mark.startsWith('O'))
      await office.ask('opinions.record', { id, act: 'on-agenda', on, note: String(action.meeting), confirmed });
  }
};

const grades = { 满意: 'satisfied', 基本满意: 'basically-satisfied', 不满意: 'dissatisfied' } as const;

export const vote: Play = async (office, action, on) => {
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

export const redoOpinion: Play = async (office, action, on) => {
  const points = (action.points as string[]).map((mark) => idOf(office, mark));
  await office.ask('opinions.redo', { id: idOf(office, action.opinion), on, reason: action.text, points });
};

export const closeOpinion: Play = async (office, action, on) => {
  await office.ask('opinions.record', { id: idOf(office, action.opinion), act: 'closed', on, note: action.text });
};
