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
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * This document
         * @description The API in OpenAPI 3.1, for generators of clients and for tests. Its page for people is [/docs](/docs).
         */
        get: operations["getOpenapi"];
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
            code: components["schemas"]["ErrorCode"];
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
             * @description Finer type, where the gazetteer knows it, such as `politician`, `city` or `party`.
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
         * @description Type of an entity: `PER` person, `LOC` location, `ORG` organisation. Labels and definitions: `GET /v1/types`.
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
             * @description Finer type, such as `politician`, `city` or `party`.
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
         * @description Stable code of an error: decide by this one.
         *
         *     - `malformed-request` (400): The request is not valid HTTP. Check the path's percent-encoding and the Content-Length header.
         *     - `empty-body` (400): The request has no body. Send a JSON object with `text`, or the text itself as text/plain.
         *     - `invalid-utf8` (400): The body is not UTF-8. Encode the body as UTF-8; windows-1256 and UTF-16 must be converted first.
         *     - `invalid-json` (400): The body is not JSON. Send one JSON document; check quotes, commas and escapes.
         *     - `validation-failed` (400): The request does not fit the schema. `errors` names each bad field; the schema is at /docs.
         *     - `unauthorized` (401): A valid API key is required. Send a configured key as `x-api-key` or `Authorization: Bearer`.
         *     - `not-found` (404): There is nothing at this path. See /docs for the paths.
         *     - `entry-not-found` (404): The gazetteer has no such entry. Look the name up at /v1/gazetteer/entries?q=; ids are never reused.
         *     - `method-not-allowed` (405): The path does not take this method. Use one of the methods of the `Allow` header.
         *     - `not-acceptable` (406): No format of the answer is accepted. Accept a media type of GET /v1/info, name one by `?format=`, or send no `Accept`.
         *     - `request-timeout` (408): The request took too long to arrive. Send it faster, or raise REQUEST_TIMEOUT_MS.
         *     - `body-too-large` (413): The body is too large. Send less than `limit` bytes, or raise BODY_LIMIT_BYTES (BATCH_BODY_LIMIT_BYTES for a batch).
         *     - `text-too-long` (413): The text is too long. Split the text at paragraphs, or raise MAX_TEXT_CHARACTERS.
         *     - `too-many-documents` (413): There are too many documents. Send fewer `documents` at once, stream them as NDJSON, or raise MAX_BATCH_DOCUMENTS.
         *     - `too-many-terms` (413): There are too many terms. Send fewer `terms`, or raise MAX_TERMS.
         *     - `too-many-ignored` (413): There are too many names to ignore. Send fewer `ignore`, or raise MAX_IGNORE.
         *     - `unsupported-media-type` (415): The body's media type is not supported. Send `Content-Type: application/json` or `text/plain; charset=utf-8`.
         *     - `unsupported-charset` (415): The body's charset is not supported. Send UTF-8 and say so, or leave `charset` out.
         *     - `unsupported-encoding` (415): The body's Content-Encoding is not supported. Send the body uncompressed.
         *     - `lone-surrogate` (422): The text holds half a character. A UTF-16 surrogate stands without its other half: do not cut texts inside a character.
         *     - `duplicate-id` (422): Two documents have the same id. Give each document of a batch its own `id`.
         *     - `empty-term` (422): A term is empty. After folding, nothing is left of it: give it letters or digits.
         *     - `empty-ignore` (422): A name to ignore is empty. After folding, nothing is left of it: give it letters or digits.
         *     - `duplicate-term-id` (422): Two terms have the same id. Give each term its own `id`; put other names into `aliases`.
         *     - `rate-limited` (429): There were too many requests. Wait for `Retry-After` seconds; `RateLimit-Remaining` says how many are left.
         *     - `headers-too-large` (431): The headers are too large. Send less than 16 KiB of headers.
         *     - `internal-error` (500): Alam failed. Report it with the `requestId`, by which the operator finds it in the log.
         *     - `not-ready` (503): The service is starting or stopping. Try again after `Retry-After` seconds.
         *     - `overloaded` (503): The service has more work than it can do. Try again after `Retry-After` seconds, with fewer requests at once.
         * @example validation-failed
         * @enum {string}
         */
        ErrorCode: "malformed-request" | "empty-body" | "invalid-utf8" | "invalid-json" | "validation-failed" | "unauthorized" | "not-found" | "entry-not-found" | "method-not-allowed" | "not-acceptable" | "request-timeout" | "body-too-large" | "text-too-long" | "too-many-documents" | "too-many-terms" | "too-many-ignored" | "unsupported-media-type" | "unsupported-charset" | "unsupported-encoding" | "lone-surrogate" | "duplicate-id" | "empty-term" | "empty-ignore" | "duplicate-term-id" | "rate-limited" | "headers-too-large" | "internal-error" | "not-ready" | "overloaded";
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
         *           "id": "per/given-and-more",
         *           "about": "A known given name opens a run of two or more name parts."
         *         }
         *       ],
         *       "folds": [],
         *       "clitics": [],
         *       "evidence": [
         *         {
         *           "id": "span.entry=Pm",
         *           "about": "gazetteer forms that are exactly this span",
         *           "weight": 2.9
         *         },
         *         {
         *           "id": "start.before2=title,nisba",
         *           "about": "classes of the two tokens before",
         *           "weight": 1
         *         }
         *       ],
         *       "score": 3.9,
         *       "rivals": [
         *         {
         *           "text": "قاسم جومارت",
         *           "type": "PER",
         *           "start": 25,
         *           "end": 36,
         *           "score": 0.9,
         *           "reason": "shorter"
         *         }
         *       ],
         *       "rivalSet": {
         *         "spans": [
         *           {
         *             "text": "قاسم جومارت",
         *             "type": "PER",
         *             "start": 25,
         *             "end": 36,
         *             "score": 0.9
         *           }
         *         ],
         *         "difference": 3
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
                 * @description How far the form can be trusted: `free` by itself, `cue` with a cue beside it (it is an ordinary word too), `inside` only within a longer name, `after-full` only after the full name.
                 * @example free
                 */
                ambiguity: string;
            }[];
            /**
             * @description Rules that match.
             * @example [
             *       {
             *         "id": "per/given-and-more",
             *         "about": "A known given name opens a run of two or more name parts."
             *       }
             *     ]
             */
            rules: {
                /**
                 * @description Stable id of the rule.
                 * @example per/given-and-more
                 */
                id: string;
                /**
                 * @description What the rule says.
                 * @example A known given name opens a run of two or more name parts.
                 */
                about: string;
            }[];
            /**
             * @description What folding changed between text and entry: `hamza`, `alef-maksura`, `teh-marbuta`, `tatweel`, `tashkeel`, `invisible`, `presentation-form`, `persian-letter`, `case-or-width`.
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
             *         "id": "span.entry=Pm",
             *         "about": "gazetteer forms that are exactly this span",
             *         "weight": 2.9
             *       },
             *       {
             *         "id": "start.before2=title,nisba",
             *         "about": "classes of the two tokens before",
             *         "weight": 1
             *       }
             *     ]
             */
            evidence: {
                /**
                 * @description Stable id of the evidence.
                 * @example span.entry=Pm
                 */
                id: string;
                /**
                 * @description What was looked at.
                 * @example gazetteer forms that are exactly this span
                 */
                about: string;
                /**
                 * @description Its weight in log-odds; negative speaks against.
                 * @example 2.9
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
             *         "text": "قاسم جومارت",
             *         "type": "PER",
             *         "start": 25,
             *         "end": 36,
             *         "score": 0.9,
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
                 * @description What it is beside the mention: `shorter`, `longer`, `overlaps`, or `another type` of the same span.
                 * @example shorter
                 */
                reason: string;
            }[];
            /**
             * @description The best set of spans without this mention. Not for mentions that others of the text made.
             * @example {
             *       "spans": [
             *         {
             *           "text": "قاسم جومارت",
             *           "type": "PER",
             *           "start": 25,
             *           "end": 36,
             *           "score": 0.9
             *         }
             *       ],
             *       "difference": 3
             *     }
             */
            rivalSet?: {
                /**
                 * @description Its spans, as far as they are not in the answer too; empty if there would be no name.
                 * @example [
                 *       {
                 *         "text": "قاسم جومارت",
                 *         "type": "PER",
                 *         "start": 25,
                 *         "end": 36,
                 *         "score": 0.9
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
                 * @example 3
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
        /**
         * @description One bad field.
         * @example {
         *       "pointer": "/types/0",
         *       "code": "invalid-value",
         *       "message": "Invalid option: expected one of \"PER\"|\"LOC\"|\"ORG\""
         *     }
         */
        FieldError: {
            /**
             * @description JSON Pointer (RFC 6901) into the body; a query parameter stands under `/query`.
             * @example /types/0
             * @example /query/offsetUnit
             */
            pointer: string;
            /**
             * @description Kind of fault: a code of zod's issues, or the error code of the whole problem.
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
             *
             *     - `json`: All that is known: mentions, entities, warnings, versions. Offsets in `offsetUnit`.
             *     - `html`: A page to read: the text with its names marked, right to left, and a table of the entities. No script.
             *     - `conll`: CoNLL-2003 BIO: `token TAG` a line, a blank line after each sentence. Clitics are tokens of their own. `-DOCSTART-` holds the text as a JSON string. Outermost names only.
             *     - `brat`: brat standoff (.ann) for the text as it was sent (.txt): `T` lines, and an `N` line where the entity has an id. Offsets in code points.
             *     - `webannotation`: W3C Web Annotation: a collection with a TextPositionSelector (code points) and a TextQuoteSelector a name.
             *     - `labelstudio`: Label Studio tasks to import: the text with predictions, for a `Labels` tag `label` on a `Text` tag `text`. Offsets in UTF-16, as its page counts.
             *     - `doccano`: doccano JSONL for sequence labelling: one line, `{"text", "label": [[start, end, type]]}`. Offsets in code points.
             *     - `elasticsearch`: The text in the markup of Elasticsearch's `annotated_text` field: `[name](TYPE&id)`, the canonical name where there is no id. Outermost names only.
             *     - `csv`: RFC 4180, a header and a row a mention, with what is known of its entity. Offsets in `offsetUnit`.
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
        /**
         * @description Alive.
         * @example {
         *       "status": "ok"
         *     }
         */
        HealthResponse: {
            /**
             * @description The process answers.
             * @example ok
             * @constant
             */
            status: "ok";
        };
        /**
         * @description Versions, counts, limits and formats of this service.
         * @example {
         *       "name": "alam",
         *       "version": "0.1.0",
         *       "gazetteer": {
         *         "version": "2026.11.1",
         *         "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         *         "entities": {
         *           "PER": 20000,
         *           "LOC": 18000,
         *           "ORG": 10000
         *         },
         *         "forms": 107000
         *       },
         *       "types": [
         *         "PER",
         *         "LOC",
         *         "ORG"
         *       ],
         *       "offsetUnits": [
         *         "utf16",
         *         "codepoint",
         *         "utf8"
         *       ],
         *       "formats": {
         *         "in": [
         *           "application/json",
         *           "text/plain; charset=utf-8",
         *           "application/x-ndjson"
         *         ],
         *         "out": [
         *           {
         *             "name": "json",
         *             "mediaType": "application/json; charset=utf-8",
         *             "extension": "json",
         *             "description": "All that is known: mentions, entities, warnings, versions. Offsets in `offsetUnit`."
         *           },
         *           {
         *             "name": "html",
         *             "mediaType": "text/html; charset=utf-8",
         *             "extension": "html",
         *             "description": "A page to read: the text with its names marked, right to left, and a table of the entities. No script."
         *           },
         *           {
         *             "name": "conll",
         *             "mediaType": "text/x.conll; charset=utf-8",
         *             "extension": "conll",
         *             "description": "CoNLL-2003 BIO: `token TAG` a line, a blank line after each sentence. Clitics are tokens of their own. `-DOCSTART-` holds the text as a JSON string. Outermost names only."
         *           },
         *           {
         *             "name": "brat",
         *             "mediaType": "text/x.brat; charset=utf-8",
         *             "extension": "ann",
         *             "description": "brat standoff (.ann) for the text as it was sent (.txt): `T` lines, and an `N` line where the entity has an id. Offsets in code points."
         *           },
         *           {
         *             "name": "webannotation",
         *             "mediaType": "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"; charset=utf-8",
         *             "extension": "jsonld",
         *             "description": "W3C Web Annotation: a collection with a TextPositionSelector (code points) and a TextQuoteSelector a name."
         *           },
         *           {
         *             "name": "labelstudio",
         *             "mediaType": "application/x.label-studio+json; charset=utf-8",
         *             "extension": "labelstudio.json",
         *             "description": "Label Studio tasks to import: the text with predictions, for a `Labels` tag `label` on a `Text` tag `text`. Offsets in UTF-16, as its page counts."
         *           },
         *           {
         *             "name": "doccano",
         *             "mediaType": "application/x.doccano+jsonl; charset=utf-8",
         *             "extension": "jsonl",
         *             "description": "doccano JSONL for sequence labelling: one line, `{\"text\", \"label\": [[start, end, type]]}`. Offsets in code points."
         *           },
         *           {
         *             "name": "elasticsearch",
         *             "mediaType": "text/x.annotated-text; charset=utf-8",
         *             "extension": "txt",
         *             "description": "The text in the markup of Elasticsearch's `annotated_text` field: `[name](TYPE&id)`, the canonical name where there is no id. Outermost names only."
         *           },
         *           {
         *             "name": "csv",
         *             "mediaType": "text/csv; charset=utf-8; header=present",
         *             "extension": "csv",
         *             "description": "RFC 4180, a header and a row a mention, with what is known of its entity. Offsets in `offsetUnit`."
         *           }
         *         ]
         *       },
         *       "profiles": {
         *         "precise": 0.8,
         *         "balanced": 0.5,
         *         "recall": 0.25
         *       },
         *       "limits": {
         *         "textCharacters": 1000000,
         *         "bodyBytes": 8388608,
         *         "batchDocuments": 1000,
         *         "batchBodyBytes": 16777216,
         *         "terms": 1000,
         *         "ignore": 1000
         *       }
         *     }
         */
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
             *         "PER": 20000,
             *         "LOC": 18000,
             *         "ORG": 10000
             *       },
             *       "forms": 107000
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
                 *       "PER": 20000,
                 *       "LOC": 18000,
                 *       "ORG": 10000
                 *     }
                 */
                entities: {
                    /**
                     * @description Of type PER: person.
                     * @example 20000
                     */
                    PER: number;
                    /**
                     * @description Of type LOC: location.
                     * @example 18000
                     */
                    LOC: number;
                    /**
                     * @description Of type ORG: organisation.
                     * @example 10000
                     */
                    ORG: number;
                };
                /**
                 * @description Names and aliases.
                 * @example 107000
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
             *         "text/plain; charset=utf-8",
             *         "application/x-ndjson"
             *       ],
             *       "out": [
             *         {
             *           "name": "json",
             *           "mediaType": "application/json; charset=utf-8",
             *           "extension": "json",
             *           "description": "All that is known: mentions, entities, warnings, versions. Offsets in `offsetUnit`."
             *         },
             *         {
             *           "name": "html",
             *           "mediaType": "text/html; charset=utf-8",
             *           "extension": "html",
             *           "description": "A page to read: the text with its names marked, right to left, and a table of the entities. No script."
             *         },
             *         {
             *           "name": "conll",
             *           "mediaType": "text/x.conll; charset=utf-8",
             *           "extension": "conll",
             *           "description": "CoNLL-2003 BIO: `token TAG` a line, a blank line after each sentence. Clitics are tokens of their own. `-DOCSTART-` holds the text as a JSON string. Outermost names only."
             *         },
             *         {
             *           "name": "brat",
             *           "mediaType": "text/x.brat; charset=utf-8",
             *           "extension": "ann",
             *           "description": "brat standoff (.ann) for the text as it was sent (.txt): `T` lines, and an `N` line where the entity has an id. Offsets in code points."
             *         },
             *         {
             *           "name": "webannotation",
             *           "mediaType": "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"; charset=utf-8",
             *           "extension": "jsonld",
             *           "description": "W3C Web Annotation: a collection with a TextPositionSelector (code points) and a TextQuoteSelector a name."
             *         },
             *         {
             *           "name": "labelstudio",
             *           "mediaType": "application/x.label-studio+json; charset=utf-8",
             *           "extension": "labelstudio.json",
             *           "description": "Label Studio tasks to import: the text with predictions, for a `Labels` tag `label` on a `Text` tag `text`. Offsets in UTF-16, as its page counts."
             *         },
             *         {
             *           "name": "doccano",
             *           "mediaType": "application/x.doccano+jsonl; charset=utf-8",
             *           "extension": "jsonl",
             *           "description": "doccano JSONL for sequence labelling: one line, `{\"text\", \"label\": [[start, end, type]]}`. Offsets in code points."
             *         },
             *         {
             *           "name": "elasticsearch",
             *           "mediaType": "text/x.annotated-text; charset=utf-8",
             *           "extension": "txt",
             *           "description": "The text in the markup of Elasticsearch's `annotated_text` field: `[name](TYPE&id)`, the canonical name where there is no id. Outermost names only."
             *         },
             *         {
             *           "name": "csv",
             *           "mediaType": "text/csv; charset=utf-8; header=present",
             *           "extension": "csv",
             *           "description": "RFC 4180, a header and a row a mention, with what is known of its entity. Offsets in `offsetUnit`."
             *         }
             *       ]
             *     }
             */
            formats: {
                /**
                 * @description Media types of requests.
                 * @example [
                 *       "application/json",
                 *       "text/plain; charset=utf-8",
                 *       "application/x-ndjson"
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
                 *       },
                 *       {
                 *         "name": "html",
                 *         "mediaType": "text/html; charset=utf-8",
                 *         "extension": "html",
                 *         "description": "A page to read: the text with its names marked, right to left, and a table of the entities. No script."
                 *       },
                 *       {
                 *         "name": "conll",
                 *         "mediaType": "text/x.conll; charset=utf-8",
                 *         "extension": "conll",
                 *         "description": "CoNLL-2003 BIO: `token TAG` a line, a blank line after each sentence. Clitics are tokens of their own. `-DOCSTART-` holds the text as a JSON string. Outermost names only."
                 *       },
                 *       {
                 *         "name": "brat",
                 *         "mediaType": "text/x.brat; charset=utf-8",
                 *         "extension": "ann",
                 *         "description": "brat standoff (.ann) for the text as it was sent (.txt): `T` lines, and an `N` line where the entity has an id. Offsets in code points."
                 *       },
                 *       {
                 *         "name": "webannotation",
                 *         "mediaType": "application/ld+json; profile=\"http://www.w3.org/ns/anno.jsonld\"; charset=utf-8",
                 *         "extension": "jsonld",
                 *         "description": "W3C Web Annotation: a collection with a TextPositionSelector (code points) and a TextQuoteSelector a name."
                 *       },
                 *       {
                 *         "name": "labelstudio",
                 *         "mediaType": "application/x.label-studio+json; charset=utf-8",
                 *         "extension": "labelstudio.json",
                 *         "description": "Label Studio tasks to import: the text with predictions, for a `Labels` tag `label` on a `Text` tag `text`. Offsets in UTF-16, as its page counts."
                 *       },
                 *       {
                 *         "name": "doccano",
                 *         "mediaType": "application/x.doccano+jsonl; charset=utf-8",
                 *         "extension": "jsonl",
                 *         "description": "doccano JSONL for sequence labelling: one line, `{\"text\", \"label\": [[start, end, type]]}`. Offsets in code points."
                 *       },
                 *       {
                 *         "name": "elasticsearch",
                 *         "mediaType": "text/x.annotated-text; charset=utf-8",
                 *         "extension": "txt",
                 *         "description": "The text in the markup of Elasticsearch's `annotated_text` field: `[name](TYPE&id)`, the canonical name where there is no id. Outermost names only."
                 *       },
                 *       {
                 *         "name": "csv",
                 *         "mediaType": "text/csv; charset=utf-8; header=present",
                 *         "extension": "csv",
                 *         "description": "RFC 4180, a header and a row a mention, with what is known of its entity. Offsets in `offsetUnit`."
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
                 * @description Of `precise`: few mistakes.
                 * @example 0.8
                 */
                precise: number;
                /**
                 * @description Of `balanced`, the default: the best of both.
                 * @example 0.5
                 */
                balanced: number;
                /**
                 * @description Of `recall`: few names missed.
                 * @example 0.25
                 */
                recall: number;
            };
            limits: components["schemas"]["Limits"];
        };
        /**
         * @description What is larger is refused by 413, never cut.
         * @example {
         *       "textCharacters": 1000000,
         *       "bodyBytes": 8388608,
         *       "batchDocuments": 1000,
         *       "batchBodyBytes": 16777216,
         *       "terms": 1000,
         *       "ignore": 1000
         *     }
         */
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
             * @description What found it: `gazetteer` an entry, `rule` shape and context, `coreference` a fuller mention of the same text, `term` a term of the request.
             * @example gazetteer
             * @enum {string}
             */
            source: "gazetteer" | "rule" | "coreference" | "term";
            /**
             * @description Clitics attached before the name, in reading order: و in وماكرون, و and ل in وللرياض.
             * @example [
             *       "و",
             *       "ل"
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
            code: components["schemas"]["ErrorCode"];
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
        /**
         * @description Ready for texts.
         * @example {
         *       "status": "ready"
         *     }
         */
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
        /**
         * @description The types of entities that this service knows.
         * @example {
         *       "types": [
         *         {
         *           "type": "PER",
         *           "label": {
         *             "ar": "شخص",
         *             "en": "Person"
         *           },
         *           "definition": {
         *             "ar": "اسم شخص حقيقي: اسم كامل أو اسم عائلة أو اسم أول أو كنية أو اسم فني، من غير اللقب والمنصب والرتبة.",
         *             "en": "The name of a person: full name, surname, first name, kunya, stage or pen name, without title, office or rank."
         *           }
         *         },
         *         {
         *           "type": "LOC",
         *           "label": {
         *             "ar": "مكان",
         *             "en": "Location"
         *           },
         *           "definition": {
         *             "ar": "اسم مكان: دولة أو منطقة أو مدينة أو قرية أو مخيم أو بحر أو نهر أو جبل أو شارع أو مطار أو معبر أو مبنى معروف باسمه.",
         *             "en": "The name of a place: country, region, city, village, camp, sea, river, mountain, street, airport, crossing or named building."
         *           }
         *         },
         *         {
         *           "type": "ORG",
         *           "label": {
         *             "ar": "منظمة",
         *             "en": "Organisation"
         *           },
         *           "definition": {
         *             "ar": "اسم هيئة: وزارة أو برلمان أو جيش أو حزب أو شركة أو مصرف أو جامعة أو ناد أو صحيفة أو قناة أو منظمة دولية.",
         *             "en": "The name of a body: ministry, parliament, army, party, company, bank, university, club, newspaper, channel or international body."
         *           }
         *         }
         *       ]
         *     }
         */
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
        /**
         * @description Something about the text that a caller may not have meant.
         * @example {
         *       "code": "no-arabic-letters",
         *       "message": "The text holds no Arabic letter; was it decoded in the right charset?"
         *     }
         */
        Warning: {
            /**
             * @description Stable code: `byte-order-mark` the text starts with U+FEFF, which counts; `no-arabic-letters` it may have been decoded wrongly.
             * @example no-arabic-letters
             * @enum {string}
             */
            code: "byte-order-mark" | "no-arabic-letters";
            /**
             * @description What it means.
             * @example The text holds no Arabic letter; was it decoded in the right charset?
             */
            message: string;
        };
    };
    responses: never;
    parameters: {
        /** @description Your id of the request, 1 to 128 letters, digits or `_.:~+/=@-`. It stands in the answer, in problems and in the log; another one is replaced by a new id. */
        RequestId: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Id of the request, as in its log line and in problems: yours, if you sent a harmless one, else a new one.
         * @example 5f0c3e0e-8d0a-4c5b-9a3c-0f6a3c1d2e4b
         */
        "X-Request-Id": string;
        /**
         * @description Where the time went, in milliseconds.
         * @example engine;dur=3.1, total;dur=4.0
         */
        "Server-Timing": string;
        /**
         * @description Headers of the request on which the answer depends.
         * @example Accept, accept-encoding
         */
        Vary: string;
        /**
         * @description Large answers are compressed for those who accept it: `br` or `gzip`.
         * @example br
         */
        "Content-Encoding": string;
        /**
         * @description `no-store`: a problem belongs to its request.
         * @example no-store
         */
        "Cache-Control": string;
        /**
         * @description Requests that a key or address has in a window of time, if the operator limits them.
         * @example 600
         */
        "RateLimit-Limit": number;
        /**
         * @description How many of them are left.
         * @example 599
         */
        "RateLimit-Remaining": number;
        /**
         * @description Seconds until they are counted anew.
         * @example 60
         */
        "RateLimit-Reset": number;
        /**
         * @description Seconds to wait before trying again.
         * @example 2
         */
        "Retry-After": number;
        /**
         * @description How to send a key.
         * @example Bearer realm="alam"
         */
        "WWW-Authenticate": string;
        /**
         * @description `no`: proxies such as nginx shall pass each line on as it comes.
         * @example no
         */
        "X-Accel-Buffering": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getHealth: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your id of the request, 1 to 128 letters, digits or `_.:~+/=@-`. It stands in the answer, in problems and in the log; another one is replaced by a new id. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
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
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthResponse"];
                };
            };
            /**
             * @description Bad Request.
             *
             *     - `malformed-request` (400): The request is not valid HTTP. Check the path's percent-encoding and the Content-Length header.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not Acceptable.
             *
             *     - `not-acceptable` (406): No format of the answer is accepted. Accept a media type of GET /v1/info, name one by `?format=`, or send no `Accept`.
             */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Request Timeout.
             *
             *     - `request-timeout` (408): The request took too long to arrive. Send it faster, or raise REQUEST_TIMEOUT_MS.
             */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Unsupported Media Type.
             *
             *     - `unsupported-encoding` (415): The body's Content-Encoding is not supported. Send the body uncompressed.
             */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Request Header Fields Too Large.
             *
             *     - `headers-too-large` (431): The headers are too large. Send less than 16 KiB of headers.
             */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Internal Server Error.
             *
             *     - `internal-error` (500): Alam failed. Report it with the `requestId`, by which the operator finds it in the log.
             */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Cache-Control": components["headers"]["Cache-Control"];
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
            header?: {
                /** @description Your id of the request, 1 to 128 letters, digits or `_.:~+/=@-`. It stands in the answer, in problems and in the log; another one is replaced by a new id. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
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
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadyResponse"];
                };
            };
            /**
             * @description Bad Request.
             *
             *     - `malformed-request` (400): The request is not valid HTTP. Check the path's percent-encoding and the Content-Length header.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not Acceptable.
             *
             *     - `not-acceptable` (406): No format of the answer is accepted. Accept a media type of GET /v1/info, name one by `?format=`, or send no `Accept`.
             */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Request Timeout.
             *
             *     - `request-timeout` (408): The request took too long to arrive. Send it faster, or raise REQUEST_TIMEOUT_MS.
             */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Unsupported Media Type.
             *
             *     - `unsupported-encoding` (415): The body's Content-Encoding is not supported. Send the body uncompressed.
             */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Request Header Fields Too Large.
             *
             *     - `headers-too-large` (431): The headers are too large. Send less than 16 KiB of headers.
             */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Internal Server Error.
             *
             *     - `internal-error` (500): Alam failed. Report it with the `requestId`, by which the operator finds it in the log.
             */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Service Unavailable.
             *
             *     - `not-ready` (503): The service is starting or stopping. Try again after `Retry-After` seconds.
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Cache-Control": components["headers"]["Cache-Control"];
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
                /** @description Not with JSON. Unit of offsets: `utf16` (default), `codepoint` or `utf8`. */
                offsetUnit?: "utf16" | "codepoint" | "utf8";
                /** @description Not with JSON. `outermost` (default): no mention inside another. `all`: nested names too. */
                overlap?: "outermost" | "all";
                /** @description Not with JSON. `precise`: few mistakes. `balanced` (default). `recall`: few names missed. */
                profile?: "precise" | "balanced" | "recall";
                /** @description Not with JSON. Lowest confidence to return; wins over `profile`. */
                minConfidence?: number;
                /** @description Not with JSON. A name or entity id that is not returned; repeat for several. */
                ignore?: string[];
                /** @description Not with JSON. `true` for the reasons of every mention. */
                explain?: boolean;
                /**
                 * @description Format of the answer, for every request; wins over `Accept`.
                 *
                 *     - `json`: All that is known: mentions, entities, warnings, versions. Offsets in `offsetUnit`.
                 *     - `html`: A page to read: the text with its names marked, right to left, and a table of the entities. No script.
                 *     - `conll`: CoNLL-2003 BIO: `token TAG` a line, a blank line after each sentence. Clitics are tokens of their own. `-DOCSTART-` holds the text as a JSON string. Outermost names only.
                 *     - `brat`: brat standoff (.ann) for the text as it was sent (.txt): `T` lines, and an `N` line where the entity has an id. Offsets in code points.
                 *     - `webannotation`: W3C Web Annotation: a collection with a TextPositionSelector (code points) and a TextQuoteSelector a name.
                 *     - `labelstudio`: Label Studio tasks to import: the text with predictions, for a `Labels` tag `label` on a `Text` tag `text`. Offsets in UTF-16, as its page counts.
                 *     - `doccano`: doccano JSONL for sequence labelling: one line, `{"text", "label": [[start, end, type]]}`. Offsets in code points.
                 *     - `elasticsearch`: The text in the markup of Elasticsearch's `annotated_text` field: `[name](TYPE&id)`, the canonical name where there is no id. Outermost names only.
                 *     - `csv`: RFC 4180, a header and a row a mention, with what is known of its entity. Offsets in `offsetUnit`.
                 */
                format?: "json" | "html" | "conll" | "brat" | "webannotation" | "labelstudio" | "doccano" | "elasticsearch" | "csv";
            };
            header?: {
                /** @description Your id of the request, 1 to 128 letters, digits or `_.:~+/=@-`. It stands in the answer, in problems and in the log; another one is replaced by a new id. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
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
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
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
            /**
             * @description Bad Request.
             *
             *     - `malformed-request` (400): The request is not valid HTTP. Check the path's percent-encoding and the Content-Length header.
             *     - `empty-body` (400): The request has no body. Send a JSON object with `text`, or the text itself as text/plain.
             *     - `invalid-utf8` (400): The body is not UTF-8. Encode the body as UTF-8; windows-1256 and UTF-16 must be converted first.
             *     - `invalid-json` (400): The body is not JSON. Send one JSON document; check quotes, commas and escapes.
             *     - `validation-failed` (400): The request does not fit the schema. `errors` names each bad field; the schema is at /docs.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Unauthorized.
             *
             *     - `unauthorized` (401): A valid API key is required. Send a configured key as `x-api-key` or `Authorization: Bearer`.
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not Acceptable.
             *
             *     - `not-acceptable` (406): No format of the answer is accepted. Accept a media type of GET /v1/info, name one by `?format=`, or send no `Accept`.
             */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Request Timeout.
             *
             *     - `request-timeout` (408): The request took too long to arrive. Send it faster, or raise REQUEST_TIMEOUT_MS.
             */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Payload Too Large.
             *
             *     - `body-too-large` (413): The body is too large. Send less than `limit` bytes, or raise BODY_LIMIT_BYTES (BATCH_BODY_LIMIT_BYTES for a batch).
             *     - `text-too-long` (413): The text is too long. Split the text at paragraphs, or raise MAX_TEXT_CHARACTERS.
             *     - `too-many-terms` (413): There are too many terms. Send fewer `terms`, or raise MAX_TERMS.
             *     - `too-many-ignored` (413): There are too many names to ignore. Send fewer `ignore`, or raise MAX_IGNORE.
             */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Unsupported Media Type.
             *
             *     - `unsupported-media-type` (415): The body's media type is not supported. Send `Content-Type: application/json` or `text/plain; charset=utf-8`.
             *     - `unsupported-charset` (415): The body's charset is not supported. Send UTF-8 and say so, or leave `charset` out.
             *     - `unsupported-encoding` (415): The body's Content-Encoding is not supported. Send the body uncompressed.
             */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Unprocessable Entity.
             *
             *     - `lone-surrogate` (422): The text holds half a character. A UTF-16 surrogate stands without its other half: do not cut texts inside a character.
             *     - `empty-term` (422): A term is empty. After folding, nothing is left of it: give it letters or digits.
             *     - `empty-ignore` (422): A name to ignore is empty. After folding, nothing is left of it: give it letters or digits.
             *     - `duplicate-term-id` (422): Two terms have the same id. Give each term its own `id`; put other names into `aliases`.
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Too Many Requests.
             *
             *     - `rate-limited` (429): There were too many requests. Wait for `Retry-After` seconds; `RateLimit-Remaining` says how many are left.
             */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Cache-Control": components["headers"]["Cache-Control"];
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
            /**
             * @description Request Header Fields Too Large.
             *
             *     - `headers-too-large` (431): The headers are too large. Send less than 16 KiB of headers.
             */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Internal Server Error.
             *
             *     - `internal-error` (500): Alam failed. Report it with the `requestId`, by which the operator finds it in the log.
             */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Service Unavailable.
             *
             *     - `not-ready` (503): The service is starting or stopping. Try again after `Retry-After` seconds.
             *     - `overloaded` (503): The service has more work than it can do. Try again after `Retry-After` seconds, with fewer requests at once.
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Cache-Control": components["headers"]["Cache-Control"];
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
                /** @description Not with JSON. Unit of offsets: `utf16` (default), `codepoint` or `utf8`. */
                offsetUnit?: "utf16" | "codepoint" | "utf8";
                /** @description Not with JSON. `outermost` (default): no mention inside another. `all`: nested names too. */
                overlap?: "outermost" | "all";
                /** @description Not with JSON. `precise`: few mistakes. `balanced` (default). `recall`: few names missed. */
                profile?: "precise" | "balanced" | "recall";
                /** @description Not with JSON. Lowest confidence to return; wins over `profile`. */
                minConfidence?: number;
                /** @description Not with JSON. A name or entity id that is not returned; repeat for several. */
                ignore?: string[];
                /** @description Not with JSON. `true` for the reasons of every mention. */
                explain?: boolean;
            };
            header?: {
                /** @description Your id of the request, 1 to 128 letters, digits or `_.:~+/=@-`. It stands in the answer, in problems and in the log; another one is replaced by a new id. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
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
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "X-Accel-Buffering": components["headers"]["X-Accel-Buffering"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BatchResponse"];
                    "application/x-ndjson": string;
                };
            };
            /**
             * @description Bad Request.
             *
             *     - `malformed-request` (400): The request is not valid HTTP. Check the path's percent-encoding and the Content-Length header.
             *     - `empty-body` (400): The request has no body. Send a JSON object with `text`, or the text itself as text/plain.
             *     - `invalid-utf8` (400): The body is not UTF-8. Encode the body as UTF-8; windows-1256 and UTF-16 must be converted first.
             *     - `invalid-json` (400): The body is not JSON. Send one JSON document; check quotes, commas and escapes.
             *     - `validation-failed` (400): The request does not fit the schema. `errors` names each bad field; the schema is at /docs.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Unauthorized.
             *
             *     - `unauthorized` (401): A valid API key is required. Send a configured key as `x-api-key` or `Authorization: Bearer`.
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not Acceptable.
             *
             *     - `not-acceptable` (406): No format of the answer is accepted. Accept a media type of GET /v1/info, name one by `?format=`, or send no `Accept`.
             */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Request Timeout.
             *
             *     - `request-timeout` (408): The request took too long to arrive. Send it faster, or raise REQUEST_TIMEOUT_MS.
             */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Payload Too Large.
             *
             *     - `body-too-large` (413): The body is too large. Send less than `limit` bytes, or raise BODY_LIMIT_BYTES (BATCH_BODY_LIMIT_BYTES for a batch).
             *     - `too-many-documents` (413): There are too many documents. Send fewer `documents` at once, stream them as NDJSON, or raise MAX_BATCH_DOCUMENTS.
             *     - `too-many-terms` (413): There are too many terms. Send fewer `terms`, or raise MAX_TERMS.
             *     - `too-many-ignored` (413): There are too many names to ignore. Send fewer `ignore`, or raise MAX_IGNORE.
             */
            413: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Unsupported Media Type.
             *
             *     - `unsupported-media-type` (415): The body's media type is not supported. Send `Content-Type: application/json` or `text/plain; charset=utf-8`.
             *     - `unsupported-charset` (415): The body's charset is not supported. Send UTF-8 and say so, or leave `charset` out.
             *     - `unsupported-encoding` (415): The body's Content-Encoding is not supported. Send the body uncompressed.
             */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Unprocessable Entity.
             *
             *     - `duplicate-id` (422): Two documents have the same id. Give each document of a batch its own `id`.
             *     - `empty-term` (422): A term is empty. After folding, nothing is left of it: give it letters or digits.
             *     - `empty-ignore` (422): A name to ignore is empty. After folding, nothing is left of it: give it letters or digits.
             *     - `duplicate-term-id` (422): Two terms have the same id. Give each term its own `id`; put other names into `aliases`.
             */
            422: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Too Many Requests.
             *
             *     - `rate-limited` (429): There were too many requests. Wait for `Retry-After` seconds; `RateLimit-Remaining` says how many are left.
             */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Cache-Control": components["headers"]["Cache-Control"];
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
            /**
             * @description Request Header Fields Too Large.
             *
             *     - `headers-too-large` (431): The headers are too large. Send less than 16 KiB of headers.
             */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Internal Server Error.
             *
             *     - `internal-error` (500): Alam failed. Report it with the `requestId`, by which the operator finds it in the log.
             */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Service Unavailable.
             *
             *     - `not-ready` (503): The service is starting or stopping. Try again after `Retry-After` seconds.
             *     - `overloaded` (503): The service has more work than it can do. Try again after `Retry-After` seconds, with fewer requests at once.
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Cache-Control": components["headers"]["Cache-Control"];
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
                /**
                 * @description A name or its beginning, Arabic (spelling folded) or Latin (without case and accents); a later word of the name may be the one.
                 * @example توكايف
                 */
                q: string;
                /** @description Entries of this type only: `PER` person, `LOC` location, `ORG` organisation. */
                type?: "PER" | "LOC" | "ORG";
                /** @description Entries of this country only: ISO 3166-1 alpha-2. */
                country?: string;
                /** @description Most entries of an answer, 1 to 100; default 20. */
                limit?: number;
                /** @description `next` of the answer before, to go on after it. */
                cursor?: string;
            };
            header?: {
                /** @description Your id of the request, 1 to 128 letters, digits or `_.:~+/=@-`. It stands in the answer, in problems and in the log; another one is replaced by a new id. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
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
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EntriesResponse"];
                };
            };
            /**
             * @description Bad Request.
             *
             *     - `malformed-request` (400): The request is not valid HTTP. Check the path's percent-encoding and the Content-Length header.
             *     - `validation-failed` (400): The request does not fit the schema. `errors` names each bad field; the schema is at /docs.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Unauthorized.
             *
             *     - `unauthorized` (401): A valid API key is required. Send a configured key as `x-api-key` or `Authorization: Bearer`.
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not Acceptable.
             *
             *     - `not-acceptable` (406): No format of the answer is accepted. Accept a media type of GET /v1/info, name one by `?format=`, or send no `Accept`.
             */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Request Timeout.
             *
             *     - `request-timeout` (408): The request took too long to arrive. Send it faster, or raise REQUEST_TIMEOUT_MS.
             */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Unsupported Media Type.
             *
             *     - `unsupported-encoding` (415): The body's Content-Encoding is not supported. Send the body uncompressed.
             */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Too Many Requests.
             *
             *     - `rate-limited` (429): There were too many requests. Wait for `Retry-After` seconds; `RateLimit-Remaining` says how many are left.
             */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Cache-Control": components["headers"]["Cache-Control"];
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
            /**
             * @description Request Header Fields Too Large.
             *
             *     - `headers-too-large` (431): The headers are too large. Send less than 16 KiB of headers.
             */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Internal Server Error.
             *
             *     - `internal-error` (500): Alam failed. Report it with the `requestId`, by which the operator finds it in the log.
             */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Service Unavailable.
             *
             *     - `not-ready` (503): The service is starting or stopping. Try again after `Retry-After` seconds.
             *     - `overloaded` (503): The service has more work than it can do. Try again after `Retry-After` seconds, with fewer requests at once.
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Cache-Control": components["headers"]["Cache-Control"];
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
            header?: {
                /** @description Your id of the request, 1 to 128 letters, digits or `_.:~+/=@-`. It stands in the answer, in problems and in the log; another one is replaced by a new id. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path: {
                /**
                 * @description Id of the entry. Its slashes may be percent-encoded or stand as they are.
                 * @example loc/kz/almaty
                 */
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
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Entry"];
                };
            };
            /**
             * @description Bad Request.
             *
             *     - `malformed-request` (400): The request is not valid HTTP. Check the path's percent-encoding and the Content-Length header.
             *     - `validation-failed` (400): The request does not fit the schema. `errors` names each bad field; the schema is at /docs.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Unauthorized.
             *
             *     - `unauthorized` (401): A valid API key is required. Send a configured key as `x-api-key` or `Authorization: Bearer`.
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not Found.
             *
             *     - `entry-not-found` (404): The gazetteer has no such entry. Look the name up at /v1/gazetteer/entries?q=; ids are never reused.
             */
            404: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not Acceptable.
             *
             *     - `not-acceptable` (406): No format of the answer is accepted. Accept a media type of GET /v1/info, name one by `?format=`, or send no `Accept`.
             */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Request Timeout.
             *
             *     - `request-timeout` (408): The request took too long to arrive. Send it faster, or raise REQUEST_TIMEOUT_MS.
             */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Unsupported Media Type.
             *
             *     - `unsupported-encoding` (415): The body's Content-Encoding is not supported. Send the body uncompressed.
             */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Too Many Requests.
             *
             *     - `rate-limited` (429): There were too many requests. Wait for `Retry-After` seconds; `RateLimit-Remaining` says how many are left.
             */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Cache-Control": components["headers"]["Cache-Control"];
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
            /**
             * @description Request Header Fields Too Large.
             *
             *     - `headers-too-large` (431): The headers are too large. Send less than 16 KiB of headers.
             */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Internal Server Error.
             *
             *     - `internal-error` (500): Alam failed. Report it with the `requestId`, by which the operator finds it in the log.
             */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Service Unavailable.
             *
             *     - `not-ready` (503): The service is starting or stopping. Try again after `Retry-After` seconds.
             *     - `overloaded` (503): The service has more work than it can do. Try again after `Retry-After` seconds, with fewer requests at once.
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Cache-Control": components["headers"]["Cache-Control"];
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
            header?: {
                /** @description Your id of the request, 1 to 128 letters, digits or `_.:~+/=@-`. It stands in the answer, in problems and in the log; another one is replaced by a new id. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
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
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TypesResponse"];
                };
            };
            /**
             * @description Bad Request.
             *
             *     - `malformed-request` (400): The request is not valid HTTP. Check the path's percent-encoding and the Content-Length header.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Unauthorized.
             *
             *     - `unauthorized` (401): A valid API key is required. Send a configured key as `x-api-key` or `Authorization: Bearer`.
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not Acceptable.
             *
             *     - `not-acceptable` (406): No format of the answer is accepted. Accept a media type of GET /v1/info, name one by `?format=`, or send no `Accept`.
             */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Request Timeout.
             *
             *     - `request-timeout` (408): The request took too long to arrive. Send it faster, or raise REQUEST_TIMEOUT_MS.
             */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Unsupported Media Type.
             *
             *     - `unsupported-encoding` (415): The body's Content-Encoding is not supported. Send the body uncompressed.
             */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Too Many Requests.
             *
             *     - `rate-limited` (429): There were too many requests. Wait for `Retry-After` seconds; `RateLimit-Remaining` says how many are left.
             */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Cache-Control": components["headers"]["Cache-Control"];
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
            /**
             * @description Request Header Fields Too Large.
             *
             *     - `headers-too-large` (431): The headers are too large. Send less than 16 KiB of headers.
             */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Internal Server Error.
             *
             *     - `internal-error` (500): Alam failed. Report it with the `requestId`, by which the operator finds it in the log.
             */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Service Unavailable.
             *
             *     - `overloaded` (503): The service has more work than it can do. Try again after `Retry-After` seconds, with fewer requests at once.
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Cache-Control": components["headers"]["Cache-Control"];
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
            header?: {
                /** @description Your id of the request, 1 to 128 letters, digits or `_.:~+/=@-`. It stands in the answer, in problems and in the log; another one is replaced by a new id. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
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
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InfoResponse"];
                };
            };
            /**
             * @description Bad Request.
             *
             *     - `malformed-request` (400): The request is not valid HTTP. Check the path's percent-encoding and the Content-Length header.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Unauthorized.
             *
             *     - `unauthorized` (401): A valid API key is required. Send a configured key as `x-api-key` or `Authorization: Bearer`.
             */
            401: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Not Acceptable.
             *
             *     - `not-acceptable` (406): No format of the answer is accepted. Accept a media type of GET /v1/info, name one by `?format=`, or send no `Accept`.
             */
            406: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Request Timeout.
             *
             *     - `request-timeout` (408): The request took too long to arrive. Send it faster, or raise REQUEST_TIMEOUT_MS.
             */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Unsupported Media Type.
             *
             *     - `unsupported-encoding` (415): The body's Content-Encoding is not supported. Send the body uncompressed.
             */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Too Many Requests.
             *
             *     - `rate-limited` (429): There were too many requests. Wait for `Retry-After` seconds; `RateLimit-Remaining` says how many are left.
             */
            429: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Cache-Control": components["headers"]["Cache-Control"];
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
            /**
             * @description Request Header Fields Too Large.
             *
             *     - `headers-too-large` (431): The headers are too large. Send less than 16 KiB of headers.
             */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Internal Server Error.
             *
             *     - `internal-error` (500): Alam failed. Report it with the `requestId`, by which the operator finds it in the log.
             */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "RateLimit-Limit": components["headers"]["RateLimit-Limit"];
                    "RateLimit-Remaining": components["headers"]["RateLimit-Remaining"];
                    "RateLimit-Reset": components["headers"]["RateLimit-Reset"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Service Unavailable.
             *
             *     - `not-ready` (503): The service is starting or stopping. Try again after `Retry-After` seconds.
             *     - `overloaded` (503): The service has more work than it can do. Try again after `Retry-After` seconds, with fewer requests at once.
             */
            503: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Cache-Control": components["headers"]["Cache-Control"];
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
            header?: {
                /** @description Your id of the request, 1 to 128 letters, digits or `_.:~+/=@-`. It stands in the answer, in problems and in the log; another one is replaced by a new id. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
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
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /**
             * @description Bad Request.
             *
             *     - `malformed-request` (400): The request is not valid HTTP. Check the path's percent-encoding and the Content-Length header.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Request Timeout.
             *
             *     - `request-timeout` (408): The request took too long to arrive. Send it faster, or raise REQUEST_TIMEOUT_MS.
             */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Unsupported Media Type.
             *
             *     - `unsupported-encoding` (415): The body's Content-Encoding is not supported. Send the body uncompressed.
             */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Request Header Fields Too Large.
             *
             *     - `headers-too-large` (431): The headers are too large. Send less than 16 KiB of headers.
             */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Internal Server Error.
             *
             *     - `internal-error` (500): Alam failed. Report it with the `requestId`, by which the operator finds it in the log.
             */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getOpenapi: {
        parameters: {
            query?: never;
            header?: {
                /** @description Your id of the request, 1 to 128 letters, digits or `_.:~+/=@-`. It stands in the answer, in problems and in the log; another one is replaced by a new id. */
                "X-Request-Id"?: components["parameters"]["RequestId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An OpenAPI document. */
            200: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /**
             * @description Bad Request.
             *
             *     - `malformed-request` (400): The request is not valid HTTP. Check the path's percent-encoding and the Content-Length header.
             */
            400: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Request Timeout.
             *
             *     - `request-timeout` (408): The request took too long to arrive. Send it faster, or raise REQUEST_TIMEOUT_MS.
             */
            408: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Unsupported Media Type.
             *
             *     - `unsupported-encoding` (415): The body's Content-Encoding is not supported. Send the body uncompressed.
             */
            415: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Request Header Fields Too Large.
             *
             *     - `headers-too-large` (431): The headers are too large. Send less than 16 KiB of headers.
             */
            431: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /**
             * @description Internal Server Error.
             *
             *     - `internal-error` (500): Alam failed. Report it with the `requestId`, by which the operator finds it in the log.
             */
            500: {
                headers: {
                    "X-Request-Id": components["headers"]["X-Request-Id"];
                    "Server-Timing": components["headers"]["Server-Timing"];
                    Vary: components["headers"]["Vary"];
                    "Content-Encoding": components["headers"]["Content-Encoding"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
