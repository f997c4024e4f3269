import type { DocumentKind } from '#shared/domain/document-kind.ts';
import type { ReadPaper } from '../structure/read-papers.ts';
import { titleKey } from '../text/title-key.ts';
import { reportKinds } from './report-kinds.ts';
import { matterOf } from './title-parts.ts';

/** The papers of one source, found by title and by matter. */
export class PaperIndex {
  readonly #byTitle = new Map<string, ReadPaper[]>();
  readonly #byMatter = new Map<string, ReadPaper[]>();
  readonly #order = new Map<ReadPaper, number>();

  constructor(papers: ReadPaper[]) {
    for (const [order, paper] of papers.entries()) {
      this.#order.set(paper, order);
      put(this.#byTitle, titleKey(paper.document.title), paper);
      put(this.#byMatter, matterOf(paper.document.title), paper);
    }
  }

  /** The paper with this title nearest to `from`, other than it; null when there is none. */
  byTitle(title: string, from: ReadPaper): ReadPaper | null {
    return this.#nearest(this.#byTitle.get(titleKey(title)) ?? [], from);
  }

  /** The paper about this matter, of one of these kinds, nearest to `from`; null when there is none. */
  byMatter(matter: string, kinds: readonly DocumentKind[], from: ReadPaper): ReadPaper | null {
    const found = (this.#byMatter.get(matter) ?? []).filter((paper) => kinds.includes(paper.document.kind));
    return this.#nearest(found, from);
  }

  /** The duty report of this person nearest to `from`; null when there is none. */
  dutyReportOf(person: string, from: ReadPaper): ReadPaper | null {
    const own = [...this.#order.keys()].filter(
      ({ document }) =>
        document.kind === 'duty-report' && (document.author === person || document.title.includes(person)),
    );
    return this.#nearest(own, from);
  }

  /** The report whose matter ends in this one (`工作` of `云泽市人民法院工作`), nearest to `from`; null when there is none. */
  byTitleEnd(matter: string, from: ReadPaper): ReadPaper | null {
    if (matter.length < 4) return null;
    const found = [...this.#order.keys()].filter(({ document }) => {
      const own = matterOf(document.title);
      return reportKinds.includes(document.kind) && (own.endsWith(matter) || matter.endsWith(own)) && own.length >= 4;
    });
    return this.#nearest(found, from);
  }

  #nearest(papers: ReadPaper[], from: ReadPaper): ReadPaper | null {
    const at = this.#order.get(from) ?? 0;
    const distance = (paper: ReadPaper) => Math.abs((this.#order.get(paper) ?? 0) - at);
    const others = papers.filter((paper) => paper !== from);
    return others.reduce<ReadPaper | null>(
      (best, paper) => (best === null || distance(paper) < distance(best) ? paper : best),
      null,
    );
  }
}

function put(map: Map<string, ReadPaper[]>, key: string, paper: ReadPaper): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [paper]);
  else known.push(paper);
}
