import type { meetingCalls } from '#shared/contract/meeting-calls.ts';
import type { Handlers } from '../../handler.ts';
import { applyChange } from '../apply-change.ts';
import { deputyRows } from '../deputies/deputy-rows.ts';
import { mergeDeputies, removeDeputy, updateDeputy } from '../deputies/update-deputy.ts';
import { recordOf } from '../record-of.ts';
import { meetingRows } from './meeting-rows.ts';
import { removeMeeting } from './remove-meeting.ts';
import { mergeMeetings, updateMeeting } from './update-meeting.ts';

export const meetingHandlers: Handlers<keyof typeof meetingCalls> = {
  'meetings.list': (_, { store }) => meetingRows(store.ledger),

  async 'meetings.update'(input, context) {
    await applyChange(context, (ledger) => updateMeeting(ledger, input));
    return recordOf(context.store.ledger, 'meetings', input.id);
  },

  async 'meetings.merge'(input, context) {
    let meeting = '';
    await applyChange(context, (ledger) => {
      const made = mergeMeetings(ledger, input);
      meeting = made.meeting;
      return made.change;
    });
    return recordOf(context.store.ledger, 'meetings', meeting);
  },

  async 'meetings.remove'({ id }, context) {
    let removed = { id, title: '' };
    await applyChange(context, (ledger) => {
      const { change, ...meeting } = removeMeeting(ledger, id);
      removed = meeting;
      return change;
    });
    return removed;
  },

  'deputies.list': (_, { store }) => deputyRows(store.ledger),

  async 'deputies.update'(input, context) {
    await applyChange(context, (ledger) => updateDeputy(ledger, input));
    return recordOf(context.store.ledger, 'deputies', input.id);
  },

  async 'deputies.merge'(input, context) {
    let deputy = '';
    await applyChange(context, (ledger) => {
      const made = mergeDeputies(ledger, input);
      deputy = made.deputy;
      return made.change;
    });
    return recordOf(context.store.ledger, 'deputies', deputy);
  },

  async 'deputies.remove'({ id }, context) {
    let removed = { id, title: '' };
    await applyChange(context, (ledger) => {
      const { change, ...deputy } = removeDeputy(ledger, id);
      removed = deputy;
      return change;
    });
    return removed;
  },
};
