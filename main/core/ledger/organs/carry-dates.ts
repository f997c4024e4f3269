import type { OrganRecord } from '#shared/domain/office-records.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { withEntered } from '../record-of.ts';
import { isOneOrgan, nameRelation } from './organ-name-form.ts';

type Dates = NonNullable<OrganRecord['formerDates']>;

/** The organ as another spelling of which a person laid a name without a day; null for one that went into it, or whose names do not fit. */
function spelledAs(draft: LedgerDraft, { title, mergedInto, mergedOn }: OrganRecord): OrganRecord | null {
  const other = mergedInto === null || mergedOn !== undefined ? null : (draft.get('organs', mergedInto) ?? null);
  const isOne = other && (isOneOrgan(nameRelation(title, other.title)) || isOneOrgan(nameRelation(other.title, title)));
  return isOne ? other : null;
}

function withDates(organ: OrganRecord, formerNames: readonly string[], formerDates: Dates): OrganRecord {
  const { formerDates: _, ...rest } = organ;
  return { ...rest, formerNames: [...new Set(formerNames)], ...(formerDates.length > 0 && { formerDates }) };
}

function given(organ: OrganRecord, { formerDates = [] }: OrganRecord): OrganRecord {
  const own = organ.formerDates ?? [];
  const more = formerDates.filter(({ name }) => name !== organ.title && !own.some((one) => one.name === name));
  if (more.length === 0) return organ;
  const names = [...organ.formerNames, ...more.map(({ name }) => name)];
  return {
    ...withDates(organ, names, [...own, ...more]),
    entered: withEntered(organ.entered, 'formerNames', 'formerDates'),
  };
}

function takenFrom(organ: OrganRecord, { formerDates = [] }: OrganRecord): OrganRecord {
  const sign = ({ name, from = '', to = '' }: Dates[number]) => [name, from, to].join(' ');
  const [own, theirs] = [organ.formerDates ?? [], new Set(formerDates.map(sign))];
  const left = own.filter((one) => !theirs.has(sign(one)));
  const gone = own.filter((one) => theirs.has(sign(one))).map(({ name }) => name);
  return own.length === left.length
    ? organ
    : withDates(
        organ,
        organ.formerNames.filter((name) => !gone.includes(name)),
        left,
      );
}

/**
 * Lets the days of former names go along where a person lays an organ under another spelling of its name, and takes them back where it is taken
 * out again, from what the record was `before` to what it is `after`. One that went into another organ keeps its days for itself.
 */
export function carryDates(draft: LedgerDraft, before: OrganRecord, after: OrganRecord): void {
  if (before.mergedInto === after.mergedInto && before.mergedOn === after.mergedOn) return;
  const former = before.entered.includes('mergedInto') ? spelledAs(draft, before) : null;
  if (former) draft.put('organs', takenFrom(former, before));
  const next = spelledAs(draft, after);
  if (next) draft.put('organs', given(next, after));
}
