import type { ParsedInput } from '#shared/contract/contract.ts';
import type { SuggestionRecord } from '#shared/domain/motion-record.ts';
import { organRoot, organTitles } from '#shared/domain/organ-root.ts';
import { toldList } from '#shared/messages/catalogue.ts';
import type { Circumstances } from '../circumstances.ts';
import type { LedgerDraft } from '../ledger-draft.ts';
import { doubtsOfSupporter, withSupportSince } from '../organs/lead-and-support.ts';
import { typedOrgan } from '../organs/typed-organ.ts';
import { placeOfRecord } from '../places/paper-place.ts';
import type { Doubt } from '../plausible/doubt.ts';
import { doubtsOfDay } from '../plausible/doubts-of-dates.ts';

type Patch = Pick<ParsedInput<'suggestions.update'>, 'supportSince' | 'supportFrom' | 'handedOverOn'>;
type From = { organ: string; on: string | null }[];

/** The days that a person typed for single organs, by organ id. */
function typedFrom(draft: LedgerDraft, known: SuggestionRecord, { supportFrom = [] }: Patch): From {
  const place = placeOfRecord(draft, known);
  return supportFrom.map(({ organ, on }) => ({ organ: typedOrgan(draft, organ, place), on }));
}

/** Organs of `next` that did not support before, under whichever of their names. */
function newcomers(draft: LedgerDraft, known: SuggestionRecord, next: SuggestionRecord): string[] {
  const rootOf = (id: string) => organRoot(draft.records('organs'), id)?.id ?? id;
  const before = new Set(known.support.map(rootOf));
  return next.support.filter((id) => !before.has(rootOf(id)));
}

/**
 * A suggestion with the days from which its organs support: `supportSince` for those that are new, `supportFrom` for each that it names; null
 * there is the hand-over. Without either, and with the same organs, it stays the record that it was.
 */
export function withSince(
  draft: LedgerDraft,
  known: SuggestionRecord,
  next: SuggestionRecord,
  patch: Patch,
): SuggestionRecord {
  if (next.support === known.support && patch.supportFrom === undefined) return next;
  const organs = draft.records('organs');
  const { supportSince: _, ...rest } = next;
  const kept = withSupportSince(organs, known, next.support, patch.supportSince).supportSince ?? {};
  const rootOf = (id: string) => organRoot(organs, id)?.id ?? id;
  const typed = new Map(typedFrom(draft, known, patch).map(({ organ, on }) => [rootOf(organ), on]));
  const days = next.support.flatMap((id): [string, string][] => {
    const own = typed.get(rootOf(id));
    const on = own === undefined ? kept[id] : own;
    return on ? [[id, on]] : [];
  });
  return days.length > 0 ? { ...rest, supportSince: Object.fromEntries(days) } : rest;
}

/** True where the day counts: the handling gives supporting organs a time, and its letter went out before the day of the entry. */
function isCounted({ rounds }: SuggestionRecord, { today }: Circumstances): boolean {
  const round = rounds.at(-1);
  if (!round?.openedOn || round.openedOn >= today) return false;
  return round.windows.some(({ kind }) => kind === 'support');
}

/**
 * Asks from when organs support that come in behind the hand-over, where their time hangs on it and nobody says; refuses a day for an organ that
 * does not support, and one for newcomers where there are none.
 */
export function doubtsOfSince(
  draft: LedgerDraft,
  { known, next }: { known: SuggestionRecord; next: SuggestionRecord },
  patch: Patch,
  now: Circumstances,
): Doubt[] {
  const organs = draft.records('organs');
  const typed = typedFrom(draft, known, patch);
  const added = newcomers(draft, known, next);
  const doubts = [
    ...doubtsOfSupporter(
      organs,
      next.support,
      typed.flatMap(({ organ, on }) => (on === null ? [] : organ)),
    ),
    ...[patch.supportSince, ...typed.map(({ on }) => on)].flatMap((on) => doubtsOfDay(on, now.today)),
  ];
  if (patch.supportSince !== undefined && added.length === 0)
    return [...doubts, { code: 'support-since-nobody', kind: 'impossible', details: {} }];
  const rootOf = (id: string) => organRoot(organs, id)?.id ?? id;
  const said = new Set(typed.map(({ organ }) => rootOf(organ)));
  const open = added.filter((id) => !said.has(rootOf(id)));
  const isAsked = patch.supportSince === undefined && patch.handedOverOn === undefined && isCounted(known, now);
  if (!isAsked || open.length === 0) return doubts;
  const names = toldList(organTitles(organs, open));
  const details = { organs: names, date: known.rounds.at(-1)?.openedOn ?? '' };
  return [...doubts, { code: 'support-since-unknown', kind: 'unlikely', details }];
}
