import type { Form } from '#core/rules/form.ts';
import type { ReadLink } from '#shared/domain/readings/read-link.ts';
import type { ReadOpinion } from '#shared/domain/readings/read-opinion.ts';
import type { ReadPaper } from '../structure/read-paper.ts';
import { laidReports } from './laid-reports.ts';
import { opinionNoun, ownReportTitle, reportNoun, researchNoun } from './links.rules.ts';
import type { PaperIndex } from './paper-index.ts';
import { matterOf, namedTitles } from './title-parts.ts';

const nounByKind: Readonly<Record<string, Form>> = {
  'research-report': researchNoun,
  'deliberation-opinion': opinionNoun,
};

/** A research report researches, an opinion deliberates on, a review reviews the report or draft of the same matter. */
export function reportLinks(paper: ReadPaper, index: PaperIndex, opinions: ReadOpinion[]): ReadLink[] {
  const { id, kind, title } = paper.document;
  if (kind === 'research-report') return toReport(paper, index, 'researches', 0.6);
  const own = opinions.filter((opinion) => opinion.document === id);
  if (kind === 'deliberation-opinion') return toReport(paper, index, 'deliberates-on', 0.8, own[0]?.subject ?? null);
  if (own.length > 0) return own.flatMap(({ subject }) => carriedLink(paper, index, subject));
  if (kind !== 'bill-review-report' && kind !== 'inspection-report') return [];
  const report = kind === 'bill-review-report' ? index.byMatter(matterOf(title), laidReports, paper) : null;
  if (report !== null) {
    return [
      {
        from: id,
        to: report.document.id,
        relation: 'reviews',
        confidence: 0.97,
        because: 'same-matter',
      },
    ];
  }
  return namedTitles(title)
    .slice(0, 1)
    .map((named) => {
      const draft = index.byTitle(named, paper);
      return {
        from: id,
        to: draft?.document.id ?? named,
        relation: 'reviews',
        confidence: draft === null ? 0.85 : 0.97,
        because: 'title-names-text',
      };
    });
}

/** Minutes may carry opinions on several reports. */
function carriedLink(paper: ReadPaper, index: PaperIndex, subject: string | null): ReadLink[] {
  if (subject === null) return [];
  const report = index.byTitle(subject, paper) ?? index.byMatter(matterOf(subject), laidReports, paper);
  const confidence = report === null ? 0.7 : 0.9;
  return [
    {
      from: paper.document.id,
      to: report?.document.id ?? subject,
      relation: 'deliberates-on',
      confidence,
      because: 'carries-opinion',
    },
  ];
}

function toReport(
  paper: ReadPaper,
  index: PaperIndex,
  relation: 'researches' | 'deliberates-on',
  away: number,
  subject: string | null = null,
): ReadLink[] {
  const { id, kind, title } = paper.document;
  const matter = matterOf(title);
  const report = index.byMatter(matter, laidReports, paper) ?? bySubject(subject, paper, index) ?? named(paper, index);
  if (report !== null) {
    return [{ from: id, to: report.document.id, relation, confidence: 0.98, because: 'same-matter' }];
  }
  if (subject !== null) {
    return [{ from: id, to: subject, relation, confidence: away, because: 'report-elsewhere' }];
  }
  const noun = nounByKind[kind];
  if (noun === undefined || !noun.test(title) || !title.includes('关于')) return [];
  const to = reportTitle(noun.replace(title));
  return [{ from: id, to, relation, confidence: away, because: 'report-by-title' }];
}

function bySubject(subject: string | null, paper: ReadPaper, index: PaperIndex): ReadPaper | null {
  if (subject === null) return null;
  return index.byTitle(subject, paper) ?? index.byMatter(matterOf(subject), laidReports, paper);
}

/** A report of this source that the first paragraphs name in book-title marks. */
function named(paper: ReadPaper, index: PaperIndex): ReadPaper | null {
  for (const paragraph of paper.body.slice(0, 4)) {
    for (const title of namedTitles(paragraph.text)) {
      const found = index.byTitle(title, paper);
      if (found !== null && laidReports.has(found.document.kind)) return found;
    }
  }
  return null;
}

/** `关于…情况报告` → `关于…情况的报告`; `关于…情况` → `关于…情况的报告`. */
function reportTitle(stem: string): string {
  const from = stem.indexOf('关于');
  const own = from > 0 ? stem.slice(from) : stem;
  if (ownReportTitle.form.test(own)) return own;
  return `${reportNoun.replace(own)}的报告`;
}
