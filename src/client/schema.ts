/* Made from openapi/openapi.json by scripts/client-schema.ts (openapi-typescript); not edited by hand. */
export interface paths {
    "/healthz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Alive
         * @description The process answers.
         */
        get: operations["getHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/readyz": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ready for texts
         * @description The gazetteer is loaded and the service is not stopping.
         */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/entities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find people, places and organisations in a text
         * @description Send a JSON object with `text` and options, or the text itself as `text/plain; charset=utf-8` with options in the query.
         *
         *     For every mention, `text.slice(start, end) === mention.text` in the unit of `offsetUnit`, in the text exactly as it was sent. The format of the answer is that of `?format=`, or the one that `Accept` likes best (JSON for any). The same input gives byte-identical answers from the same engine and gazetteer; times are in the `Server-Timing` header.
         */
        post: operations["extractEntities"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/entities/batch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find the names in many texts
         * @description As JSON: `documents` with ids of yours, and `options` for all of them; the answer has one item for each, in their order.
         *
         *     As `application/x-ndjson`: an object with `id`, `text` and options of its own on each line; the answer has one line for each, in their order, while you still send. Read while you send: the service takes a line only when you have taken the answers before it. Options in the query hold for lines without their own. Blank lines are skipped; the length of a stream has no limit, that of a line has; ids are not compared.
         *
         *     A document that fails has an `error` in its place and stops no other: the status is 200 all the same. The work stops when you disconnect.
         */
        post: operations["extractBatch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gazetteer/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Look a name up
         * @description Entries with a name, an alias or a Latin name that is `q`, begins with it, or has a later word that does.
         */
        get: operations["searchEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gazetteer/entries/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One entry by its id
         * @description Ids contain slashes: `/v1/gazetteer/entries/loc/kz/almaty` and `/v1/gazetteer/entries/loc%2Fkz%2Falmaty` are the same.
         */
        get: operations["getEntry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/types": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Types of entities
         * @description The types of entities with labels and definitions in Arabic and English.
         */
        get: operations["listTypes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Versions, counts, limits and formats
         * @description Versions and hashes of engine and gazetteer, how many names it knows, and the limits of requests.
         */
        get: operations["getInfo"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Figures for Prometheus
         * @description Requests, times, characters, mentions by type, the gazetteer, the process; no text and no name. Not here if `METRICS_PORT` is set.
         */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * @description The answer of a single request, with the id of the document.
         * @example {
         *       "id": "doc-1",
         *       "offsetUnit": "utf16",
         *       "length": 67,
         *       "mentions": [
         *         {
         *           "text": "قاسم جومارت توكايف",
         *           "type": "PER",
         *           "start": 25,
         *           "end": 43,
         *           "confidence": 0.98,
         *           "entity": 0,
         *           "source": "gazetteer",
         *           "clitics": []
         *         },
         *         {
         *           "text": "ألماتي",
         *           "type": "LOC",
         *           "start": 60,
         *           "end": 66,
         *           "confidence": 0.97,
         *           "entity": 1,
         *           "source": "gazetteer",
         *           "clitics": []
         *         }
         *       ],
         *       "entities": [
         *         {
         *           "type": "PER",
         *           "subtype": "politician",
         *           "name": "قاسم جومارت توكايف",
         *           "nameLatin": "Kassym-Jomart Tokayev",
         *           "id": "per/kassym-jomart-tokayev",
         *           "country": "KZ",
         *           "role": {
         *             "ar": "رئيس كازاخستان منذ 2019",
         *             "en": "President of Kazakhstan since 2019"
         *           },
         *           "links": {},
         *           "salience": 0.6,
         *           "mentions": [
         *             0
         *           ]
         *         },
         *         {
         *           "type": "LOC",
         *           "subtype": "city",
         *           "name": "ألماتي",
         *           "nameLatin": "Almaty",
         *           "id": "loc/kz/almaty",
         *           "country": "KZ",
         *           "links": {
         *             "geonames": 1526384
         *           },
         *           "coordinates": {
         *             "latitude": 43.25,
         *             "longitude": 76.91667
         *           },
         *           "salience": 0.4,
         *           "mentions": [
         *             1
         *           ]
         *         }
         *       ],
         *       "warnings": [],
         *       "engine": {
         *         "version": "0.1.0",
         *         "gazetteer": {
         *           "version": "2026.11.1",
         *           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
         *         }
         *       }
         *     }
         */
        BatchAnswer: {
            offsetUnit: components["schemas"]["OffsetUnit"];
            /**
             * @description Length of the text in `offsetUnit`.
             * @example 67
             */
            length: number;
            /**
             * @description Sorted by start, then longer first.
             * @example [
             *       {
             *         "text": "قاسم جومارت توكايف",
             *         "type": "PER",
             *         "start": 25,
             *         "end": 43,
             *         "confidence": 0.98,
             *         "entity": 0,
             *         "source": "gazetteer",
             *         "clitics": []
             *       },
             *       {
             *         "text": "ألماتي",
             *         "type": "LOC",
             *         "start": 60,
             *         "end": 66,
             *         "confidence": 0.97,
             *         "entity": 1,
             *         "source": "gazetteer",
             *         "clitics": []
             *       }
             *     ]
             */
            mentions: components["schemas"]["Mention"][];
            /**
             * @description In the order of their first mentions.
             * @example [
             *       {
             *         "type": "PER",
             *         "subtype": "politician",
             *         "name": "قاسم جومارت توكايف",
             *         "nameLatin": "Kassym-Jomart Tokayev",
             *         "id": "per/kassym-jomart-tokayev",
             *         "country": "KZ",
             *         "role": {
             *           "ar": "رئيس كازاخستان منذ 2019",
             *           "en": "President of Kazakhstan since 2019"
             *         },
             *         "links": {},
             *         "salience": 0.6,
             *         "mentions": [
             *           0
             *         ]
             *       },
             *       {
             *         "type": "LOC",
             *         "subtype": "city",
             *         "name": "ألماتي",
             *         "nameLatin": "Almaty",
             *         "id": "loc/kz/almaty",
             *         "country": "KZ",
             *         "links": {
             *           "geonames": 1526384
             *         },
             *         "coordinates": {
             *           "latitude": 43.25,
             *           "longitude": 76.91667
             *         },
             *         "salience": 0.4,
             *         "mentions": [
             *           1
             *         ]
             *       }
             *     ]
             */
            entities: components["schemas"]["Entity"][];
            /**
             * @description Empty as a rule.
             * @example []
             */
            warnings: components["schemas"]["Warning"][];
            engine: components["schemas"]["EngineVersions"];
            /**
             * @description Your identifier; the answer carries it.
             * @example doc-1
             */
            id: string;
        };
        /**
         * @description A text of a batch.
         * @example {
         *       "id": "doc-1",
         *       "text": "أعلن الرئيس الكازاخستاني قاسم جومارت توكايف حالة الطوارئ في ألماتي."
         *     }
         */
        BatchDocument: {
            /**
             * @description Your identifier; the answer carries it.
             * @example doc-1
             */
            id: string;
            /**
             * @description The text, exactly as offsets shall count it: nothing is trimmed, normalised or cut.
             * @example أعلن الرئيس الكازاخستاني قاسم جومارت توكايف حالة الطوارئ في ألماتي.
             */
            text: string;
        };
        /** @description Why a document has no answer. */
        BatchError: {
            /**
             * @description Stable code, as of the problem of a single request.
             * @example lone-surrogate
             * @enum {string}
             */
            code: "malformed-request" | "empty-body" | "invalid-utf8" | "invalid-json" | "validation-failed" | "unauthorized" | "not-found" | "entry-not-found" | "method-not-allowed" | "not-acceptable" | "request-timeout" | "body-too-large" | "text-too-long" | "too-many-documents" | "too-many-terms" | "too-many-ignored" | "unsupported-media-type" | "unsupported-charset" | "unsupported-encoding" | "lone-surrogate" | "duplicate-id" | "empty-term" | "empty-ignore" | "duplicate-term-id" | "rate-limited" | "headers-too-large" | "internal-error" | "not-ready" | "overloaded";
            /**
             * @description The HTTP status that a single request would have.
             * @example 422
             */
            status: number;
            /**
             * @description What happened, and what to do.
             * @example a lone surrogate stands at UTF-16 offset 7
             */
            message: string;
            /**
             * @description Bad fields, at most 50.
             * @example [
             *       {
             *         "pointer": "/types/0",
             *         "code": "invalid-value",
             *         "message": "Invalid option: expected one of \"PER\"|\"LOC\"|\"ORG\""
             *       }
             *     ]
             */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The limit that was passed (413, 429).
             * @example 1000000
             */
            limit?: number;
            /**
             * @description The size of what was sent, where it is known (413).
             * @example 1000001
             */
            size?: number;
        };
        /**
         * @description A document without an answer.
         * @example {
         *       "id": "doc-2",
         *       "error": {
         *         "code": "text-too-long",
         *         "status": 413,
         *         "message": "The text has 1000001 UTF-16 code units, the limit is 1000000.",
         *         "limit": 1000000,
         *         "size": 1000001
         *       }
         *     }
         */
        BatchFailure: {
            /**
             * @description Id of the document; null where none could be read.
             * @example doc-2
             */
            id: string | null;
            /**
             * @description In a stream: number of the line that was sent, from 1, blank ones counted.
             * @example 2
             */
            line?: number;
            error: components["schemas"]["BatchError"];
        };
        /** @description The answer to a document, or why there is none. */
        BatchItem: components["schemas"]["BatchAnswer"] | components["schemas"]["BatchFailure"];
        /**
         * @description A line of a stream: a text, its id, and options of its own, which win over those of the query.
         * @example {
         *       "id": "doc-1",
         *       "text": "أعلن الرئيس الكازاخستاني قاسم جومارت توكايف حالة الطوارئ في ألماتي."
         *     }
         */
        BatchLine: {
            /**
             * @description The text, exactly as offsets shall count it: nothing is trimmed, normalised or cut.
             * @example أعلن الرئيس الكازاخستاني قاسم جومارت توكايف حالة الطوارئ في ألماتي.
             */
            text: string;
            /**
             * @description Types to return.
             * @default [
             *       "PER",
             *       "LOC",
             *       "ORG"
             *     ]
             * @example [
             *       "PER",
             *       "LOC",
             *       "ORG"
             *     ]
             */
            types?: components["schemas"]["EntityType"][];
            /** @default utf16 */
            offsetUnit?: components["schemas"]["OffsetUnit"];
            /**
             * @description `outermost`: no mention inside another (the whole of جامعة القاهرة). `all`: nested names too (القاهرة inside it).
             * @default outermost
             * @example outermost
             * @enum {string}
             */
            overlap?: "outermost" | "all";
            /**
             * @description Which mentions to leave out: `precise` those below a confidence of 0.8, `balanced` below 0.5, `recall` below 0.25.
             * @default balanced
             * @example balanced
             * @enum {string}
             */
            profile?: "precise" | "balanced" | "recall";
            /**
             * @description Mentions below this confidence are left out; wins over `profile`.
             * @example 0.5
             */
            minConfidence?: number;
            /**
             * @description Entries of your own, for this request only.
             * @default []
             * @example [
             *       {
             *         "text": "شركة النور للتقنية",
             *         "type": "ORG",
             *         "id": "crm-4711",
             *         "aliases": [
             *           "النور للتقنية"
             *         ]
             *       }
             *     ]
             */
            terms?: components["schemas"]["Term"][];
            /**
             * @description Names or entity ids that are not returned, whatever their spelling or clitics.
             * @default []
             * @example [
             *       "روسيا اليوم"
             *     ]
             */
            ignore?: string[];
            /**
             * @description Whether every mention tells why it was made and which candidates lost.
             * @default false
             * @example false
             */
            explain?: boolean;
            /**
             * @description Your identifier; the answer carries it.
             * @example doc-1
             */
            id: string;
        };
        /** @description Texts, and how to extract from all of them. */
        BatchRequest: {
            /**
             * @description The texts, each with an id that no other has.
             * @example [
             *       {
             *         "id": "doc-1",
             *         "text": "أعلن الرئيس الكازاخستاني قاسم جومارت توكايف حالة الطوارئ في ألماتي."
             *       }
             *     ]
             */
            documents: components["schemas"]["BatchDocument"][];
            /** @default {} */
            options?: components["schemas"]["ExtractOptions"];
        };
        /** @description An answer or an error for each document, in their order. */
        BatchResponse: {
            /**
             * @description One item for each document, in their order.
             * @example [
             *       {
             *         "id": "doc-1",
             *         "offsetUnit": "utf16",
             *         "length": 67,
             *         "mentions": [
             *           {
             *             "text": "قاسم جومارت توكايف",
             *             "type": "PER",
             *             "start": 25,
             *             "end": 43,
             *             "confidence": 0.98,
             *             "entity": 0,
             *             "source": "gazetteer",
             *             "clitics": []
             *           },
             *           {
             *             "text": "ألماتي",
             *             "type": "LOC",
             *             "start": 60,
             *             "end": 66,
             *             "confidence": 0.97,
             *             "entity": 1,
             *             "source": "gazetteer",
             *             "clitics": []
             *           }
             *         ],
             *         "entities": [
             *           {
             *             "type": "PER",
             *             "subtype": "politician",
             *             "name": "قاسم جومارت توكايف",
             *             "nameLatin": "Kassym-Jomart Tokayev",
             *             "id": "per/kassym-jomart-tokayev",
             *             "country": "KZ",
             *             "role": {
             *               "ar": "رئيس كازاخستان منذ 2019",
             *               "en": "President of Kazakhstan since 2019"
             *             },
             *             "links": {},
             *             "salience": 0.6,
             *             "mentions": [
             *               0
             *             ]
             *           },
             *           {
             *             "type": "LOC",
             *             "subtype": "city",
             *             "name": "ألماتي",
             *             "nameLatin": "Almaty",
             *             "id": "loc/kz/almaty",
             *             "country": "KZ",
             *             "links": {
             *               "geonames": 1526384
             *             },
             *             "coordinates": {
             *               "latitude": 43.25,
             *               "longitude": 76.91667
             *             },
             *             "salience": 0.4,
             *             "mentions": [
             *               1
             *             ]
             *           }
             *         ],
             *         "warnings": [],
             *         "engine": {
             *           "version": "0.1.0",
             *           "gazetteer": {
             *             "version": "2026.11.1",
             *             "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
             *           }
             *         }
             *       },
             *       {
             *         "id": "doc-2",
             *         "error": {
             *           "code": "text-too-long",
             *           "status": 413,
             *           "message": "The text has 1000001 UTF-16 code units, the limit is 1000000.",
             *           "limit": 1000000,
             *           "size": 1000001
             *         }
             *       }
             *     ]
             */
            documents: components["schemas"]["BatchItem"][];
        };
        /**
         * @description What made the answer.
         * @example {
         *       "version": "0.1.0",
         *       "gazetteer": {
         *         "version": "2026.11.1",
         *         "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
         *       }
         *     }
         */
        EngineVersions: {
            /**
             * @description Version of the engine.
             * @example 0.1.0
             */
            version: string;
            /**
             * @description The data that made the answer.
             * @example {
             *       "version": "2026.11.1",
             *       "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
             *     }
             */
            gazetteer: {
                /**
                 * @description Version of the data.
                 * @example 2026.11.1
                 */
                version: string;
                /**
                 * @description SHA-256 of the compiled gazetteer, in hexadecimal digits: same version and hash, same answer.
                 * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
                 */
                sha256: string;
            };
        };
        /**
         * @description What is meant: all mentions of the text that mean the same.
         * @example {
         *       "type": "PER",
         *       "subtype": "politician",
         *       "name": "قاسم جومارت توكايف",
         *       "nameLatin": "Kassym-Jomart Tokayev",
         *       "id": "per/kassym-jomart-tokayev",
         *       "country": "KZ",
         *       "role": {
         *         "ar": "رئيس كازاخستان منذ 2019",
         *         "en": "President of Kazakhstan since 2019"
         *       },
         *       "links": {},
         *       "salience": 0.6,
         *       "mentions": [
         *         0
         *       ]
         *     }
         */
        Entity: {
            type: components["schemas"]["EntityType"];
            /**
             * @description Finer type, where the gazetteer knows it.
             * @example politician
             */
            subtype?: string;
            /**
             * @description Canonical name, or the fullest mention.
             * @example قاسم جومارت توكايف
             */
            name: string;
            /**
             * @description Name in Latin letters.
             * @example Kassym-Jomart Tokayev
             */
            nameLatin?: string;
            /**
             * @description Id in the gazetteer, or of your term.
             * @example per/kassym-jomart-tokayev
             */
            id?: string;
            /**
             * @description ISO 3166-1 alpha-2.
             * @example KZ
             */
            country?: string;
            /**
             * @description What the entity is known for.
             * @example {
             *       "ar": "رئيس كازاخستان",
             *       "en": "President of Kazakhstan"
             *     }
             */
            role?: {
                /**
                 * @description In Arabic.
                 * @example رئيس كازاخستان
                 */
                ar: string;
                /**
                 * @description In English.
                 * @example President of Kazakhstan
                 */
                en: string;
            };
            /**
             * @description Identifiers elsewhere; empty if none is known.
             * @example {
             *       "geonames": 1526384
             *     }
             */
            links: {
                /**
                 * @description GeoNames id.
                 * @example 1526384
                 */
                geonames?: number;
                /**
                 * @description ISO 3166-1 or 3166-2 code.
                 * @example KZ
                 */
                iso3166?: string;
            };
            /**
             * @description WGS84 position of a place.
             * @example {
             *       "latitude": 43.25,
             *       "longitude": 76.92
             *     }
             */
            coordinates?: {
                /**
                 * @description Degrees north.
                 * @example 43.25
                 */
                latitude: number;
                /**
                 * @description Degrees east.
                 * @example 76.92
                 */
                longitude: number;
            };
            /**
             * @description Share of the text's attention, by number and position of mentions.
             * @example 0.7
             */
            salience: number;
            /**
             * @description Indexes into `mentions`, ascending.
             * @example [
             *       0
             *     ]
             */
            mentions: number[];
        };
        /**
         * @description Type of an entity: PER person, LOC location, ORG organisation. Labels and definitions: `GET /v1/types`.
         * @example PER
         * @enum {string}
         */
        EntityType: "PER" | "LOC" | "ORG";
        /**
         * @description Entries that fit.
         * @example {
         *       "entries": [
         *         {
         *           "id": "loc/kz/almaty",
         *           "type": "LOC",
         *           "subtype": "city",
         *           "name": "ألماتي",
         *           "aliases": [
         *             "ألما أتا",
         *             "ألماآتا",
         *             "المآتا",
         *             "ألماطي"
         *           ],
         *           "nameLatin": "Almaty",
         *           "country": "KZ",
         *           "links": {
         *             "geonames": 1526384
         *           },
         *           "coordinates": {
         *             "latitude": 43.25,
         *             "longitude": 76.91667
         *           },
         *           "population": 1977011,
         *           "source": "written by hand for Alam"
         *         }
         *       ],
         *       "next": null,
         *       "gazetteer": {
         *         "version": "2026.11.1",
         *         "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
         *       }
         *     }
         */
        EntriesResponse: {
            /**
             * @description Whole names first, then beginnings, then later words; the better known first.
             * @example [
             *       {
             *         "id": "loc/kz/almaty",
             *         "type": "LOC",
             *         "subtype": "city",
             *         "name": "ألماتي",
             *         "aliases": [
             *           "ألما أتا",
             *           "ألماآتا",
             *           "المآتا",
             *           "ألماطي"
             *         ],
             *         "nameLatin": "Almaty",
             *         "country": "KZ",
             *         "links": {
             *           "geonames": 1526384
             *         },
             *         "coordinates": {
             *           "latitude": 43.25,
             *           "longitude": 76.91667
             *         },
             *         "population": 1977011,
             *         "source": "written by hand for Alam"
             *       }
             *     ]
             */
            entries: components["schemas"]["Entry"][];
            /**
             * @description `cursor` of the next answer; null if there is no more.
             * @example null
             */
            next: string | null;
            /**
             * @description The data that made the answer.
             * @example {
             *       "version": "2026.11.1",
             *       "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
             *     }
             */
            gazetteer: {
                /**
                 * @description Version of the data.
                 * @example 2026.11.1
                 */
                version: string;
                /**
                 * @description SHA-256 of the compiled gazetteer, in hexadecimal digits: same version and hash, same answer.
                 * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
                 */
                sha256: string;
            };
        };
        /**
         * @description An entry of the gazetteer.
         * @example {
         *       "id": "loc/kz/almaty",
         *       "type": "LOC",
         *       "subtype": "city",
         *       "name": "ألماتي",
         *       "aliases": [
         *         "ألما أتا",
         *         "ألماآتا",
         *         "المآتا",
         *         "ألماطي"
         *       ],
         *       "nameLatin": "Almaty",
         *       "country": "KZ",
         *       "links": {
         *         "geonames": 1526384
         *       },
         *       "coordinates": {
         *         "latitude": 43.25,
         *         "longitude": 76.91667
         *       },
         *       "population": 1977011,
         *       "source": "written by hand for Alam"
         *     }
         */
        Entry: {
            /**
             * @description Stable id; never reused.
             * @example loc/kz/almaty
             */
            id: string;
            type: components["schemas"]["EntityType"];
            /**
             * @description Finer type.
             * @example city
             */
            subtype: string;
            /**
             * @description Canonical Arabic name.
             * @example ألماتي
             */
            name: string;
            /**
             * @description Other names and spellings, short forms among them.
             * @example [
             *       "ألما أتا",
             *       "ألماطي"
             *     ]
             */
            aliases: string[];
            /**
             * @description Name in Latin letters.
             * @example Almaty
             */
            nameLatin: string;
            /**
             * @description ISO 3166-1 alpha-2.
             * @example KZ
             */
            country?: string;
            /**
             * @description What the entity is known for.
             * @example {
             *       "ar": "رئيس كازاخستان",
             *       "en": "President of Kazakhstan"
             *     }
             */
            role?: {
                /**
                 * @description In Arabic.
                 * @example رئيس كازاخستان
                 */
                ar: string;
                /**
                 * @description In English.
                 * @example President of Kazakhstan
                 */
                en: string;
            };
            /**
             * @description Identifiers elsewhere; empty if none is known.
             * @example {
             *       "geonames": 1526384
             *     }
             */
            links: {
                /**
                 * @description GeoNames id.
                 * @example 1526384
                 */
                geonames?: number;
                /**
                 * @description ISO 3166-1 or 3166-2 code.
                 * @example KZ
                 */
                iso3166?: string;
            };
            /**
             * @description WGS84 position of a place.
             * @example {
             *       "latitude": 43.25,
             *       "longitude": 76.92
             *     }
             */
            coordinates?: {
                /**
                 * @description Degrees north.
                 * @example 43.25
                 */
                latitude: number;
                /**
                 * @description Degrees east.
                 * @example 76.92
                 */
                longitude: number;
            };
            /**
             * @description Inhabitants of a place, where the source tells.
             * @example 1977011
             */
            population?: number;
            /**
             * @description Where the entry comes from.
             * @example written by hand for Alam
             */
            source: string;
        };
        /**
         * @description Why the mention was made. Only with `explain: true`.
         * @example {
         *       "entries": [
         *         {
         *           "id": "per/kassym-jomart-tokayev",
         *           "name": "قاسم جومارت توكايف",
         *           "form": "قاسم جومارت توكايف",
         *           "ambiguity": "free"
         *         }
         *       ],
         *       "rules": [
         *         {
         *           "id": "per/title-name",
         *           "about": "A title opens a personal name."
         *         }
         *       ],
         *       "folds": [
         *         "hamza"
         *       ],
         *       "clitics": [],
         *       "evidence": [
         *         {
         *           "id": "full-name",
         *           "about": "The full name of a known person.",
         *           "weight": 2.9
         *         },
         *         {
         *           "id": "title-before",
         *           "about": "A title stands before the name.",
         *           "weight": 1
         *         }
         *       ],
         *       "score": 3.9,
         *       "rivals": [
         *         {
         *           "text": "توكايف",
         *           "type": "PER",
         *           "start": 37,
         *           "end": 43,
         *           "score": 1.1,
         *           "reason": "shorter"
         *         }
         *       ],
         *       "rivalSet": {
         *         "spans": [
         *           {
         *             "text": "توكايف",
         *             "type": "PER",
         *             "start": 37,
         *             "end": 43,
         *             "score": 1.1
         *           }
         *         ],
         *         "difference": 2.8
         *       }
         *     }
         */
        Explanation: {
            /**
             * @description Gazetteer entries and terms that match.
             * @example [
             *       {
             *         "id": "per/kassym-jomart-tokayev",
             *         "name": "قاسم جومارت توكايف",
             *         "form": "قاسم جومارت توكايف",
             *         "ambiguity": "free"
             *       }
             *     ]
             */
            entries: {
                /**
                 * @description Id of the gazetteer entry or term.
                 * @example per/kassym-jomart-tokayev
                 */
                id: string;
                /**
                 * @description Its canonical name.
                 * @example قاسم جومارت توكايف
                 */
                name: string;
                /**
                 * @description The form that matched: the name or one of its aliases.
                 * @example قاسم جومارت توكاييف
                 */
                form: string;
                /**
                 * @description How far the form can be trusted alone.
                 * @example free
                 */
                ambiguity: string;
            }[];
            /**
             * @description Rules that match.
             * @example [
             *       {
             *         "id": "per/title-name",
             *         "about": "A title opens a personal name."
             *       }
             *     ]
             */
            rules: {
                /**
                 * @description Stable id of the rule.
                 * @example per/title-name
                 */
                id: string;
                /**
                 * @description What the rule says.
                 * @example A title opens a personal name.
                 */
                about: string;
            }[];
            /**
             * @description What folding changed between text and entry.
             * @example [
             *       "hamza",
             *       "tatweel"
             *     ]
             */
            folds: string[];
            /**
             * @description Clitics that were split off.
             * @example [
             *       "و"
             *     ]
             */
            clitics: string[];
            /**
             * @description What weighed, strongest first; the weights sum up to `score`.
             * @example [
             *       {
             *         "id": "full-name",
             *         "about": "The full name of a known person.",
             *         "weight": 2.9
             *       },
             *       {
             *         "id": "title-before",
             *         "about": "A title stands before the name.",
             *         "weight": 1
             *       }
             *     ]
             */
            evidence: {
                /**
                 * @description Stable id of the evidence.
                 * @example title-before
                 */
                id: string;
                /**
                 * @description What was seen.
                 * @example A title stands before the name.
                 */
                about: string;
                /**
                 * @description Its weight in log-odds; negative speaks against.
                 * @example 1.4
                 */
                weight: number;
            }[];
            /**
             * @description Score in log-odds; the confidence is made from it.
             * @example 3.9
             */
            score: number;
            /**
             * @description Candidates that overlap the mention and lost, best first.
             * @example [
             *       {
             *         "text": "توكايف",
             *         "type": "PER",
             *         "start": 37,
             *         "end": 43,
             *         "score": 1.1,
             *         "reason": "shorter"
             *       }
             *     ]
             */
            rivals: {
                /**
                 * @description The candidate as it stands in the text.
                 * @example جومارت
                 */
                text: string;
                type: components["schemas"]["EntityType"];
                /**
                 * @description Where it starts.
                 * @example 30
                 */
                start: number;
                /**
                 * @description Where it ends.
                 * @example 36
                 */
                end: number;
                /**
                 * @description Its score in log-odds.
                 * @example 0.3
                 */
                score: number;
                /**
                 * @description Why it lost.
                 * @example shorter
                 */
                reason: string;
            }[];
            /**
             * @description The best set of spans without this mention. Not for mentions that others of the text made.
             * @example {
             *       "spans": [
             *         {
             *           "text": "توكايف",
             *           "type": "PER",
             *           "start": 37,
             *           "end": 43,
             *           "score": 1.1
             *         }
             *       ],
             *       "difference": 2.8
             *     }
             */
            rivalSet?: {
                /**
                 * @description Its spans, as far as they are not in the answer too; empty if there would be no name.
                 * @example [
                 *       {
                 *         "text": "توكايف",
                 *         "type": "PER",
                 *         "start": 37,
                 *         "end": 43,
                 *         "score": 1.1
                 *       }
                 *     ]
                 */
                spans: {
                    /**
                     * @description The candidate as it stands in the text.
                     * @example جومارت
                     */
                    text: string;
                    type: components["schemas"]["EntityType"];
                    /**
                     * @description Where it starts.
                     * @example 30
                     */
                    start: number;
                    /**
                     * @description Where it ends.
                     * @example 36
                     */
                    end: number;
                    /**
                     * @description Its score in log-odds.
                     * @example 0.3
                     */
                    score: number;
                }[];
                /**
                 * @description By how much the sum of its scores is lower, in log-odds.
                 * @example 2.8
                 */
                difference: number;
            };
        };
        /**
         * @description How to extract: the options of a single text.
         * @example {
         *       "types": [
         *         "PER"
         *       ],
         *       "minConfidence": 0.7
         *     }
         */
        ExtractOptions: {
            /**
             * @description Types to return.
             * @default [
             *       "PER",
             *       "LOC",
             *       "ORG"
             *     ]
             * @example [
             *       "PER",
             *       "LOC",
             *       "ORG"
             *     ]
             */
            types?: components["schemas"]["EntityType"][];
            /** @default utf16 */
            offsetUnit?: components["schemas"]["OffsetUnit"];
            /**
             * @description `outermost`: no mention inside another (the whole of جامعة القاهرة). `all`: nested names too (القاهرة inside it).
             * @default outermost
             * @example outermost
             * @enum {string}
             */
            overlap?: "outermost" | "all";
            /**
             * @description Which mentions to leave out: `precise` those below a confidence of 0.8, `balanced` below 0.5, `recall` below 0.25.
             * @default balanced
             * @example balanced
             * @enum {string}
             */
            profile?: "precise" | "balanced" | "recall";
            /**
             * @description Mentions below this confidence are left out; wins over `profile`.
             * @example 0.5
             */
            minConfidence?: number;
            /**
             * @description Entries of your own, for this request only.
             * @default []
             * @example [
             *       {
             *         "text": "شركة النور للتقنية",
             *         "type": "ORG",
             *         "id": "crm-4711",
             *         "aliases": [
             *           "النور للتقنية"
             *         ]
             *       }
             *     ]
             */
            terms?: components["schemas"]["Term"][];
            /**
             * @description Names or entity ids that are not returned, whatever their spelling or clitics.
             * @default []
             * @example [
             *       "روسيا اليوم"
             *     ]
             */
            ignore?: string[];
            /**
             * @description Whether every mention tells why it was made and which candidates lost.
             * @default false
             * @example false
             */
            explain?: boolean;
        };
        /** @description A text and how to extract from it. */
        ExtractRequest: {
            /**
             * @description The text, exactly as offsets shall count it: nothing is trimmed, normalised or cut.
             * @example أعلن الرئيس الكازاخستاني قاسم جومارت توكايف حالة الطوارئ في ألماتي.
             */
            text: string;
            /**
             * @description Types to return.
             * @default [
             *       "PER",
             *       "LOC",
             *       "ORG"
             *     ]
             * @example [
             *       "PER",
             *       "LOC",
             *       "ORG"
             *     ]
             */
            types?: components["schemas"]["EntityType"][];
            /** @default utf16 */
            offsetUnit?: components["schemas"]["OffsetUnit"];
            /**
             * @description `outermost`: no mention inside another (the whole of جامعة القاهرة). `all`: nested names too (القاهرة inside it).
             * @default outermost
             * @example outermost
             * @enum {string}
             */
            overlap?: "outermost" | "all";
            /**
             * @description Which mentions to leave out: `precise` those below a confidence of 0.8, `balanced` below 0.5, `recall` below 0.25.
             * @default balanced
             * @example balanced
             * @enum {string}
             */
            profile?: "precise" | "balanced" | "recall";
            /**
             * @description Mentions below this confidence are left out; wins over `profile`.
             * @example 0.5
             */
            minConfidence?: number;
            /**
             * @description Entries of your own, for this request only.
             * @default []
             * @example [
             *       {
             *         "text": "شركة النور للتقنية",
             *         "type": "ORG",
             *         "id": "crm-4711",
             *         "aliases": [
             *           "النور للتقنية"
             *         ]
             *       }
             *     ]
             */
            terms?: components["schemas"]["Term"][];
            /**
             * @description Names or entity ids that are not returned, whatever their spelling or clitics.
             * @default []
             * @example [
             *       "روسيا اليوم"
             *     ]
             */
            ignore?: string[];
            /**
             * @description Whether every mention tells why it was made and which candidates lost.
             * @default false
             * @example false
             */
            explain?: boolean;
        };
        /**
         * @description Mentions and entities of one text.
         * @example {
         *       "offsetUnit": "utf16",
         *       "length": 67,
         *       "mentions": [
         *         {
         *           "text": "قاسم جومارت توكايف",
         *           "type": "PER",
         *           "start": 25,
         *           "end": 43,
         *           "confidence": 0.98,
         *           "entity": 0,
         *           "source": "gazetteer",
         *           "clitics": []
         *         },
         *         {
         *           "text": "ألماتي",
         *           "type": "LOC",
         *           "start": 60,
         *           "end": 66,
         *           "confidence": 0.97,
         *           "entity": 1,
         *           "source": "gazetteer",
         *           "clitics": []
         *         }
         *       ],
         *       "entities": [
         *         {
         *           "type": "PER",
         *           "subtype": "politician",
         *           "name": "قاسم جومارت توكايف",
         *           "nameLatin": "Kassym-Jomart Tokayev",
         *           "id": "per/kassym-jomart-tokayev",
         *           "country": "KZ",
         *           "role": {
         *             "ar": "رئيس كازاخستان منذ 2019",
         *             "en": "President of Kazakhstan since 2019"
         *           },
         *           "links": {},
         *           "salience": 0.6,
         *           "mentions": [
         *             0
         *           ]
         *         },
         *         {
         *           "type": "LOC",
         *           "subtype": "city",
         *           "name": "ألماتي",
         *           "nameLatin": "Almaty",
         *           "id": "loc/kz/almaty",
         *           "country": "KZ",
         *           "links": {
         *             "geonames": 1526384
         *           },
         *           "coordinates": {
         *             "latitude": 43.25,
         *             "longitude": 76.91667
         *           },
         *           "salience": 0.4,
         *           "mentions": [
         *             1
         *           ]
         *         }
         *       ],
         *       "warnings": [],
         *       "engine": {
         *         "version": "0.1.0",
         *         "gazetteer": {
         *           "version": "2026.11.1",
         *           "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"
         *         }
         *       }
         *     }
         */
        ExtractResponse: {
            offsetUnit: components["schemas"]["OffsetUnit"];
            /**
             * @description Length of the text in `offsetUnit`.
             * @example 67
             */
            length: number;
            /**
             * @description Sorted by start, then longer first.
             * @example [
             *       {
             *         "text": "قاسم جومارت توكايف",
             *         "type": "PER",
             *         "start": 25,
             *         "end": 43,
             *         "confidence": 0.98,
             *         "entity": 0,
             *         "source": "gazetteer",
             *         "clitics": []
             *       },
             *       {
             *         "text": "ألماتي",
             *         "type": "LOC",
             *         "start": 60,
             *         "end": 66,
             *         "confidence": 0.97,
             *         "entity": 1,
             *         "source": "gazetteer",
             *         "clitics": []
             *       }
             *     ]
             */
            mentions: components["schemas"]["Mention"][];
            /**
             * @description In the order of their first mentions.
             * @example [
             *       {
             *         "type": "PER",
             *         "subtype": "politician",
             *         "name": "قاسم جومارت توكايف",
             *         "nameLatin": "Kassym-Jomart Tokayev",
             *         "id": "per/kassym-jomart-tokayev",
             *         "country": "KZ",
             *         "role": {
             *           "ar": "رئيس كازاخستان منذ 2019",
             *           "en": "President of Kazakhstan since 2019"
             *         },
             *         "links": {},
             *         "salience": 0.6,
             *         "mentions": [
             *           0
             *         ]
             *       },
             *       {
             *         "type": "LOC",
             *         "subtype": "city",
             *         "name": "ألماتي",
             *         "nameLatin": "Almaty",
             *         "id": "loc/kz/almaty",
             *         "country": "KZ",
             *         "links": {
             *           "geonames": 1526384
             *         },
             *         "coordinates": {
             *           "latitude": 43.25,
             *           "longitude": 76.91667
             *         },
             *         "salience": 0.4,
             *         "mentions": [
             *           1
             *         ]
             *       }
             *     ]
             */
            entities: components["schemas"]["Entity"][];
            /**
             * @description Empty as a rule.
             * @example []
             */
            warnings: components["schemas"]["Warning"][];
            engine: components["schemas"]["EngineVersions"];
        };
        /** @description One bad field. */
        FieldError: {
            /**
             * @description JSON Pointer (RFC 6901) into the body; a query parameter stands under `/query`.
             * @example /types/0
             * @example /query/offsetUnit
             */
            pointer: string;
            /**
             * @description Kind of fault.
             * @example unrecognized-keys
             * @example invalid-value
             */
            code: string;
            /**
             * @description What is wrong there.
             * @example Invalid option: expected one of "PER"|"LOC"|"ORG"
             */
            message: string;
        };
        /**
         * @description A format of answers.
         * @example {
         *       "name": "html",
         *       "mediaType": "text/html; charset=utf-8",
         *       "extension": "html",
         *       "description": "A page to read: the text with its names marked, right to left, and a table of the entities. No script."
         *     }
         */
        Format: {
            /**
             * @description For `?format=` and `alam extract --format`.
             * @example html
             * @enum {string}
             */
            name: "json" | "html" | "conll" | "brat" | "webannotation" | "labelstudio" | "doccano" | "elasticsearch" | "csv";
            /**
             * @description For `Accept`; the Content-Type of the answer.
             * @example text/html; charset=utf-8
             */
            mediaType: string;
            /**
             * @description Usual ending of file names.
             * @example html
             */
            extension: string;
            /**
             * @description What it holds.
             * @example A page to read: the text with its names marked, right to left, and a table of the entities. No script.
             */
            description: string;
        };
        /** @description Alive. */
        HealthResponse: {
            /**
             * @description The process answers.
             * @example ok
             * @constant
             */
            status: "ok";
        };
        /** @description Versions, counts, limits and formats of this service. */
        InfoResponse: {
            /**
             * @description Name of the service.
             * @example alam
             * @constant
             */
            name: "alam";
            /**
             * @description Version of the engine.
             * @example 0.1.0
             */
            version: string;
            /**
             * @description The names that this service knows.
             * @example {
             *       "version": "2026.11.1",
             *       "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
             *       "entities": {
             *         "PER": 1200,
             *         "LOC": 9000,
             *         "ORG": 800
             *       },
             *       "forms": 25000
             *     }
             */
            gazetteer: {
                /**
                 * @description Version of the data.
                 * @example 2026.11.1
                 */
                version: string;
                /**
                 * @description SHA-256 of the compiled gazetteer, in hexadecimal digits: same version and hash, same answer.
                 * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
                 */
                sha256: string;
                /**
                 * @description Entities by type.
                 * @example {
                 *       "PER": 1200,
                 *       "LOC": 9000,
                 *       "ORG": 800
                 *     }
                 */
                entities: {
                    PER: number;
                    LOC: number;
                    ORG: number;
                };
                /**
                 * @description Names and aliases.
                 * @example 25000
                 */
                forms: number;
            };
            /**
             * @description Types of entities.
             * @example [
             *       "PER",
             *       "LOC",
             *       "ORG"
             *     ]
             */
            types: components["schemas"]["EntityType"][];
            /**
             * @description Units of offsets.
             * @example [
             *       "utf16",
             *       "codepoint",
             *       "utf8"
             *     ]
             */
            offsetUnits: components["schemas"]["OffsetUnit"][];
            /**
             * @description What is read and written.
             * @example {
             *       "in": [
             *         "application/json",
             *         "text/plain"
             *       ],
             *       "out": [
             *         {
             *           "name": "json",
             *           "mediaType": "application/json; charset=utf-8",
             *           "extension": "json",
             *           "description": "All that is known: mentions, entities, warnings, versions. Offsets in `offsetUnit`."
             *         }
             *       ]
             *     }
             */
            formats: {
                /**
                 * @description Media types of requests.
                 * @example [
                 *       "application/json",
                 *       "text/plain"
                 *     ]
                 */
                in: string[];
                /**
                 * @description Formats of the answers of `POST /v1/entities`.
                 * @example [
                 *       {
                 *         "name": "json",
                 *         "mediaType": "application/json; charset=utf-8",
                 *         "extension": "json",
                 *         "description": "All that is known: mentions, entities, warnings, versions. Offsets in `offsetUnit`."
                 *       }
                 *     ]
                 */
                out: components["schemas"]["Format"][];
            };
            /**
             * @description The `minConfidence` that each `profile` of a request stands for.
             * @example {
             *       "precise": 0.8,
             *       "balanced": 0.5,
             *       "recall": 0.25
             *     }
             */
            profiles: {
                /**
                 * @description Of `precise`.
                 * @example 0.8
                 */
                precise: number;
                /**
                 * @description Of `balanced`, the default.
                 * @example 0.5
                 */
                balanced: number;
                /**
                 * @description Of `recall`.
                 * @example 0.25
                 */
                recall: number;
            };
            limits: components["schemas"]["Limits"];
        };
        /** @description What is larger is refused by 413, never cut. */
        Limits: {
            /**
             * @description Longest text, in UTF-16 code units.
             * @example 1000000
             */
            textCharacters: number;
            /**
             * @description Largest request body of one text, and longest line of a stream, in bytes.
             * @example 8388608
             */
            bodyBytes: number;
            /**
             * @description Most `documents` of a batch; a stream has no limit.
             * @example 1000
             */
            batchDocuments: number;
            /**
             * @description Largest body of a batch, in bytes; a stream has no limit.
             * @example 16777216
             */
            batchBodyBytes: number;
            /**
             * @description Most `terms` of a request.
             * @example 1000
             */
            terms: number;
            /**
             * @description Most `ignore` of a request.
             * @example 1000
             */
            ignore: number;
        };
        /**
         * @description A name found in the text.
         * @example {
         *       "text": "قاسم جومارت توكايف",
         *       "type": "PER",
         *       "start": 25,
         *       "end": 43,
         *       "confidence": 0.98,
         *       "entity": 0,
         *       "source": "gazetteer",
         *       "clitics": []
         *     }
         */
        Mention: {
            /**
             * @description The name as it stands in the text, attached clitics outside.
             * @example قاسم جومارت توكايف
             */
            text: string;
            type: components["schemas"]["EntityType"];
            /**
             * @description Where it starts, in `offsetUnit`.
             * @example 25
             */
            start: number;
            /**
             * @description Where it ends (first unit after it), in `offsetUnit`.
             * @example 43
             */
            end: number;
            /**
             * @description How sure the engine is, 0–1.
             * @example 0.98
             */
            confidence: number;
            /**
             * @description Index into `entities`: what is meant.
             * @example 0
             */
            entity: number;
            /**
             * @description What found it: an entry of the gazetteer, a rule, another mention of the same text, or a term of the request.
             * @example gazetteer
             * @enum {string}
             */
            source: "gazetteer" | "rule" | "coreference" | "term";
            /**
             * @description Clitics attached before the name, in reading order.
             * @example [
             *       "و",
             *       "ب"
             *     ]
             */
            clitics: string[];
            explanation?: components["schemas"]["Explanation"];
        };
        /**
         * @description Unit of `start`, `end` and `length`: `utf16` code units (JavaScript, Java, C#), `codepoint` (Python, PostgreSQL) or `utf8` bytes (Go, Rust).
         * @example utf16
         * @enum {string}
         */
        OffsetUnit: "utf16" | "codepoint" | "utf8";
        /** @description RFC 9457 problem details. */
        Problem: {
            /**
             * @description URI of the kind of problem.
             * @example urn:alam:problem:validation-failed
             */
            type: string;
            /**
             * @description The kind of problem in words; same for the same code.
             * @example The request does not fit the schema
             */
            title: string;
            /**
             * @description HTTP status.
             * @example 400
             */
            status: number;
            /**
             * @description What happened this time, and what to do.
             * @example 2 fields are wrong; see `errors`.
             */
            detail: string;
            /**
             * @description Path of the request, without its query.
             * @example /v1/entities
             */
            instance: string;
            /**
             * @description Stable code: decide by this one.
             * @example validation-failed
             * @enum {string}
             */
            code: "malformed-request" | "empty-body" | "invalid-utf8" | "invalid-json" | "validation-failed" | "unauthorized" | "not-found" | "entry-not-found" | "method-not-allowed" | "not-acceptable" | "request-timeout" | "body-too-large" | "text-too-long" | "too-many-documents" | "too-many-terms" | "too-many-ignored" | "unsupported-media-type" | "unsupported-charset" | "unsupported-encoding" | "lone-surrogate" | "duplicate-id" | "empty-term" | "empty-ignore" | "duplicate-term-id" | "rate-limited" | "headers-too-large" | "internal-error" | "not-ready" | "overloaded";
            /**
             * @description Same as the `X-Request-Id` header and the log.
             * @example 5f0c3e0e-8d0a-4c5b-9a3c-0f6a3c1d2e4b
             */
            requestId: string;
            /**
             * @description Bad fields, at most 50.
             * @example [
             *       {
             *         "pointer": "/types/0",
             *         "code": "invalid-value",
             *         "message": "Invalid option: expected one of \"PER\"|\"LOC\"|\"ORG\""
             *       }
             *     ]
             */
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description The limit that was passed (413, 429).
             * @example 1000000
             */
            limit?: number;
            /**
             * @description The size of what was sent, where it is known (413).
             * @example 1000001
             */
            size?: number;
        };
        /** @description Ready for texts. */
        ReadyResponse: {
            /**
             * @description The gazetteer is loaded and the service is not stopping.
             * @example ready
             * @constant
             */
            status: "ready";
        };
        /**
         * @description An entry of your own, for this request. It is matched like those of the gazetteer (spelling folded, clitics split) and wins over them.
         * @example {
         *       "text": "شركة النور للتقنية",
         *       "type": "ORG",
         *       "id": "crm-4711",
         *       "aliases": [
         *         "النور للتقنية"
         *       ]
         *     }
         */
        Term: {
            /**
             * @description The name, as it is written in Arabic or Latin letters.
             * @example شركة النور للتقنية
             */
            text: string;
            type: components["schemas"]["EntityType"];
            /**
             * @description Your identifier; the entity in the answer carries it.
             * @example crm-4711
             */
            id?: string;
            /**
             * @description Other names of the same.
             * @example [
             *       "النور للتقنية"
             *     ]
             */
            aliases?: string[];
        };
        /** @description The types of entities that this service knows. */
        TypesResponse: {
            /**
             * @description All types, in the order that breaks ties.
             * @example [
             *       {
             *         "type": "PER",
             *         "label": {
             *           "ar": "شخص",
             *           "en": "Person"
             *         },
             *         "definition": {
             *           "ar": "اسم شخص حقيقي: اسم كامل أو اسم عائلة أو اسم أول أو كنية أو اسم فني، من غير اللقب والمنصب والرتبة.",
             *           "en": "The name of a person: full name, surname, first name, kunya, stage or pen name, without title, office or rank."
             *         }
             *       }
             *     ]
             */
            types: {
                type: components["schemas"]["EntityType"];
                /**
                 * @description Name of the type.
                 * @example {
                 *       "ar": "شخص",
                 *       "en": "Person"
                 *     }
                 */
                label: {
                    /**
                     * @description In Arabic.
                     * @example شخص
                     */
                    ar: string;
                    /**
                     * @description In English.
                     * @example Person
                     */
                    en: string;
                };
                /**
                 * @description What counts as such a mention.
                 * @example {
                 *       "ar": "اسم شخص حقيقي: اسم كامل أو اسم عائلة أو اسم أول أو كنية أو اسم فني، من غير اللقب والمنصب والرتبة.",
                 *       "en": "The name of a person: full name, surname, first name, kunya, stage or pen name, without title, office or rank."
                 *     }
                 */
                definition: {
                    /**
                     * @description In Arabic.
                     * @example شخص
                     */
                    ar: string;
                    /**
                     * @description In English.
                     * @example Person
                     */
                    en: string;
                };
            }[];
        };
        /** @description Something about the text that a caller may not have meant. */
        Warning: {
            /**
             * @description Stable code.
             * @example no-arabic-letters
             * @enum {string}
             */
            code: "byte-order-mark" | "no-arabic-letters";
            /**
             * @description What it means.
             * @example The text holds no Arabic letter.
             */
            message: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: {
        /** @description Yours, if you sent a harmless one, else a new one. */
        "X-Request-Id": string;
        /** @description Where the time went, in milliseconds. */
        "Server-Timing": string;
        /** @description Requests that a key or address has in a window, if the operator limits them. */
        "RateLimit-Limit": number;
        /** @description How many are left. */
        "RateLimit-Remaining": number;
        /** @description Seconds until they are counted anew. */
        "RateLimit-Reset": number;
        /** @description Seconds to wait before trying again. */
        "Retry-After": number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Alive. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthResponse"];
                };
            };
            /** @description Not Acceptable: `not-acceptable`. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error: `internal-error`. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Ready for texts. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadyResponse"];
                };
            };
            /** @description Not Acceptable: `not-acceptable`. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error: `internal-error`. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable: `not-ready`. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    extractEntities: {
        parameters: {
            query?: {
                /** @description Not with JSON. Types to return, separated by commas or repeated; default all. */
                types?: components["schemas"]["EntityType"][];
                /** @description Not with JSON. Unit of offsets; default utf16. */
                offsetUnit?: "utf16" | "codepoint" | "utf8";
                /** @description Not with JSON. `outermost` (default) or `all`. */
                overlap?: "outermost" | "all";
                /** @description Not with JSON. `precise`, `balanced` (default) or `recall`. */
                profile?: "precise" | "balanced" | "recall";
                /** @description Not with JSON. Lowest confidence to return; wins over `profile`. */
                minConfidence?: number;
                /** @description Not with JSON. A name or entity id that is not returned; repeat for several. */
                ignore?: string[];
                /** @description Not with JSON. `true` for the reasons of every mention. */
                explain?: boolean;
                /** @description Format of the answer, for every request; wins over `Accept`. */
                format?: "json" | "html" | "conll" | "brat" | "webannotation" | "labelstudio" | "doccano" | "elasticsearch" | "csv";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtractRequest"];
                "text/plain": string;
            };
        };
        responses: {
            /** @description Mentions and entities of one text. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtractResponse"];
                    "text/html; charset=utf-8": string;
                    "text/x.conll; charset=utf-8": string;
                    "text/x.brat; charset=utf-8": string;
                    "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"; charset=utf-8": Record<string, never>;
                    "application/x.label-studio+json; charset=utf-8": unknown[];
                    "application/x.doccano+jsonl; charset=utf-8": string;
                    "text/x.annotated-text; charset=utf-8": string;
                    "text/csv; charset=utf-8; header=present": string;
                };
            };
            /** @description Bad Request: `malformed-request`, `empty-body`, `invalid-utf8`, `invalid-json`, `validation-failed`. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized: `unauthorized`. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Acceptable: `not-acceptable`. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout: `request-timeout`. */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Payload Too Large: `body-too-large`, `text-too-long`, `too-many-terms`, `too-many-ignored`. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported Media Type: `unsupported-media-type`, `unsupported-charset`, `unsupported-encoding`. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity: `lone-surrogate`, `empty-term`, `empty-ignore`, `duplicate-term-id`. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests: `rate-limited`. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Header Fields Too Large: `headers-too-large`. */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error: `internal-error`. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable: `not-ready`, `overloaded`. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    extractBatch: {
        parameters: {
            query?: {
                /** @description Not with JSON. Types to return, separated by commas or repeated; default all. */
                types?: components["schemas"]["EntityType"][];
                /** @description Not with JSON. Unit of offsets; default utf16. */
                offsetUnit?: "utf16" | "codepoint" | "utf8";
                /** @description Not with JSON. `outermost` (default) or `all`. */
                overlap?: "outermost" | "all";
                /** @description Not with JSON. `precise`, `balanced` (default) or `recall`. */
                profile?: "precise" | "balanced" | "recall";
                /** @description Not with JSON. Lowest confidence to return; wins over `profile`. */
                minConfidence?: number;
                /** @description Not with JSON. A name or entity id that is not returned; repeat for several. */
                ignore?: string[];
                /** @description Not with JSON. `true` for the reasons of every mention. */
                explain?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BatchRequest"];
                "application/x-ndjson": string;
            };
        };
        responses: {
            /** @description An answer or an error for each document, in their order. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchResponse"];
                    "application/x-ndjson": string;
                };
            };
            /** @description Bad Request: `malformed-request`, `empty-body`, `invalid-utf8`, `invalid-json`, `validation-failed`. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized: `unauthorized`. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Acceptable: `not-acceptable`. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Timeout: `request-timeout`. */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Payload Too Large: `body-too-large`, `too-many-documents`, `too-many-terms`, `too-many-ignored`. */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unsupported Media Type: `unsupported-media-type`, `unsupported-charset`, `unsupported-encoding`. */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unprocessable Entity: `duplicate-id`, `empty-term`, `empty-ignore`, `duplicate-term-id`. */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests: `rate-limited`. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Request Header Fields Too Large: `headers-too-large`. */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error: `internal-error`. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable: `not-ready`, `overloaded`. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchEntries: {
        parameters: {
            query: {
                /** @description A name or its beginning, Arabic (spelling folded) or Latin (without case and accents); a later word of the name may be the one. */
                q: string;
                /** @description Entries of this type only. */
                type?: "PER" | "LOC" | "ORG";
                /** @description Entries of this country only: ISO 3166-1 alpha-2. */
                country?: string;
                /** @description Most entries of an answer, 1 to 100; default 20. */
                limit?: number;
                /** @description `next` of the answer before, to go on after it. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Entries that fit. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntriesResponse"];
                };
            };
            /** @description Bad Request: `validation-failed`. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized: `unauthorized`. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Acceptable: `not-acceptable`. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests: `rate-limited`. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error: `internal-error`. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable: `not-ready`, `overloaded`. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getEntry: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the entry. Its slashes may be percent-encoded or stand as they are. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An entry of the gazetteer. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entry"];
                };
            };
            /** @description Bad Request: `malformed-request`, `validation-failed`. */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Unauthorized: `unauthorized`. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Found: `entry-not-found`. */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Acceptable: `not-acceptable`. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests: `rate-limited`. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error: `internal-error`. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable: `not-ready`, `overloaded`. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    listTypes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The types of entities that this service knows. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TypesResponse"];
                };
            };
            /** @description Unauthorized: `unauthorized`. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Acceptable: `not-acceptable`. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests: `rate-limited`. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error: `internal-error`. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable: `overloaded`. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getInfo: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Versions, counts, limits and formats of this service. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InfoResponse"];
                };
            };
            /** @description Unauthorized: `unauthorized`. */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Not Acceptable: `not-acceptable`. */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Too Many Requests: `rate-limited`. */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error: `internal-error`. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Service Unavailable: `not-ready`, `overloaded`. */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "Retry-After": components["headers"]["Retry-After"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Prometheus text format. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Request Header Fields Too Large: `headers-too-large`. */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Internal Server Error: `internal-error`. */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
