import { paperBytes } from './diary.ts';
import { idOf } from './office-year.ts';
import type { Play } from './play.ts';

const session = '云泽市第十届人民代表大会第一次会议';
const ratings = { 满意: 'satisfied', 基本满意: 'basically-satisfied', 不满意: 'dissatisfied' } as const;

/** The list comes in with its hand-over and due dates; each row is known by its number from then on. */
export const handOverSuggestions: Play = async (office, action) => {
  const name = String(action.paper);
  await office.ask('suggestions.importList', { name, bytes: paperBytes(name), session });
  // The list numbers 012 and 038 of one title each for itself: they are two, until the office lays them together.
  for (const { id } of await office.ask('identities.list', { open: true }))
    await office.ask('identities.decide', { id, same: null });
  for (const one of await office.ask('suggestions.list', {})) {
    if (one.number) office.ids.set(`S${Number(one.number).toString().padStart(2, '0')}`, one.id);
  }
};

export const returnHandOver: Play = async (office, action, on) => {
  await office.ask('suggestions.record', {
    id: idOf(office, action.id),
    act: 'returned',
    on,
    note: String(action.reason),
  });
};

/** Handed to another organ; a day that the letter prints is typed over the counted one. */
export const reassign: Play = async (office, action, on) => {
  const id = idOf(office, action.id);
  const organs = [String(action.to)];
  await office.ask('suggestions.record', { id, act: 'handed-over', on, number: String(action.letter), organs });
  const counted = (await office.ask('suggestions.get', { id })).rounds.at(-1)?.due?.date;
  if (typeof action.due === 'string' && counted !== action.due) {
    const reason = `${String(action.letter)}写明的期限`;
    await office.ask('dues.change', { collection: 'suggestions', id, kind: 'correction', to: action.due, on, reason });
  }
};

export const mergeSuggestion: Play = async (office, action, on) => {
  const into = idOf(office, action.into);
  await office.ask('suggestions.record', { id: idOf(office, action.id), act: 'merged', on, note: action.text, into });
};

export const withdrawSuggestion: Play = async (office, action, on) => {
  await office.ask('suggestions.record', { id: idOf(office, action.id), act: 'withdrawn', on, note: action.text });
};

/** An answer in its class. That a class B names no day is asked about; the promise is registered for itself. */
export const answer: Play = async (office, action, on) => {
  const id = idOf(office, action.id);
  const confirmed = ['class-needs-date'];
  await office.ask('suggestions.update', { id, answeredOn: on, answerClass: String(action.cls), confirmed });
};

export const followUpAnswer: Play = async (office, action, on) => {
  await office.ask('suggestions.followUp', { id: idOf(office, action.id), on, answerClass: String(action.cls) });
};

export const form: Play = async (office, action, on) => {
  const result = ratings[action.rating as keyof typeof ratings];
  await office.ask('suggestions.update', { id: idOf(office, action.id), result, ratedOn: on });
};

export const redoSuggestion: Play = async (office, action, on) => {
  await office.ask('suggestions.redo', { id: idOf(office, action.id), on, reason: action.text });
};

export const trackSuggestion: Play = async (office, action, on) => {
  await office.ask('suggestions.record', { id: idOf(office, action.id), act: 'tracking', on, note: action.text });
};

export const newSuggestion: Play = async (office, action, on) => {
  const added = await office.ask('suggestions.add', {
    title: String(action.title),
    channel: 'between-sessions',
    proposers: [String(action.deputy)],
    receivedOn: on,
  });
  office.ids.set(String(action.id), added.id);
  await office.ask('suggestions.update', { id: added.id, lead: [String(action.organ)], handedOverOn: on });
};
