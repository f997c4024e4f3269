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
  readonly #organReports: { paper: ReadPaper; matter: string }[] = [];
  readonly #order = new Map<ReadPaper, number>();

  constructor(papers: ReadPaper[]) {
    for (const [order, paper] of papers.entries()) {
      this.#order.set(paper, order);
      put(this.#byTitle, titleKey(paper.document.title), paper);
      put(this.#byMatter, matterOf(paper.document.title), paper);
      const { kind, author, title } = paper.document;
      const person = author ?? dutyPerson(title);
      if (kind === 'duty-report' && person !== null) put(this.#dutyReports, person, paper);
      if (ownNamed.has(kind)) this.#organReports.push({ paper, matter: matterOf(title) });
    }
  }

  /** The paper with this title nearest to `from`, other than it; null when there is none. */
  byTitle(title: string, from: ReadPaper): ReadPaper | null {
    return this.#nearest(this.#byTitle.get(titleKey(title)) ?? [], from);
  }

  /** The paper about this matter, of one of these kinds, nearest to `from`; null when there is none. */
  byMatter(matter: string, kinds: ReadonlySet<DocumentKind>, from: ReadPaper): ReadPaper | null {
    return this.#nearest(this.#byMatter.get(matter) ?? [], from, ({ document }) => kinds.has(document.kind));
  }

  /** The duty report of this person nearest to `from`; null when there is none. */
  dutyReportOf(person: string, from: ReadPaper): ReadPaper | null {
    return this.#nearest(this.#dutyReports.get(person) ?? [], from);
  }

  /** The work report of an organ whose matter ends in this one, or the other way round, nearest to `from`; null when there is none. */
  byTitleEnd(matter: string, from: ReadPaper): ReadPaper | null {
    if (matter.length < 4) return null;
    const found = this.#organReports.filter(
      ({ matter: own }) => own.length >= 4 && (own.endsWith(matter) || matter.endsWith(own)),
    );
    return this.#nearest(
      found.map(({ paper }) => paper),
      from,
    );
  }

  /**
   * The paper nearest to `from`, other than it, that is wanted; of two as near, the earlier. `papers` stand in their order, so that
   * the search goes outward from its place: a source may hold one paper thousands of times.
   */
  #nearest(
    papers: readonly ReadPaper[],
    from: ReadPaper,
    isWanted: (paper: ReadPaper) => boolean = () => true,
  ): ReadPaper | null {
    const at = this.#order.get(from) ?? 0;
    const start = this.#placeOf(papers, at);
    const fits = (paper: ReadPaper) => paper !== from && isWanted(paper);
    const before = nextFrom(papers, start - 1, -1, fits);
    const after = nextFrom(papers, start, 1, fits);
    if (before === null || after === null) return before ?? after;
    return at - (this.#order.get(before) ?? 0) <= (this.#order.get(after) ?? 0) - at ? before : after;
  }

  /** Where in `papers` the first stands that comes at this place of the source or later. */
  #placeOf(papers: readonly ReadPaper[], at: number): number {
    let [low, high] = [0, papers.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const paper = papers[middle];
      if (paper !== undefined && (this.#order.get(paper) ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function nextFrom(
  papers: readonly ReadPaper[],
  start: number,
  step: 1 | -1,
  fits: (paper: ReadPaper) => boolean,
): ReadPaper | null {
  for (let at = start; at >= 0 && at < papers.length; at += step) {
    const paper = papers[at];
    if (paper !== undefined && fits(paper)) return paper;
  }
  return null;
}

function put(map: Map<string, ReadPaper[]>, key: string, paper: ReadPaper): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [paper]);
  else known.push(paper);
}
