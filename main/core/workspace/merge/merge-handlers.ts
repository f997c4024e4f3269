import { isDeepStrictEqual } from 'node:util';
import type { MergeConflict, MergePreview, mergeCalls } from '#shared/contract/merge-calls.ts';
import type { Ledger, Operation } from '#shared/domain/ledger.ts';
import { type Telling, told, toldList } from '#shared/messages/catalogue.ts';
import type { Handlers } from '../../handler.ts';
import { applyChange } from '../../ledger/apply-change.ts';
import { namesIn } from '../../ledger/changes/names.ts';
import { recordChanges } from '../../ledger/changes/record-changes.ts';
import type { OtherSide } from '../../store/packages/other-side.ts';
import { chosenPackage, dropReceived } from '../chosen-package.ts';
import { packageSaid } from '../package-said.ts';
import { steadyOf } from '../steady-of.ts';
import { mergeChange } from './merge-change.ts';
import { mergeOf } from './two-sides.ts';

/** The work that was done on a copy, brought back. */
export const mergeHandlers: Handlers<keyof typeof mergeCalls> = {
  async 'packages.compare'(input, context) {
    const { store, lookedAt } = context;
    const file = await chosenPackage(input.file, context);
    lookedAt.file = file;
    return store.besidePackage(file, steadyOf(input.job, context), async (other) => previewOf(store.ledger, other));
  },

  async 'packages.merge'(input, context) {
    const { store, lookedAt } = context;
    const known = input.file === undefined ? lookedAt.file : null;
    const file = known ?? (await chosenPackage(input.file, context));
    const merged = await store.besidePackage(file, steadyOf(input.job, context), async (other) => {
      const { seq } = store.state;
      const taking = new Set(input.take ?? []);
      await other.takeFiles();
      let taken = 0;
      await applyChange(context, (ledger) => {
        const change = mergeChange(ledger, { ...other, taking, title: titleOf(other) });
        taken = change.operations.length;
        return change;
      });
      const { conflicts } = mergeOf({ ...other, here: store.ledger });
      return {
        seq: store.state.seq === seq ? null : store.state.seq,
        taken,
        conflicts: conflictsOf(
          conflicts.filter(({ id }) => !taking.has(id)),
          [store.ledger, other.there, other.base],
        ),
      };
    });
    await dropReceived(context);
    return merged;
  },
};

function previewOf(here: Ledger, other: OtherSide): MergePreview {
  const { list, common, entries, base, there } = other;
  const { taken, conflicts } = mergeOf({ base, here, there });
  const ledgers = [here, there, base];
  return {
    of: packageSaid(list),
    since: common,
    entries: entries.map(({ seq, at, who, what, title }) => ({ seq, at, who, what, title })),
    added: taken.filter(({ before }) => before === null).length,
    changed: taken.filter(({ before, after }) => before !== null && after !== null).length,
    removed: taken.filter(({ after }) => after === null).length,
    changes: recordChanges(taken, namesIn(...ledgers)),
    conflicts: conflictsOf(conflicts, ledgers),
  };
}

function conflictsOf(conflicts: readonly Operation[], ledgers: readonly Ledger[]): MergeConflict[] {
  const names = namesIn(...ledgers);
  return conflicts.map((operation) => {
    const { collection, id, before, after } = operation;
    const [change] = recordChanges([operation], names);
    return {
      collection,
      record: id,
      title: (before ?? after)?.title ?? '',
      is: kindOf(operation, ledgers),
      fields: change?.fields ?? [],
    };
  });
}

function kindOf({ collection, id, before, after }: Operation, [here, , base]: readonly Ledger[]): MergeConflict['is'] {
  // Nobody touched it here: it is in conflict because of what it stands on, or what stands on it.
  if (isDeepStrictEqual(here?.[collection][id], base?.[collection][id])) return 'needed';
  if (before === null) return 'removed-here';
  return after === null ? 'removed-there' : 'changed';
}

/** Who did it there and when: one entry of the log here stands for all of theirs. */
function titleOf({ list, entries, common }: OtherSide): Telling {
  const people = [...new Set(entries.map(({ who }) => who))].map((who) => {
    const own = entries.filter((entry) => entry.who === who);
    const [from = '', to = ''] = [own[0]?.at.slice(0, 10), own.at(-1)?.at.slice(0, 10)];
    return told('merge.by', { who: who || '?', from, to, count: own.length });
  });
  return told('merge.title', {
    packer: list.who,
    day: list.at.slice(0, 10),
    seq: common.seq,
    people: toldList(people),
  });
}
