import { holds } from '#core/rules/first-match.ts';
import type { OrganCoverage } from '#shared/contract/comparison-calls.ts';
import { type Told, told } from '#shared/messages/catalogue.ts';
import type { AnsweredDemand } from './demands/answered-demand.ts';
import { asksEach } from './demands/evidence.rules.ts';
import { type ReportAnswer, uniteAnswers } from './unite-answers.ts';

/** How a report of an organ answers a point; `matches` is empty where it does not. */
type OrganReport = ReportAnswer & { organ: string | null; matches: readonly unknown[] };

/**
 * How far each organ answers a point that asks something of each (两市共同…, 分别…), where reports of several are laid beside it. Empty where one
 * organ reports, or the point may be for any of them. `point` are its words; `cover` tells how far demands are answered.
 */
export function coverByOrgan<T extends OrganReport>(
  point: string,
  reports: readonly T[],
  cover: (demands: readonly AnsweredDemand[], own: readonly T[]) => OrganCoverage['coverage'],
): OrganCoverage[] {
  const organs = [...new Set(reports.flatMap(({ organ }) => organ ?? []))];
  if (organs.length < 2 || !holds(asksEach, point)) return [];
  return organs.map((organ) => {
    const own = reports.filter((one) => one.organ === organ && one.matches.length > 0);
    return { organ, coverage: own.length === 0 ? 'none' : cover(uniteAnswers(own).demands, own) };
  });
}

/** 云泽市人民政府：完全回应 for each organ. */
export function toldByOrgan(organs: readonly OrganCoverage[]): Told[] {
  return organs.map(({ organ, coverage }) =>
    told('comparison.coverage.by-organ', { organ, coverage: told(`coverage.${coverage}`) }),
  );
}
