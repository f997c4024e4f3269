import { holidayLines, motionText, projectList, workReport } from './congress-papers.ts';
import { importPaper } from './import-paper.ts';
import { daysAfter, printed } from './office-dice.ts';
import type { Event, ScaleOffice } from './scale-office.ts';
import { city } from './words.ts';

/** What happens around a session of the congress: holidays of the year, its gazette with report and projects, its motions. Days are ISO. */
export function eventsOfCongress(year: number, session: string, heldOn: string, motions: number): Event[] {
  const takenUpOn = daysAfter(heldOn, 3);
  return [
    { day: `${year}-01-08`, run: (at) => at.ask('calendar.import', { text: holidayLines(year) }).then(() => {}) },
    { day: daysAfter(heldOn, 9), run: (at) => gazette(at, year, session, heldOn) },
    ...Array.from({ length: motions }, (_, at) => motionEvent(session, at + 1, heldOn, takenUpOn)),
  ];
}

async function gazette(office: ScaleOffice, year: number, session: string, heldOn: string): Promise<void> {
  const head = `${city}人民代表大会公报\n\n${printed(office.today)}\n`;
  const papers = [workReport(office.dice, year, session, heldOn), projectList(office.dice, year, session, heldOn)];
  await importPaper(office, `${session}公报.txt`, [head, ...papers].join('\n\n\n'));
}

/** The motion comes in, goes to the government, is carried out and reported on. */
function motionEvent(session: string, number: number, heldOn: string, takenUpOn: string): Event {
  return {
    day: takenUpOn,
    async run(office) {
      const source = await importPaper(
        office,
        `${session}第${number}号议案.txt`,
        motionText(office.dice, session, number, heldOn),
      );
      const motions = await office.ask('motions.list', {});
      const motion = motions.find(({ papers }) => papers.some(({ document }) => document.startsWith(source)));
      if (!motion) throw new Error(`${session}: motion ${number} was not read`);
      await office.ask('motions.update', {
        id: motion.id,
        disposition: 'referred',
        handedOverOn: office.today,
        lead: `${city}人民政府`,
      });
      await office.ask('motions.record', { id: motion.id, act: 'implementing', on: office.today });
    },
  };
}
