import type { DocumentKind } from '#shared/domain/document-kind.ts';
import type { SourceLine } from '../text/source-line.ts';

type Rule = { kind: DocumentKind; forms: readonly RegExp[] };

/** What the text of a paper says of its kind when the title does not; all forms of a rule must be found. */
const rules: readonly Rule[] = [
  {
    kind: 'suggestion-reply',
    forms: [/(?:建议|提案)[^。]{0,60}(?:收悉|已收悉|交我[局委办市厅]|答复如下)/, /代表[：:]|委员[：:]|代表/],
  },
  {
    kind: 'deliberation-opinion',
    forms: [
      /组成人员(?:认为|指出|建议|提出)|会议(?:认为|指出)/,
      /建议[：:]|提出(?:如下|以下)(?:审议)?意见|审议意见如下/,
    ],
  },
  { kind: 'feedback-report', forms: [/审议意见/, /(?:研究处理|办理|落实|整改)情况[^。]{0,12}(?:报告|汇报)如下/] },
  { kind: 'law-text', forms: [/^第一条\s/m, /^第二条\s/m] },
  { kind: 'resolution', forms: [/会议(?:同意|决定批准|批准)/] },
  { kind: 'announcement', forms: [/现予公告|特此公告|予以公布/] },
  { kind: 'motion-text', forms: [/案\s?由|案\s?据/, /方\s?案|提议案人|领衔/] },
  { kind: 'duty-report', forms: [/(?:本人|我)经?[^。]{0,30}任命/, /履职/] },
  { kind: 'letter', forms: [/此函|特此函|函(?:告|复)如下|请[^。]{0,30}(?:办理|研究处理)/] },
  { kind: 'work-report', forms: [/(?:请予审议|请审议|报告如下|汇报如下)/] },
];

const sampleLines = 400;

/** The kind that the words of the body say, or null. Judged on its first 400 lines. */
export function kindByBody(body: SourceLine[]): DocumentKind | null {
  const text = body
    .slice(0, sampleLines)
    .map((line) => line.text.slice(0, 4000))
    .join('\n');
  for (const rule of rules) {
    if (rule.forms.every((form) => form.test(text))) return rule.kind;
  }
  return null;
}
