import { eventsOfCongress } from './congress-events.ts';
import { appointments } from './congress-papers.ts';
import { hastyFiles } from './hasty-files.ts';
import { type Heard, hearReport, opinionText, reportText } from './heard-report.ts';
import { importPaper } from './import-paper.ts';
import { keptDays } from './kept-days.ts';
import { daysAfter, printed } from './office-dice.ts';
import { eventsOfOpinion } from './opinion-events.ts';
import { type Event, openScaleOffice, type ScaleOffice } from './scale-office.ts';
import { eventsOfSuggestions } from './suggestion-events.ts';
import { city, districts } from './words.ts';

/** How much happens in a year of the office. */
export type YearSize = { suggestions: number; motions: number; reportsOfMeeting: number; paragraphs: number };

/** A busy city: with ten years of it, some 30,000 records. */
export const busyYear: YearSize = { suggestions: 420, motions: 4, reportsOfMeeting: 4, paragraphs: 60 };

export type Generated = { year: number; calls: number; seconds: number };

const lastYear = 2025;

const meetingDays = ['02-26', '04-28', '06-27', '08-28', '10-29', '12-18'];

/**
 * Plays `years` years of an invented office into a folder, the last one ending before 2026-01-01. Everything comes in as it does in an office:
 * by gazettes, lists and letters, and by what a clerk enters on its day. The same seed gives the same years.
 */
export async function* generateWorkspace(
  folder: string,
  root: string,
  { years, seed = 1, size = busyYear }: { years: number; seed?: number; size?: YearSize },
): AsyncGenerator<Generated> {
  const first = lastYear + 1 - years;
  let backupDays: ReadonlySet<string> = new Set();
  const backsUp = () => backupDays.has(office.today);
  const office = openScaleOffice(folder, root, seed, `${first}-01-05`, {
    files: hastyFiles,
    backsUp,
    snapshotDelayMs: 60_000,
  });
  await office.ask('workspace.office', {
    committee: `${city}人大常委会`,
    issuer: `${city}人大常委会办公室`,
    operator: '周文',
  });
  let waiting: Event[] = [];
  for (let year = first; year <= lastYear; year += 1) {
    const started = performance.now();
    const before = office.calls;
    waiting.push(...eventsOfYear(office, year, year - first, size));
    waiting.sort((one, other) => one.day.localeCompare(other.day));
    const isOver = (event: Event) => event.day > `${year}-12-31`;
    const played = waiting.filter((event) => !isOver(event));
    if (year === lastYear) backupDays = keptDays(played.map(({ day }) => day));
    for (const { day, run } of played) {
      office.today = day;
      await run(office);
    }
    waiting = waiting.filter(isOver);
    yield { year, calls: office.calls - before, seconds: (performance.now() - started) / 1000 };
  }
  await office.core.close();
}

function eventsOfYear(office: ScaleOffice, year: number, at: number, size: YearSize): Event[] {
  const term = `第${'七八九'[Math.floor(at / 5)]}届`;
  const session = `${city}${term}人民代表大会第${'一二三四五'[at % 5]}次会议`;
  const meetings = meetingDays.flatMap((day, place) => {
    const meeting = `${term}人大常委会第${numeral((at % 5) * 6 + place + 1)}次会议`;
    return eventsOfMeeting(office, meeting, `${year}-${day}`, place, size);
  });
  return [
    ...eventsOfCongress(year, session, `${year}-02-20`, size.motions),
    ...eventsOfSuggestions(office, session, `${year}-03-10`, size.suggestions),
    ...meetings,
  ];
}

function eventsOfMeeting(
  office: ScaleOffice,
  meeting: string,
  heardOn: string,
  place: number,
  size: YearSize,
): Event[] {
  const heard = Array.from({ length: size.reportsOfMeeting }, (_, at) => {
    const where = at === 0 ? '全市' : (districts[(place + at) % districts.length] ?? '全市');
    return hearReport(office.dice, meeting, where, heardOn, daysAfter(heardOn, 95));
  });
  const distinct = heard.filter((one, at) => heard.findIndex(({ subject }) => subject === one.subject) === at);
  const gazette = {
    day: daysAfter(heardOn, 8),
    run: (on: ScaleOffice) => importGazette(on, distinct, size.paragraphs),
  };
  return [gazette, ...distinct.flatMap((one) => eventsOfOpinion(office, one))];
}

async function importGazette(office: ScaleOffice, heard: readonly Heard[], paragraphs: number): Promise<void> {
  const papers = heard.flatMap((one) => [reportText(office.dice, one, paragraphs), opinionText(one)]);
  const [one] = heard;
  if (one) papers.push(appointments(office.dice, one.meeting, one.heardOn));
  const head = `${city}人民代表大会常务委员会公报\n\n${printed(office.today)}\n`;
  await importPaper(office, `${city}人大常委会公报${office.today}.txt`, [head, ...papers].join('\n\n\n'));
}

/** 1 to 30 in Chinese numerals. */
function numeral(value: number): string {
  const digits = ['', ...'一二三四五六七八九'];
  const tens = Math.floor(value / 10);
  const head = tens === 0 ? '' : `${tens === 1 ? '' : digits[tens]}十`;
  return `${head}${digits[value % 10]}`;
}
