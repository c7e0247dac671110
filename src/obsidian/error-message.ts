/** What a thrown value says; the edge between the app's exceptions and our values. */
export function errorMessage(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
