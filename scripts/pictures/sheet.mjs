// Many pictures on one, each below its name.

const WIDTHS = { desktop: 640, phone: 260 };
const COLUMNS = { desktop: 4, phone: 8 };

/** Puts pictures of one device side by side, in the order in which they come. */
export async function drawSheet(browser, pictures, device, file) {
  const width = WIDTHS[device];
  const columns = Math.min(COLUMNS[device], pictures.length);
  const context = await browser.newContext({ viewport: { width: columns * (width + 12) + 12, height: 400 } });
  const page = await context.newPage();
  await page.setContent('<body style="margin:12px;background:#888;font:12px sans-serif"></body>');
  await page.evaluate(
    async ({ list, size, count }) => {
      document.body.style.cssText += `;display:grid;gap:12px;grid-template-columns:repeat(${count},${size}px)`;
      for (const { title, src } of list) {
        const figure = document.createElement('figure');
        figure.style.margin = '0';
        const image = new Image(size);
        image.src = src;
        figure.append(title, image);
        document.body.append(figure);
        await image.decode();
      }
    },
    {
      list: pictures.map(({ title, bytes }) => ({ title, src: `data:image/png;base64,${bytes.toString('base64')}` })),
      size: width,
      count: columns,
    },
  );
  await page.screenshot({ path: file, fullPage: true });
  await context.close();
}
