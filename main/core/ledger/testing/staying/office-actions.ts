import type { TestDesk } from '../../../../testing/test-desk.ts';
import { type Actions, doing, found, handedOver, opinionOf, pointOf, type Step } from './action.ts';
import type { SetValue } from './what-was-set.ts';

type OfficeCall =
  | 'sources.confirm'
  | 'sources.rename'
  | 'sources.correct'
  | 'sources.uncorrect'
  | 'sources.readAnyway'
  | 'rules.confirm'
  | 'rules.save'
  | 'calendar.import'
  | 'workspace.office'
  | 'briefs.export'
  | 'templates.add'
  | 'templates.remove'
  | 'log.redo';

const gazette = (ledger: Parameters<typeof found>[0]) => found(ledger, 'sources', '云泽公报').id;
const corrected = doing('sources.correct', (ledger) => ({
  id: gazette(ledger),
  line: 39,
  change: { type: 'kind', kind: 'research-report' },
}));

async function templateFile(): Promise<{ name: string; kind: string; bytes: Uint8Array<ArrayBuffer> }> {
  const { Document, Packer, Paragraph } = await import('docx');
  const made = new Document({ sections: [{ children: [new Paragraph('本机关：{标题}')] }] });
  return { name: '对照表.docx', kind: 'comparison', bytes: new Uint8Array(await Packer.toBuffer(made)) };
}

const templated: Step = async (desk: TestDesk) => desk.ask('templates.add', await templateFile());
const updated = doing('points.update', (ledger) => ({
  id: pointOf(ledger, '完善规划布局'),
  title: '把规划布局做细',
  lead: '云泽市财政局',
}));

/** A paper that this program wrote comes back as a file. */
const returned: Step = async (desk) => {
  const { bytes } = await desk.ask('briefs.export', { kind: 'commitment-ledger', scope: {} });
  await desk.ask('sources.import', { name: '承诺事项台账.docx', bytes: new Uint8Array(bytes) });
};

/** A correction, and the kind or title that it says. */
const sets = ({ collection, path }: SetValue) =>
  collection === 'corrections' || (collection === 'documents' && (path[0] === 'kind' || path[0] === 'title'));

/** The city's own rules with one month for the answer to a suggestion in place of three. */
const ownRules = JSON.stringify({
  id: 'yunze',
  title: '云泽市规则',
  place: '云泽市',
  confirmed: true,
  source: '本机关规定',
  notes: [],
  rules: [
    {
      id: 'suggestion-answer',
      title: '代表建议答复',
      subject: 'suggestion',
      event: 'handed-over',
      action: '答复代表建议',
      duty: 'answer',
      count: 1,
      unit: 'month',
      extension: null,
      article: '云泽市办法第九条',
    },
  ],
});

export const officeActions: Actions<OfficeCall> = {
  'sources.confirm': [{ what: 'the gazette', input: (ledger) => ({ id: gazette(ledger) }) }],
  'sources.rename': [{ what: 'the gazette', input: (ledger) => ({ id: gazette(ledger), title: '公报第4号' }) }],
  'sources.correct': [
    {
      what: 'the kind of a paper',
      sets,
      input: (ledger) => ({ id: gazette(ledger), line: 39, change: { type: 'kind', kind: 'research-report' } }),
    },
    {
      what: 'a title',
      sets,
      input: (ledger) => ({
        id: gazette(ledger),
        line: 19,
        change: { type: 'title', title: '云泽市人大常委会关于全市托育服务体系建设情况报告的审议意见' },
      }),
    },
    {
      what: 'a point the reader passed over',
      sets,
      input: (ledger) => ({
        id: gazette(ledger),
        line: 37,
        change: { type: 'mark-point', lastLine: 37, heading: '书面报告' },
      }),
    },
  ],
  'sources.uncorrect': [
    {
      what: 'a kind',
      sets: ({ collection }) => collection === 'corrections',
      before: [corrected],
      input: (ledger) => ({ id: gazette(ledger), correction: Object.keys(ledger.corrections)[0] ?? '' }),
    },
  ],
  'sources.readAnyway': [
    {
      what: 'a list of ours',
      sets: ({ collection, path }) => collection === 'sources' && path[0] === 'own',
      before: [handedOver, returned],
      input: (ledger) => ({ id: Object.values(ledger.sources).find((one) => one.own)?.id ?? '' }),
    },
  ],
  'rules.confirm': [{ what: 'the national rules', input: () => ({ id: 'national', confirmed: true }) }],
  'rules.save': [
    { what: 'a shorter time', input: () => ({ json: ownRules }) },
    {
      what: 'a shorter time, in force',
      before: [doing('rules.save', () => ({ json: ownRules }))],
      // What the rules said before stays with what was handed over under them.
      input: () => ({ json: ownRules.replace('"count":1', '"count":2') }),
    },
  ],
  'calendar.import': [{ what: 'a holiday', input: () => ({ text: '2027年\n元旦：1月1日至3日放假调休。' }) }],
  'workspace.office': [
    {
      what: 'other rules in force',
      before: [doing('rules.save', () => ({ json: ownRules }))],
      input: () => ({ rulePacks: ['yunze', 'national'] }),
    },
  ],
  'briefs.export': [
    {
      what: 'the letter of hand-over',
      before: [handedOver],
      input: (ledger) => ({ kind: 'hand-over-letter', scope: { opinion: opinionOf(ledger).id } }),
    },
  ],
  'templates.add': [{ what: 'one', input: templateFile }],
  'templates.remove': [
    { what: 'one', before: [templated], input: (ledger) => ({ id: Object.keys(ledger.templates)[0] ?? '' }) },
  ],
  'log.redo': [
    {
      what: 'a heading and an organ',
      before: [updated, (desk) => desk.ask('log.undo', undefined)],
      input: () => undefined,
    },
  ],
};
