import type { Change, Ledger } from '#shared/domain/ledger.ts';
import type { RulePack } from '#shared/domain/rule-pack.ts';
import { impossibleHoliday, readHolidayList } from '../../calendar/read-holiday-list.ts';
import { parseRulePack } from '../../calendar/rule-pack-schema.ts';
import { allPacks } from '../../calendar/rules-in-force.ts';
import { CoreError } from '../../core-error.ts';
import type { Handlers } from '../../handler.ts';
import { applyChange } from '../apply-change.ts';
import { draftOf } from '../ledger-draft.ts';

type RulesCall = 'rules.list' | 'rules.confirm' | 'rules.save' | 'calendar.import';

function savePack(ledger: Ledger, what: string, pack: RulePack): Change {
  const draft = draftOf(ledger);
  draft.put('rulePacks', pack);
  return draft.change(what, pack.title);
}

export const rulesHandlers: Handlers<RulesCall> = {
  'rules.list': (_, { store }) => allPacks(store.ledger),

  async 'rules.confirm'({ id, confirmed }, context) {
    const pack = allPacks(context.store.ledger).find((one) => one.id === id);
    if (!pack) throw new CoreError('not-found', { id });
    const next = { ...pack, confirmed };
    await applyChange(context, (ledger) => savePack(ledger, 'rules-confirmed', next));
    return next;
  },

  async 'rules.save'({ json }, context) {
    const pack = parseRulePack(json);
    await applyChange(context, (ledger) => savePack(ledger, 'rules-saved', pack));
    return pack;
  },

  async 'calendar.import'({ text }, context) {
    const impossible = impossibleHoliday(text);
    if (impossible !== null)
      throw new CoreError('bad-input', { field: 'text', reason: 'no-such-day', text: impossible });
    const days = readHolidayList(text);
    if (days.length === 0) throw new CoreError('bad-input', { field: 'text', reason: 'no days' });
    await applyChange(context, (ledger) => {
      const draft = draftOf(ledger);
      for (const day of days) draft.put('holidays', day);
      return draft.change('calendar-imported', `${days[0]?.id} – ${days.at(-1)?.id}`);
    });
    return { days: days.length };
  },
};
