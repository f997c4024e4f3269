/** What opening a workspace found and mended; its sentence stands under `notices.<code>`. */
export type Notice = { code: string; details: Record<string, string | number> };
