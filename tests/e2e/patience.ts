/** How long a spec waits for what it expects: long enough for a busy machine; nothing waits for it to pass. */
export const PATIENCE_MS = 60_000;
