import type { Command } from '../command.ts';
import { describeRecord } from '../describe-record.ts';

const fields = ['title', 'committee', 'issuer', 'term', 'operator'] as const;

export const officeCommand: Command = {
  name: 'office',
  usage: `office ${fields.map((field) => `[--${field} TEXT]`).join(' ')}`,
  about: 'cli.about-office',
  options: Object.fromEntries(fields.map((field) => [field, { type: 'string' as const }])),
  positionals: { least: 0, most: 0 },

  async run({ option }, tools) {
    const given = fields.flatMap((field) => {
      const value = option(field);
      return value === undefined ? [] : [[field, value] as const];
    });
    const office =
      given.length === 0
        ? (await tools.call('workspace.info', undefined)).office
        : await tools.call('workspace.office', Object.fromEntries(given));
    tools.printJson(office);
    tools.print(describeRecord(office, tools.say));
    return 0;
  },
};
