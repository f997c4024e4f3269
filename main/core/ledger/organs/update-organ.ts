import type { ParsedInput } from '#shared/contract/contract.ts';
import type { Change, Ledger } from '#shared/domain/ledger.ts';
import type { OrganRecord } from '#shared/domain/office-records.ts';
import { organRoot } from '#shared/domain/organ-root.ts';
import { CoreError } from '../../core-error.ts';
import { draftOf, type LedgerDraft } from '../ledger-draft.ts';
import { placeIn } from '../places/paper-place.ts';
import { withEntered } from '../record-of.ts';
import { refuseCircle } from '../refuse-merger.ts';
import { carryDates } from './carry-dates.ts';
import { joinOrgans } from './join-organs.ts';
import { enterOrgan } from './name-organ.ts';
import { organNamed } from './resolve-organ.ts';

type Input = Omit<ParsedInput<'organs.update'>, 'id'>;
type Titled = Input & { title: string };

/** Takes an abbreviation out of the account that it is about to take over, unless a person put it there. */
function standAlone(draft: LedgerDraft, short: string, full: string): void {
  const organ = draft.get('organs', short);
  if (organ?.mergedInto !== full || organ.entered.includes('mergedInto')) return;
  draft.put('organs', { ...organ, mergedInto: null, entered: withEntered(organ.entered, 'mergedInto') });
}

/** Refuses a merger into itself, in a circle, or into nobody. */
function refuseMerger(draft: LedgerDraft, organ: OrganRecord, into: string): void {
  standAlone(draft, into, organ.id);
  const target = draft.get('organs', into);
  if (!target) throw new CoreError('not-found', { id: into });
  refuseCircle(organ, target, organRoot(draft.records('organs'), into)?.id);
}

type FormerDates = NonNullable<OrganRecord['formerDates']>;

/** Days of former names, without the ends that are open. Errors: `bad-input` for a name that ended before it began. */
function datesOf(dates: NonNullable<Input['formerDates']>): FormerDates {
  return dates.map(({ name, from, to }) => {
    if (from && to && to < from) throw new CoreError('bad-input', { field: 'formerDates', reason: name });
    return { name, ...(from ? { from } : {}), ...(to ? { to } : {}) };
  });
}

function withNames(known: OrganRecord, { title, shortNames, formerNames, formerDates }: Titled): OrganRecord {
  const isRenamed = known.title !== title;
  const dated = formerDates ? datesOf(formerDates) : (known.formerDates ?? []);
  const given = formerNames ?? known.formerNames;
  const formers = [...new Set([...given, ...(formerDates ?? []).map((one) => one.name)])];
  const dates = dated.filter((one) => formers.includes(one.name) && (one.from || one.to));
  const { formerDates: _, ...rest } = known;
  return {
    ...rest,
    title,
    shortNames: shortNames ?? known.shortNames,
    // The name a record was entered under keeps leading to it.
    formerNames: isRenamed && !formers.includes(known.title) ? [...formers, known.title] : formers,
    ...(dates.length === 0 ? {} : { formerDates: dates }),
  };
}

function withMerger(known: OrganRecord, { mergedInto, mergedOn }: Input): OrganRecord {
  const { mergedOn: before, ...rest } = known;
  const into = mergedInto === undefined ? known.mergedInto : mergedInto;
  const on = mergedOn === undefined ? before : mergedOn;
  return { ...rest, mergedInto: into, ...(into !== null && on ? { mergedOn: on } : {}) };
}

type Changed = { change: Change; organ: string };

/**
 * Enters an organ that a person names; one that is known under the name is that one. `document` is the paper that prints it. Errors:
 * `bad-input` without a name, `organ-unknown` for what cannot be one, and those of `updateOrgan`.
 */
export function addOrgan(ledger: Ledger, input: Input): Changed {
  const draft = draftOf(ledger);
  const { title, document } = input;
  if (title === undefined) throw new CoreError('bad-input', { field: 'title', reason: '' });
  const place = document === undefined ? null : placeIn(draft, document);
  const id = enterOrgan(draft, title, place);
  if (id === null) throw new CoreError('organ-unknown', { name: title });
  return setOrgan(draft, id, input, ledger.organs[id] ? 'organ-updated' : 'organ-added');
}

/**
 * Sets the names of an organ, with the days on which they changed. `mergedInto` lays its account under another organ (null takes it out
 * again); a person's word on this is never changed by a reading. Errors: `not-found`; `merge-impossible` for a merger in a circle;
 * `bad-input` for days that run backwards.
 */
export function updateOrgan(ledger: Ledger, { id, ...input }: Input & { id: string }): Changed {
  return setOrgan(draftOf(ledger), id, input, 'organ-updated');
}

function setOrgan(draft: LedgerDraft, id: string, input: Input, what: 'organ-added' | 'organ-updated'): Changed {
  const known = draft.get('organs', id);
  if (!known) throw new CoreError('not-found', { id });
  const { title = known.title, shortNames, formerNames, formerDates, mergedInto, mergedOn } = input;
  if (mergedInto) refuseMerger(draft, known, mergedInto);
  const fields = { shortNames, formerNames, formerDates, mergedInto, mergedOn };
  const entered = Object.entries(fields).flatMap(([field, value]) => (value === undefined ? [] : [field]));
  const changed = {
    ...withMerger(withNames(known, { ...input, title }), input),
    entered: withEntered(known.entered, ...(known.title === title ? [] : ['title']), ...entered),
  };
  draft.put('organs', changed);
  carryDates(draft, known, changed);
  joinOrgans(draft);
  return { change: draft.change(what, title), organ: id };
}

/** The record of a name that leads to an organ already, to say which it is; the organ itself where it is its own name. */
function otherName(ledger: Ledger, organ: OrganRecord, nameOrId: string): OrganRecord {
  const names = Object.values(ledger.organs).filter((one) => organRoot(ledger.organs, one.id)?.id === organ.id);
  return names.find((one) => one.id === nameOrId || one.title === nameOrId) ?? organ;
}

/**
 * Lays the account of one organ under another; everything that names it leads there from then on. Gives the organ that keeps the
 * account. Errors: `not-found`; `merge-impossible` for a merger into itself.
 */
export function mergeOrgans(ledger: Ledger, input: ParsedInput<'organs.merge'>): Changed {
  const organ = organNamed(ledger, input.id);
  const target = organNamed(ledger, input.into);
  const root = organRoot(ledger.organs, target.id) ?? target;
  const into = root.id === organ.id ? otherName(ledger, organ, input.into) : root;
  const merger = { mergedInto: into.id, ...(input.on === null ? {} : { mergedOn: input.on }) };
  const { change } = updateOrgan(ledger, { id: organ.id, title: organ.title, ...merger });
  return { change: { ...change, what: 'organs-merged' }, organ: into.id };
}
