/** What is asked for in one word and told in another: 绿肥 is asked for, 紫云英 was sown. A word that asks also tells. */
export type Sense = { id: string; asked: readonly string[]; told: readonly string[] };

/** Senses out of lines `id | words that ask | words that tell`. */
export function senseTable(lines: string): Sense[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [id = '', asked = '', told = ''] = line.split('|').map((cell) => cell.trim());
      return { id, asked: asked.split(' '), told: told.split(' ') };
    });
}
