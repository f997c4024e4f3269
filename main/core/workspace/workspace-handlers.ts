import type { WorkspaceInfo, workspaceCalls } from '#shared/contract/workspace-calls.ts';
import { officeOf } from '#shared/domain/office-of.ts';
import { CoreError } from '../core-error.ts';
import type { HandlerContext, Handlers } from '../handler.ts';
import { applyChange } from '../ledger/apply-change.ts';
import { figuresOn } from '../ledger/figures/figures-on.ts';
import { setOffice } from '../ledger/office/set-office.ts';
import { headOf } from '../store/log-line.ts';
import { chosenEntries } from './chosen-entries.ts';
import { exportTrail } from './export-trail.ts';
import { toLogRow } from './log-row.ts';
import { rowsWithChanges } from './log-rows.ts';
import { askIfAnothers } from './own-undo.ts';
import { shippedPackages } from './shipped-packages.ts';
import { takeBack } from './take-back.ts';
import { takeWorkspaceOver } from './take-workspace-over.ts';
import { findUndoTargets, undoReach } from './undo-target.ts';

/** Settings, the trail, undo and redo, backup, and the cancelling of jobs. */
export const workspaceHandlers: Handlers<keyof typeof workspaceCalls> = {
  'workspace.info': (_, context) => describeWorkspace(context),

  async 'workspace.office'(patch, context) {
    // Fields that are left out come as undefined from the parser and must not wipe what stands.
    const given = Object.fromEntries(Object.entries(patch).filter(([, value]) => value !== undefined));
    await applyChange(context, (ledger) => setOffice(ledger, { ...officeOf(ledger), ...given, id: 'office' as const }));
    return officeOf(context.store.ledger);
  },

  async 'workspace.backup'(_, { store }) {
    const made = await store.backup();
    return { ...made, secondPlace: store.state.secondPlace };
  },

  'workspace.takeOver': takeWorkspaceOver,

  async 'log.list'({ before, limit, record, values, ...choice }, { store }) {
    const chosen = chosenEntries(choice);
    const query = { limit: limit ?? 100, ...(before && { before }), ...(chosen && { chosen }) };
    if (values) return rowsWithChanges(store, await store.log({ ...query, ...(record && { record }) }), { record });
    if (record === undefined) return (await store.heads(query)).map(toLogRow);
    return (await store.log({ ...query, record })).map(headOf).map(toLogRow);
  },

  async 'log.people'(_, { store }) {
    const heads = await store.heads({ limit: Number.POSITIVE_INFINITY });
    return [...new Set(heads.map(({ who }) => who))];
  },

  'log.export': (input, context) => exportTrail(input, context),

  async 'log.undo'(input, { store, who }) {
    const { undo } = findUndoTargets(await store.heads({ limit: undoReach }));
    if (undo === null) throw new CoreError('nothing-to-undo');
    askIfAnothers(undo, who(), input?.confirmed);
    return toLogRow(headOf(await takeBack(store, undo, { undoes: undo.seq })));
  },

  async 'log.redo'(input, { store, who }) {
    const { redo } = findUndoTargets(await store.heads({ limit: undoReach }));
    if (redo === null) throw new CoreError('nothing-to-undo');
    askIfAnothers(redo, who(), input?.confirmed);
    return toLogRow(headOf(await takeBack(store, redo, { redoes: redo.undoes ?? redo.seq })));
  },

  'program.licences': (_, context) => shippedPackages(context),

  'jobs.cancel': ({ job }, context) => ({ cancelled: context.cancel(job) }),
};

async function describeWorkspace({ store, version, host, today }: HandlerContext): Promise<WorkspaceInfo> {
  const { ledger, state } = store;
  const { undo, redo } = findUndoTargets(await store.heads({ limit: undoReach }));
  return {
    ...state,
    version,
    host,
    office: officeOf(ledger),
    counts: figuresOn(ledger, today()),
    canUndo: undo?.title ?? null,
    canRedo: redo?.title ?? null,
  };
}
