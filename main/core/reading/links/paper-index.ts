import { titleKey } from '#core/language/title-key.ts';
import { type DocumentKind, kindsThat } from '#shared/domain/document-kind.ts';
import type { ReadPaper } from '../structure/read-paper.ts';
import { dutyPerson, matterOf } from './title-parts.ts';

const ownNamed = kindsThat('own-name');

/** The papers of one source, found by title and by matter. */
export class PaperIndex {
  readonly #byTitle = new Map<string, ReadPaper[]>();
  readonly #byMatter = new Map<string, ReadPaper[]>();
  readonly #dutyReports = new Map<string, ReadPaper[]>();
  readonly #organReports: ReadPaper[] = [];
  readonly #order = new Map<ReadPaper, number>();

  constructor(papers: ReadPaper[]) {
    for (const [order, paper] of papers.entries()) {
      this.#order.set(paper, order);
      put(this.#byTitle, titleKey(paper.document.title), paper);
      put(this.#byMatter, matterOf(paper.document.title), paper);
      const { kind, author, title } = paper.document;
      const person = author ?? dutyPerson(title);
      if (kind === 'duty-report' && person !== null) put(this.#dutyReports, person, paper);
      if (ownNamed.has(kind)) this.#organReports.push(paper);
    }
  }

  /** The paper with this title nearest to `from`, other than it; null when there is none. */
  byTitle(title: string, from: ReadPaper): ReadPaper | null {
    return this.#nearest(this.#byTitle.get(titleKey(title)) ?? [], from);
  }

  /** The paper about this matter, of one of these kinds, nearest to `from`; null when there is none. */
  byMatter(matter: string, kinds: ReadonlySet<DocumentKind>, from: ReadPaper): ReadPaper | null {
    const found = (this.#byMatter.get(matter) ?? []).filter((paper) => kinds.has(paper.document.kind));
    return this.#nearest(found, from);
  }

  /** The duty report of this person nearest to `from`; null when there is none. */
  dutyReportOf(person: string, from: ReadPaper): ReadPaper | null {
    return this.#nearest(this.#dutyReports.get(person) ?? [], from);
  }

  /** The work report of an organ whose matter ends in this one, or the other way round, nearest to `from`; null when there is none. */
  byTitleEnd(matter: string, from: ReadPaper): ReadPaper | null {
    if (matter.length < 4) return null;
    const found = this.#organReports.filter(({ document }) => {
      const own = matterOf(document.title);
      return own.length >= 4 && (own.endsWith(matter) || matter.endsWith(own));
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
