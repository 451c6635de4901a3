/** Builds the page of playground/ into dist/playground/: index.html, and in assets/ scripts, style, icon, the outline of the world and the licences of what is bundled. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildSync } from 'esbuild'
import { outlineOf } from '../playground/map/outline.ts'

const root = fileURLToPath(new URL('..', import.meta.url))
const source = join(root, 'playground')
const { resolve: packageFile } = createRequire(import.meta.url)

/** With `light-dark()` and `:has()`; the page uses nothing newer. */
const BROWSERS = ['chrome123', 'firefox121', 'safari17.5']

/** Packages that the page carries. */
const BUNDLED = ['d3-geo', 'd3-array', 'internmap', 'world-atlas']

export function buildPlayground (outDir = join(root, 'dist', 'playground')): void {
  const assets = join(outDir, 'assets')
  rmSync(outDir, { recursive: true, force: true })
  mkdirSync(assets, { recursive: true })
  buildSync({
    entryPoints: [join(source, 'main.ts'), join(source, 'early.ts'), join(source, 'styles', 'main.css')],
    outdir: assets,
    entryNames: '[name]',
    bundle: true,
    minify: true,
    sourcemap: false,
    format: 'iife',
    charset: 'utf8',
    target: BROWSERS,
    logLevel: 'warning'
  })
  for (const [file, to] of [['index.html', outDir], ['icon.svg', assets]] as const) cpSync(join(source, file), join(to, file))
  writeFileSync(join(assets, 'licences.txt'), BUNDLED.map(name => `${name}\n\n${readFileSync(join(root, 'node_modules', name, 'LICENSE'), 'utf8')}`).join('\n\n'))
  const world = JSON.parse(readFileSync(packageFile('world-atlas/countries-50m.json'), 'utf8')) as Parameters<typeof outlineOf>[0]
  writeFileSync(join(assets, 'world.json'), JSON.stringify(outlineOf(world)))
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) buildPlayground()
