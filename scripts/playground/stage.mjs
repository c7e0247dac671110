// The host in a page, as a stage for pictures: opens it, waits until it has come to rest, reports its faults.

/** Windows in which pictures are made. */
export const DEVICES = {
  desktop: { viewport: { width: 1280, height: 860 } },
  phone: { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, deviceScaleFactor: 2 },
};

/**
 * @param browser A launched browser.
 * @param url Address of the host's server.
 * @param options What the host is started with (`tests/host/options.ts`).
 * @param device One of `DEVICES`, or a context of its own.
 * @returns The page, and the faults that it will have met.
 */
export async function openStage(browser, { url, options, device }) {
  const context = await browser.newContext({ ...device, locale: options.language, colorScheme: options.theme });
  const page = await context.newPage();
  const faults = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(url);
  await page.evaluate((given) => window.hostStart(given), options);
  await page.waitForSelector('body[data-host="ready"]');
  return { page, faults };
}

/** Waits until the vault is read, nothing is being made, and what became idle has been drawn. */
export async function settle(page) {
  await page.waitForFunction(
    () => window.hostControl.isIdle() && document.querySelector('[aria-busy="true"]') === null,
  );
  await page.evaluate(() => document.fonts.ready);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** Everything that the host has recorded, as lines. */
export function recordsOf(page) {
  return page.evaluate(() => window.hostControl.records().map(({ kind, what }) => `${kind}: ${what}`));
}
