import type { Page } from 'playwright-core';

/** Hash of the names that the cache's facts were matched against; empty while some wait. */
export function cachedVocabulary(page: Page): Promise<unknown>;
