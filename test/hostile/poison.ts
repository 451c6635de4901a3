/** What hostile requests are made of: strings, numbers, keys and bytes that have broken parsers, pages and logs before. */

/** Stands in every script of ours, so that it is found wherever it comes out unescaped. */
export const SCRIPT_MARK = 'alert(4711)'
/** Stands in texts, and in no path: a log that holds it has logged a text. */
export const TEXT_MARK = 'علامةسريةللفحص'

export const MARKUP = [
  `<script>${SCRIPT_MARK}</script>`, `"><img src=x onerror=${SCRIPT_MARK}>`, `'><svg onload=${SCRIPT_MARK}>`, `</mark></body><iframe src="javascript:${SCRIPT_MARK}">`,
  `<bdi>مصر</bdi><a href="javascript:${SCRIPT_MARK}">القاهرة</a>`, '{{7*7}}', '$' + '{7*7}', '<!--', ']]>', '&lt;script&gt;', '%3Cscript%3E', '=cmd|\'/c calc\'!A1', "'; DROP TABLE names; --"
]

export const NAMES = ['محمد بن سلمان', 'القاهرة', 'وزارة الخارجية الروسية', 'ل\u0640\u0640بنان', '\u202bدمشق\u202c', 'م\u200cصر', 'ﻣﺼﺮ', 'كازاخستان']

export const ODD = [
  '', ' ', '\0', '\r\n', '\ufeff', '\u202e', '\u2028', '\ud83d\ude00', '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}', 'ا'.repeat(3000), `ا${'\u064e'.repeat(2000)}`,
  '\u200d'.repeat(500), '9'.repeat(400), '(((((', '\\', '%', 'null', 'undefined', 'NaN', '../'.repeat(20)
]

/** Keys that reach a prototype, or a method, where an object is used as a map. */
export const KEYS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', 'then', 'length', '', '0', 'toJSON', 'ُ']

/** Numbers as they stand in JSON. */
export const NUMBERS = ['0', '-0', '-1', '1e400', '-1e400', '1e-400', '0.1e1', '9007199254740993', '18446744073709551616', '9'.repeat(5000), '00', '1.', '.5', '+1', '0x10', 'NaN', 'Infinity']

export const MEDIA_TYPES = [
  'application/json', 'application/json; charset=utf-8', 'text/plain', 'text/plain; charset=utf-8', 'application/x-ndjson', 'text/html', 'application/ld+json', 'text/csv', 'application/json; charset=utf-16',
  'text/plain; charset=windows-1256', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/xml', 'application/json;;;', 'a/b', '/', ';', '*/*', 'text/*;q=0', 'x'.repeat(300),
  'application/json;q=NaN', 'application/json;q=-1, text/html;q=1e999', '*/*;q=0', 'application/json; charset="', ','.repeat(50)
]

/** Legal in HTTP, each with values that few expect. */
export const HEADERS: ReadonlyArray<readonly [name: string, values: readonly string[]]> = [
  ['accept', MEDIA_TYPES],
  ['accept-encoding', ['gzip', 'br', 'identity;q=0', '*;q=0', 'gzip;q=NaN', 'zstd, x-gzip', 'gzip'.repeat(100)]],
  ['accept-language', ['ar', '*;q=2', '-'.repeat(200)]],
  ['content-encoding', ['gzip', 'identity', 'br', 'GZIP, identity', 'x']],
  ['x-request-id', ['job-7', 'a b', `<script>${SCRIPT_MARK}</script>`, 'x'.repeat(2000), '%0d%0ax-injected: 1']],
  ['x-api-key', ['', 'a-key-of-16-chars', '__proto__', 'x'.repeat(3000)]],
  ['authorization', ['Bearer', 'Bearer x', `Bearer ${' '.repeat(2000)}x`, 'Basic Og==', 'bearer '.repeat(200)]],
  ['origin', ['null', 'https://evil.example', 'https://evil.example, https://b.example']],
  ['access-control-request-method', ['POST', 'x']],
  ['if-none-match', ['*', '"x"', 'W/']],
  ['if-modified-since', ['x', 'Thu, 01 Jan 1970 00:00:00 GMT']],
  ['range', ['bytes=0-0', 'bytes=-1', 'bytes=9-1', `bytes=${'0-,'.repeat(300)}`]],
  ['x-forwarded-for', ['::1', '127.0.0.1', 'x', '1.2.3.4, '.repeat(100)]],
  ['x-http-method-override', ['DELETE']],
  ['cookie', ['a=b', '='.repeat(100)]],
  ['upgrade', ['websocket', 'h2c']],
  ['__proto__', ['x']],
  ['constructor', ['x']]
]

export const PATHS = [
  '//', '/../../etc/passwd', '/%2e%2e/%2e%2e/etc/passwd', '/docs/static/../../../package.json', '/docs/static/%2e%2e%2f%2e%2e%2fpackage.json', '/docs/static/..%5c..%5cpackage.json', '/%', '/%00', '/%zz', '/%e0%a4%a',
  '/v1/entities/', '/V1/ENTITIES', '/v1//entities', '/v1/entities;x=1', '/v1/%65ntities', '/__proto__', '/v1/constructor', '/.env', '/.git/config', `/${'a/'.repeat(1500)}`, `/${'a'.repeat(5000)}`,
  '/v1/gazetteer/entries/', '/v1/gazetteer/entries/%2F', `/v1/gazetteer/entries/${encodeURIComponent(MARKUP[0] ?? '')}`, '/?<script>', '/docs?url=https://evil.example/openapi.json', '/v1/entities?', '/v1/entities??', '/v1/types#x'
]
