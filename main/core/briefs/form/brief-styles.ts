import { z } from 'zod';
import { CoreError } from '#core/core-error.ts';

const face = z.string().min(1);
const profile = z.object({
  line: z.number(),
  characterSpacing: z.number(),
  linesPerPage: z.number(),
  charactersPerLine: z.number(),
});
const tableSize = z.object({ size: z.number(), line: z.number() });

const schema = z.object({
  page: z.object({
    width: z.number(),
    height: z.number(),
    top: z.number(),
    left: z.number(),
    right: z.number(),
    bottom: z.number(),
    header: z.number(),
    footer: z.number(),
  }),
  letter: z.object({ header: z.number(), footer: z.number(), ruleLeft: z.number(), ruleRight: z.number() }),
  fonts: z.object({ body: face, hei: face, kai: face, title: face, number: face, latin: face }),
  largeFonts: z.record(z.string(), z.string()),
  substitutes: z.record(z.string(), z.string()),
  sizes: z.object({
    title: z.number(),
    body: z.number(),
    imprint: z.number(),
    number: z.number(),
    footnote: z.number(),
    note: z.number(),
  }),
  titleLine: z.number(),
  profiles: z.object({ 'national-22x28': profile, 'office-28pt': profile, 'compact-table': profile }),
  tables: z.object({ normal: tableSize, compact: tableSize, dense: tableSize }),
  red: z.string(),
});

/** Lengths in twips, sizes in half-points, as `assets/brief-styles.json` says them. */
export type BriefStyles = z.infer<typeof schema>;
export type ProfileName = keyof BriefStyles['profiles'];
export type TableSize = keyof BriefStyles['tables'];

/** Styles of one paper: the sheet with its chosen profile. */
export type Form = BriefStyles & { profile: BriefStyles['profiles'][ProfileName]; profileName: ProfileName };

/** Parses the style sheet. Errors: `internal` when the file does not say all that is needed. */
export function parseBriefStyles(json: string): BriefStyles {
  const parsed = schema.safeParse(JSON.parse(json));
  if (!parsed.success) throw new CoreError('internal', { where: 'brief-styles.json' }, { cause: parsed.error });
  return parsed.data;
}

export function formOf(styles: BriefStyles, profileName: ProfileName): Form {
  return { ...styles, profile: styles.profiles[profileName], profileName };
}
