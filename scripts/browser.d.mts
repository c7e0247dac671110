import type { Browser } from 'playwright-core';

/** Path of a browser; throws one clear line when there is none. */
export function findBrowser(): string;
/** How the browser is started, here and everywhere. */
export function browserArguments(): string[];
/** Starts the browser. */
export function launchBrowser(): Promise<Browser>;
