// Serves the host's page, its bundle, the plugin's files and the disks behind the pages.
import { existsSync, readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import { build } from 'esbuild';
import { diskOf } from './disks.mjs';

const here = import.meta.dirname;
const root = path.resolve(here, '../..');
const require = createRequire(import.meta.url);

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
};

/** The icon set of the app, without the white space of its file. */
function iconNodes() {
  const file = require.resolve('lucide-static/icon-nodes.json');
  return JSON.stringify(JSON.parse(readFileSync(file, 'utf8')));
}

/** The host as one script for a page. */
export async function buildHost() {
  const result = await build({
    entryPoints: [path.join(here, 'boot.ts')],
    bundle: true,
    write: false,
    minify: true,
    format: 'iife',
    target: 'chrome120',
    charset: 'utf8',
    define: { HOST_ICON_NODES: JSON.stringify(iconNodes()) },
    absWorkingDir: root,
    logLevel: 'warning',
  });
  return result.outputFiles[0].text;
}

function readBody(request) {
  return new Promise((resolve, reject) => {
    const parts = [];
    request.on('data', (part) => parts.push(part));
    request.on('end', () => resolve(Buffer.concat(parts).toString('utf8')));
    request.on('error', reject);
  });
}

class HostServer {
  disks = new Map();
  plugins = new Map();
  #listeners = new Map();
  #script;
  #server;
  #count = 0;
  #playground = null;

  constructor(script) {
    this.#script = script;
    this.#server = createServer((request, response) => {
      this.#answer(request, response).catch((error) => {
        response.writeHead(500);
        response.end(String(error));
      });
    });
  }

  listen(port) {
    return new Promise((resolve, reject) => {
      this.#server.on('error', reject);
      this.#server.listen(port, '127.0.0.1', () => {
        this.url = `http://127.0.0.1:${this.#server.address().port}`;
        resolve(this);
      });
    });
  }

  close() {
    for (const response of this.#listeners.keys()) response.end();
    this.#server.closeAllConnections();
    return new Promise((resolve) => this.#server.close(resolve));
  }

  /** Puts a vault on a new disk and returns its name. */
  addDisk(vault, mtime) {
    this.#count += 1;
    const id = `disk-${this.#count}`;
    this.disks.set(id, diskOf(vault, mtime));
    return id;
  }

  /** Names the folder or file of a built plugin; returns the name under which pages find it. */
  addPlugin({ mainJs, manifest, styles }) {
    const file = path.resolve(mainJs);
    const beside = path.dirname(file);
    const id = `plugin-${this.plugins.size + 1}`;
    this.plugins.set(id, {
      'main.js': file,
      'manifest.json': path.resolve(manifest ?? path.join(beside, 'manifest.json')),
      'styles.css': path.resolve(styles ?? path.join(beside, 'styles.css')),
    });
    return id;
  }

  /** What the page at `/play` starts with. */
  addPlayground(start) {
    this.#playground = start;
  }

  /** Tells all open playgrounds to load again. */
  reload() {
    for (const response of this.#listeners.keys()) response.write('data: reload\n\n');
  }

  async #answer(request, response) {
    const url = new URL(request.url, 'http://127.0.0.1');
    const send = (body, type) => {
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
      response.end(body);
    };
    const missing = () => {
      response.writeHead(404);
      response.end();
    };
    const [, area, id, rest] = url.pathname.split('/');
    if (url.pathname === '/') return send(this.#page(''), types['.html']);
    if (url.pathname === '/play') {
      return send(this.#page('<script type="module" src="/play.js"></script>'), types['.html']);
    }
    if (url.pathname === '/play.json') return send(JSON.stringify(this.#playground), types['.json']);
    if (url.pathname === '/host.js') {
      // Named by its contents, so that a browser may keep it, and what it compiled.
      response.writeHead(200, { 'content-type': types['.js'], 'cache-control': 'max-age=31536000, immutable' });
      return response.end(this.#script);
    }
    if (url.pathname === '/play.js') return send(readFileSync(path.join(here, 'play.js')), types['.js']);
    if (area === 'theme' && /^[a-z]+\.css$/u.test(id))
      return send(readFileSync(path.join(here, 'theme', id)), types['.css']);
    if (area === 'reload') return this.#subscribe(response, this.#listeners, 'playground');
    if (area === 'plugin') {
      const file = this.plugins.get(id)?.[rest];
      if (file === undefined) return missing();
      const there = existsSync(file);
      if (!there && rest !== 'styles.css') return missing();
      return send(there ? readFileSync(file) : '', types[path.extname(file)]);
    }
    const disk = area === 'disk' ? this.disks.get(id) : undefined;
    if (disk === undefined) return missing();
    if (rest === 'changes') return this.#subscribe(response, disk.windows, url.searchParams.get('window'));
    if (request.method === 'POST') {
      const ops = JSON.parse(await readBody(request));
      for (const op of ops) disk.apply(op);
      for (const op of ops) this.#tellWindows(disk, op, request.headers['x-window']);
      return send(JSON.stringify({ size: disk.files.get(ops[0].path)?.bytes.length ?? 0 }), types['.json']);
    }
    if (rest === 'raw') {
      const file = disk.files.get(url.searchParams.get('path'));
      return file === undefined ? missing() : send(file.bytes, 'application/octet-stream');
    }
    return send(JSON.stringify(disk.snapshot()), types['.json']);
  }

  #page(more) {
    const page = readFileSync(path.join(here, 'page.html'), 'utf8');
    const hash = createHash('sha256').update(this.#script).digest('hex').slice(0, 16);
    return page.replace('/host.js', `/host.js?${hash}`).replace('</body>', `${more}</body>`);
  }

  #subscribe(response, listeners, name) {
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    response.write('\n');
    listeners.set(response, name);
    response.on('close', () => listeners.delete(response));
  }

  /** Another window of the same vault sees the change as one that came from outside. */
  #tellWindows(disk, op, from) {
    const file = disk.files.get(op.path);
    const bytes = file === undefined ? {} : { base64: file.bytes.toString('base64') };
    const message = op.op === 'append' ? { ...op, op: 'write', text: undefined } : op;
    for (const [response, name] of disk.windows) {
      if (name !== from) response.write(`data: ${JSON.stringify({ ...message, ...bytes })}\n\n`);
    }
  }
}

/** Starts a server on 127.0.0.1; port 0 takes any free one; `script` where the host is built already. */
export async function startServer({ port = 0, script } = {}) {
  return new HostServer(script ?? (await buildHost())).listen(port);
}
