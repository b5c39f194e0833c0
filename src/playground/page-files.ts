import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Hono } from 'hono';
import { etag } from 'hono/etag';

const PAGE = [
  { at: '/', file: 'index.html', type: 'text/html; charset=utf-8' },
  { at: '/page.js', file: 'page.js', type: 'text/javascript; charset=utf-8' },
  { at: '/page.css', file: 'page.css', type: 'text/css; charset=utf-8' },
] as const;

/** The page as it was bundled into a folder. */
export function pageRoutes(folder: string) {
  const app = new Hono();
  for (const { at, file, type } of PAGE) {
    const content = readFileSync(path.join(folder, file));
    app.get(at, etag(), (c) => c.body(content, 200, { 'content-type': type, 'cache-control': 'no-cache' }));
  }
  return app;
}
