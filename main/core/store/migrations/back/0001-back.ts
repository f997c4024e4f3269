// The way back over step 0001: collections are lists again, and the settings stand by themselves.

type FileV1 = { collections: Record<string, Record<string, unknown>> };
type FileV0 = Record<string, unknown>;

/** One snapshot file of schema 1 as schema 0. Nothing of a record is lost. */
export function listCollections({ collections }: FileV1): FileV0 {
  const { office, ...others } = collections;
  const lists = Object.entries(others).map(([name, records]) => [name, Object.values(records)]);
  return { ...(office?.office !== undefined && { settings: office.office }), ...Object.fromEntries(lists) };
}
