/** Addresses that clicks would have opened outside of the app. */
export const openedAddresses: string[] = [];

/** No click leads the window itself away: an address goes to the browser, anything else to nothing. */
export function guardLinks(doc: Document): void {
  for (const type of ['click', 'auxclick']) {
    doc.addEventListener(type, (event) => {
      if (event.defaultPrevented) return;
      const link = (event.target as Element).closest('a[href]');
      if (link === null) return;
      event.preventDefault();
      const href = link.getAttribute('href') ?? '';
      if (/^[a-z][a-z0-9+.-]*:/iu.test(href)) openedAddresses.push(href);
    });
  }
}
