import type { briefCalls } from '#shared/contract/brief-calls.ts';
import { changesSince } from '../briefs/changes-since.ts';
import { paperFileName } from '../briefs/file-name.ts';
import { issueBrief } from '../briefs/issue-brief.ts';
import { allPlans } from '../briefs/plans/all-plans.ts';
import { type PreparedBrief, prepareBrief, writePrepared } from '../briefs/prepare-brief.ts';
import type { Handlers } from '../handler.ts';
import { recordOf } from '../ledger/record-of.ts';

/** The Word papers: kinds, preview, export, history. */
export const briefHandlers: Partial<Handlers<keyof typeof briefCalls>> = {
  'briefs.kinds': () => allPlans.map((plan) => plan.kind),

  async 'briefs.preview'(input, context) {
    const prepared = await prepareBrief(input, context);
    context.progress(input.job, 'laying-out', 0, 1);
    const { brief, lint } = prepared;
    const bytes = await writePrepared(prepared);
    context.progress(input.job, 'finished', 1, 1);
    return {
      kind: brief.kind,
      title: brief.title.replaceAll('\n', ''),
      bytes,
      lint,
      freeParts: brief.freeParts,
      counts: brief.counts,
      fonts: fontsOf(prepared),
    };
  },

  async 'briefs.export'(input, context) {
    const prepared = await prepareBrief(input, context);
    context.progress(input.job, 'laying-out', 0, 1);
    const { brief, lint } = prepared;
    const bytes = await writePrepared(prepared);
    const record = await issueBrief(context, { brief, scope: input.scope, bytes, seq: prepared.input.seq });
    context.progress(input.job, 'finished', 1, 1);
    return { name: paperFileName(brief.title.replaceAll('\n', ''), 'docx'), bytes, record, lint };
  },

  'briefs.history': (_, { store }) =>
    Object.values(store.ledger.briefs).sort((a, b) => b.issuedAt.localeCompare(a.issuedAt) || b.id.localeCompare(a.id)),

  async 'briefs.issued'({ id }, { store }) {
    const record = recordOf(store.ledger, 'briefs', id);
    return { name: paperFileName(record.title, 'docx'), bytes: await store.getBlob('issued', record.sha256) };
  },

  'briefs.changesSince': ({ id }, { store }) => changesSince(store, id),
};

/** Fonts that the paper names, so that the window can say which are not there. */
function fontsOf({ form }: PreparedBrief): string[] {
  return [...new Set(Object.values(form.fonts))];
}
