// Step 0001. The first layout held lists of records and a bare `settings` object; a change had to search and rewrite
// whole lists. Collections are now objects keyed by id, and the settings are the one record of the collection `office`.

type RecordV0 = { id: string };
type FileV0 = { settings?: Record<string, unknown>; [collection: string]: unknown };
type FileV1 = { schema: 1; seq: number; savedAt: string; collections: Record<string, Record<string, unknown>> };

/** One snapshot file (`workspace.json` or `ledger.json`) of schema 0 as schema 1. */
export function keyCollectionsById(file: FileV0): FileV1 {
  const collections: FileV1['collections'] = {};
  for (const [name, list] of Object.entries(file)) {
    if (Array.isArray(list)) collections[name] = Object.fromEntries((list as RecordV0[]).map((one) => [one.id, one]));
  }
  if (file.settings !== undefined) collections.office = { office: { ...file.settings, id: 'office' } };
  return { schema: 1, seq: 0, savedAt: '', collections };
}
