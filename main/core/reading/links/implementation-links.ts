import { extract } from '#core/rules/extract.ts';
import type { ReadLink } from '#shared/domain/readings/read-link.ts';
import type { ReadPaper } from '../structure/read-paper.ts';
import { decision, decisionCarriedOut, motionCarriedOut } from './links.rules.ts';
import type { PaperIndex } from './paper-index.ts';
import { namedTitles } from './title-parts.ts';

/** A report on how a motion or decision was carried out implements it: those that its title and first paragraphs name. */
export function implementationLinks(paper: ReadPaper, index: PaperIndex): ReadLink[] {
  const { id, title, kind } = paper.document;
  if (kind !== 'work-report') return [];
  const motion = extract([motionCarriedOut], title)?.value;
  if (motion === undefined && !decisionCarriedOut.form.test(title)) return [];
  const targets = decisionsNamed(paper);
  if (motion !== undefined) targets.push(`关于${motion}的议案`);
  return targets.map((target) => {
    const found = index.byTitle(target, paper);
    return {
      from: id,
      to: found?.document.id ?? target,
      relation: 'implements',
      confidence: found === null ? 0.85 : 0.97,
      because: 'reports-on-it',
    };
  });
}

function decisionsNamed(paper: ReadPaper): string[] {
  const first = [paper.document.title, ...paper.body.slice(0, 3).map((paragraph) => paragraph.text)].join('\n');
  return [...new Set(namedTitles(first).filter((title) => decision.form.test(title)))].slice(0, 3);
}
