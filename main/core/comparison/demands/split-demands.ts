import { readOrdinalMark } from '#core/language/ordinal-mark.ts';
import { type Figure, findFigures } from '#shared/text/figure.ts';
import { termsOf } from '../terms/passage-terms.ts';
import {
  actAnywhere,
  actAtStart,
  actInside,
  aimAtStart,
  leadAtStart,
  pureLead,
  reportDemand,
  timeLimit,
  wantedLead,
} from './demand-verbs.ts';
import { type Clause, splitAtCommas, splitSentences } from './split-clauses.ts';

/** One thing that a point asks for: a stretch of its own words. */
export type Demand = Clause & {
  /** The demand without the aims at its end (切实提高…): what an answer must take up. */
  core: string;
  /** The limit in time that it sets, as printed. */
  limit: string | null;
  figures: Figure[];
  /** True when it asks for a report to the standing committee. */
  report: boolean;
};

/** A shorter clause is hardly a demand of its own. */
const shortestClause = 7;
const longestCompletion = 13;
/** No point asks for more; a longer text was not cut into points. */
const mostDemands = 60;

function withoutMark(text: string, clause: Clause): Clause {
  const mark = readOrdinalMark(clause.text);
  const start = clause.start + (mark?.length ?? 0);
  return { text: text.slice(start, clause.end), start, end: clause.end };
}

function joined(text: string, first: Clause, last: Clause): Clause {
  return { text: text.slice(first.start, last.end), start: first.start, end: last.end };
}

function asksFor(clause: string): boolean {
  if (wantedLead.test(clause) && (/[难点题盾板]$/.test(clause) || !actAnywhere.test(clause))) return false;
  if (reportDemand.test(clause) || actInside.test(clause) || actAtStart.test(clause)) return true;
  // 对已经启动的项目 leads up, 对老旧的管网开展普查 asks: the act must stand behind the last 的.
  const tail = leadAtStart.test(clause) ? clause.slice(clause.lastIndexOf('的') + 1) : clause;
  return clause.length >= shortestClause && !pureLead.test(clause) && actAnywhere.test(tail);
}

/** 年内至少建成2个: a limit and an amount for the act before it. */
function completes(clause: string): boolean {
  return clause.length <= longestCompletion && timeLimit.exec(clause)?.index === 0;
}

type Group = Clause & { core: string };

/** Groups the clauses of one sentence: a lead-in goes with the act behind it, an aim with the act before it. */
function groupClauses(text: string, clauses: readonly Clause[]): Group[] {
  const groups: Group[] = [];
  const begin = (clause: Clause) => groups.push({ ...clause, core: clause.text });
  const append = (last: Group, clause: Clause) => {
    const isAim = aimAtStart.test(clause.text);
    groups[groups.length - 1] = {
      ...joined(text, last, clause),
      core: isAim ? last.core : `${last.core}，${clause.text}`,
    };
  };
  let lead: Clause | null = null;
  for (const clause of clauses) {
    const asks = asksFor(clause.text);
    const last = groups.at(-1);
    if (asks && !(last && (aimAtStart.test(clause.text) || completes(clause.text)))) {
      begin(lead ? joined(text, lead, clause) : clause);
      lead = null;
    } else if (!last || leadAtStart.test(clause.text) || wantedLead.test(clause.text) || lead) {
      lead = lead ? joined(text, lead, clause) : clause;
    } else append(last, clause);
  }
  const last = groups.at(-1);
  if (lead && last) append(last, lead);
  else if (lead) begin(lead);
  return groups;
}

function toDemand(clause: Group): Demand {
  return {
    ...clause,
    limit: timeLimit.exec(clause.text)?.[0] ?? null,
    figures: findFigures(clause.text),
    report: reportDemand.test(clause.text),
  };
}

/**
 * What a point asks for, one by one, in its own words and order. The heading is no demand of its own, unless the point is
 * nothing but its heading. `title` is the point's heading, `text` its locked words.
 */
export function splitDemands(title: string, text: string): Demand[] {
  const heading = title.replace(/\s/g, '');
  const demands: Demand[] = [];
  for (const sentence of splitSentences(text)) {
    const plain = withoutMark(text, sentence);
    const squeezed = plain.text.replace(/[\s*]/g, '');
    if (squeezed === '' || heading === squeezed || (heading.includes(squeezed) && squeezed.length > 3)) continue;
    for (const group of groupClauses(text, splitAtCommas(text, plain))) {
      if (termsOf(group.text).size > 0) demands.push(toDemand(group));
    }
  }
  if (demands.length > 0) return demands.slice(0, mostDemands);
  const whole = withoutMark(text, { text, start: 0, end: text.length });
  return whole.text.trim() === '' ? [] : [toDemand({ ...whole, core: whole.text })];
}
