import type { Tools } from './command.ts';

/** ISO day of today on the workspace's own clock. */
export async function todayOf(tools: Tools): Promise<string> {
  return (await tools.call('status.get', {})).asOf;
}
