// Generated from openapi.yaml by generate.run.ts. Do not edit.

export interface paths {
    "/api/v1/public/pointer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where the server stands
         * @description For everybody. Small, and asked for again and again: the position of the newest board, the proof that somebody is still looking,
         *     and when to ask next. Never derive freshness from the fact that it answered.
         */
        get: operations["publicPointer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/boards/{epoch}-{seq}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The board at one position
         * @description All cells at one position. It never changes. A position that is not reached yet, or older than what is kept (at least one hour), is a 404 that no cache
         *     may keep.
         */
        get: operations["publicBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/catalog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What must be on a board
         * @description Provider, insurers, services and platforms. A board is complete when it has a cell for every insurer and service named here.
         */
        get: operations["publicCatalog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/insurers/{insurerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One insurer, everything its page needs
         * @description Cells as objects, guides, 90 days in short, open incidents, planned work and redo windows of one insurer.
         */
        get: operations["publicInsurer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was known when
         * @description The board as known at `from`, every transition known in the window, and the gaps. With `insurer` or `service` base and transitions hold only those.
         *     Once `to` lies behind board time the answer never changes.
         *     A window that reaches into the future, or back to before recording begins, is cut, and `from` and `to` of the answer say to what; one that lies there altogether is a 400.
         */
        get: operations["publicHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where the time went, per service and day
         * @description Figures with their definition. Adding days, or services, is adding milliseconds; percentages are never averaged.
         *     A window that reaches into the future, or back to before recording begins, is cut, and `from` and `to` of the answer say to what; one that lies there altogether is a 400.
         */
        get: operations["publicAvailability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All incidents with their updates
         * @description What people say, as far as it is known at board time.
         */
        get: operations["publicIncidents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/incidents/{incidentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One incident with all its updates
         * @description The whole story of one incident, as far as it is known at board time.
         */
        get: operations["publicIncident"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/planned-work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is announced
         * @description Maintenance, switchbacks and announced shutdowns, with the interruption to expect.
         */
        get: operations["publicPlannedWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/redo-windows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What must be done again
         * @description What was lost, by whom it has to be done again, and until when.
         */
        get: operations["publicRedoWindows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/feed.atom": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The words as an Atom feed
         * @description RFC 4287. One entry per incident update, planned work and redo window, with ids that stay the same. `published` and `updated` are board time.
         *     Each language is a feed of its own with ids of its own; `xml:lang` names it, and a text that is missing in it is German and marked.
         *     An insurer or service the catalogue does not have is a 404.
         */
        get: operations["publicFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/calendar.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Planned work as a calendar
         * @description RFC 5545, `METHOD:PUBLISH`, times in Europe/Berlin. `UID` stays the same; `SEQUENCE` grows with each change; cancelled work stays, as `STATUS:CANCELLED`.
         *     `UID` is the same in every language. An insurer or service the catalogue does not have is a 404.
         */
        get: operations["publicCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/lage.html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The situation as one page that needs nothing else
         * @description For readers without JavaScript and for the moment the app cannot start: verdict and counts, open incidents, what to do, every insurer in words,
         *     and the time of the statement. Complete in itself, without scripts and without further requests. It does not refresh itself and says so;
         *     made from a state without fresh proof, it gives nothing as now.
         */
        get: operations["publicSituation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/badge/{insurerId}.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The state of one insurer as a small picture
         * @description Shape, word and time of the statement, for pages of other people: the answer of the insurer's own page, by the same rule and in its words. It may be up
         *     to a minute old wherever it is shown, so it always carries its time.
         */
        get: operations["publicInsurerBadge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/public/badge/{insurerId}/{serviceId}.svg": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The state of one cell as a small picture
         * @description As the badge of an insurer, for one service.
         */
        get: operations["publicServiceBadge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/pointer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where the server stands
         * @description For staff and walls. Small, and asked for again and again: the position of the newest board, the proof that somebody is still looking,
         *     and when to ask next. Never derive freshness from the fact that it answered.
         */
        get: operations["staffPointer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/boards/{epoch}-{seq}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The board at one position
         * @description All cells at one position. It never changes. A position that is not reached yet, or older than what is kept (at least one hour), is a 404 that no cache
         *     may keep.
         */
        get: operations["staffBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/catalog": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What must be on a board
         * @description Provider, insurers, services and platforms. A board is complete when it has a cell for every insurer and service named here.
         *     Adds the environment and contact person of each insurer.
         */
        get: operations["staffCatalog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/insurers/{insurerId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One insurer, everything its page needs
         * @description Cells as objects, guides, 90 days in short, open incidents, planned work and redo windows of one insurer.
         */
        get: operations["staffInsurer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What was known when
         * @description The board as known at `from`, every transition known in the window, and the gaps. With `insurer` or `service` base and transitions hold only those.
         *     Once `to` lies behind board time the answer never changes.
         *     A window that reaches into the future, or back to before recording begins, is cut, and `from` and `to` of the answer say to what; one that lies there altogether is a 400.
         */
        get: operations["staffHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/availability": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where the time went, per service and day
         * @description Figures with their definition. Adding days, or services, is adding milliseconds; percentages are never averaged.
         *     A window that reaches into the future, or back to before recording begins, is cut, and `from` and `to` of the answer say to what; one that lies there altogether is a 400.
         */
        get: operations["staffAvailability"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All incidents with their updates
         * @description What people say, as far as it is known at board time.
         */
        get: operations["staffIncidents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/incidents/{incidentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One incident with all its updates
         * @description The whole story of one incident, as far as it is known at board time.
         */
        get: operations["staffIncident"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/planned-work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is announced
         * @description Maintenance, switchbacks and announced shutdowns, with the interruption to expect.
         */
        get: operations["staffPlannedWork"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/redo-windows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What must be done again
         * @description What was lost, by whom it has to be done again, and until when.
         */
        get: operations["staffRedoWindows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/staff/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What changes, as it changes
         * @description Server-sent events. Read it with `fetch` and a parser: a native EventSource gives up for ever after one error answer, and does not notice silence.
         *
         *     ```
         *     id: 105321600:4712
         *     event: batch
         *     data: {"epoch":105321600,"from":4712,"to":4712,"generatedAt":"2026-01-12T09:30:05.120Z","transitions":[…]}
         *
         *     event: heartbeat
         *     data: {"epoch":105321600,"headSeq":4712,"generatedAt":"2026-01-12T09:30:10Z","clock":{…}}
         *     ```
         *
         *     - **Heartbeats** come every 5 s as named events. None for 15 s: reconnect. A `headSeq` beyond what was received: something is missing.
         *     - **Resume** with `?after=<epoch>:<seq>` or the header `Last-Event-ID` (the query wins): everything after that position is sent first. Without either, the stream begins now.
         *     - At least one hour can be resumed. A position that is older, impossible, or of another epoch is answered with `reset`, never with silence.
         *     - The server closes every connection after 15 min ± 20 %, so that reconnecting is exercised daily. The first attempt to come back waits a moment of chance.
         *     - The media type's schema describes the events after parsing.
         */
        get: operations["staffStream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether this API answers
         * @description For load balancers and monitoring. Says nothing about the services, and nothing about how fresh the state is.
         */
        get: operations["health"];
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
         * Format: date-time
         * @description A point in time, RFC 3339 in UTC with `Z`. Fractions of a second only where there are any.
         * @example 2023-05-09T11:00:00Z
         * @example 2023-04-26T07:14:03.250Z
         */
        Instant: string;
        /**
         * Format: date-time
         * @description A point in time; `null` when it is open or not known.
         * @example 2023-05-09T11:00:00Z
         * @example null
         */
        InstantOrNull: string | null;
        /**
         * Format: date
         * @description A calendar day in Europe/Berlin. It has 23, 24 or 25 hours.
         * @example 2023-04-26
         */
        Day: string;
        /**
         * @description Opaque and stable. Names a thing within its kind and audience-independently.
         * @example bkk-nordlicht
         */
        Id: string;
        /**
         * @description Grows when the server's history restarts. A reader never goes back to a smaller one.
         * @example 105321600
         */
        Epoch: number;
        /**
         * @description Counts transitions within an epoch, from 1, without holes. 0 is the state before the first.
         * @example 4711
         */
        Seq: number;
        /**
         * @description What a user of the service gets. More words may follow; a word a reader does not know is `unknown`.
         * @example outage
         * @enum {string}
         */
        Availability: "operational" | "degraded" | "outage" | "unknown";
        /**
         * @description How the service is run: `normal`, `fallback` (Notbetrieb), `isolated` (disconnected on purpose), `forensics` (under examination), `switchback` (returning from the fallback),
         *     `maintenance`. More words may follow; with a mode a reader does not know, the whole pair is unknown.
         * @example isolated
         * @enum {string}
         */
        Mode: "normal" | "fallback" | "isolated" | "forensics" | "switchback" | "maintenance";
        /**
         * @description What a user gets and how it is run. All 24 combinations are legal.
         * @example {
         *       "availability": "degraded",
         *       "mode": "fallback"
         *     }
         */
        Pair: {
            availability: components["schemas"]["Availability"];
            mode: components["schemas"]["Mode"];
        };
        /**
         * @description Which pair a letter stands for in the columns beside it. Holds only what is used; the same letter is the same pair in every answer of v1.
         * @example {
         *       "a": [
         *         "operational",
         *         "normal"
         *       ],
         *       "o": [
         *         "outage",
         *         "isolated"
         *       ]
         *     }
         */
        PairDictionary: {
            [key: string]: [
                components["schemas"]["Availability"],
                components["schemas"]["Mode"]
            ];
        };
        /**
         * @description A name or title in up to three languages, plain text, at most 200 characters each. A reader cuts longer ones.
         * @example {
         *       "de": "Elektronische Arbeitsunfähigkeitsbescheinigung",
         *       "en": "Electronic sick note",
         *       "simple": "Krank-Schreibung"
         *     }
         */
        Title: {
            /** @description German */
            de: string;
            /** @description English; `null` = not translated */
            en: string | null;
            /** @description Leichte Sprache; `null` = not written */
            simple: string | null;
        };
        /**
         * @description Running text in up to three languages, plain or the small Markdown subset, at most 4,000 characters each. A reader cuts longer ones.
         * @example {
         *       "de": "Die Annahme der eAU ist seit 22 Uhr unterbrochen. **Bitte drucken Sie die Bescheinigung aus.**",
         *       "en": "Receipt of electronic sick notes has been interrupted since 22:00. **Please print the certificate.**",
         *       "simple": null
         *     }
         */
        Text: {
            /** @description German */
            de: string;
            /** @description English; `null` = not translated */
            en: string | null;
            /** @description Leichte Sprache; `null` = not written */
            simple: string | null;
        };
        /**
         * @description A text, or `null` where there is none to give.
         * @example null
         */
        TextOrNull: components["schemas"]["Text"] | null;
        /**
         * @description Where a statement comes from. Only `documented` may be quoted as fact, and only with its source. Kinds a reader does not know are `reconstructed`.
         * @example {
         *       "kind": "reconstructed"
         *     }
         */
        Provenance: components["schemas"]["DocumentedProvenance"] | components["schemas"]["ReportedProvenance"] | components["schemas"]["PlainProvenance"];
        /**
         * @description Published by somebody, and said there.
         * @example {
         *       "kind": "documented",
         *       "source": "Pressemitteilung des Anbieters, 26. April 2023",
         *       "url": "https://kassen-it.example/presse/2023-04-26"
         *     }
         */
        DocumentedProvenance: {
            /**
             * @description Tells the kinds apart (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "documented";
            /** @description Who said it, where and when */
            source: string;
            /** @description Address of the source, if it has one */
            url: string | null;
        };
        /**
         * @description Told by somebody who is affected; not confirmed.
         * @example {
         *       "kind": "reported",
         *       "source": "Drei Praxen in Musterstadt"
         *     }
         */
        ReportedProvenance: {
            /**
             * @description Tells the kinds apart (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "reported";
            /** @description Who reported it */
            source: string;
        };
        /**
         * @description Measured by the provider's own monitoring, or reconstructed by a simulation.
         * @example {
         *       "kind": "measured"
         *     }
         */
        PlainProvenance: {
            /**
             * @description Tells the kinds apart (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "measured" | "reconstructed";
        };
        /**
         * @description All of the catalogue, also those added later, or exactly these.
         * @example all
         * @example [
         *       "bkk-nordlicht",
         *       "ikk-morgenrot"
         *     ]
         */
        AllOrIds: "all" | components["schemas"]["Id"][];
        /**
         * @description Which part of the board something concerns.
         * @example {
         *       "insurers": "all",
         *       "services": [
         *         "eau",
         *         "kim"
         *       ]
         *     }
         */
        Scope: {
            insurers: components["schemas"]["AllOrIds"];
            services: components["schemas"]["AllOrIds"];
        };
        /**
         * @description Board time at `generatedAt`. `rate` is board seconds per real second. A kind a reader does not know counts as simulated.
         * @example {
         *       "kind": "simulated",
         *       "now": "2023-05-09T11:00:00Z",
         *       "rate": 60
         *     }
         */
        Clock: {
            /**
             * @description Whether board time is real time
             * @enum {string}
             */
            kind: "real" | "simulated";
            now: components["schemas"]["Instant"];
            /** @description Board seconds per real second */
            rate: number;
        };
        /**
         * @description One string per insurer, in the order of `insurers`; one character per service, in the order of `services`.
         * @example [
         *       "aoo",
         *       "a-a"
         *     ]
         */
        RowCodes: string[];
        /**
         * @description When each cell entered its pair, in seconds after `base` (fractions allowed), one list per insurer, one entry per service. `null` = not known, or not applicable.
         * @example {
         *       "base": "2023-04-24T20:00:00Z",
         *       "seconds": [
         *         [
         *           0,
         *           208800,
         *           208800
         *         ],
         *         [
         *           0,
         *           null,
         *           0
         *         ]
         *       ]
         *     }
         */
        SinceColumn: {
            base: components["schemas"]["Instant"];
            /** @description One list per insurer */
            seconds: (number | null)[][];
        };
        /**
         * @description The cells whose source is late or silent, with the last time it was heard: index into `insurers`, index into `services`, board time. A cell that is not listed here
         *     reports on schedule. A listed one is drawn as stale, whatever its pair says.
         * @example [
         *       [
         *         1,
         *         2,
         *         "2023-05-09T10:41:00Z"
         *       ]
         *     ]
         */
        LateColumn: [
            number,
            number,
            components["schemas"]["Instant"]
        ][];
        /**
         * @description Which incident people tell a cell's state by. `cells` has one string per insurer and one character per service: `.` = none, else the n-th character of
         *     `a…zA…Z0…9` for the n-th of `ids`, and from the 63rd on the characters from U+4E00.
         * @example {
         *       "ids": [
         *         "cyber-2023-04"
         *       ],
         *       "cells": [
         *         ".aa",
         *         "..."
         *       ]
         *     }
         */
        IncidentColumn: {
            /** @description The dictionary of `cells` */
            ids: components["schemas"]["Id"][];
            cells: components["schemas"]["RowCodes"];
        };
        /**
         * @description A board, column by column. `cells` holds a letter of `pairs` per cell, `-` where the insurer does not use the service. All columns have the shape of `insurers` × `services`; a reader refuses
         *     a board whose columns disagree, and one of which more than 5 % of the cells cannot be read.
         * @example {
         *       "epoch": 105321600,
         *       "seq": 4711,
         *       "asOf": "2023-05-09T10:59:40Z",
         *       "insurers": [
         *         "bkk-nordlicht",
         *         "ikk-morgenrot"
         *       ],
         *       "services": [
         *         "zv",
         *         "eau",
         *         "kim"
         *       ],
         *       "pairs": {
         *         "a": [
         *           "operational",
         *           "normal"
         *         ],
         *         "o": [
         *           "outage",
         *           "isolated"
         *         ]
         *       },
         *       "cells": [
         *         "aoo",
         *         "a-a"
         *       ],
         *       "since": {
         *         "base": "2023-04-24T20:00:00Z",
         *         "seconds": [
         *           [
         *             0,
         *             208800,
         *             208800
         *           ],
         *           [
         *             0,
         *             null,
         *             0
         *           ]
         *         ]
         *       },
         *       "late": [
         *         [
         *           1,
         *           2,
         *           "2023-05-09T10:41:00Z"
         *         ]
         *       ],
         *       "incidents": {
         *         "ids": [
         *           "cyber-2023-04"
         *         ],
         *         "cells": [
         *           ".aa",
         *           "..."
         *         ]
         *       }
         *     }
         */
        BoardColumns: {
            epoch: components["schemas"]["Epoch"];
            seq: components["schemas"]["Seq"];
            asOf: components["schemas"]["Instant"];
            /** @description Row ids */
            insurers: components["schemas"]["Id"][];
            /** @description Column ids */
            services: components["schemas"]["Id"][];
            pairs: components["schemas"]["PairDictionary"];
            cells: components["schemas"]["RowCodes"];
            since: components["schemas"]["SinceColumn"];
            late: components["schemas"]["LateColumn"];
            incidents: components["schemas"]["IncidentColumn"];
        };
        /**
         * @description What one group of readers can do instead.
         * @example {
         *       "readerGroup": "practice",
         *       "kind": "paper",
         *       "steps": [
         *         {
         *           "de": "Drucken Sie die Bescheinigung für die Krankenkasse aus.",
         *           "en": "Print the certificate for the insurer.",
         *           "simple": "Drucken Sie den Schein aus."
         *         }
         *       ],
         *       "isIndependent": true
         *     }
         */
        FallbackGuide: {
            readerGroup: components["schemas"]["ReaderGroup"];
            /**
             * @description How it is done instead
             * @enum {string}
             */
            kind: "paper" | "manualEntry" | "postFax" | "hotline" | "inPerson" | "altMailbox" | "emergencyEnvironment" | "batchDelayed" | "degradedCheck" | "none";
            /** @description In order; each begins with the verb */
            steps: components["schemas"]["Text"][];
            /** @description Whether it works without the provider */
            isIndependent: boolean;
        };
        /**
         * @description Whom something is for.
         * @example practice
         * @enum {string}
         */
        ReaderGroup: "insured" | "practice" | "employer";
        /**
         * @description How one group of callers reaches an insurer. `null` = this way is not offered.
         * @example {
         *       "callers": "insured",
         *       "phone": "0800 000 0000",
         *       "mail": null,
         *       "web": "https://bkk-nordlicht.example/kontakt",
         *       "hours": {
         *         "de": "Montag bis Freitag 8–18 Uhr",
         *         "en": "Monday to Friday 8–18",
         *         "simple": null
         *       }
         *     }
         */
        Contact: {
            /**
             * @description Whom it is for
             * @enum {string}
             */
            callers: "insured" | "practice" | "employer" | "everyone";
            /** @description Telephone number as people write it */
            phone: string | null;
            /** @description E-mail address */
            mail: string | null;
            /** @description Address of a page, `https` only */
            web: string | null;
            hours: components["schemas"]["TextOrNull"];
        };
        /**
         * @description What this insurer does differently from the service's own guide.
         * @example {
         *       "service": "kg",
         *       "guide": {
         *         "readerGroup": "insured",
         *         "kind": "inPerson",
         *         "steps": [
         *           {
         *             "de": "Kommen Sie mit dem Auszahlschein in eine Geschäftsstelle.",
         *             "en": "Bring your payment slip to an office.",
         *             "simple": null
         *           }
         *         ],
         *         "isIndependent": true
         *       }
         *     }
         */
        GuideOverride: {
            service: components["schemas"]["Id"];
            guide: components["schemas"]["FallbackGuide"];
        };
        /**
         * @description A part of a service that can fail on its own.
         * @example {
         *       "id": "eau-receive",
         *       "name": {
         *         "de": "Annahme von Praxen",
         *         "en": "Receipt from practices",
         *         "simple": "Annehmen"
         *       },
         *       "isCritical": true
         *     }
         */
        ServiceFunction: {
            id: components["schemas"]["Id"];
            name: components["schemas"]["Title"];
            /** @description Whether the service is of no use without it */
            isCritical: boolean;
        };
        /**
         * @description A promised availability, with the text that promises it.
         * @example {
         *       "mainPercent": 99.8,
         *       "sidePercent": 98,
         *       "mainTime": "kim",
         *       "source": "gemSpec_Perf 2.25.0"
         *     }
         */
        AvailabilityTarget: {
            /** @description Per cent of main time */
            mainPercent: number;
            /** @description Per cent of side time */
            sidePercent: number;
            mainTime: components["schemas"]["MainTime"];
            /** @description Where the promise is written */
            source: string;
        };
        /**
         * @description A definition of main time, in Europe/Berlin. `kim`: Monday to Friday 6–22 without nationwide holidays. `epa`: Monday to Friday 6–22, Saturday and Sunday 6–20, nationwide
         *     holidays as Sundays. The rest is side time.
         * @example kim
         * @enum {string}
         */
        MainTime: "kim" | "epa";
        /**
         * @description One column of the board.
         * @example {
         *       "id": "eau",
         *       "code": "eAU",
         *       "name": {
         *         "de": "Elektronische Arbeitsunfähigkeitsbescheinigung",
         *         "en": "Electronic sick note",
         *         "simple": "Krank-Schreibung"
         *       },
         *       "purpose": {
         *         "de": "Praxen melden Krankschreibungen an die Kasse; Arbeitgeber rufen sie dort ab.",
         *         "en": "Practices report sick notes to the insurer; employers retrieve them there.",
         *         "simple": null
         *       },
         *       "family": "telematics",
         *       "functions": [
         *         {
         *           "id": "eau-receive",
         *           "name": {
         *             "de": "Annahme von Praxen",
         *             "en": "Receipt from practices",
         *             "simple": "Annehmen"
         *           },
         *           "isCritical": true
         *         }
         *       ],
         *       "dependsOn": [
         *         "kim"
         *       ],
         *       "restorationRank": 2,
         *       "restorationReason": {
         *         "de": "Ohne sie fehlt das Geld bei längerer Krankheit.",
         *         "en": "Without it money is missing in longer illness.",
         *         "simple": null
         *       },
         *       "expectedIntervalSeconds": 60,
         *       "guides": [],
         *       "target": null
         *     }
         */
        Service: {
            id: components["schemas"]["Id"];
            /** @description Short name for column heads */
            code: string;
            name: components["schemas"]["Title"];
            purpose: components["schemas"]["Text"];
            /**
             * @description What kind of service it is
             * @enum {string}
             */
            family: "telematics" | "money" | "reporting" | "contact";
            /** @description What the service consists of */
            functions: components["schemas"]["ServiceFunction"][];
            /** @description Ids of services it does not work without */
            dependsOn: components["schemas"]["Id"][];
            /** @description 1 = restored first */
            restorationRank: number;
            restorationReason: components["schemas"]["Text"];
            /** @description How often its sources report when all is well; silent for twice as long = late */
            expectedIntervalSeconds: number;
            /** @description What to do instead, per group of readers */
            guides: components["schemas"]["FallbackGuide"][];
            target: components["schemas"]["AvailabilityTarget"] | null;
        };
        /**
         * @description What services run on. Explains how far a fault reaches.
         * @example {
         *       "id": "rz-sued",
         *       "name": {
         *         "de": "Rechenzentrum Süd",
         *         "en": "Data centre South",
         *         "simple": "Rechen-Zentrum Süd"
         *       },
         *       "kind": "dataCentre",
         *       "dependsOn": [],
         *       "services": [
         *         "eau",
         *         "kim"
         *       ]
         *     }
         */
        Platform: {
            id: components["schemas"]["Id"];
            name: components["schemas"]["Title"];
            /**
             * @description What it is
             * @enum {string}
             */
            kind: "dataCentre" | "networkAccess" | "vendor";
            /** @description Ids of platforms it does not work without */
            dependsOn: components["schemas"]["Id"][];
            /** @description Ids of the services that run on it */
            services: components["schemas"]["Id"][];
        };
        /**
         * @description Whose services these are.
         * @example {
         *       "id": "kassen-it-verbund",
         *       "name": "Kassen-IT-Verbund (fiktiv)",
         *       "web": "https://kassen-it.example"
         *     }
         */
        Provider: {
            id: components["schemas"]["Id"];
            /** @description Name */
            name: string;
            /** @description Address of its page */
            web: string | null;
        };
        /**
         * @description How far people are with an incident. A word a reader does not know is `investigating`, the one that promises nothing.
         * @example containing
         * @enum {string}
         */
        Lifecycle: "investigating" | "identified" | "containing" | "restoring" | "monitoring" | "resolved";
        /**
         * @description One sentence of what is confirmed, open or excluded, with who says so and since when.
         * @example {
         *       "text": {
         *         "de": "Es sind keine Daten von Versicherten abgeflossen.",
         *         "en": "No data of insured people has been taken.",
         *         "simple": null
         *       },
         *       "at": "2023-04-28T09:00:00Z",
         *       "saidBy": "Anbieter"
         *     }
         */
        Claim: {
            text: components["schemas"]["Text"];
            at: components["schemas"]["Instant"];
            /** @description Who says so */
            saidBy: string;
        };
        /**
         * @description When a return is expected, as a range, and when that was said. `revision` counts from 1; every new forecast adds one.
         * @example {
         *       "earliest": "2023-04-27T02:00:00Z",
         *       "latest": "2023-04-27T06:00:00Z",
         *       "statedAt": "2023-04-26T16:00:00Z",
         *       "revision": 2
         *     }
         */
        Eta: {
            earliest: components["schemas"]["Instant"];
            latest: components["schemas"]["Instant"];
            statedAt: components["schemas"]["Instant"];
            /** @description Which forecast this is */
            revision: number;
        };
        /**
         * @description A forecast, or `null` when none can be given.
         * @example null
         */
        EtaOrNull: components["schemas"]["Eta"] | null;
        /**
         * @description An earlier wording and when it was replaced.
         * @example {
         *       "text": {
         *         "de": "Alle Kassen sind betroffen.",
         *         "en": null,
         *         "simple": null
         *       },
         *       "replacedAt": "2023-04-26T17:30:00Z"
         *     }
         */
        FormerText: {
            text: components["schemas"]["Text"];
            replacedAt: components["schemas"]["Instant"];
        };
        /**
         * @description A change of state the update speaks of, in words. What cells really do is told by transitions.
         * @example {
         *       "scope": {
         *         "insurers": "all",
         *         "services": [
         *           "eau"
         *         ]
         *       },
         *       "to": {
         *         "availability": "operational",
         *         "mode": "normal"
         *       }
         *     }
         */
        Change: {
            scope: components["schemas"]["Scope"];
            to: components["schemas"]["Pair"];
        };
        /**
         * @description What was lost between two instants and must be done again, by whom and until when. It outlives the recovery.
         * @example {
         *       "id": "redo-eau-2023-04",
         *       "service": "eau",
         *       "insurers": "all",
         *       "from": "2023-04-24T20:00:00Z",
         *       "to": "2023-04-27T02:00:00Z",
         *       "knownAt": "2023-04-27T07:00:00Z",
         *       "transaction": {
         *         "de": "eAU-Meldungen aus diesem Zeitraum",
         *         "en": "Electronic sick notes of this time",
         *         "simple": null
         *       },
         *       "actions": {
         *         "insured": null,
         *         "practice": {
         *           "de": "Senden Sie diese eAU noch einmal.",
         *           "en": "Send these sick notes again.",
         *           "simple": null
         *         },
         *         "employer": {
         *           "de": "Rufen Sie diese eAU noch einmal ab.",
         *           "en": "Retrieve these sick notes again.",
         *           "simple": null
         *         }
         *       },
         *       "deadline": null,
         *       "status": "open",
         *       "source": {
         *         "kind": "documented",
         *         "source": "Hinweis des Verbands, 27. April 2023",
         *         "url": null
         *       }
         *     }
         */
        RedoWindow: {
            id: components["schemas"]["Id"];
            service: components["schemas"]["Id"];
            insurers: components["schemas"]["AllOrIds"];
            from: components["schemas"]["Instant"];
            to: components["schemas"]["Instant"];
            knownAt: components["schemas"]["Instant"];
            transaction: components["schemas"]["Text"];
            /** @description What to do, per group of readers; `null` = nothing */
            actions: {
                insured: components["schemas"]["TextOrNull"];
                practice: components["schemas"]["TextOrNull"];
                employer: components["schemas"]["TextOrNull"];
            };
            deadline: components["schemas"]["InstantOrNull"];
            /**
             * @description Whether there is still something to do
             * @enum {string}
             */
            status: "open" | "closed";
            source: components["schemas"]["Provenance"];
        };
        /**
         * @description When the insurer last sent out benefits such as sick pay and care allowance, as confirmed, and when it plans to do so next.
         * @example {
         *       "lastRunAt": "2023-05-08T11:40:00Z",
         *       "nextRunAt": "2023-05-09T11:40:00Z",
         *       "source": {
         *         "kind": "reconstructed"
         *       }
         *     }
         */
        PaymentRuns: {
            lastRunAt: components["schemas"]["InstantOrNull"];
            nextRunAt: components["schemas"]["InstantOrNull"];
            source: components["schemas"]["Provenance"];
        };
        /**
         * @description Ways in that only the insurer's own page tells, beside the contacts of the catalogue.
         * @example {
         *       "app": {
         *         "callers": "insured",
         *         "name": "Nordlicht App",
         *         "web": "https://www.bkk-nordlicht.example/app"
         *       },
         *       "offices": [
         *         {
         *           "callers": "insured",
         *           "address": "Musterstraße 1, 00100 Musterstadt",
         *           "hours": {
         *             "de": "Montag bis Freitag 8–18 Uhr",
         *             "en": "Monday to Friday 8–18",
         *             "simple": null
         *           }
         *         }
         *       ]
         *     }
         */
        OwnWays: {
            /** @description The insurer's own app, or `null` where it has none */
            app: components["schemas"]["OwnApp"] | null;
            /** @description Where people can go */
            offices: components["schemas"]["Office"][];
        };
        /**
         * @description An app an insurer gives away.
         * @example {
         *       "callers": "insured",
         *       "name": "Nordlicht App",
         *       "web": "https://www.bkk-nordlicht.example/app"
         *     }
         */
        OwnApp: {
            /**
             * @description Whom it is for
             * @enum {string}
             */
            callers: "insured" | "practice" | "employer" | "everyone";
            /** @description What it is called */
            name: string;
            /** @description Address of the page that explains it, `https` only */
            web: string | null;
        };
        /**
         * @description A place where people can go and talk to the insurer.
         * @example {
         *       "callers": "insured",
         *       "address": "Musterstraße 1, 00100 Musterstadt",
         *       "hours": null
         *     }
         */
        Office: {
            /**
             * @description Whom it is for
             * @enum {string}
             */
            callers: "insured" | "practice" | "employer" | "everyone";
            /** @description On one line as people write it */
            address: string;
            hours: components["schemas"]["TextOrNull"];
        };
        /**
         * @description Forecasts of one incident's end that no longer hold, so that it can be seen how often it was put off.
         * @example {
         *       "incident": "sicherheitsvorfall",
         *       "etas": [
         *         {
         *           "earliest": "2023-04-26T02:00:00Z",
         *           "latest": "2023-04-26T06:00:00Z",
         *           "statedAt": "2023-04-25T16:00:00Z",
         *           "revision": 1
         *         }
         *       ]
         *     }
         */
        FormerReturns: {
            incident: components["schemas"]["Id"];
            /** @description Oldest first */
            etas: components["schemas"]["Eta"][];
        };
        /**
         * @description The insurer's payment runs, or `null` where nothing is known of them.
         * @example null
         */
        PaymentRunsOrNull: components["schemas"]["PaymentRuns"] | null;
        /**
         * @description One insurer × one service, as an object.
         * @example {
         *       "applicable": false
         *     }
         */
        Cell: components["schemas"]["UsedCell"] | components["schemas"]["UnusedCell"];
        /**
         * @description The state of a service the insurer uses.
         * @example {
         *       "applicable": true,
         *       "availability": "outage",
         *       "mode": "isolated",
         *       "since": "2023-04-27T06:00:00Z",
         *       "observedAt": null,
         *       "incident": "cyber-2023-04"
         *     }
         */
        UsedCell: {
            /**
             * @description The insurer uses the service
             * @constant
             */
            applicable: true;
            availability: components["schemas"]["Availability"];
            mode: components["schemas"]["Mode"];
            since: components["schemas"]["InstantOrNull"];
            /** @description `null` = its source reports on schedule; else the last time the source, now late or silent, was heard */
            observedAt: components["schemas"]["InstantOrNull"];
            /** @description The incident people tell this state by */
            incident: string | null;
        };
        /**
         * @description The insurer does not use the service. In no count, never a fault.
         * @example {
         *       "applicable": false
         *     }
         */
        UnusedCell: {
            /**
             * @description The insurer does not use the service
             * @constant
             */
            applicable: false;
        };
        /**
         * @description A service as one insurer's readers need it.
         * @example {
         *       "service": "eau",
         *       "code": "eAU",
         *       "name": {
         *         "de": "Elektronische Arbeitsunfähigkeitsbescheinigung",
         *         "en": "Electronic sick note",
         *         "simple": "Krank-Schreibung"
         *       },
         *       "purpose": {
         *         "de": "Praxen melden Krankschreibungen an die Kasse.",
         *         "en": "Practices report sick notes to the insurer.",
         *         "simple": null
         *       },
         *       "cell": {
         *         "applicable": true,
         *         "availability": "outage",
         *         "mode": "isolated",
         *         "since": "2023-04-27T06:00:00Z",
         *         "observedAt": null,
         *         "incident": "cyber-2023-04"
         *       },
         *       "guides": []
         *     }
         */
        InsurerService: {
            service: components["schemas"]["Id"];
            /** @description Short name */
            code: string;
            name: components["schemas"]["Title"];
            purpose: components["schemas"]["Text"];
            cell: components["schemas"]["Cell"];
            /** @description What holds for this insurer, its own guides where it has some, else the service's */
            guides: components["schemas"]["FallbackGuide"][];
        };
        /**
         * @description The last days of one insurer in short, oldest first. `worst` has one letter of `pairs` per day, the worst state that was known; `-` = nothing was known, or the service is not used.
         *     `lostSeconds` and `unknownSeconds` list only the days that have some: index of the day, seconds. Lost is known time in which the service was not usable.
         * @example {
         *       "first": "2023-04-24",
         *       "count": 4,
         *       "pairs": {
         *         "a": [
         *           "operational",
         *           "normal"
         *         ],
         *         "m": [
         *           "outage",
         *           "normal"
         *         ],
         *         "o": [
         *           "outage",
         *           "isolated"
         *         ]
         *       },
         *       "services": [
         *         {
         *           "service": "eau",
         *           "worst": "mmmo",
         *           "lostSeconds": [
         *             [
         *               0,
         *               7200
         *             ],
         *             [
         *               1,
         *               86400
         *             ],
         *             [
         *               2,
         *               86400
         *             ],
         *             [
         *               3,
         *               79200
         *             ]
         *           ],
         *           "unknownSeconds": []
         *         }
         *       ]
         *     }
         */
        DayStrip: {
            first: components["schemas"]["Day"];
            /** @description Number of days */
            count: number;
            pairs: components["schemas"]["PairDictionary"];
            /** @description One entry per service */
            services: {
                service: components["schemas"]["Id"];
                /** @description One letter per day */
                worst: string;
                lostSeconds: components["schemas"]["SparseSeconds"];
                unknownSeconds: components["schemas"]["SparseSeconds"];
            }[];
        };
        /**
         * @description Index of a day, seconds; only the days that have some.
         * @example [
         *       [
         *         0,
         *         7200
         *       ],
         *       [
         *         1,
         *         86400
         *       ]
         *     ]
         */
        SparseSeconds: [
            number,
            number
        ][];
        /**
         * @description Transitions, column by column, ascending by `seq`. `seq` and `knownAt` hold the step from the transition before (the first: from `base`); `at` holds how long before `knownAt` it happened. Steps of
         *     time are seconds, fractions allowed. `insurer` and `service` are indexes into `insurers` and `services`; `to` holds a letter of `pairs`; `incident` and
         *     `provenance` hold codes as in `IncidentColumn`, `.` = none. `observedAt` lists, by index, the transitions that say a source is late, with when it was last heard.
         * @example {
         *       "insurers": [
         *         "bkk-nordlicht"
         *       ],
         *       "services": [
         *         "eau",
         *         "kim"
         *       ],
         *       "pairs": {
         *         "a": [
         *           "operational",
         *           "normal"
         *         ],
         *         "m": [
         *           "outage",
         *           "normal"
         *         ]
         *       },
         *       "incidents": [
         *         "eau-2023-04"
         *       ],
         *       "provenances": [
         *         {
         *           "kind": "reconstructed"
         *         }
         *       ],
         *       "base": {
         *         "seq": 12,
         *         "knownAt": "2023-04-24T20:04:00Z"
         *       },
         *       "seq": [
         *         0,
         *         1
         *       ],
         *       "knownAt": [
         *         0,
         *         31
         *       ],
         *       "at": [
         *         240,
         *         0
         *       ],
         *       "insurer": [
         *         0,
         *         0
         *       ],
         *       "service": [
         *         0,
         *         1
         *       ],
         *       "to": "mm",
         *       "incident": "aa",
         *       "provenance": "aa",
         *       "observedAt": []
         *     }
         */
        TransitionColumns: {
            /** @description Dictionary of `insurer` */
            insurers: components["schemas"]["Id"][];
            /** @description Dictionary of `service` */
            services: components["schemas"]["Id"][];
            pairs: components["schemas"]["PairDictionary"];
            /** @description Dictionary of `incident` */
            incidents: components["schemas"]["Id"][];
            /** @description Dictionary of `provenance` */
            provenances: components["schemas"]["Provenance"][];
            /** @description Where the steps begin */
            base: {
                seq: components["schemas"]["Seq"];
                knownAt: components["schemas"]["Instant"];
            };
            /** @description Steps */
            seq: number[];
            /** @description Steps in seconds */
            knownAt: number[];
            /** @description Seconds before `knownAt` */
            at: number[];
            /** @description Indexes */
            insurer: number[];
            /** @description Indexes */
            service: number[];
            /** @description One letter per transition */
            to: string;
            /** @description One code per transition */
            incident: string;
            /** @description One code per transition */
            provenance: string;
            /** @description Index and board time */
            observedAt: [
                number,
                components["schemas"]["Instant"]
            ][];
        };
        /**
         * @description A span in which the server itself has no knowledge of part of the board. Whatever the transitions say, it is drawn as unknown.
         * @example {
         *       "from": "2023-05-02T01:00:00Z",
         *       "to": "2023-05-02T01:40:00Z",
         *       "insurers": "all",
         *       "services": [
         *         "vsdm"
         *       ]
         *     }
         */
        Gap: {
            from: components["schemas"]["Instant"];
            to: components["schemas"]["Instant"];
            insurers: components["schemas"]["AllOrIds"];
            services: components["schemas"]["AllOrIds"];
        };
        /**
         * @description Where the time of cells went, in whole milliseconds, one list per figure and one entry per day. totalMs = knownMs + unknownMs + excludedMs; strictMs = operationalMs + degradedMs;
         *     usableMs = strictMs + fallbackMs; knownMs = usableMs + controlledMs + outageMs + maintenanceMs − excludedMs.
         * @example {
         *       "totalMs": [
         *         57600000
         *       ],
         *       "knownMs": [
         *         57600000
         *       ],
         *       "unknownMs": [
         *         0
         *       ],
         *       "excludedMs": [
         *         0
         *       ],
         *       "strictMs": [
         *         43200000
         *       ],
         *       "usableMs": [
         *         46800000
         *       ],
         *       "operationalMs": [
         *         43200000
         *       ],
         *       "degradedMs": [
         *         0
         *       ],
         *       "fallbackMs": [
         *         3600000
         *       ],
         *       "controlledMs": [
         *         0
         *       ],
         *       "maintenanceMs": [
         *         0
         *       ],
         *       "outageMs": [
         *         10800000
         *       ]
         *     }
         */
        MeasureColumns: {
            /** @description All time */
            totalMs: components["schemas"]["MillisecondColumn"];
            /** @description Time with knowledge that is not excluded */
            knownMs: components["schemas"]["MillisecondColumn"];
            /** @description Time without knowledge */
            unknownMs: components["schemas"]["MillisecondColumn"];
            /** @description Announced maintenance, when it is left out of the reckoning */
            excludedMs: components["schemas"]["MillisecondColumn"];
            /** @description operational or degraded, mode normal */
            strictMs: components["schemas"]["MillisecondColumn"];
            /** @description strict, and operational or degraded on the fallback */
            usableMs: components["schemas"]["MillisecondColumn"];
            /** @description operational, mode normal */
            operationalMs: components["schemas"]["MillisecondColumn"];
            /** @description degraded, mode normal */
            degradedMs: components["schemas"]["MillisecondColumn"];
            /** @description operational or degraded on the fallback */
            fallbackMs: components["schemas"]["MillisecondColumn"];
            /** @description isolated, under forensics or switching back, whatever the availability */
            controlledMs: components["schemas"]["MillisecondColumn"];
            /** @description announced maintenance */
            maintenanceMs: components["schemas"]["MillisecondColumn"];
            /** @description outage in normal running or of the fallback */
            outageMs: components["schemas"]["MillisecondColumn"];
        };
        /**
         * @description Whole milliseconds, one entry per day.
         * @example [
         *       57600000
         *     ]
         */
        MillisecondColumn: number[];
        /**
         * @description The figures of one service. The whole day is main time and side time added.
         * @example {
         *       "service": "eau",
         *       "mainTime": "kim",
         *       "main": {
         *         "totalMs": [
         *           57600000
         *         ],
         *         "knownMs": [
         *           57600000
         *         ],
         *         "unknownMs": [
         *           0
         *         ],
         *         "excludedMs": [
         *           0
         *         ],
         *         "strictMs": [
         *           43200000
         *         ],
         *         "usableMs": [
         *           46800000
         *         ],
         *         "operationalMs": [
         *           43200000
         *         ],
         *         "degradedMs": [
         *           0
         *         ],
         *         "fallbackMs": [
         *           3600000
         *         ],
         *         "controlledMs": [
         *           0
         *         ],
         *         "maintenanceMs": [
         *           0
         *         ],
         *         "outageMs": [
         *           10800000
         *         ]
         *       },
         *       "side": {
         *         "totalMs": [
         *           28800000
         *         ],
         *         "knownMs": [
         *           27000000
         *         ],
         *         "unknownMs": [
         *           1800000
         *         ],
         *         "excludedMs": [
         *           0
         *         ],
         *         "strictMs": [
         *           27000000
         *         ],
         *         "usableMs": [
         *           27000000
         *         ],
         *         "operationalMs": [
         *           27000000
         *         ],
         *         "degradedMs": [
         *           0
         *         ],
         *         "fallbackMs": [
         *           0
         *         ],
         *         "controlledMs": [
         *           0
         *         ],
         *         "maintenanceMs": [
         *           0
         *         ],
         *         "outageMs": [
         *           0
         *         ]
         *       },
         *       "worst": "m"
         *     }
         */
        ServiceAvailability: {
            service: components["schemas"]["Id"];
            mainTime: components["schemas"]["MainTime"];
            main: components["schemas"]["MeasureColumns"];
            side: components["schemas"]["MeasureColumns"];
            /** @description One letter of `pairs` per day, the worst state that was known; `-` = nothing was */
            worst: string;
        };
        /**
         * @description What the figures mean; to be printed beside them.
         * @example {
         *       "text": {
         *         "de": "Streng: verfügbar oder eingeschränkt im Regelbetrieb. Nutzbar: auch im Notbetrieb. Nur bekannte Zeit.",
         *         "en": "Strict: operational or degraded in normal running. Usable: also on the fallback. Known time only.",
         *         "simple": null
         *       },
         *       "weighting": "cellTime",
         *       "excludesMaintenance": false
         *     }
         */
        AvailabilityDefinition: {
            text: components["schemas"]["Text"];
            /**
             * @description How cells are added up. `cellTime`: the time of every cell counts the same, whatever the size of the insurer
             * @constant
             */
            weighting: "cellTime";
            /** @description Whether announced maintenance is left out */
            excludesMaintenance: boolean;
        };
        /**
         * @description A day in Europe/Berlin, cut to the window that was asked for.
         * @example {
         *       "day": "2023-04-25",
         *       "from": "2023-04-24T22:00:00Z",
         *       "to": "2023-04-25T22:00:00Z"
         *     }
         */
        BerlinDay: {
            day: components["schemas"]["Day"];
            from: components["schemas"]["Instant"];
            to: components["schemas"]["Instant"];
        };
        /**
         * @description One cell changes at one instant. `at` is when it happened, `knownAt` when it was known. A transition whose `at` is earlier than the cell's `since` corrects the past and leaves the current cell alone.
         *     Absent: `observedAt` when the source is on schedule, `incident` when there is none, `provenance` when it is `reconstructed`.
         * @example {
         *       "seq": 4712,
         *       "at": "2023-05-09T11:00:02Z",
         *       "knownAt": "2023-05-09T11:00:05Z",
         *       "insurer": "bkk-nordlicht",
         *       "service": "eau",
         *       "availability": "degraded",
         *       "mode": "switchback",
         *       "incident": "cyber-2023-04"
         *     }
         */
        Transition: {
            seq: components["schemas"]["Seq"];
            at: components["schemas"]["Instant"];
            knownAt: components["schemas"]["Instant"];
            insurer: components["schemas"]["Id"];
            service: components["schemas"]["Id"];
            availability: components["schemas"]["Availability"];
            mode: components["schemas"]["Mode"];
            observedAt?: components["schemas"]["Instant"];
            incident?: components["schemas"]["Id"];
            provenance?: components["schemas"]["Provenance"];
        };
        /**
         * @description One event of the stream, after parsing the `text/event-stream` framing and the JSON in its `data`. A reader skips kinds it does not know.
         * @example {
         *       "event": "notice",
         *       "data": {
         *         "epoch": 105321600,
         *         "seq": 4712,
         *         "resource": "incidents",
         *         "id": "cyber-2023-04"
         *       }
         *     }
         */
        StreamEvent: components["schemas"]["BatchEvent"] | components["schemas"]["HeartbeatEvent"] | components["schemas"]["NoticeEvent"] | components["schemas"]["ResetEvent"];
        /**
         * @description `<epoch>:<seq>`, the position a reader may resume from after this event.
         * @example 105321600:4712
         */
        StreamId: string;
        /**
         * @description Transitions `from` … `to`, without holes. At most four a second, at most 64 kB.
         * @example {
         *       "event": "batch",
         *       "id": "105321600:4712",
         *       "data": {
         *         "epoch": 105321600,
         *         "from": 4712,
         *         "to": 4712,
         *         "generatedAt": "2026-01-12T09:30:05.120Z",
         *         "transitions": [
         *           {
         *             "seq": 4712,
         *             "at": "2023-05-09T11:00:02Z",
         *             "knownAt": "2023-05-09T11:00:05Z",
         *             "insurer": "bkk-nordlicht",
         *             "service": "eau",
         *             "availability": "degraded",
         *             "mode": "switchback",
         *             "incident": "cyber-2023-04"
         *           }
         *         ]
         *       }
         *     }
         */
        BatchEvent: {
            /**
             * @description Name of the event (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            event: "batch";
            id: components["schemas"]["StreamId"];
            data: components["schemas"]["Batch"];
        };
        /**
         * @description Data of a `batch`.
         * @example {
         *       "epoch": 105321600,
         *       "from": 4712,
         *       "to": 4712,
         *       "generatedAt": "2026-01-12T09:30:05.120Z",
         *       "transitions": [
         *         {
         *           "seq": 4712,
         *           "at": "2023-05-09T11:00:02Z",
         *           "knownAt": "2023-05-09T11:00:05Z",
         *           "insurer": "bkk-nordlicht",
         *           "service": "eau",
         *           "availability": "degraded",
         *           "mode": "switchback",
         *           "incident": "cyber-2023-04"
         *         }
         *       ]
         *     }
         */
        Batch: {
            epoch: components["schemas"]["Epoch"];
            from: components["schemas"]["Seq"];
            to: components["schemas"]["Seq"];
            generatedAt: components["schemas"]["Instant"];
            /** @description In order of `seq`, exactly `from` … `to` */
            transitions: components["schemas"]["Transition"][];
        };
        /**
         * @description Every 5 s. Proof that somebody is still looking, and how far the server is. Carries no id, because a reader need not have received everything up to `headSeq`.
         * @example {
         *       "event": "heartbeat",
         *       "data": {
         *         "epoch": 105321600,
         *         "headSeq": 4712,
         *         "generatedAt": "2026-01-12T09:30:10Z",
         *         "clock": {
         *           "kind": "simulated",
         *           "now": "2023-05-09T11:05:00Z",
         *           "rate": 60
         *         }
         *       }
         *     }
         */
        HeartbeatEvent: {
            /**
             * @description Name of the event (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            event: "heartbeat";
            data: components["schemas"]["Heartbeat"];
        };
        /**
         * @description Data of a `heartbeat`.
         * @example {
         *       "epoch": 105321600,
         *       "headSeq": 4712,
         *       "generatedAt": "2026-01-12T09:30:10Z",
         *       "clock": {
         *         "kind": "simulated",
         *         "now": "2023-05-09T11:05:00Z",
         *         "rate": 60
         *       }
         *     }
         */
        Heartbeat: {
            epoch: components["schemas"]["Epoch"];
            headSeq: components["schemas"]["Seq"];
            generatedAt: components["schemas"]["Instant"];
            clock: components["schemas"]["Clock"];
        };
        /**
         * @description Something other than cells has changed; fetch that resource again.
         * @example {
         *       "event": "notice",
         *       "data": {
         *         "epoch": 105321600,
         *         "seq": 4712,
         *         "resource": "incidents",
         *         "id": "cyber-2023-04"
         *       }
         *     }
         */
        NoticeEvent: {
            /**
             * @description Name of the event (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            event: "notice";
            data: components["schemas"]["Notice"];
        };
        /**
         * @description Data of a `notice`.
         * @example {
         *       "epoch": 105321600,
         *       "seq": 4712,
         *       "resource": "incidents",
         *       "id": "cyber-2023-04"
         *     }
         */
        Notice: {
            epoch: components["schemas"]["Epoch"];
            seq: components["schemas"]["Seq"];
            /**
             * @description What to fetch again
             * @enum {string}
             */
            resource: "incidents" | "plannedWork" | "redoWindows" | "catalog";
            id: components["schemas"]["Id"];
        };
        /**
         * @description The reader cannot go on from where it stood. Take a new board, then resume from it.
         * @example {
         *       "event": "reset",
         *       "id": "105321600:4712",
         *       "data": {
         *         "epoch": 105321600,
         *         "seq": 4712,
         *         "reason": "the position is too old"
         *       }
         *     }
         */
        ResetEvent: {
            /**
             * @description Name of the event (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            event: "reset";
            id: components["schemas"]["StreamId"];
            data: components["schemas"]["Reset"];
        };
        /**
         * @description Data of a `reset`; the position is the server's.
         * @example {
         *       "epoch": 105321600,
         *       "seq": 4712,
         *       "reason": "the position is too old"
         *     }
         */
        Reset: {
            epoch: components["schemas"]["Epoch"];
            seq: components["schemas"]["Seq"];
            /** @description Why */
            reason: string;
        };
        /**
         * @description Whether this API itself answers. Says nothing about the services.
         * @example {
         *       "schema": "health/1",
         *       "status": "pass",
         *       "generatedAt": "2026-01-12T09:30:00Z"
         *     }
         */
        Health: {
            /**
             * @description Name and version of this schema
             * @constant
             */
            schema: "health/1";
            /**
             * @description `pass` = it answers and its source is read
             * @enum {string}
             */
            status: "pass" | "fail";
            generatedAt: components["schemas"]["Instant"];
        };
        /**
         * @description RFC 9457. Says what is wrong with the request or with this API, never with a service.
         * @example {
         *       "type": "about:blank",
         *       "title": "Not Found",
         *       "status": 404,
         *       "detail": "There is no board of this position."
         *     }
         * @example {
         *       "type": "about:blank",
         *       "title": "Bad Request",
         *       "status": 400,
         *       "detail": "The parameter \"from\" has a value this resource does not understand.",
         *       "parameter": "from",
         *       "received": "yesterday",
         *       "allowed": "an instant in UTC such as 2023-05-09T11:00:00Z"
         *     }
         */
        Problem: {
            /**
             * Format: uri-reference
             * @description Identifies the kind of problem
             */
            type: string;
            /** @description What kind of problem it is */
            title: string;
            /** @description The HTTP status */
            status: number;
            /** @description What is wrong this time */
            detail?: string;
            /** @description Name of the parameter at fault */
            parameter?: string;
            /** @description What came, at most 200 characters of it */
            received?: string;
            /** @description What would be allowed */
            allowed?: string;
        };
        /**
         * @description Where the server stands, how fresh that is, and which board belongs to it. Written anew every 10 s even if nothing has changed, so that silence is always a fault.
         * @example {
         *       "schema": "pointer/1",
         *       "audience": "public",
         *       "epoch": 105321600,
         *       "seq": 4711,
         *       "generatedAt": "2026-01-12T09:30:00Z",
         *       "nextAt": "2026-01-12T09:30:10Z",
         *       "pollAfterMs": 15000,
         *       "clock": {
         *         "kind": "simulated",
         *         "now": "2023-05-09T11:00:00Z",
         *         "rate": 60
         *       },
         *       "board": "/api/v1/public/boards/105321600-4711",
         *       "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         *       "minClient": 1
         *     }
         */
        PublicPointer: {
            /**
             * @description Name and version of this schema
             * @constant
             */
            schema: "pointer/1";
            /**
             * @description Whom the answer is made for
             * @constant
             */
            audience: "public";
            epoch: components["schemas"]["Epoch"];
            seq: components["schemas"]["Seq"];
            generatedAt: components["schemas"]["Instant"];
            /** @description Real time at which the next pointer is due */
            nextAt: components["schemas"]["Instant"];
            /** @description When to ask again; a reader adds ± 20 % of chance */
            pollAfterMs: number;
            clock: components["schemas"]["Clock"];
            /** @description Path of the immutable board, ending in `/api/v1/public/boards/{epoch}-{seq}` */
            board: string;
            /** @description Of the bytes of that board's body before compression */
            sha256: string;
            /** @description The oldest generation of client that reads this contract rightly */
            minClient: number;
        };
        /**
         * @description Where the server stands, how fresh that is, and which board belongs to it. Written anew every 10 s even if nothing has changed, so that silence is always a fault.
         * @example {
         *       "schema": "pointer/1",
         *       "audience": "staff",
         *       "epoch": 105321600,
         *       "seq": 4711,
         *       "generatedAt": "2026-01-12T09:30:00Z",
         *       "nextAt": "2026-01-12T09:30:10Z",
         *       "pollAfterMs": 15000,
         *       "clock": {
         *         "kind": "simulated",
         *         "now": "2023-05-09T11:00:00Z",
         *         "rate": 60
         *       },
         *       "board": "/api/v1/staff/boards/105321600-4711",
         *       "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
         *       "minClient": 1
         *     }
         */
        StaffPointer: {
            /**
             * @description Name and version of this schema
             * @constant
             */
            schema: "pointer/1";
            /**
             * @description Whom the answer is made for
             * @constant
             */
            audience: "staff";
            epoch: components["schemas"]["Epoch"];
            seq: components["schemas"]["Seq"];
            generatedAt: components["schemas"]["Instant"];
            /** @description Real time at which the next pointer is due */
            nextAt: components["schemas"]["Instant"];
            /** @description When to ask again; a reader adds ± 20 % of chance */
            pollAfterMs: number;
            clock: components["schemas"]["Clock"];
            /** @description Path of the immutable board, ending in `/api/v1/staff/boards/{epoch}-{seq}` */
            board: string;
            /** @description Of the bytes of that board's body before compression */
            sha256: string;
            /** @description The oldest generation of client that reads this contract rightly */
            minClient: number;
        };
        /**
         * @description All cells at one position, column by column (see `BoardColumns`). `generatedAt` is the real time at which that position was reached; how fresh the *state* is says the pointer or the heartbeat, never the board.
         * @example {
         *       "schema": "board/1",
         *       "audience": "public",
         *       "generatedAt": "2026-01-12T09:29:59.660Z",
         *       "epoch": 105321600,
         *       "seq": 4711,
         *       "asOf": "2023-05-09T10:59:40Z",
         *       "insurers": [
         *         "bkk-nordlicht",
         *         "ikk-morgenrot"
         *       ],
         *       "services": [
         *         "zv",
         *         "eau",
         *         "kim"
         *       ],
         *       "pairs": {
         *         "a": [
         *           "operational",
         *           "normal"
         *         ],
         *         "o": [
         *           "outage",
         *           "isolated"
         *         ]
         *       },
         *       "cells": [
         *         "aoo",
         *         "a-a"
         *       ],
         *       "since": {
         *         "base": "2023-04-24T20:00:00Z",
         *         "seconds": [
         *           [
         *             0,
         *             208800,
         *             208800
         *           ],
         *           [
         *             0,
         *             null,
         *             0
         *           ]
         *         ]
         *       },
         *       "late": [
         *         [
         *           1,
         *           2,
         *           "2023-05-09T10:41:00Z"
         *         ]
         *       ],
         *       "incidents": {
         *         "ids": [
         *           "cyber-2023-04"
         *         ],
         *         "cells": [
         *           ".aa",
         *           "..."
         *         ]
         *       }
         *     }
         */
        PublicBoard: {
            /**
             * @description Name and version of this schema
             * @constant
             */
            schema: "board/1";
            /**
             * @description Whom the answer is made for
             * @constant
             */
            audience: "public";
            generatedAt: components["schemas"]["Instant"];
            epoch: components["schemas"]["Epoch"];
            seq: components["schemas"]["Seq"];
            /** @description Board time of the newest statement in it */
            asOf: components["schemas"]["Instant"];
            /** @description Row ids */
            insurers: components["schemas"]["Id"][];
            /** @description Column ids */
            services: components["schemas"]["Id"][];
            pairs: components["schemas"]["PairDictionary"];
            /** @description A letter of `pairs` per cell, `-` where the insurer does not use the service */
            cells: components["schemas"]["RowCodes"];
            since: components["schemas"]["SinceColumn"];
            late: components["schemas"]["LateColumn"];
            incidents: components["schemas"]["IncidentColumn"];
        };
        /**
         * @description All cells at one position, column by column (see `BoardColumns`). `generatedAt` is the real time at which that position was reached; how fresh the *state* is says the pointer or the heartbeat, never the board.
         * @example {
         *       "schema": "board/1",
         *       "audience": "staff",
         *       "generatedAt": "2026-01-12T09:29:59.660Z",
         *       "epoch": 105321600,
         *       "seq": 4711,
         *       "asOf": "2023-05-09T10:59:40Z",
         *       "insurers": [
         *         "bkk-nordlicht",
         *         "ikk-morgenrot"
         *       ],
         *       "services": [
         *         "zv",
         *         "eau",
         *         "kim"
         *       ],
         *       "pairs": {
         *         "a": [
         *           "operational",
         *           "normal"
         *         ],
         *         "o": [
         *           "outage",
         *           "isolated"
         *         ]
         *       },
         *       "cells": [
         *         "aoo",
         *         "a-a"
         *       ],
         *       "since": {
         *         "base": "2023-04-24T20:00:00Z",
         *         "seconds": [
         *           [
         *             0,
         *             208800,
         *             208800
         *           ],
         *           [
         *             0,
         *             null,
         *             0
         *           ]
         *         ]
         *       },
         *       "late": [
         *         [
         *           1,
         *           2,
         *           "2023-05-09T10:41:00Z"
         *         ]
         *       ],
         *       "incidents": {
         *         "ids": [
         *           "cyber-2023-04"
         *         ],
         *         "cells": [
         *           ".aa",
         *           "..."
         *         ]
         *       }
         *     }
         */
        StaffBoard: {
            /**
             * @description Name and version of this schema
             * @constant
             */
            schema: "board/1";
            /**
             * @description Whom the answer is made for
             * @constant
             */
            audience: "staff";
            generatedAt: components["schemas"]["Instant"];
            epoch: components["schemas"]["Epoch"];
            seq: components["schemas"]["Seq"];
            /** @description Board time of the newest statement in it */
            asOf: components["schemas"]["Instant"];
            /** @description Row ids */
            insurers: components["schemas"]["Id"][];
            /** @description Column ids */
            services: components["schemas"]["Id"][];
            pairs: components["schemas"]["PairDictionary"];
            /** @description A letter of `pairs` per cell, `-` where the insurer does not use the service */
            cells: components["schemas"]["RowCodes"];
            since: components["schemas"]["SinceColumn"];
            late: components["schemas"]["LateColumn"];
            incidents: components["schemas"]["IncidentColumn"];
        };
        /**
         * @description One row of the board, and how to reach the insurer.
         * @example {
         *       "id": "bkk-nordlicht",
         *       "name": "BKK Nordlicht",
         *       "shortName": "Nordlicht",
         *       "wallCode": "NORDL",
         *       "formerNames": [
         *         "BKK Polarstern"
         *       ],
         *       "kind": "BKK",
         *       "platformIds": [
         *         "rz-sued",
         *         "ti-zugang-sued"
         *       ],
         *       "insuredCount": 412000,
         *       "contacts": [
         *         {
         *           "callers": "insured",
         *           "phone": "0800 000 0000",
         *           "mail": null,
         *           "web": "https://bkk-nordlicht.example/kontakt",
         *           "hours": null
         *         }
         *       ],
         *       "guideOverrides": []
         *     }
         */
        PublicInsurer: {
            id: components["schemas"]["Id"];
            /** @description Full name */
            name: string;
            /** @description Name for narrow places */
            shortName: string;
            /** @description For walls */
            wallCode: string;
            /** @description Names it had before a merger */
            formerNames: string[];
            /**
             * @description Which kind of insurer
             * @enum {string}
             */
            kind: "BKK" | "IKK" | "EK" | "other";
            /** @description Platforms its environment runs on */
            platformIds: components["schemas"]["Id"][];
            /** @description Number of insured people */
            insuredCount: number;
            /** @description How to reach it */
            contacts: components["schemas"]["Contact"][];
            /** @description What it does differently from the services' own guides */
            guideOverrides: components["schemas"]["GuideOverride"][];
        };
        /**
         * @description One row of the board, and how to reach the insurer.
         * @example {
         *       "id": "bkk-nordlicht",
         *       "name": "BKK Nordlicht",
         *       "shortName": "Nordlicht",
         *       "wallCode": "NORDL",
         *       "formerNames": [
         *         "BKK Polarstern"
         *       ],
         *       "kind": "BKK",
         *       "platformIds": [
         *         "rz-sued",
         *         "ti-zugang-sued"
         *       ],
         *       "insuredCount": 412000,
         *       "contacts": [
         *         {
         *           "callers": "insured",
         *           "phone": "0800 000 0000",
         *           "mail": null,
         *           "web": "https://bkk-nordlicht.example/kontakt",
         *           "hours": null
         *         }
         *       ],
         *       "guideOverrides": [],
         *       "staff": {
         *         "environment": "sued-c3",
         *         "contactPerson": "Erika Beispiel"
         *       }
         *     }
         */
        StaffInsurer: {
            id: components["schemas"]["Id"];
            /** @description Full name */
            name: string;
            /** @description Name for narrow places */
            shortName: string;
            /** @description For walls */
            wallCode: string;
            /** @description Names it had before a merger */
            formerNames: string[];
            /**
             * @description Which kind of insurer
             * @enum {string}
             */
            kind: "BKK" | "IKK" | "EK" | "other";
            /** @description Platforms its environment runs on */
            platformIds: components["schemas"]["Id"][];
            /** @description Number of insured people */
            insuredCount: number;
            /** @description How to reach it */
            contacts: components["schemas"]["Contact"][];
            /** @description What it does differently from the services' own guides */
            guideOverrides: components["schemas"]["GuideOverride"][];
            /** @description Internal; `null` = nothing recorded */
            staff: {
                /** @description Name of its environment */
                environment: string;
                /** @description Whom to call there */
                contactPerson: string;
            } | null;
        };
        /**
         * @description The expected set. Its order is the order of display.
         * @example {
         *       "schema": "catalog/1",
         *       "audience": "public",
         *       "provider": {
         *         "id": "kassen-it-verbund",
         *         "name": "Kassen-IT-Verbund (fiktiv)",
         *         "web": "https://kassen-it.example"
         *       },
         *       "insurers": [
         *         {
         *           "id": "bkk-nordlicht",
         *           "name": "BKK Nordlicht",
         *           "shortName": "Nordlicht",
         *           "wallCode": "NORDL",
         *           "formerNames": [
         *             "BKK Polarstern"
         *           ],
         *           "kind": "BKK",
         *           "platformIds": [
         *             "rz-sued",
         *             "ti-zugang-sued"
         *           ],
         *           "insuredCount": 412000,
         *           "contacts": [
         *             {
         *               "callers": "insured",
         *               "phone": "0800 000 0000",
         *               "mail": null,
         *               "web": "https://bkk-nordlicht.example/kontakt",
         *               "hours": null
         *             }
         *           ],
         *           "guideOverrides": []
         *         }
         *       ],
         *       "services": [],
         *       "platforms": [
         *         {
         *           "id": "rz-sued",
         *           "name": {
         *             "de": "Rechenzentrum Süd",
         *             "en": "Data centre South",
         *             "simple": "Rechen-Zentrum Süd"
         *           },
         *           "kind": "dataCentre",
         *           "dependsOn": [],
         *           "services": [
         *             "eau",
         *             "kim"
         *           ]
         *         }
         *       ]
         *     }
         */
        PublicCatalog: {
            /**
             * @description Name and version of this schema
             * @constant
             */
            schema: "catalog/1";
            /**
             * @description Whom the answer is made for
             * @constant
             */
            audience: "public";
            provider: components["schemas"]["Provider"];
            /** @description What must be a row */
            insurers: components["schemas"]["PublicInsurer"][];
            /** @description What must be a column */
            services: components["schemas"]["Service"][];
            /** @description What services run on */
            platforms: components["schemas"]["Platform"][];
        };
        /**
         * @description The expected set. Its order is the order of display.
         * @example {
         *       "schema": "catalog/1",
         *       "audience": "staff",
         *       "provider": {
         *         "id": "kassen-it-verbund",
         *         "name": "Kassen-IT-Verbund (fiktiv)",
         *         "web": "https://kassen-it.example"
         *       },
         *       "insurers": [
         *         {
         *           "id": "bkk-nordlicht",
         *           "name": "BKK Nordlicht",
         *           "shortName": "Nordlicht",
         *           "wallCode": "NORDL",
         *           "formerNames": [
         *             "BKK Polarstern"
         *           ],
         *           "kind": "BKK",
         *           "platformIds": [
         *             "rz-sued",
         *             "ti-zugang-sued"
         *           ],
         *           "insuredCount": 412000,
         *           "contacts": [
         *             {
         *               "callers": "insured",
         *               "phone": "0800 000 0000",
         *               "mail": null,
         *               "web": "https://bkk-nordlicht.example/kontakt",
         *               "hours": null
         *             }
         *           ],
         *           "guideOverrides": [],
         *           "staff": {
         *             "environment": "sued-c3",
         *             "contactPerson": "Erika Beispiel"
         *           }
         *         }
         *       ],
         *       "services": [],
         *       "platforms": [
         *         {
         *           "id": "rz-sued",
         *           "name": {
         *             "de": "Rechenzentrum Süd",
         *             "en": "Data centre South",
         *             "simple": "Rechen-Zentrum Süd"
         *           },
         *           "kind": "dataCentre",
         *           "dependsOn": [],
         *           "services": [
         *             "eau",
         *             "kim"
         *           ]
         *         }
         *       ]
         *     }
         */
        StaffCatalog: {
            /**
             * @description Name and version of this schema
             * @constant
             */
            schema: "catalog/1";
            /**
             * @description Whom the answer is made for
             * @constant
             */
            audience: "staff";
            provider: components["schemas"]["Provider"];
            /** @description What must be a row */
            insurers: components["schemas"]["StaffInsurer"][];
            /** @description What must be a column */
            services: components["schemas"]["Service"][];
            /** @description What services run on */
            platforms: components["schemas"]["Platform"][];
        };
        /**
         * @description One numbered update of an incident. A later wording replaces an earlier one in sight of everybody, see `formerTexts`.
         * @example {
         *       "number": 2,
         *       "at": "2023-04-26T15:00:00Z",
         *       "publishedAt": "2023-04-26T15:20:00Z",
         *       "knownAt": "2023-04-26T15:20:00Z",
         *       "editedAt": null,
         *       "lifecycle": "containing",
         *       "text": {
         *         "de": "Wir haben Teile der Systeme kontrolliert vom Netz getrennt.",
         *         "en": "We have disconnected parts of the systems in a controlled way.",
         *         "simple": null
         *       },
         *       "formerTexts": [],
         *       "changes": [
         *         {
         *           "scope": {
         *             "insurers": "all",
         *             "services": [
         *               "eau",
         *               "kim"
         *             ]
         *           },
         *           "to": {
         *             "availability": "outage",
         *             "mode": "isolated"
         *           }
         *         }
         *       ],
         *       "eta": null,
         *       "nextUpdateDue": "2023-04-27T08:00:00Z",
         *       "source": {
         *         "kind": "reconstructed"
         *       }
         *     }
         */
        PublicUpdate: {
            /** @description Unique within the incident */
            number: number;
            /** @description What instant it speaks of */
            at: components["schemas"]["Instant"];
            publishedAt: components["schemas"]["Instant"];
            knownAt: components["schemas"]["Instant"];
            editedAt: components["schemas"]["InstantOrNull"];
            lifecycle: components["schemas"]["Lifecycle"];
            text: components["schemas"]["Text"];
            /** @description Earlier wordings, oldest first */
            formerTexts: components["schemas"]["FormerText"][];
            /** @description Changes of state it speaks of */
            changes: components["schemas"]["Change"][];
            eta: components["schemas"]["EtaOrNull"];
            /** @description When the next update was promised */
            nextUpdateDue: components["schemas"]["InstantOrNull"];
            source: components["schemas"]["Provenance"];
        };
        /**
         * @description One numbered update of an incident. A later wording replaces an earlier one in sight of everybody, see `formerTexts`.
         * @example {
         *       "number": 2,
         *       "at": "2023-04-26T15:00:00Z",
         *       "publishedAt": "2023-04-26T15:20:00Z",
         *       "knownAt": "2023-04-26T15:20:00Z",
         *       "editedAt": null,
         *       "lifecycle": "containing",
         *       "text": {
         *         "de": "Wir haben Teile der Systeme kontrolliert vom Netz getrennt.",
         *         "en": "We have disconnected parts of the systems in a controlled way.",
         *         "simple": null
         *       },
         *       "formerTexts": [],
         *       "changes": [
         *         {
         *           "scope": {
         *             "insurers": "all",
         *             "services": [
         *               "eau",
         *               "kim"
         *             ]
         *           },
         *           "to": {
         *             "availability": "outage",
         *             "mode": "isolated"
         *           }
         *         }
         *       ],
         *       "eta": null,
         *       "nextUpdateDue": "2023-04-27T08:00:00Z",
         *       "source": {
         *         "kind": "reconstructed"
         *       },
         *       "staffNote": "Freigabe durch Lagezentrum 15:10"
         *     }
         */
        StaffUpdate: {
            /** @description Unique within the incident */
            number: number;
            /** @description What instant it speaks of */
            at: components["schemas"]["Instant"];
            publishedAt: components["schemas"]["Instant"];
            knownAt: components["schemas"]["Instant"];
            editedAt: components["schemas"]["InstantOrNull"];
            lifecycle: components["schemas"]["Lifecycle"];
            text: components["schemas"]["Text"];
            /** @description Earlier wordings, oldest first */
            formerTexts: components["schemas"]["FormerText"][];
            /** @description Changes of state it speaks of */
            changes: components["schemas"]["Change"][];
            eta: components["schemas"]["EtaOrNull"];
            /** @description When the next update was promised */
            nextUpdateDue: components["schemas"]["InstantOrNull"];
            source: components["schemas"]["Provenance"];
            /** @description Internal; `null` = none */
            staffNote: string | null;
        };
        /**
         * @description What people say about a fault, in numbered updates. What cells do is told by transitions; nothing in an incident changes a cell.
         * @example {
         *       "id": "cyber-2023-04",
         *       "title": {
         *         "de": "Angriff auf interne Systeme",
         *         "en": "Attack on internal systems",
         *         "simple": null
         *       },
         *       "kind": "security",
         *       "lifecycle": "containing",
         *       "startedAt": "2023-04-26T07:00:00Z",
         *       "detectedAt": "2023-04-26T07:14:00Z",
         *       "resolvedAt": null,
         *       "affected": {
         *         "insurers": "all",
         *         "services": "all"
         *       },
         *       "known": {
         *         "confirmed": [],
         *         "open": [],
         *         "excluded": []
         *       },
         *       "updates": [
         *         {
         *           "number": 2,
         *           "at": "2023-04-26T15:00:00Z",
         *           "publishedAt": "2023-04-26T15:20:00Z",
         *           "knownAt": "2023-04-26T15:20:00Z",
         *           "editedAt": null,
         *           "lifecycle": "containing",
         *           "text": {
         *             "de": "Wir haben Teile der Systeme kontrolliert vom Netz getrennt.",
         *             "en": "We have disconnected parts of the systems in a controlled way.",
         *             "simple": null
         *           },
         *           "formerTexts": [],
         *           "changes": [
         *             {
         *               "scope": {
         *                 "insurers": "all",
         *                 "services": [
         *                   "eau",
         *                   "kim"
         *                 ]
         *               },
         *               "to": {
         *                 "availability": "outage",
         *                 "mode": "isolated"
         *               }
         *             }
         *           ],
         *           "eta": null,
         *           "nextUpdateDue": "2023-04-27T08:00:00Z",
         *           "source": {
         *             "kind": "reconstructed"
         *           }
         *         }
         *       ]
         *     }
         */
        PublicIncident: {
            id: components["schemas"]["Id"];
            title: components["schemas"]["Title"];
            /**
             * @description What is behind it; `technical` is the general word
             * @enum {string}
             */
            kind: "security" | "technical" | "thirdParty";
            lifecycle: components["schemas"]["Lifecycle"];
            startedAt: components["schemas"]["Instant"];
            detectedAt: components["schemas"]["InstantOrNull"];
            resolvedAt: components["schemas"]["InstantOrNull"];
            affected: components["schemas"]["Scope"];
            /** @description What is confirmed, what is still open, what can be excluded */
            known: {
                /** @description Is so */
                confirmed: components["schemas"]["Claim"][];
                /** @description Is not known */
                open: components["schemas"]["Claim"][];
                /** @description Is not so */
                excluded: components["schemas"]["Claim"][];
            };
            /** @description Oldest first */
            updates: components["schemas"]["PublicUpdate"][];
        };
        /**
         * @description What people say about a fault, in numbered updates. What cells do is told by transitions; nothing in an incident changes a cell.
         * @example {
         *       "id": "cyber-2023-04",
         *       "title": {
         *         "de": "Angriff auf interne Systeme",
         *         "en": "Attack on internal systems",
         *         "simple": null
         *       },
         *       "kind": "security",
         *       "lifecycle": "containing",
         *       "startedAt": "2023-04-26T07:00:00Z",
         *       "detectedAt": "2023-04-26T07:14:00Z",
         *       "resolvedAt": null,
         *       "affected": {
         *         "insurers": "all",
         *         "services": "all"
         *       },
         *       "known": {
         *         "confirmed": [],
         *         "open": [],
         *         "excluded": []
         *       },
         *       "updates": [
         *         {
         *           "number": 2,
         *           "at": "2023-04-26T15:00:00Z",
         *           "publishedAt": "2023-04-26T15:20:00Z",
         *           "knownAt": "2023-04-26T15:20:00Z",
         *           "editedAt": null,
         *           "lifecycle": "containing",
         *           "text": {
         *             "de": "Wir haben Teile der Systeme kontrolliert vom Netz getrennt.",
         *             "en": "We have disconnected parts of the systems in a controlled way.",
         *             "simple": null
         *           },
         *           "formerTexts": [],
         *           "changes": [
         *             {
         *               "scope": {
         *                 "insurers": "all",
         *                 "services": [
         *                   "eau",
         *                   "kim"
         *                 ]
         *               },
         *               "to": {
         *                 "availability": "outage",
         *                 "mode": "isolated"
         *               }
         *             }
         *           ],
         *           "eta": null,
         *           "nextUpdateDue": "2023-04-27T08:00:00Z",
         *           "source": {
         *             "kind": "reconstructed"
         *           },
         *           "staffNote": "Freigabe durch Lagezentrum 15:10"
         *         }
         *       ],
         *       "staff": {
         *         "internalTitle": "Vorgang 23-0417",
         *         "forensicStage": "Sicherung der Spuren",
         *         "notes": [
         *           "Cluster c3 zuerst"
         *         ]
         *       }
         *     }
         */
        StaffIncident: {
            id: components["schemas"]["Id"];
            title: components["schemas"]["Title"];
            /**
             * @description What is behind it; `technical` is the general word
             * @enum {string}
             */
            kind: "security" | "technical" | "thirdParty";
            lifecycle: components["schemas"]["Lifecycle"];
            startedAt: components["schemas"]["Instant"];
            detectedAt: components["schemas"]["InstantOrNull"];
            resolvedAt: components["schemas"]["InstantOrNull"];
            affected: components["schemas"]["Scope"];
            /** @description What is confirmed, what is still open, what can be excluded */
            known: {
                /** @description Is so */
                confirmed: components["schemas"]["Claim"][];
                /** @description Is not known */
                open: components["schemas"]["Claim"][];
                /** @description Is not so */
                excluded: components["schemas"]["Claim"][];
            };
            /** @description Oldest first */
            updates: components["schemas"]["StaffUpdate"][];
            /** @description Internal; `null` = nothing recorded */
            staff: {
                /** @description What it is called inside */
                internalTitle: string;
                /** @description How far the examination is */
                forensicStage: string | null;
                /** @description Notes, oldest first */
                notes: string[];
            } | null;
        };
        /**
         * @description All incidents, newest first, open ones before resolved ones.
         * @example {
         *       "schema": "incidents/1",
         *       "audience": "public",
         *       "generatedAt": "2026-01-12T09:30:00Z",
         *       "incidents": [
         *         {
         *           "id": "cyber-2023-04",
         *           "title": {
         *             "de": "Angriff auf interne Systeme",
         *             "en": "Attack on internal systems",
         *             "simple": null
         *           },
         *           "kind": "security",
         *           "lifecycle": "containing",
         *           "startedAt": "2023-04-26T07:00:00Z",
         *           "detectedAt": "2023-04-26T07:14:00Z",
         *           "resolvedAt": null,
         *           "affected": {
         *             "insurers": "all",
         *             "services": "all"
         *           },
         *           "known": {
         *             "confirmed": [],
         *             "open": [],
         *             "excluded": []
         *           },
         *           "updates": [
         *             {
         *               "number": 2,
         *               "at": "2023-04-26T15:00:00Z",
         *               "publishedAt": "2023-04-26T15:20:00Z",
         *               "knownAt": "2023-04-26T15:20:00Z",
         *               "editedAt": null,
         *               "lifecycle": "containing",
         *               "text": {
         *                 "de": "Wir haben Teile der Systeme kontrolliert vom Netz getrennt.",
         *                 "en": "We have disconnected parts of the systems in a controlled way.",
         *                 "simple": null
         *               },
         *               "formerTexts": [],
         *               "changes": [
         *                 {
         *                   "scope": {
         *                     "insurers": "all",
         *                     "services": [
         *                       "eau",
         *                       "kim"
         *                     ]
         *                   },
         *                   "to": {
         *                     "availability": "outage",
         *                     "mode": "isolated"
         *                   }
         *                 }
         *               ],
         *               "eta": null,
         *               "nextUpdateDue": "2023-04-27T08:00:00Z",
         *               "source": {
         *                 "kind": "reconstructed"
         *               }
         *             }
         *           ]
         *         }
         *       ]
         *     }
         */
        PublicIncidents: {
            /**
             * @description Name and version of this schema
             * @constant
             */
            schema: "incidents/1";
            /**
             * @description Whom the answer is made for
             * @constant
             */
            audience: "public";
            generatedAt: components["schemas"]["Instant"];
            /** @description With all their updates */
            incidents: components["schemas"]["PublicIncident"][];
        };
        /**
         * @description All incidents, newest first, open ones before resolved ones.
         * @example {
         *       "schema": "incidents/1",
         *       "audience": "staff",
         *       "generatedAt": "2026-01-12T09:30:00Z",
         *       "incidents": [
         *         {
         *           "id": "cyber-2023-04",
         *           "title": {
         *             "de": "Angriff auf interne Systeme",
         *             "en": "Attack on internal systems",
         *             "simple": null
         *           },
         *           "kind": "security",
         *           "lifecycle": "containing",
         *           "startedAt": "2023-04-26T07:00:00Z",
         *           "detectedAt": "2023-04-26T07:14:00Z",
         *           "resolvedAt": null,
         *           "affected": {
         *             "insurers": "all",
         *             "services": "all"
         *           },
         *           "known": {
         *             "confirmed": [],
         *             "open": [],
         *             "excluded": []
         *           },
         *           "updates": [
         *             {
         *               "number": 2,
         *               "at": "2023-04-26T15:00:00Z",
         *               "publishedAt": "2023-04-26T15:20:00Z",
         *               "knownAt": "2023-04-26T15:20:00Z",
         *               "editedAt": null,
         *               "lifecycle": "containing",
         *               "text": {
         *                 "de": "Wir haben Teile der Systeme kontrolliert vom Netz getrennt.",
         *                 "en": "We have disconnected parts of the systems in a controlled way.",
         *                 "simple": null
         *               },
         *               "formerTexts": [],
         *               "changes": [
         *                 {
         *                   "scope": {
         *                     "insurers": "all",
         *                     "services": [
         *                       "eau",
         *                       "kim"
         *                     ]
         *                   },
         *                   "to": {
         *                     "availability": "outage",
         *                     "mode": "isolated"
         *                   }
         *                 }
         *               ],
         *               "eta": null,
         *               "nextUpdateDue": "2023-04-27T08:00:00Z",
         *               "source": {
         *                 "kind": "reconstructed"
         *               },
         *               "staffNote": "Freigabe durch Lagezentrum 15:10"
         *             }
         *           ],
         *           "staff": {
         *             "internalTitle": "Vorgang 23-0417",
         *             "forensicStage": "Sicherung der Spuren",
         *             "notes": [
         *               "Cluster c3 zuerst"
         *             ]
         *           }
         *         }
         *       ]
         *     }
         */
        StaffIncidents: {
            /**
             * @description Name and version of this schema
             * @constant
             */
            schema: "incidents/1";
            /**
             * @description Whom the answer is made for
             * @constant
             */
            audience: "staff";
            generatedAt: components["schemas"]["Instant"];
            /** @description With all their updates */
            incidents: components["schemas"]["StaffIncident"][];
        };
        /**
         * @description One incident.
         * @example {
         *       "schema": "incident/1",
         *       "audience": "public",
         *       "generatedAt": "2026-01-12T09:30:00Z",
         *       "incident": {
         *         "id": "cyber-2023-04",
         *         "title": {
         *           "de": "Angriff auf interne Systeme",
         *           "en": "Attack on internal systems",
         *           "simple": null
         *         },
         *         "kind": "security",
         *         "lifecycle": "containing",
         *         "startedAt": "2023-04-26T07:00:00Z",
         *         "detectedAt": "2023-04-26T07:14:00Z",
         *         "resolvedAt": null,
         *         "affected": {
         *           "insurers": "all",
         *           "services": "all"
         *         },
         *         "known": {
         *           "confirmed": [],
         *           "open": [],
         *           "excluded": []
         *         },
         *         "updates": [
         *           {
         *             "number": 2,
         *             "at": "2023-04-26T15:00:00Z",
         *             "publishedAt": "2023-04-26T15:20:00Z",
         *             "knownAt": "2023-04-26T15:20:00Z",
         *             "editedAt": null,
         *             "lifecycle": "containing",
         *             "text": {
         *               "de": "Wir haben Teile der Systeme kontrolliert vom Netz getrennt.",
         *               "en": "We have disconnected parts of the systems in a controlled way.",
         *               "simple": null
         *             },
         *             "formerTexts": [],
         *             "changes": [
         *               {
         *                 "scope": {
         *                   "insurers": "all",
         *                   "services": [
         *                     "eau",
         *                     "kim"
         *                   ]
         *                 },
         *                 "to": {
         *                   "availability": "outage",
         *                   "mode": "isolated"
         *                 }
         *               }
         *             ],
         *             "eta": null,
         *             "nextUpdateDue": "2023-04-27T08:00:00Z",
         *             "source": {
         *               "kind": "reconstructed"
         *             }
         *           }
         *         ]
         *       }
         *     }
         */
        PublicIncidentAnswer: {
            /**
             * @description Name and version of this schema
             * @constant
             */
            schema: "incident/1";
            /**
             * @description Whom the answer is made for
             * @constant
             */
            audience: "public";
            generatedAt: components["schemas"]["Instant"];
            incident: components["schemas"]["PublicIncident"];
        };
        /**
         * @description One incident.
         * @example {
         *       "schema": "incident/1",
         *       "audience": "staff",
         *       "generatedAt": "2026-01-12T09:30:00Z",
         *       "incident": {
         *         "id": "cyber-2023-04",
         *         "title": {
         *           "de": "Angriff auf interne Systeme",
         *           "en": "Attack on internal systems",
         *           "simple": null
         *         },
         *         "kind": "security",
         *         "lifecycle": "containing",
         *         "startedAt": "2023-04-26T07:00:00Z",
         *         "detectedAt": "2023-04-26T07:14:00Z",
         *         "resolvedAt": null,
         *         "affected": {
         *           "insurers": "all",
         *           "services": "all"
         *         },
         *         "known": {
         *           "confirmed": [],
         *           "open": [],
         *           "excluded": []
         *         },
         *         "updates": [
         *           {
         *             "number": 2,
         *             "at": "2023-04-26T15:00:00Z",
         *             "publishedAt": "2023-04-26T15:20:00Z",
         *             "knownAt": "2023-04-26T15:20:00Z",
         *             "editedAt": null,
         *             "lifecycle": "containing",
         *             "text": {
         *               "de": "Wir haben Teile der Systeme kontrolliert vom Netz getrennt.",
         *               "en": "We have disconnected parts of the systems in a controlled way.",
         *               "simple": null
         *             },
         *             "formerTexts": [],
         *             "changes": [
         *               {
         *                 "scope": {
         *                   "insurers": "all",
         *                   "services": [
         *                     "eau",
         *                     "kim"
         *                   ]
         *                 },
         *                 "to": {
         *                   "availability": "outage",
         *                   "mode": "isolated"
         *                 }
         *               }
         *             ],
         *             "eta": null,
         *             "nextUpdateDue": "2023-04-27T08:00:00Z",
         *             "source": {
         *               "kind": "reconstructed"
         *             },
         *             "staffNote": "Freigabe durch Lagezentrum 15:10"
         *           }
         *         ],
         *         "staff": {
         *           "internalTitle": "Vorgang 23-0417",
         *           "forensicStage": "Sicherung der Spuren",
         *           "notes": [
         *             "Cluster c3 zuerst"
         *           ]
         *         }
         *       }
         *     }
         */
        StaffIncidentAnswer: {
            /**
             * @description Name and version of this schema
             * @constant
             */
            schema: "incident/1";
            /**
             * @description Whom the answer is made for
             * @constant
             */
            audience: "staff";
            generatedAt: components["schemas"]["Instant"];
            incident: components["schemas"]["StaffIncident"];
        };
        /**
         * @description What is announced, and the interruption to expect.
         * @example {
         *       "id": "switchback-eau-2023-05-11",
         *       "sequence": 1,
         *       "kind": "switchback",
         *       "status": "planned",
         *       "knownAt": "2023-05-08T12:00:00Z",
         *       "startsAt": "2023-05-11T18:00:00Z",
         *       "endsAt": "2023-05-11T22:00:00Z",
         *       "maxInterruptionSeconds": 900,
         *       "expected": {
         *         "availability": "degraded",
         *         "mode": "switchback"
         *       },
         *       "affected": {
         *         "insurers": [
         *           "bkk-nordlicht"
         *         ],
         *         "services": [
         *           "eau"
         *         ]
         *       },
         *       "text": {
         *         "de": "Beim Zurückschalten kann die eAU bis zu 15 Minuten ausfallen.",
         *         "en": "Sick notes may fail for up to 15 minutes.",
         *         "simple": null
         *       },
         *       "source": {
         *         "kind": "reconstructed"
         *       }
         *     }
         */
        PublicPlannedWorkItem: {
            id: components["schemas"]["Id"];
            /** @description Grows with each change of this entry */
            sequence: number;
            /**
             * @description `reShutdown` = a restored service is shut down again
             * @enum {string}
             */
            kind: "maintenance" | "switchback" | "reShutdown";
            /**
             * @description How far it is
             * @enum {string}
             */
            status: "planned" | "running" | "done" | "cancelled";
            knownAt: components["schemas"]["Instant"];
            startsAt: components["schemas"]["Instant"];
            endsAt: components["schemas"]["Instant"];
            /** @description Longest interruption to expect; `null` = not known */
            maxInterruptionSeconds: number | null;
            expected: components["schemas"]["Pair"];
            affected: components["schemas"]["Scope"];
            text: components["schemas"]["Text"];
            source: components["schemas"]["Provenance"];
        };
        /**
         * @description What is announced, and the interruption to expect.
         * @example {
         *       "id": "switchback-eau-2023-05-11",
         *       "sequence": 1,
         *       "kind": "switchback",
         *       "status": "planned",
         *       "knownAt": "2023-05-08T12:00:00Z",
         *       "startsAt": "2023-05-11T18:00:00Z",
         *       "endsAt": "2023-05-11T22:00:00Z",
         *       "maxInterruptionSeconds": 900,
         *       "expected": {
         *         "availability": "degraded",
         *         "mode": "switchback"
         *       },
         *       "affected": {
         *         "insurers": [
         *           "bkk-nordlicht"
         *         ],
         *         "services": [
         *           "eau"
         *         ]
         *       },
         *       "text": {
         *         "de": "Beim Zurückschalten kann die eAU bis zu 15 Minuten ausfallen.",
         *         "en": "Sick notes may fail for up to 15 minutes.",
         *         "simple": null
         *       },
         *       "source": {
         *         "kind": "reconstructed"
         *       },
         *       "staffNote": "Rückfallpunkt 20:30"
         *     }
         */
        StaffPlannedWorkItem: {
            id: components["schemas"]["Id"];
            /** @description Grows with each change of this entry */
            sequence: number;
            /**
             * @description `reShutdown` = a restored service is shut down again
             * @enum {string}
             */
            kind: "maintenance" | "switchback" | "reShutdown";
            /**
             * @description How far it is
             * @enum {string}
             */
            status: "planned" | "running" | "done" | "cancelled";
            knownAt: components["schemas"]["Instant"];
            startsAt: components["schemas"]["Instant"];
            endsAt: components["schemas"]["Instant"];
            /** @description Longest interruption to expect; `null` = not known */
            maxInterruptionSeconds: number | null;
            expected: components["schemas"]["Pair"];
            affected: components["schemas"]["Scope"];
            text: components["schemas"]["Text"];
            source: components["schemas"]["Provenance"];
            /** @description Internal; `null` = none */
            staffNote: string | null;
        };
        /**
         * @description All that is announced, running, or was lately done or cancelled.
         * @example {
         *       "schema": "planned-work/1",
         *       "audience": "public",
         *       "generatedAt": "2026-01-12T09:30:00Z",
         *       "plannedWork": [
         *         {
         *           "id": "switchback-eau-2023-05-11",
         *           "sequence": 1,
         *           "kind": "switchback",
         *           "status": "planned",
         *           "knownAt": "2023-05-08T12:00:00Z",
         *           "startsAt": "2023-05-11T18:00:00Z",
         *           "endsAt": "2023-05-11T22:00:00Z",
         *           "maxInterruptionSeconds": 900,
         *           "expected": {
         *             "availability": "degraded",
         *             "mode": "switchback"
         *           },
         *           "affected": {
         *             "insurers": [
         *               "bkk-nordlicht"
         *             ],
         *             "services": [
         *               "eau"
         *             ]
         *           },
         *           "text": {
         *             "de": "Beim Zurückschalten kann die eAU bis zu 15 Minuten ausfallen.",
         *             "en": "Sick notes may fail for up to 15 minutes.",
         *             "simple": null
         *           },
         *           "source": {
         *             "kind": "reconstructed"
         *           }
         *         }
         *       ]
         *     }
         */
        PublicPlannedWork: {
            /**
             * @description Name and version of this schema
             * @constant
             */
            schema: "planned-work/1";
            /**
             * @description Whom the answer is made for
             * @constant
             */
            audience: "public";
            generatedAt: components["schemas"]["Instant"];
            /** @description By beginning */
            plannedWork: components["schemas"]["PublicPlannedWorkItem"][];
        };
        /**
         * @description All that is announced, running, or was lately done or cancelled.
         * @example {
         *       "schema": "planned-work/1",
         *       "audience": "staff",
         *       "generatedAt": "2026-01-12T09:30:00Z",
         *       "plannedWork": [
         *         {
         *           "id": "switchback-eau-2023-05-11",
         *           "sequence": 1,
         *           "kind": "switchback",
         *           "status": "planned",
         *           "knownAt": "2023-05-08T12:00:00Z",
         *           "startsAt": "2023-05-11T18:00:00Z",
         *           "endsAt": "2023-05-11T22:00:00Z",
         *           "maxInterruptionSeconds": 900,
         *           "expected": {
         *             "availability": "degraded",
         *             "mode": "switchback"
         *           },
         *           "affected": {
         *             "insurers": [
         *               "bkk-nordlicht"
         *             ],
         *             "services": [
         *               "eau"
         *             ]
         *           },
         *           "text": {
         *             "de": "Beim Zurückschalten kann die eAU bis zu 15 Minuten ausfallen.",
         *             "en": "Sick notes may fail for up to 15 minutes.",
         *             "simple": null
         *           },
         *           "source": {
         *             "kind": "reconstructed"
         *           },
         *           "staffNote": "Rückfallpunkt 20:30"
         *         }
         *       ]
         *     }
         */
        StaffPlannedWork: {
            /**
             * @description Name and version of this schema
             * @constant
             */
            schema: "planned-work/1";
            /**
             * @description Whom the answer is made for
             * @constant
             */
            audience: "staff";
            generatedAt: components["schemas"]["Instant"];
            /** @description By beginning */
            plannedWork: components["schemas"]["StaffPlannedWorkItem"][];
        };
        /**
         * @description All that has to be done again, and what is done.
         * @example {
         *       "schema": "redo-windows/1",
         *       "audience": "public",
         *       "generatedAt": "2026-01-12T09:30:00Z",
         *       "redoWindows": [
         *         {
         *           "id": "redo-eau-2023-04",
         *           "service": "eau",
         *           "insurers": "all",
         *           "from": "2023-04-24T20:00:00Z",
         *           "to": "2023-04-27T02:00:00Z",
         *           "knownAt": "2023-04-27T07:00:00Z",
         *           "transaction": {
         *             "de": "eAU-Meldungen aus diesem Zeitraum",
         *             "en": "Electronic sick notes of this time",
         *             "simple": null
         *           },
         *           "actions": {
         *             "insured": null,
         *             "practice": {
         *               "de": "Senden Sie diese eAU noch einmal.",
         *               "en": "Send these sick notes again.",
         *               "simple": null
         *             },
         *             "employer": {
         *               "de": "Rufen Sie diese eAU noch einmal ab.",
         *               "en": "Retrieve these sick notes again.",
         *               "simple": null
         *             }
         *           },
         *           "deadline": null,
         *           "status": "open",
         *           "source": {
         *             "kind": "documented",
         *             "source": "Hinweis des Verbands, 27. April 2023",
         *             "url": null
         *           }
         *         }
         *       ]
         *     }
         */
        PublicRedoWindows: {
            /**
             * @description Name and version of this schema
             * @constant
             */
            schema: "redo-windows/1";
            /**
             * @description Whom the answer is made for
             * @constant
             */
            audience: "public";
            generatedAt: components["schemas"]["Instant"];
            /** @description Open ones first */
            redoWindows: components["schemas"]["RedoWindow"][];
        };
        /**
         * @description All that has to be done again, and what is done.
         * @example {
         *       "schema": "redo-windows/1",
         *       "audience": "staff",
         *       "generatedAt": "2026-01-12T09:30:00Z",
         *       "redoWindows": [
         *         {
         *           "id": "redo-eau-2023-04",
         *           "service": "eau",
         *           "insurers": "all",
         *           "from": "2023-04-24T20:00:00Z",
         *           "to": "2023-04-27T02:00:00Z",
         *           "knownAt": "2023-04-27T07:00:00Z",
         *           "transaction": {
         *             "de": "eAU-Meldungen aus diesem Zeitraum",
         *             "en": "Electronic sick notes of this time",
         *             "simple": null
         *           },
         *           "actions": {
         *             "insured": null,
         *             "practice": {
         *               "de": "Senden Sie diese eAU noch einmal.",
         *               "en": "Send these sick notes again.",
         *               "simple": null
         *             },
         *             "employer": {
         *               "de": "Rufen Sie diese eAU noch einmal ab.",
         *               "en": "Retrieve these sick notes again.",
         *               "simple": null
         *             }
         *           },
         *           "deadline": null,
         *           "status": "open",
         *           "source": {
         *             "kind": "documented",
         *             "source": "Hinweis des Verbands, 27. April 2023",
         *             "url": null
         *           }
         *         }
         *       ]
         *     }
         */
        StaffRedoWindows: {
            /**
             * @description Name and version of this schema
             * @constant
             */
            schema: "redo-windows/1";
            /**
             * @description Whom the answer is made for
             * @constant
             */
            audience: "staff";
            generatedAt: components["schemas"]["Instant"];
            /** @description Open ones first */
            redoWindows: components["schemas"]["RedoWindow"][];
        };
        /**
         * @description Everything one insurer's page needs, in one answer. Open incidents come with their newest update and the newest that says when all is back; the whole story is at `/incidents/{id}`.
         * @example {
         *       "schema": "insurer/1",
         *       "audience": "public",
         *       "generatedAt": "2026-01-12T09:30:00Z",
         *       "epoch": 105321600,
         *       "seq": 4711,
         *       "asOf": "2023-05-09T10:59:40Z",
         *       "insurer": {
         *         "id": "bkk-nordlicht",
         *         "name": "BKK Nordlicht",
         *         "shortName": "Nordlicht",
         *         "wallCode": "NORDL",
         *         "formerNames": [
         *           "BKK Polarstern"
         *         ],
         *         "kind": "BKK",
         *         "platformIds": [
         *           "rz-sued",
         *           "ti-zugang-sued"
         *         ],
         *         "insuredCount": 412000,
         *         "contacts": [
         *           {
         *             "callers": "insured",
         *             "phone": "0800 000 0000",
         *             "mail": null,
         *             "web": "https://bkk-nordlicht.example/kontakt",
         *             "hours": null
         *           }
         *         ],
         *         "guideOverrides": []
         *       },
         *       "services": [
         *         {
         *           "service": "eau",
         *           "code": "eAU",
         *           "name": {
         *             "de": "Elektronische Arbeitsunfähigkeitsbescheinigung",
         *             "en": "Electronic sick note",
         *             "simple": "Krank-Schreibung"
         *           },
         *           "purpose": {
         *             "de": "Praxen melden Krankschreibungen an die Kasse.",
         *             "en": "Practices report sick notes to the insurer.",
         *             "simple": null
         *           },
         *           "cell": {
         *             "applicable": true,
         *             "availability": "outage",
         *             "mode": "isolated",
         *             "since": "2023-04-27T06:00:00Z",
         *             "observedAt": null,
         *             "incident": "cyber-2023-04"
         *           },
         *           "guides": []
         *         }
         *       ],
         *       "payments": {
         *         "lastRunAt": "2023-05-08T11:40:00Z",
         *         "nextRunAt": "2023-05-09T11:40:00Z",
         *         "source": {
         *           "kind": "reconstructed"
         *         }
         *       },
         *       "ways": {
         *         "app": {
         *           "callers": "insured",
         *           "name": "Nordlicht App",
         *           "web": "https://www.bkk-nordlicht.example/app"
         *         },
         *         "offices": [
         *           {
         *             "callers": "insured",
         *             "address": "Musterstraße 1, 00100 Musterstadt",
         *             "hours": {
         *               "de": "Montag bis Freitag 8–18 Uhr",
         *               "en": "Monday to Friday 8–18",
         *               "simple": null
         *             }
         *           }
         *         ]
         *       },
         *       "formerReturns": [
         *         {
         *           "incident": "sicherheitsvorfall",
         *           "etas": [
         *             {
         *               "earliest": "2023-04-26T02:00:00Z",
         *               "latest": "2023-04-26T06:00:00Z",
         *               "statedAt": "2023-04-25T16:00:00Z",
         *               "revision": 1
         *             }
         *           ]
         *         }
         *       ],
         *       "days": {
         *         "first": "2023-04-24",
         *         "count": 4,
         *         "pairs": {
         *           "a": [
         *             "operational",
         *             "normal"
         *           ],
         *           "m": [
         *             "outage",
         *             "normal"
         *           ],
         *           "o": [
         *             "outage",
         *             "isolated"
         *           ]
         *         },
         *         "services": [
         *           {
         *             "service": "eau",
         *             "worst": "mmmo",
         *             "lostSeconds": [
         *               [
         *                 0,
         *                 7200
         *               ],
         *               [
         *                 1,
         *                 86400
         *               ],
         *               [
         *                 2,
         *                 86400
         *               ],
         *               [
         *                 3,
         *                 79200
         *               ]
         *             ],
         *             "unknownSeconds": []
         *           }
         *         ]
         *       },
         *       "incidents": [
         *         {
         *           "id": "cyber-2023-04",
         *           "title": {
         *             "de": "Angriff auf interne Systeme",
         *             "en": "Attack on internal systems",
         *             "simple": null
         *           },
         *           "kind": "security",
         *           "lifecycle": "containing",
         *           "startedAt": "2023-04-26T07:00:00Z",
         *           "detectedAt": "2023-04-26T07:14:00Z",
         *           "resolvedAt": null,
         *           "affected": {
         *             "insurers": "all",
         *             "services": "all"
         *           },
         *           "known": {
         *             "confirmed": [],
         *             "open": [],
         *             "excluded": []
         *           },
         *           "updates": [
         *             {
         *               "number": 2,
         *               "at": "2023-04-26T15:00:00Z",
         *               "publishedAt": "2023-04-26T15:20:00Z",
         *               "knownAt": "2023-04-26T15:20:00Z",
         *               "editedAt": null,
         *               "lifecycle": "containing",
         *               "text": {
         *                 "de": "Wir haben Teile der Systeme kontrolliert vom Netz getrennt.",
         *                 "en": "We have disconnected parts of the systems in a controlled way.",
         *                 "simple": null
         *               },
         *               "formerTexts": [],
         *               "changes": [
         *                 {
         *                   "scope": {
         *                     "insurers": "all",
         *                     "services": [
         *                       "eau",
         *                       "kim"
         *                     ]
         *                   },
         *                   "to": {
         *                     "availability": "outage",
         *                     "mode": "isolated"
         *                   }
         *                 }
         *               ],
         *               "eta": null,
         *               "nextUpdateDue": "2023-04-27T08:00:00Z",
         *               "source": {
         *                 "kind": "reconstructed"
         *               }
         *             }
         *           ]
         *         }
         *       ],
         *       "plannedWork": [
         *         {
         *           "id": "switchback-eau-2023-05-11",
         *           "sequence": 1,
         *           "kind": "switchback",
         *           "status": "planned",
         *           "knownAt": "2023-05-08T12:00:00Z",
         *           "startsAt": "2023-05-11T18:00:00Z",
         *           "endsAt": "2023-05-11T22:00:00Z",
         *           "maxInterruptionSeconds": 900,
         *           "expected": {
         *             "availability": "degraded",
         *             "mode": "switchback"
         *           },
         *           "affected": {
         *             "insurers": [
         *               "bkk-nordlicht"
         *             ],
         *             "services": [
         *               "eau"
         *             ]
         *           },
         *           "text": {
         *             "de": "Beim Zurückschalten kann die eAU bis zu 15 Minuten ausfallen.",
         *             "en": "Sick notes may fail for up to 15 minutes.",
         *             "simple": null
         *           },
         *           "source": {
         *             "kind": "reconstructed"
         *           }
         *         }
         *       ],
         *       "redoWindows": [
         *         {
         *           "id": "redo-eau-2023-04",
         *           "service": "eau",
         *           "insurers": "all",
         *           "from": "2023-04-24T20:00:00Z",
         *           "to": "2023-04-27T02:00:00Z",
         *           "knownAt": "2023-04-27T07:00:00Z",
         *           "transaction": {
         *             "de": "eAU-Meldungen aus diesem Zeitraum",
         *             "en": "Electronic sick notes of this time",
         *             "simple": null
         *           },
         *           "actions": {
         *             "insured": null,
         *             "practice": {
         *               "de": "Senden Sie diese eAU noch einmal.",
         *               "en": "Send these sick notes again.",
         *               "simple": null
         *             },
         *             "employer": {
         *               "de": "Rufen Sie diese eAU noch einmal ab.",
         *               "en": "Retrieve these sick notes again.",
         *               "simple": null
         *             }
         *           },
         *           "deadline": null,
         *           "status": "open",
         *           "source": {
         *             "kind": "documented",
         *             "source": "Hinweis des Verbands, 27. April 2023",
         *             "url": null
         *           }
         *         }
         *       ]
         *     }
         */
        PublicInsurerPage: {
            /**
             * @description Name and version of this schema
             * @constant
             */
            schema: "insurer/1";
            /**
             * @description Whom the answer is made for
             * @constant
             */
            audience: "public";
            generatedAt: components["schemas"]["Instant"];
            epoch: components["schemas"]["Epoch"];
            seq: components["schemas"]["Seq"];
            asOf: components["schemas"]["Instant"];
            insurer: components["schemas"]["PublicInsurer"];
            /** @description Its cells, in the order of the catalogue */
            services: components["schemas"]["InsurerService"][];
            payments: components["schemas"]["PaymentRunsOrNull"];
            ways: components["schemas"]["OwnWays"];
            /** @description Earlier forecasts of the incidents in this answer */
            formerReturns: components["schemas"]["FormerReturns"][];
            days: components["schemas"]["DayStrip"];
            /** @description Open ones that concern it */
            incidents: components["schemas"]["PublicIncident"][];
            /** @description What is announced for it */
            plannedWork: components["schemas"]["PublicPlannedWorkItem"][];
            /** @description What its readers have to do again */
            redoWindows: components["schemas"]["RedoWindow"][];
        };
        /**
         * @description Everything one insurer's page needs, in one answer. Open incidents come with their newest update and the newest that says when all is back; the whole story is at `/incidents/{id}`.
         * @example {
         *       "schema": "insurer/1",
         *       "audience": "staff",
         *       "generatedAt": "2026-01-12T09:30:00Z",
         *       "epoch": 105321600,
         *       "seq": 4711,
         *       "asOf": "2023-05-09T10:59:40Z",
         *       "insurer": {
         *         "id": "bkk-nordlicht",
         *         "name": "BKK Nordlicht",
         *         "shortName": "Nordlicht",
         *         "wallCode": "NORDL",
         *         "formerNames": [
         *           "BKK Polarstern"
         *         ],
         *         "kind": "BKK",
         *         "platformIds": [
         *           "rz-sued",
         *           "ti-zugang-sued"
         *         ],
         *         "insuredCount": 412000,
         *         "contacts": [
         *           {
         *             "callers": "insured",
         *             "phone": "0800 000 0000",
         *             "mail": null,
         *             "web": "https://bkk-nordlicht.example/kontakt",
         *             "hours": null
         *           }
         *         ],
         *         "guideOverrides": [],
         *         "staff": {
         *           "environment": "sued-c3",
         *           "contactPerson": "Erika Beispiel"
         *         }
         *       },
         *       "services": [
         *         {
         *           "service": "eau",
         *           "code": "eAU",
         *           "name": {
         *             "de": "Elektronische Arbeitsunfähigkeitsbescheinigung",
         *             "en": "Electronic sick note",
         *             "simple": "Krank-Schreibung"
         *           },
         *           "purpose": {
         *             "de": "Praxen melden Krankschreibungen an die Kasse.",
         *             "en": "Practices report sick notes to the insurer.",
         *             "simple": null
         *           },
         *           "cell": {
         *             "applicable": true,
         *             "availability": "outage",
         *             "mode": "isolated",
         *             "since": "2023-04-27T06:00:00Z",
         *             "observedAt": null,
         *             "incident": "cyber-2023-04"
         *           },
         *           "guides": []
         *         }
         *       ],
         *       "payments": {
         *         "lastRunAt": "2023-05-08T11:40:00Z",
         *         "nextRunAt": "2023-05-09T11:40:00Z",
         *         "source": {
         *           "kind": "reconstructed"
         *         }
         *       },
         *       "ways": {
         *         "app": {
         *           "callers": "insured",
         *           "name": "Nordlicht App",
         *           "web": "https://www.bkk-nordlicht.example/app"
         *         },
         *         "offices": [
         *           {
         *             "callers": "insured",
         *             "address": "Musterstraße 1, 00100 Musterstadt",
         *             "hours": {
         *               "de": "Montag bis Freitag 8–18 Uhr",
         *               "en": "Monday to Friday 8–18",
         *               "simple": null
         *             }
         *           }
         *         ]
         *       },
         *       "formerReturns": [
         *         {
         *           "incident": "sicherheitsvorfall",
         *           "etas": [
         *             {
         *               "earliest": "2023-04-26T02:00:00Z",
         *               "latest": "2023-04-26T06:00:00Z",
         *               "statedAt": "2023-04-25T16:00:00Z",
         *               "revision": 1
         *             }
         *           ]
         *         }
         *       ],
         *       "days": {
         *         "first": "2023-04-24",
         *         "count": 4,
         *         "pairs": {
         *           "a": [
         *             "operational",
         *             "normal"
         *           ],
         *           "m": [
         *             "outage",
         *             "normal"
         *           ],
         *           "o": [
         *             "outage",
         *             "isolated"
         *           ]
         *         },
         *         "services": [
         *           {
         *             "service": "eau",
         *             "worst": "mmmo",
         *             "lostSeconds": [
         *               [
         *                 0,
         *                 7200
         *               ],
         *               [
         *                 1,
         *                 86400
         *               ],
         *               [
         *                 2,
         *                 86400
         *               ],
         *               [
         *                 3,
         *                 79200
         *               ]
         *             ],
         *             "unknownSeconds": []
         *           }
         *         ]
         *       },
         *       "incidents": [
         *         {
         *           "id": "cyber-2023-04",
         *           "title": {
         *             "de": "Angriff auf interne Systeme",
         *             "en": "Attack on internal systems",
         *             "simple": null
         *           },
         *           "kind": "security",
         *           "lifecycle": "containing",
         *           "startedAt": "2023-04-26T07:00:00Z",
         *           "detectedAt": "2023-04-26T07:14:00Z",
         *           "resolvedAt": null,
         *           "affected": {
         *             "insurers": "all",
         *             "services": "all"
         *           },
         *           "known": {
         *             "confirmed": [],
         *             "open": [],
         *             "excluded": []
         *           },
         *           "updates": [
         *             {
         *               "number": 2,
         *               "at": "2023-04-26T15:00:00Z",
         *               "publishedAt": "2023-04-26T15:20:00Z",
         *               "knownAt": "2023-04-26T15:20:00Z",
         *               "editedAt": null,
         *               "lifecycle": "containing",
         *               "text": {
         *                 "de": "Wir haben Teile der Systeme kontrolliert vom Netz getrennt.",
         *                 "en": "We have disconnected parts of the systems in a controlled way.",
         *                 "simple": null
         *               },
         *               "formerTexts": [],
         *               "changes": [
         *                 {
         *                   "scope": {
         *                     "insurers": "all",
         *                     "services": [
         *                       "eau",
         *                       "kim"
         *                     ]
         *                   },
         *                   "to": {
         *                     "availability": "outage",
         *                     "mode": "isolated"
         *                   }
         *                 }
         *               ],
         *               "eta": null,
         *               "nextUpdateDue": "2023-04-27T08:00:00Z",
         *               "source": {
         *                 "kind": "reconstructed"
         *               },
         *               "staffNote": "Freigabe durch Lagezentrum 15:10"
         *             }
         *           ],
         *           "staff": {
         *             "internalTitle": "Vorgang 23-0417",
         *             "forensicStage": "Sicherung der Spuren",
         *             "notes": [
         *               "Cluster c3 zuerst"
         *             ]
         *           }
         *         }
         *       ],
         *       "plannedWork": [
         *         {
         *           "id": "switchback-eau-2023-05-11",
         *           "sequence": 1,
         *           "kind": "switchback",
         *           "status": "planned",
         *           "knownAt": "2023-05-08T12:00:00Z",
         *           "startsAt": "2023-05-11T18:00:00Z",
         *           "endsAt": "2023-05-11T22:00:00Z",
         *           "maxInterruptionSeconds": 900,
         *           "expected": {
         *             "availability": "degraded",
         *             "mode": "switchback"
         *           },
         *           "affected": {
         *             "insurers": [
         *               "bkk-nordlicht"
         *             ],
         *             "services": [
         *               "eau"
         *             ]
         *           },
         *           "text": {
         *             "de": "Beim Zurückschalten kann die eAU bis zu 15 Minuten ausfallen.",
         *             "en": "Sick notes may fail for up to 15 minutes.",
         *             "simple": null
         *           },
         *           "source": {
         *             "kind": "reconstructed"
         *           },
         *           "staffNote": "Rückfallpunkt 20:30"
         *         }
         *       ],
         *       "redoWindows": [
         *         {
         *           "id": "redo-eau-2023-04",
         *           "service": "eau",
         *           "insurers": "all",
         *           "from": "2023-04-24T20:00:00Z",
         *           "to": "2023-04-27T02:00:00Z",
         *           "knownAt": "2023-04-27T07:00:00Z",
         *           "transaction": {
         *             "de": "eAU-Meldungen aus diesem Zeitraum",
         *             "en": "Electronic sick notes of this time",
         *             "simple": null
         *           },
         *           "actions": {
         *             "insured": null,
         *             "practice": {
         *               "de": "Senden Sie diese eAU noch einmal.",
         *               "en": "Send these sick notes again.",
         *               "simple": null
         *             },
         *             "employer": {
         *               "de": "Rufen Sie diese eAU noch einmal ab.",
         *               "en": "Retrieve these sick notes again.",
         *               "simple": null
         *             }
         *           },
         *           "deadline": null,
         *           "status": "open",
         *           "source": {
         *             "kind": "documented",
         *             "source": "Hinweis des Verbands, 27. April 2023",
         *             "url": null
         *           }
         *         }
         *       ]
         *     }
         */
        StaffInsurerPage: {
            /**
             * @description Name and version of this schema
             * @constant
             */
            schema: "insurer/1";
            /**
             * @description Whom the answer is made for
             * @constant
             */
            audience: "staff";
            generatedAt: components["schemas"]["Instant"];
            epoch: components["schemas"]["Epoch"];
            seq: components["schemas"]["Seq"];
            asOf: components["schemas"]["Instant"];
            insurer: components["schemas"]["StaffInsurer"];
            /** @description Its cells, in the order of the catalogue */
            services: components["schemas"]["InsurerService"][];
            payments: components["schemas"]["PaymentRunsOrNull"];
            ways: components["schemas"]["OwnWays"];
            /** @description Earlier forecasts of the incidents in this answer */
            formerReturns: components["schemas"]["FormerReturns"][];
            days: components["schemas"]["DayStrip"];
            /** @description Open ones that concern it */
            incidents: components["schemas"]["StaffIncident"][];
            /** @description What is announced for it */
            plannedWork: components["schemas"]["StaffPlannedWorkItem"][];
            /** @description What its readers have to do again */
            redoWindows: components["schemas"]["RedoWindow"][];
        };
        /**
         * @description What was known when, within a window: the board as known at `from`, every transition known from then on and before `to`, and the gaps. "As known at T" is the base with all transitions of `knownAt ≤ T` applied in order of `seq`.
         * @example {
         *       "schema": "history/1",
         *       "audience": "public",
         *       "generatedAt": "2026-01-12T09:30:00Z",
         *       "from": "2023-04-24T00:00:00Z",
         *       "to": "2023-04-25T00:00:00Z",
         *       "base": {
         *         "epoch": 105321600,
         *         "seq": 11,
         *         "asOf": "2023-04-23T23:12:00Z",
         *         "insurers": [
         *           "bkk-nordlicht"
         *         ],
         *         "services": [
         *           "eau",
         *           "kim"
         *         ],
         *         "pairs": {
         *           "a": [
         *             "operational",
         *             "normal"
         *           ]
         *         },
         *         "cells": [
         *           "aa"
         *         ],
         *         "since": {
         *           "base": "2023-04-20T00:00:00Z",
         *           "seconds": [
         *             [
         *               0,
         *               0
         *             ]
         *           ]
         *         },
         *         "late": [],
         *         "incidents": {
         *           "ids": [],
         *           "cells": [
         *             ".."
         *           ]
         *         }
         *       },
         *       "transitions": {
         *         "insurers": [
         *           "bkk-nordlicht"
         *         ],
         *         "services": [
         *           "eau",
         *           "kim"
         *         ],
         *         "pairs": {
         *           "a": [
         *             "operational",
         *             "normal"
         *           ],
         *           "m": [
         *             "outage",
         *             "normal"
         *           ]
         *         },
         *         "incidents": [
         *           "eau-2023-04"
         *         ],
         *         "provenances": [
         *           {
         *             "kind": "reconstructed"
         *           }
         *         ],
         *         "base": {
         *           "seq": 12,
         *           "knownAt": "2023-04-24T20:04:00Z"
         *         },
         *         "seq": [
         *           0,
         *           1
         *         ],
         *         "knownAt": [
         *           0,
         *           31
         *         ],
         *         "at": [
         *           240,
         *           0
         *         ],
         *         "insurer": [
         *           0,
         *           0
         *         ],
         *         "service": [
         *           0,
         *           1
         *         ],
         *         "to": "mm",
         *         "incident": "aa",
         *         "provenance": "aa",
         *         "observedAt": []
         *       },
         *       "gaps": []
         *     }
         */
        PublicHistory: {
            /**
             * @description Name and version of this schema
             * @constant
             */
            schema: "history/1";
            /**
             * @description Whom the answer is made for
             * @constant
             */
            audience: "public";
            generatedAt: components["schemas"]["Instant"];
            from: components["schemas"]["Instant"];
            to: components["schemas"]["Instant"];
            base: components["schemas"]["BoardColumns"];
            transitions: components["schemas"]["TransitionColumns"];
            /** @description Spans without knowledge */
            gaps: components["schemas"]["Gap"][];
        };
        /**
         * @description What was known when, within a window: the board as known at `from`, every transition known from then on and before `to`, and the gaps. "As known at T" is the base with all transitions of `knownAt ≤ T` applied in order of `seq`.
         * @example {
         *       "schema": "history/1",
         *       "audience": "staff",
         *       "generatedAt": "2026-01-12T09:30:00Z",
         *       "from": "2023-04-24T00:00:00Z",
         *       "to": "2023-04-25T00:00:00Z",
         *       "base": {
         *         "epoch": 105321600,
         *         "seq": 11,
         *         "asOf": "2023-04-23T23:12:00Z",
         *         "insurers": [
         *           "bkk-nordlicht"
         *         ],
         *         "services": [
         *           "eau",
         *           "kim"
         *         ],
         *         "pairs": {
         *           "a": [
         *             "operational",
         *             "normal"
         *           ]
         *         },
         *         "cells": [
         *           "aa"
         *         ],
         *         "since": {
         *           "base": "2023-04-20T00:00:00Z",
         *           "seconds": [
         *             [
         *               0,
         *               0
         *             ]
         *           ]
         *         },
         *         "late": [],
         *         "incidents": {
         *           "ids": [],
         *           "cells": [
         *             ".."
         *           ]
         *         }
         *       },
         *       "transitions": {
         *         "insurers": [
         *           "bkk-nordlicht"
         *         ],
         *         "services": [
         *           "eau",
         *           "kim"
         *         ],
         *         "pairs": {
         *           "a": [
         *             "operational",
         *             "normal"
         *           ],
         *           "m": [
         *             "outage",
         *             "normal"
         *           ]
         *         },
         *         "incidents": [
         *           "eau-2023-04"
         *         ],
         *         "provenances": [
         *           {
         *             "kind": "reconstructed"
         *           }
         *         ],
         *         "base": {
         *           "seq": 12,
         *           "knownAt": "2023-04-24T20:04:00Z"
         *         },
         *         "seq": [
         *           0,
         *           1
         *         ],
         *         "knownAt": [
         *           0,
         *           31
         *         ],
         *         "at": [
         *           240,
         *           0
         *         ],
         *         "insurer": [
         *           0,
         *           0
         *         ],
         *         "service": [
         *           0,
         *           1
         *         ],
         *         "to": "mm",
         *         "incident": "aa",
         *         "provenance": "aa",
         *         "observedAt": []
         *       },
         *       "gaps": []
         *     }
         */
        StaffHistory: {
            /**
             * @description Name and version of this schema
             * @constant
             */
            schema: "history/1";
            /**
             * @description Whom the answer is made for
             * @constant
             */
            audience: "staff";
            generatedAt: components["schemas"]["Instant"];
            from: components["schemas"]["Instant"];
            to: components["schemas"]["Instant"];
            base: components["schemas"]["BoardColumns"];
            transitions: components["schemas"]["TransitionColumns"];
            /** @description Spans without knowledge */
            gaps: components["schemas"]["Gap"][];
        };
        /**
         * @description Where the time of each service went, per Berlin day, main and side time apart. Two figures belong side by side, strict and usable, each over known time, with the unknown share beside them. No known time, no figure.
         *     Percentages are rounded down at the displayed precision: 100,00 % only if nothing was lost.
         * @example {
         *       "schema": "availability/1",
         *       "audience": "public",
         *       "generatedAt": "2026-01-12T09:30:00Z",
         *       "asOf": "2023-05-09T11:00:00Z",
         *       "from": "2023-04-24T22:00:00Z",
         *       "to": "2023-04-25T22:00:00Z",
         *       "bucket": "day",
         *       "insurer": "bkk-nordlicht",
         *       "definition": {
         *         "text": {
         *           "de": "Streng: verfügbar oder eingeschränkt im Regelbetrieb. Nutzbar: auch im Notbetrieb. Nur bekannte Zeit.",
         *           "en": "Strict: operational or degraded in normal running. Usable: also on the fallback. Known time only.",
         *           "simple": null
         *         },
         *         "weighting": "cellTime",
         *         "excludesMaintenance": false
         *       },
         *       "days": [
         *         {
         *           "day": "2023-04-25",
         *           "from": "2023-04-24T22:00:00Z",
         *           "to": "2023-04-25T22:00:00Z"
         *         }
         *       ],
         *       "pairs": {
         *         "m": [
         *           "outage",
         *           "normal"
         *         ]
         *       },
         *       "services": [
         *         {
         *           "service": "eau",
         *           "mainTime": "kim",
         *           "main": {
         *             "totalMs": [
         *               57600000
         *             ],
         *             "knownMs": [
         *               57600000
         *             ],
         *             "unknownMs": [
         *               0
         *             ],
         *             "excludedMs": [
         *               0
         *             ],
         *             "strictMs": [
         *               43200000
         *             ],
         *             "usableMs": [
         *               46800000
         *             ],
         *             "operationalMs": [
         *               43200000
         *             ],
         *             "degradedMs": [
         *               0
         *             ],
         *             "fallbackMs": [
         *               3600000
         *             ],
         *             "controlledMs": [
         *               0
         *             ],
         *             "maintenanceMs": [
         *               0
         *             ],
         *             "outageMs": [
         *               10800000
         *             ]
         *           },
         *           "side": {
         *             "totalMs": [
         *               28800000
         *             ],
         *             "knownMs": [
         *               27000000
         *             ],
         *             "unknownMs": [
         *               1800000
         *             ],
         *             "excludedMs": [
         *               0
         *             ],
         *             "strictMs": [
         *               27000000
         *             ],
         *             "usableMs": [
         *               27000000
         *             ],
         *             "operationalMs": [
         *               27000000
         *             ],
         *             "degradedMs": [
         *               0
         *             ],
         *             "fallbackMs": [
         *               0
         *             ],
         *             "controlledMs": [
         *               0
         *             ],
         *             "maintenanceMs": [
         *               0
         *             ],
         *             "outageMs": [
         *               0
         *             ]
         *           },
         *           "worst": "m"
         *         }
         *       ]
         *     }
         */
        PublicAvailability: {
            /**
             * @description Name and version of this schema
             * @constant
             */
            schema: "availability/1";
            /**
             * @description Whom the answer is made for
             * @constant
             */
            audience: "public";
            generatedAt: components["schemas"]["Instant"];
            /** @description Board time up to which everything known is in the figures */
            asOf: components["schemas"]["Instant"];
            from: components["schemas"]["Instant"];
            to: components["schemas"]["Instant"];
            /**
             * @description What one entry of a column covers
             * @constant
             */
            bucket: "day";
            /** @description The insurer asked for; `null` = all of the catalogue */
            insurer: string | null;
            definition: components["schemas"]["AvailabilityDefinition"];
            /** @description One per entry of the columns */
            days: components["schemas"]["BerlinDay"][];
            pairs: components["schemas"]["PairDictionary"];
            /** @description One per service */
            services: components["schemas"]["ServiceAvailability"][];
        };
        /**
         * @description Where the time of each service went, per Berlin day, main and side time apart. Two figures belong side by side, strict and usable, each over known time, with the unknown share beside them. No known time, no figure.
         *     Percentages are rounded down at the displayed precision: 100,00 % only if nothing was lost.
         * @example {
         *       "schema": "availability/1",
         *       "audience": "staff",
         *       "generatedAt": "2026-01-12T09:30:00Z",
         *       "asOf": "2023-05-09T11:00:00Z",
         *       "from": "2023-04-24T22:00:00Z",
         *       "to": "2023-04-25T22:00:00Z",
         *       "bucket": "day",
         *       "insurer": "bkk-nordlicht",
         *       "definition": {
         *         "text": {
         *           "de": "Streng: verfügbar oder eingeschränkt im Regelbetrieb. Nutzbar: auch im Notbetrieb. Nur bekannte Zeit.",
         *           "en": "Strict: operational or degraded in normal running. Usable: also on the fallback. Known time only.",
         *           "simple": null
         *         },
         *         "weighting": "cellTime",
         *         "excludesMaintenance": false
         *       },
         *       "days": [
         *         {
         *           "day": "2023-04-25",
         *           "from": "2023-04-24T22:00:00Z",
         *           "to": "2023-04-25T22:00:00Z"
         *         }
         *       ],
         *       "pairs": {
         *         "m": [
         *           "outage",
         *           "normal"
         *         ]
         *       },
         *       "services": [
         *         {
         *           "service": "eau",
         *           "mainTime": "kim",
         *           "main": {
         *             "totalMs": [
         *               57600000
         *             ],
         *             "knownMs": [
         *               57600000
         *             ],
         *             "unknownMs": [
         *               0
         *             ],
         *             "excludedMs": [
         *               0
         *             ],
         *             "strictMs": [
         *               43200000
         *             ],
         *             "usableMs": [
         *               46800000
         *             ],
         *             "operationalMs": [
         *               43200000
         *             ],
         *             "degradedMs": [
         *               0
         *             ],
         *             "fallbackMs": [
         *               3600000
         *             ],
         *             "controlledMs": [
         *               0
         *             ],
         *             "maintenanceMs": [
         *               0
         *             ],
         *             "outageMs": [
         *               10800000
         *             ]
         *           },
         *           "side": {
         *             "totalMs": [
         *               28800000
         *             ],
         *             "knownMs": [
         *               27000000
         *             ],
         *             "unknownMs": [
         *               1800000
         *             ],
         *             "excludedMs": [
         *               0
         *             ],
         *             "strictMs": [
         *               27000000
         *             ],
         *             "usableMs": [
         *               27000000
         *             ],
         *             "operationalMs": [
         *               27000000
         *             ],
         *             "degradedMs": [
         *               0
         *             ],
         *             "fallbackMs": [
         *               0
         *             ],
         *             "controlledMs": [
         *               0
         *             ],
         *             "maintenanceMs": [
         *               0
         *             ],
         *             "outageMs": [
         *               0
         *             ]
         *           },
         *           "worst": "m"
         *         }
         *       ]
         *     }
         */
        StaffAvailability: {
            /**
             * @description Name and version of this schema
             * @constant
             */
            schema: "availability/1";
            /**
             * @description Whom the answer is made for
             * @constant
             */
            audience: "staff";
            generatedAt: components["schemas"]["Instant"];
            /** @description Board time up to which everything known is in the figures */
            asOf: components["schemas"]["Instant"];
            from: components["schemas"]["Instant"];
            to: components["schemas"]["Instant"];
            /**
             * @description What one entry of a column covers
             * @constant
             */
            bucket: "day";
            /** @description The insurer asked for; `null` = all of the catalogue */
            insurer: string | null;
            definition: components["schemas"]["AvailabilityDefinition"];
            /** @description One per entry of the columns */
            days: components["schemas"]["BerlinDay"][];
            pairs: components["schemas"]["PairDictionary"];
            /** @description One per service */
            services: components["schemas"]["ServiceAvailability"][];
        };
    };
    responses: {
        /** @description What you have is what there is. Its `generatedAt` does not get younger by this. */
        NotModified: {
            headers: {
                ETag: components["headers"]["ETag"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description A parameter this resource does not know or understand */
        BadRequest: {
            headers: {
                "Cache-Control": components["headers"]["CacheControlNever"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Bad Request",
                 *       "status": 400,
                 *       "detail": "The parameter \"from\" has a value this resource does not understand.",
                 *       "parameter": "from",
                 *       "received": "yesterday",
                 *       "allowed": "an instant in UTC such as 2023-05-09T11:00:00Z"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is nothing of this name, or not yet, or no longer */
        NotFound: {
            headers: {
                "Cache-Control": components["headers"]["CacheControlNever"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Not Found",
                 *       "status": 404,
                 *       "detail": "There is no board of this position."
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description You ask too often */
        TooManyRequests: {
            headers: {
                "Cache-Control": components["headers"]["CacheControlNever"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Too Many Requests",
                 *       "status": 429,
                 *       "detail": "Wait before you ask again."
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description This API has failed. That is not a statement about any service */
        InternalError: {
            headers: {
                "Cache-Control": components["headers"]["CacheControlNever"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Internal Server Error",
                 *       "status": 500
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description This API cannot answer just now. That is not a statement about any service */
        Unavailable: {
            headers: {
                "Cache-Control": components["headers"]["CacheControlNever"];
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Service Unavailable",
                 *       "status": 503,
                 *       "detail": "The source of this API is not read."
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description Epoch of the board
         * @example 105321600
         */
        epoch: components["schemas"]["Epoch"];
        /**
         * @description Position of the board within the epoch
         * @example 4711
         */
        seq: components["schemas"]["Seq"];
        /**
         * @description Id of an insurer of the catalogue
         * @example bkk-nordlicht
         */
        insurerId: components["schemas"]["Id"];
        /**
         * @description Id of a service of the catalogue
         * @example eau
         */
        serviceId: components["schemas"]["Id"];
        /**
         * @description Id of an incident
         * @example cyber-2023-04
         */
        incidentId: components["schemas"]["Id"];
        /**
         * @description Beginning of the window, board time, included
         * @example 2023-04-24T22:00:00Z
         */
        from: components["schemas"]["Instant"];
        /**
         * @description End of the window, board time, not included; later than `from`
         * @example 2023-04-25T22:00:00Z
         */
        to: components["schemas"]["Instant"];
        /**
         * @description What one figure covers; only days in Europe/Berlin so far
         * @example day
         */
        bucket: "day";
        /**
         * @description Only this insurer of the catalogue
         * @example bkk-nordlicht
         */
        insurer: components["schemas"]["Id"];
        /**
         * @description Only this service of the catalogue
         * @example eau
         */
        service: components["schemas"]["Id"];
        /**
         * @description The language of the words; without it German
         * @example en
         */
        lang: "de" | "en";
        /**
         * @description The language of the words; `leicht` is Leichte Sprache, without it German
         * @example en
         */
        badgeLang: "de" | "en" | "leicht";
        /**
         * @description The position to go on from, `<epoch>:<seq>`
         * @example 105321600:4711
         */
        after: components["schemas"]["StreamId"];
        /**
         * @description As `after`, the way an EventSource sends it
         * @example 105321600:4711
         */
        lastEventId: components["schemas"]["StreamId"];
    };
    requestBodies: never;
    headers: {
        /**
         * @description Weak validator for `If-None-Match`
         * @example W/"5d41402abc4b2a76b9719d911017c592"
         */
        ETag: string;
        /**
         * @description Shared caches may hold it for 5 s and show it while they ask again or while we do not answer; its age is in its body
         * @example public, max-age=0, s-maxage=5, stale-while-revalidate=5, stale-if-error=86400
         */
        CacheControlPointer: string;
        /**
         * @description Never changes
         * @example public, max-age=31536000, immutable
         */
        CacheControlImmutable: string;
        /**
         * @description To be asked for again each time, with `If-None-Match`
         * @example public, no-cache
         */
        CacheControlRevalidated: string;
        /**
         * @description As the revalidated ones while the window is open. Once it is closed: `public, max-age=300, s-maxage=31536000, immutable`
         * @example public, no-cache
         */
        CacheControlHistory: string;
        /**
         * @description May be held for a few seconds
         * @example public, max-age=10
         */
        CacheControlShort: string;
        /**
         * @description Kept by nobody
         * @example private, no-store
         */
        CacheControlStaff: string;
        /**
         * @description Kept by nobody, and passed on unchanged and at once
         * @example private, no-store, no-transform
         */
        CacheControlStream: string;
        /**
         * @description Kept by nobody
         * @example no-store
         */
        CacheControlNever: string;
        /**
         * @description Asks proxies not to buffer
         * @example no
         */
        AccelBuffering: "no";
        /**
         * @description Ask again no earlier than after so many seconds, and add some chance
         * @example 30
         */
        RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    publicPointer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where the server stands */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControlPointer"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "schema": "pointer/1",
                     *       "audience": "public",
                     *       "epoch": 105321600,
                     *       "seq": 4711,
                     *       "generatedAt": "2026-01-12T09:30:00Z",
                     *       "nextAt": "2026-01-12T09:30:10Z",
                     *       "pollAfterMs": 15000,
                     *       "clock": {
                     *         "kind": "simulated",
                     *         "now": "2023-05-09T11:00:00Z",
                     *         "rate": 60
                     *       },
                     *       "board": "/api/v1/public/boards/105321600-4711",
                     *       "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *       "minClient": 1
                     *     }
                     */
                    "application/json": components["schemas"]["PublicPointer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    publicBoard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Epoch of the board
                 * @example 105321600
                 */
                epoch: components["parameters"]["epoch"];
                /**
                 * @description Position of the board within the epoch
                 * @example 4711
                 */
                seq: components["parameters"]["seq"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The board at one position */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControlImmutable"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "schema": "board/1",
                     *       "audience": "public",
                     *       "generatedAt": "2026-01-12T09:29:59.660Z",
                     *       "epoch": 105321600,
                     *       "seq": 4711,
                     *       "asOf": "2023-05-09T10:59:40Z",
                     *       "insurers": [
                     *         "bkk-nordlicht",
                     *         "ikk-morgenrot"
                     *       ],
                     *       "services": [
                     *         "zv",
                     *         "eau",
                     *         "kim"
                     *       ],
                     *       "pairs": {
                     *         "a": [
                     *           "operational",
                     *           "normal"
                     *         ],
                     *         "o": [
                     *           "outage",
                     *           "isolated"
                     *         ]
                     *       },
                     *       "cells": [
                     *         "aoo",
                     *         "a-a"
                     *       ],
                     *       "since": {
                     *         "base": "2023-04-24T20:00:00Z",
                     *         "seconds": [
                     *           [
                     *             0,
                     *             208800,
                     *             208800
                     *           ],
                     *           [
                     *             0,
                     *             null,
                     *             0
                     *           ]
                     *         ]
                     *       },
                     *       "late": [
                     *         [
                     *           1,
                     *           2,
                     *           "2023-05-09T10:41:00Z"
                     *         ]
                     *       ],
                     *       "incidents": {
                     *         "ids": [
                     *           "cyber-2023-04"
                     *         ],
                     *         "cells": [
                     *           ".aa",
                     *           "..."
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PublicBoard"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    publicCatalog: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What must be on a board */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControlRevalidated"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "schema": "catalog/1",
                     *       "audience": "public",
                     *       "provider": {
                     *         "id": "kassen-it-verbund",
                     *         "name": "Kassen-IT-Verbund (fiktiv)",
                     *         "web": "https://kassen-it.example"
                     *       },
                     *       "insurers": [
                     *         {
                     *           "id": "bkk-nordlicht",
                     *           "name": "BKK Nordlicht",
                     *           "shortName": "Nordlicht",
                     *           "wallCode": "NORDL",
                     *           "formerNames": [
                     *             "BKK Polarstern"
                     *           ],
                     *           "kind": "BKK",
                     *           "platformIds": [
                     *             "rz-sued",
                     *             "ti-zugang-sued"
                     *           ],
                     *           "insuredCount": 412000,
                     *           "contacts": [
                     *             {
                     *               "callers": "insured",
                     *               "phone": "0800 000 0000",
                     *               "mail": null,
                     *               "web": "https://bkk-nordlicht.example/kontakt",
                     *               "hours": null
                     *             }
                     *           ],
                     *           "guideOverrides": []
                     *         }
                     *       ],
                     *       "services": [],
                     *       "platforms": [
                     *         {
                     *           "id": "rz-sued",
                     *           "name": {
                     *             "de": "Rechenzentrum Süd",
                     *             "en": "Data centre South",
                     *             "simple": "Rechen-Zentrum Süd"
                     *           },
                     *           "kind": "dataCentre",
                     *           "dependsOn": [],
                     *           "services": [
                     *             "eau",
                     *             "kim"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PublicCatalog"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    publicInsurer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of an insurer of the catalogue
                 * @example bkk-nordlicht
                 */
                insurerId: components["parameters"]["insurerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One insurer, everything its page needs */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControlShort"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "schema": "insurer/1",
                     *       "audience": "public",
                     *       "generatedAt": "2026-01-12T09:30:00Z",
                     *       "epoch": 105321600,
                     *       "seq": 4711,
                     *       "asOf": "2023-05-09T10:59:40Z",
                     *       "insurer": {
                     *         "id": "bkk-nordlicht",
                     *         "name": "BKK Nordlicht",
                     *         "shortName": "Nordlicht",
                     *         "wallCode": "NORDL",
                     *         "formerNames": [
                     *           "BKK Polarstern"
                     *         ],
                     *         "kind": "BKK",
                     *         "platformIds": [
                     *           "rz-sued",
                     *           "ti-zugang-sued"
                     *         ],
                     *         "insuredCount": 412000,
                     *         "contacts": [
                     *           {
                     *             "callers": "insured",
                     *             "phone": "0800 000 0000",
                     *             "mail": null,
                     *             "web": "https://bkk-nordlicht.example/kontakt",
                     *             "hours": null
                     *           }
                     *         ],
                     *         "guideOverrides": []
                     *       },
                     *       "services": [
                     *         {
                     *           "service": "eau",
                     *           "code": "eAU",
                     *           "name": {
                     *             "de": "Elektronische Arbeitsunfähigkeitsbescheinigung",
                     *             "en": "Electronic sick note",
                     *             "simple": "Krank-Schreibung"
                     *           },
                     *           "purpose": {
                     *             "de": "Praxen melden Krankschreibungen an die Kasse.",
                     *             "en": "Practices report sick notes to the insurer.",
                     *             "simple": null
                     *           },
                     *           "cell": {
                     *             "applicable": true,
                     *             "availability": "outage",
                     *             "mode": "isolated",
                     *             "since": "2023-04-27T06:00:00Z",
                     *             "observedAt": null,
                     *             "incident": "cyber-2023-04"
                     *           },
                     *           "guides": []
                     *         }
                     *       ],
                     *       "payments": {
                     *         "lastRunAt": "2023-05-08T11:40:00Z",
                     *         "nextRunAt": "2023-05-09T11:40:00Z",
                     *         "source": {
                     *           "kind": "reconstructed"
                     *         }
                     *       },
                     *       "ways": {
                     *         "app": {
                     *           "callers": "insured",
                     *           "name": "Nordlicht App",
                     *           "web": "https://www.bkk-nordlicht.example/app"
                     *         },
                     *         "offices": [
                     *           {
                     *             "callers": "insured",
                     *             "address": "Musterstraße 1, 00100 Musterstadt",
                     *             "hours": {
                     *               "de": "Montag bis Freitag 8–18 Uhr",
                     *               "en": "Monday to Friday 8–18",
                     *               "simple": null
                     *             }
                     *           }
                     *         ]
                     *       },
                     *       "formerReturns": [
                     *         {
                     *           "incident": "sicherheitsvorfall",
                     *           "etas": [
                     *             {
                     *               "earliest": "2023-04-26T02:00:00Z",
                     *               "latest": "2023-04-26T06:00:00Z",
                     *               "statedAt": "2023-04-25T16:00:00Z",
                     *               "revision": 1
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "days": {
                     *         "first": "2023-04-24",
                     *         "count": 4,
                     *         "pairs": {
                     *           "a": [
                     *             "operational",
                     *             "normal"
                     *           ],
                     *           "m": [
                     *             "outage",
                     *             "normal"
                     *           ],
                     *           "o": [
                     *             "outage",
                     *             "isolated"
                     *           ]
                     *         },
                     *         "services": [
                     *           {
                     *             "service": "eau",
                     *             "worst": "mmmo",
                     *             "lostSeconds": [
                     *               [
                     *                 0,
                     *                 7200
                     *               ],
                     *               [
                     *                 1,
                     *                 86400
                     *               ],
                     *               [
                     *                 2,
                     *                 86400
                     *               ],
                     *               [
                     *                 3,
                     *                 79200
                     *               ]
                     *             ],
                     *             "unknownSeconds": []
                     *           }
                     *         ]
                     *       },
                     *       "incidents": [
                     *         {
                     *           "id": "cyber-2023-04",
                     *           "title": {
                     *             "de": "Angriff auf interne Systeme",
                     *             "en": "Attack on internal systems",
                     *             "simple": null
                     *           },
                     *           "kind": "security",
                     *           "lifecycle": "containing",
                     *           "startedAt": "2023-04-26T07:00:00Z",
                     *           "detectedAt": "2023-04-26T07:14:00Z",
                     *           "resolvedAt": null,
                     *           "affected": {
                     *             "insurers": "all",
                     *             "services": "all"
                     *           },
                     *           "known": {
                     *             "confirmed": [],
                     *             "open": [],
                     *             "excluded": []
                     *           },
                     *           "updates": [
                     *             {
                     *               "number": 2,
                     *               "at": "2023-04-26T15:00:00Z",
                     *               "publishedAt": "2023-04-26T15:20:00Z",
                     *               "knownAt": "2023-04-26T15:20:00Z",
                     *               "editedAt": null,
                     *               "lifecycle": "containing",
                     *               "text": {
                     *                 "de": "Wir haben Teile der Systeme kontrolliert vom Netz getrennt.",
                     *                 "en": "We have disconnected parts of the systems in a controlled way.",
                     *                 "simple": null
                     *               },
                     *               "formerTexts": [],
                     *               "changes": [
                     *                 {
                     *                   "scope": {
                     *                     "insurers": "all",
                     *                     "services": [
                     *                       "eau",
                     *                       "kim"
                     *                     ]
                     *                   },
                     *                   "to": {
                     *                     "availability": "outage",
                     *                     "mode": "isolated"
                     *                   }
                     *                 }
                     *               ],
                     *               "eta": null,
                     *               "nextUpdateDue": "2023-04-27T08:00:00Z",
                     *               "source": {
                     *                 "kind": "reconstructed"
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "plannedWork": [
                     *         {
                     *           "id": "switchback-eau-2023-05-11",
                     *           "sequence": 1,
                     *           "kind": "switchback",
                     *           "status": "planned",
                     *           "knownAt": "2023-05-08T12:00:00Z",
                     *           "startsAt": "2023-05-11T18:00:00Z",
                     *           "endsAt": "2023-05-11T22:00:00Z",
                     *           "maxInterruptionSeconds": 900,
                     *           "expected": {
                     *             "availability": "degraded",
                     *             "mode": "switchback"
                     *           },
                     *           "affected": {
                     *             "insurers": [
                     *               "bkk-nordlicht"
                     *             ],
                     *             "services": [
                     *               "eau"
                     *             ]
                     *           },
                     *           "text": {
                     *             "de": "Beim Zurückschalten kann die eAU bis zu 15 Minuten ausfallen.",
                     *             "en": "Sick notes may fail for up to 15 minutes.",
                     *             "simple": null
                     *           },
                     *           "source": {
                     *             "kind": "reconstructed"
                     *           }
                     *         }
                     *       ],
                     *       "redoWindows": [
                     *         {
                     *           "id": "redo-eau-2023-04",
                     *           "service": "eau",
                     *           "insurers": "all",
                     *           "from": "2023-04-24T20:00:00Z",
                     *           "to": "2023-04-27T02:00:00Z",
                     *           "knownAt": "2023-04-27T07:00:00Z",
                     *           "transaction": {
                     *             "de": "eAU-Meldungen aus diesem Zeitraum",
                     *             "en": "Electronic sick notes of this time",
                     *             "simple": null
                     *           },
                     *           "actions": {
                     *             "insured": null,
                     *             "practice": {
                     *               "de": "Senden Sie diese eAU noch einmal.",
                     *               "en": "Send these sick notes again.",
                     *               "simple": null
                     *             },
                     *             "employer": {
                     *               "de": "Rufen Sie diese eAU noch einmal ab.",
                     *               "en": "Retrieve these sick notes again.",
                     *               "simple": null
                     *             }
                     *           },
                     *           "deadline": null,
                     *           "status": "open",
                     *           "source": {
                     *             "kind": "documented",
                     *             "source": "Hinweis des Verbands, 27. April 2023",
                     *             "url": null
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PublicInsurerPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    publicHistory: {
        parameters: {
            query: {
                /**
                 * @description Beginning of the window, board time, included
                 * @example 2023-04-24T22:00:00Z
                 */
                from: components["parameters"]["from"];
                /**
                 * @description End of the window, board time, not included; later than `from`
                 * @example 2023-04-25T22:00:00Z
                 */
                to: components["parameters"]["to"];
                /**
                 * @description Only this insurer of the catalogue
                 * @example bkk-nordlicht
                 */
                insurer?: components["parameters"]["insurer"];
                /**
                 * @description Only this service of the catalogue
                 * @example eau
                 */
                service?: components["parameters"]["service"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was known when */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControlHistory"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "schema": "history/1",
                     *       "audience": "public",
                     *       "generatedAt": "2026-01-12T09:30:00Z",
                     *       "from": "2023-04-24T00:00:00Z",
                     *       "to": "2023-04-25T00:00:00Z",
                     *       "base": {
                     *         "epoch": 105321600,
                     *         "seq": 11,
                     *         "asOf": "2023-04-23T23:12:00Z",
                     *         "insurers": [
                     *           "bkk-nordlicht"
                     *         ],
                     *         "services": [
                     *           "eau",
                     *           "kim"
                     *         ],
                     *         "pairs": {
                     *           "a": [
                     *             "operational",
                     *             "normal"
                     *           ]
                     *         },
                     *         "cells": [
                     *           "aa"
                     *         ],
                     *         "since": {
                     *           "base": "2023-04-20T00:00:00Z",
                     *           "seconds": [
                     *             [
                     *               0,
                     *               0
                     *             ]
                     *           ]
                     *         },
                     *         "late": [],
                     *         "incidents": {
                     *           "ids": [],
                     *           "cells": [
                     *             ".."
                     *           ]
                     *         }
                     *       },
                     *       "transitions": {
                     *         "insurers": [
                     *           "bkk-nordlicht"
                     *         ],
                     *         "services": [
                     *           "eau",
                     *           "kim"
                     *         ],
                     *         "pairs": {
                     *           "a": [
                     *             "operational",
                     *             "normal"
                     *           ],
                     *           "m": [
                     *             "outage",
                     *             "normal"
                     *           ]
                     *         },
                     *         "incidents": [
                     *           "eau-2023-04"
                     *         ],
                     *         "provenances": [
                     *           {
                     *             "kind": "reconstructed"
                     *           }
                     *         ],
                     *         "base": {
                     *           "seq": 12,
                     *           "knownAt": "2023-04-24T20:04:00Z"
                     *         },
                     *         "seq": [
                     *           0,
                     *           1
                     *         ],
                     *         "knownAt": [
                     *           0,
                     *           31
                     *         ],
                     *         "at": [
                     *           240,
                     *           0
                     *         ],
                     *         "insurer": [
                     *           0,
                     *           0
                     *         ],
                     *         "service": [
                     *           0,
                     *           1
                     *         ],
                     *         "to": "mm",
                     *         "incident": "aa",
                     *         "provenance": "aa",
                     *         "observedAt": []
                     *       },
                     *       "gaps": []
                     *     }
                     */
                    "application/json": components["schemas"]["PublicHistory"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    publicAvailability: {
        parameters: {
            query: {
                /**
                 * @description Beginning of the window, board time, included
                 * @example 2023-04-24T22:00:00Z
                 */
                from: components["parameters"]["from"];
                /**
                 * @description End of the window, board time, not included; later than `from`
                 * @example 2023-04-25T22:00:00Z
                 */
                to: components["parameters"]["to"];
                /**
                 * @description What one figure covers; only days in Europe/Berlin so far
                 * @example day
                 */
                bucket?: components["parameters"]["bucket"];
                /**
                 * @description Only this insurer of the catalogue
                 * @example bkk-nordlicht
                 */
                insurer?: components["parameters"]["insurer"];
                /**
                 * @description Only this service of the catalogue
                 * @example eau
                 */
                service?: components["parameters"]["service"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where the time went, per service and day */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControlRevalidated"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "schema": "availability/1",
                     *       "audience": "public",
                     *       "generatedAt": "2026-01-12T09:30:00Z",
                     *       "asOf": "2023-05-09T11:00:00Z",
                     *       "from": "2023-04-24T22:00:00Z",
                     *       "to": "2023-04-25T22:00:00Z",
                     *       "bucket": "day",
                     *       "insurer": "bkk-nordlicht",
                     *       "definition": {
                     *         "text": {
                     *           "de": "Streng: verfügbar oder eingeschränkt im Regelbetrieb. Nutzbar: auch im Notbetrieb. Nur bekannte Zeit.",
                     *           "en": "Strict: operational or degraded in normal running. Usable: also on the fallback. Known time only.",
                     *           "simple": null
                     *         },
                     *         "weighting": "cellTime",
                     *         "excludesMaintenance": false
                     *       },
                     *       "days": [
                     *         {
                     *           "day": "2023-04-25",
                     *           "from": "2023-04-24T22:00:00Z",
                     *           "to": "2023-04-25T22:00:00Z"
                     *         }
                     *       ],
                     *       "pairs": {
                     *         "m": [
                     *           "outage",
                     *           "normal"
                     *         ]
                     *       },
                     *       "services": [
                     *         {
                     *           "service": "eau",
                     *           "mainTime": "kim",
                     *           "main": {
                     *             "totalMs": [
                     *               57600000
                     *             ],
                     *             "knownMs": [
                     *               57600000
                     *             ],
                     *             "unknownMs": [
                     *               0
                     *             ],
                     *             "excludedMs": [
                     *               0
                     *             ],
                     *             "strictMs": [
                     *               43200000
                     *             ],
                     *             "usableMs": [
                     *               46800000
                     *             ],
                     *             "operationalMs": [
                     *               43200000
                     *             ],
                     *             "degradedMs": [
                     *               0
                     *             ],
                     *             "fallbackMs": [
                     *               3600000
                     *             ],
                     *             "controlledMs": [
                     *               0
                     *             ],
                     *             "maintenanceMs": [
                     *               0
                     *             ],
                     *             "outageMs": [
                     *               10800000
                     *             ]
                     *           },
                     *           "side": {
                     *             "totalMs": [
                     *               28800000
                     *             ],
                     *             "knownMs": [
                     *               27000000
                     *             ],
                     *             "unknownMs": [
                     *               1800000
                     *             ],
                     *             "excludedMs": [
                     *               0
                     *             ],
                     *             "strictMs": [
                     *               27000000
                     *             ],
                     *             "usableMs": [
                     *               27000000
                     *             ],
                     *             "operationalMs": [
                     *               27000000
                     *             ],
                     *             "degradedMs": [
                     *               0
                     *             ],
                     *             "fallbackMs": [
                     *               0
                     *             ],
                     *             "controlledMs": [
                     *               0
                     *             ],
                     *             "maintenanceMs": [
                     *               0
                     *             ],
                     *             "outageMs": [
                     *               0
                     *             ]
                     *           },
                     *           "worst": "m"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PublicAvailability"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    publicIncidents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All incidents with their updates */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControlRevalidated"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "schema": "incidents/1",
                     *       "audience": "public",
                     *       "generatedAt": "2026-01-12T09:30:00Z",
                     *       "incidents": [
                     *         {
                     *           "id": "cyber-2023-04",
                     *           "title": {
                     *             "de": "Angriff auf interne Systeme",
                     *             "en": "Attack on internal systems",
                     *             "simple": null
                     *           },
                     *           "kind": "security",
                     *           "lifecycle": "containing",
                     *           "startedAt": "2023-04-26T07:00:00Z",
                     *           "detectedAt": "2023-04-26T07:14:00Z",
                     *           "resolvedAt": null,
                     *           "affected": {
                     *             "insurers": "all",
                     *             "services": "all"
                     *           },
                     *           "known": {
                     *             "confirmed": [],
                     *             "open": [],
                     *             "excluded": []
                     *           },
                     *           "updates": [
                     *             {
                     *               "number": 2,
                     *               "at": "2023-04-26T15:00:00Z",
                     *               "publishedAt": "2023-04-26T15:20:00Z",
                     *               "knownAt": "2023-04-26T15:20:00Z",
                     *               "editedAt": null,
                     *               "lifecycle": "containing",
                     *               "text": {
                     *                 "de": "Wir haben Teile der Systeme kontrolliert vom Netz getrennt.",
                     *                 "en": "We have disconnected parts of the systems in a controlled way.",
                     *                 "simple": null
                     *               },
                     *               "formerTexts": [],
                     *               "changes": [
                     *                 {
                     *                   "scope": {
                     *                     "insurers": "all",
                     *                     "services": [
                     *                       "eau",
                     *                       "kim"
                     *                     ]
                     *                   },
                     *                   "to": {
                     *                     "availability": "outage",
                     *                     "mode": "isolated"
                     *                   }
                     *                 }
                     *               ],
                     *               "eta": null,
                     *               "nextUpdateDue": "2023-04-27T08:00:00Z",
                     *               "source": {
                     *                 "kind": "reconstructed"
                     *               }
                     *             }
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PublicIncidents"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    publicIncident: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of an incident
                 * @example cyber-2023-04
                 */
                incidentId: components["parameters"]["incidentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One incident with all its updates */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControlRevalidated"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "schema": "incident/1",
                     *       "audience": "public",
                     *       "generatedAt": "2026-01-12T09:30:00Z",
                     *       "incident": {
                     *         "id": "cyber-2023-04",
                     *         "title": {
                     *           "de": "Angriff auf interne Systeme",
                     *           "en": "Attack on internal systems",
                     *           "simple": null
                     *         },
                     *         "kind": "security",
                     *         "lifecycle": "containing",
                     *         "startedAt": "2023-04-26T07:00:00Z",
                     *         "detectedAt": "2023-04-26T07:14:00Z",
                     *         "resolvedAt": null,
                     *         "affected": {
                     *           "insurers": "all",
                     *           "services": "all"
                     *         },
                     *         "known": {
                     *           "confirmed": [],
                     *           "open": [],
                     *           "excluded": []
                     *         },
                     *         "updates": [
                     *           {
                     *             "number": 2,
                     *             "at": "2023-04-26T15:00:00Z",
                     *             "publishedAt": "2023-04-26T15:20:00Z",
                     *             "knownAt": "2023-04-26T15:20:00Z",
                     *             "editedAt": null,
                     *             "lifecycle": "containing",
                     *             "text": {
                     *               "de": "Wir haben Teile der Systeme kontrolliert vom Netz getrennt.",
                     *               "en": "We have disconnected parts of the systems in a controlled way.",
                     *               "simple": null
                     *             },
                     *             "formerTexts": [],
                     *             "changes": [
                     *               {
                     *                 "scope": {
                     *                   "insurers": "all",
                     *                   "services": [
                     *                     "eau",
                     *                     "kim"
                     *                   ]
                     *                 },
                     *                 "to": {
                     *                   "availability": "outage",
                     *                   "mode": "isolated"
                     *                 }
                     *               }
                     *             ],
                     *             "eta": null,
                     *             "nextUpdateDue": "2023-04-27T08:00:00Z",
                     *             "source": {
                     *               "kind": "reconstructed"
                     *             }
                     *           }
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["PublicIncidentAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    publicPlannedWork: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is announced */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControlRevalidated"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "schema": "planned-work/1",
                     *       "audience": "public",
                     *       "generatedAt": "2026-01-12T09:30:00Z",
                     *       "plannedWork": [
                     *         {
                     *           "id": "switchback-eau-2023-05-11",
                     *           "sequence": 1,
                     *           "kind": "switchback",
                     *           "status": "planned",
                     *           "knownAt": "2023-05-08T12:00:00Z",
                     *           "startsAt": "2023-05-11T18:00:00Z",
                     *           "endsAt": "2023-05-11T22:00:00Z",
                     *           "maxInterruptionSeconds": 900,
                     *           "expected": {
                     *             "availability": "degraded",
                     *             "mode": "switchback"
                     *           },
                     *           "affected": {
                     *             "insurers": [
                     *               "bkk-nordlicht"
                     *             ],
                     *             "services": [
                     *               "eau"
                     *             ]
                     *           },
                     *           "text": {
                     *             "de": "Beim Zurückschalten kann die eAU bis zu 15 Minuten ausfallen.",
                     *             "en": "Sick notes may fail for up to 15 minutes.",
                     *             "simple": null
                     *           },
                     *           "source": {
                     *             "kind": "reconstructed"
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PublicPlannedWork"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    publicRedoWindows: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What must be done again */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControlRevalidated"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "schema": "redo-windows/1",
                     *       "audience": "public",
                     *       "generatedAt": "2026-01-12T09:30:00Z",
                     *       "redoWindows": [
                     *         {
                     *           "id": "redo-eau-2023-04",
                     *           "service": "eau",
                     *           "insurers": "all",
                     *           "from": "2023-04-24T20:00:00Z",
                     *           "to": "2023-04-27T02:00:00Z",
                     *           "knownAt": "2023-04-27T07:00:00Z",
                     *           "transaction": {
                     *             "de": "eAU-Meldungen aus diesem Zeitraum",
                     *             "en": "Electronic sick notes of this time",
                     *             "simple": null
                     *           },
                     *           "actions": {
                     *             "insured": null,
                     *             "practice": {
                     *               "de": "Senden Sie diese eAU noch einmal.",
                     *               "en": "Send these sick notes again.",
                     *               "simple": null
                     *             },
                     *             "employer": {
                     *               "de": "Rufen Sie diese eAU noch einmal ab.",
                     *               "en": "Retrieve these sick notes again.",
                     *               "simple": null
                     *             }
                     *           },
                     *           "deadline": null,
                     *           "status": "open",
                     *           "source": {
                     *             "kind": "documented",
                     *             "source": "Hinweis des Verbands, 27. April 2023",
                     *             "url": null
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["PublicRedoWindows"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    publicFeed: {
        parameters: {
            query?: {
                /**
                 * @description Only this insurer of the catalogue
                 * @example bkk-nordlicht
                 */
                insurer?: components["parameters"]["insurer"];
                /**
                 * @description Only this service of the catalogue
                 * @example eau
                 */
                service?: components["parameters"]["service"];
                /**
                 * @description The language of the words; without it German
                 * @example en
                 */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The words as an Atom feed */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControlRevalidated"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example <?xml version="1.0" encoding="utf-8"?>
                     *     <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de">
                     *       <id>urn:lagebild:feed</id>
                     *       <title>Lagebild</title>
                     *       <updated>2023-05-08T12:00:00Z</updated>
                     *     </feed>
                     */
                    "application/atom+xml": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    publicCalendar: {
        parameters: {
            query?: {
                /**
                 * @description Only this insurer of the catalogue
                 * @example bkk-nordlicht
                 */
                insurer?: components["parameters"]["insurer"];
                /**
                 * @description Only this service of the catalogue
                 * @example eau
                 */
                service?: components["parameters"]["service"];
                /**
                 * @description The language of the words; without it German
                 * @example en
                 */
                lang?: components["parameters"]["lang"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Planned work as a calendar */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControlRevalidated"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example BEGIN:VCALENDAR
                     *     VERSION:2.0
                     *     PRODID:-//Lagebild//Statusmeldungen//DE
                     *     METHOD:PUBLISH
                     *     END:VCALENDAR
                     */
                    "text/calendar": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    publicSituation: {
        parameters: {
            query?: {
                /**
                 * @description The language of the page; `leicht` is Leichte Sprache
                 * @example en
                 */
                sprache?: "de" | "en" | "leicht";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The situation as one page */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControlShort"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example <!doctype html><html lang="de"><title>Lagebericht</title></html> */
                    "text/html": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    publicInsurerBadge: {
        parameters: {
            query?: {
                /**
                 * @description The language of the words; `leicht` is Leichte Sprache, without it German
                 * @example en
                 */
                lang?: components["parameters"]["badgeLang"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of an insurer of the catalogue
                 * @example bkk-nordlicht
                 */
                insurerId: components["parameters"]["insurerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of one insurer as a small picture */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControlShort"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example <svg xmlns="http://www.w3.org/2000/svg" width="180" height="20" role="img" aria-label="eAU: gestört, 9. Mai 2023, 13:00 Uhr"></svg> */
                    "image/svg+xml": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    publicServiceBadge: {
        parameters: {
            query?: {
                /**
                 * @description The language of the words; `leicht` is Leichte Sprache, without it German
                 * @example en
                 */
                lang?: components["parameters"]["badgeLang"];
            };
            header?: never;
            path: {
                /**
                 * @description Id of an insurer of the catalogue
                 * @example bkk-nordlicht
                 */
                insurerId: components["parameters"]["insurerId"];
                /**
                 * @description Id of a service of the catalogue
                 * @example eau
                 */
                serviceId: components["parameters"]["serviceId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of one cell as a small picture */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControlShort"];
                    [name: string]: unknown;
                };
                content: {
                    /** @example <svg xmlns="http://www.w3.org/2000/svg" width="180" height="20" role="img" aria-label="eAU: gestört, 9. Mai 2023, 13:00 Uhr"></svg> */
                    "image/svg+xml": string;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    staffPointer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where the server stands */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControlStaff"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "schema": "pointer/1",
                     *       "audience": "staff",
                     *       "epoch": 105321600,
                     *       "seq": 4711,
                     *       "generatedAt": "2026-01-12T09:30:00Z",
                     *       "nextAt": "2026-01-12T09:30:10Z",
                     *       "pollAfterMs": 15000,
                     *       "clock": {
                     *         "kind": "simulated",
                     *         "now": "2023-05-09T11:00:00Z",
                     *         "rate": 60
                     *       },
                     *       "board": "/api/v1/staff/boards/105321600-4711",
                     *       "sha256": "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                     *       "minClient": 1
                     *     }
                     */
                    "application/json": components["schemas"]["StaffPointer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    staffBoard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Epoch of the board
                 * @example 105321600
                 */
                epoch: components["parameters"]["epoch"];
                /**
                 * @description Position of the board within the epoch
                 * @example 4711
                 */
                seq: components["parameters"]["seq"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The board at one position */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControlStaff"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "schema": "board/1",
                     *       "audience": "staff",
                     *       "generatedAt": "2026-01-12T09:29:59.660Z",
                     *       "epoch": 105321600,
                     *       "seq": 4711,
                     *       "asOf": "2023-05-09T10:59:40Z",
                     *       "insurers": [
                     *         "bkk-nordlicht",
                     *         "ikk-morgenrot"
                     *       ],
                     *       "services": [
                     *         "zv",
                     *         "eau",
                     *         "kim"
                     *       ],
                     *       "pairs": {
                     *         "a": [
                     *           "operational",
                     *           "normal"
                     *         ],
                     *         "o": [
                     *           "outage",
                     *           "isolated"
                     *         ]
                     *       },
                     *       "cells": [
                     *         "aoo",
                     *         "a-a"
                     *       ],
                     *       "since": {
                     *         "base": "2023-04-24T20:00:00Z",
                     *         "seconds": [
                     *           [
                     *             0,
                     *             208800,
                     *             208800
                     *           ],
                     *           [
                     *             0,
                     *             null,
                     *             0
                     *           ]
                     *         ]
                     *       },
                     *       "late": [
                     *         [
                     *           1,
                     *           2,
                     *           "2023-05-09T10:41:00Z"
                     *         ]
                     *       ],
                     *       "incidents": {
                     *         "ids": [
                     *           "cyber-2023-04"
                     *         ],
                     *         "cells": [
                     *           ".aa",
                     *           "..."
                     *         ]
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["StaffBoard"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    staffCatalog: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What must be on a board */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControlStaff"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "schema": "catalog/1",
                     *       "audience": "staff",
                     *       "provider": {
                     *         "id": "kassen-it-verbund",
                     *         "name": "Kassen-IT-Verbund (fiktiv)",
                     *         "web": "https://kassen-it.example"
                     *       },
                     *       "insurers": [
                     *         {
                     *           "id": "bkk-nordlicht",
                     *           "name": "BKK Nordlicht",
                     *           "shortName": "Nordlicht",
                     *           "wallCode": "NORDL",
                     *           "formerNames": [
                     *             "BKK Polarstern"
                     *           ],
                     *           "kind": "BKK",
                     *           "platformIds": [
                     *             "rz-sued",
                     *             "ti-zugang-sued"
                     *           ],
                     *           "insuredCount": 412000,
                     *           "contacts": [
                     *             {
                     *               "callers": "insured",
                     *               "phone": "0800 000 0000",
                     *               "mail": null,
                     *               "web": "https://bkk-nordlicht.example/kontakt",
                     *               "hours": null
                     *             }
                     *           ],
                     *           "guideOverrides": [],
                     *           "staff": {
                     *             "environment": "sued-c3",
                     *             "contactPerson": "Erika Beispiel"
                     *           }
                     *         }
                     *       ],
                     *       "services": [],
                     *       "platforms": [
                     *         {
                     *           "id": "rz-sued",
                     *           "name": {
                     *             "de": "Rechenzentrum Süd",
                     *             "en": "Data centre South",
                     *             "simple": "Rechen-Zentrum Süd"
                     *           },
                     *           "kind": "dataCentre",
                     *           "dependsOn": [],
                     *           "services": [
                     *             "eau",
                     *             "kim"
                     *           ]
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["StaffCatalog"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    staffInsurer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of an insurer of the catalogue
                 * @example bkk-nordlicht
                 */
                insurerId: components["parameters"]["insurerId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One insurer, everything its page needs */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControlStaff"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "schema": "insurer/1",
                     *       "audience": "staff",
                     *       "generatedAt": "2026-01-12T09:30:00Z",
                     *       "epoch": 105321600,
                     *       "seq": 4711,
                     *       "asOf": "2023-05-09T10:59:40Z",
                     *       "insurer": {
                     *         "id": "bkk-nordlicht",
                     *         "name": "BKK Nordlicht",
                     *         "shortName": "Nordlicht",
                     *         "wallCode": "NORDL",
                     *         "formerNames": [
                     *           "BKK Polarstern"
                     *         ],
                     *         "kind": "BKK",
                     *         "platformIds": [
                     *           "rz-sued",
                     *           "ti-zugang-sued"
                     *         ],
                     *         "insuredCount": 412000,
                     *         "contacts": [
                     *           {
                     *             "callers": "insured",
                     *             "phone": "0800 000 0000",
                     *             "mail": null,
                     *             "web": "https://bkk-nordlicht.example/kontakt",
                     *             "hours": null
                     *           }
                     *         ],
                     *         "guideOverrides": [],
                     *         "staff": {
                     *           "environment": "sued-c3",
                     *           "contactPerson": "Erika Beispiel"
                     *         }
                     *       },
                     *       "services": [
                     *         {
                     *           "service": "eau",
                     *           "code": "eAU",
                     *           "name": {
                     *             "de": "Elektronische Arbeitsunfähigkeitsbescheinigung",
                     *             "en": "Electronic sick note",
                     *             "simple": "Krank-Schreibung"
                     *           },
                     *           "purpose": {
                     *             "de": "Praxen melden Krankschreibungen an die Kasse.",
                     *             "en": "Practices report sick notes to the insurer.",
                     *             "simple": null
                     *           },
                     *           "cell": {
                     *             "applicable": true,
                     *             "availability": "outage",
                     *             "mode": "isolated",
                     *             "since": "2023-04-27T06:00:00Z",
                     *             "observedAt": null,
                     *             "incident": "cyber-2023-04"
                     *           },
                     *           "guides": []
                     *         }
                     *       ],
                     *       "payments": {
                     *         "lastRunAt": "2023-05-08T11:40:00Z",
                     *         "nextRunAt": "2023-05-09T11:40:00Z",
                     *         "source": {
                     *           "kind": "reconstructed"
                     *         }
                     *       },
                     *       "ways": {
                     *         "app": {
                     *           "callers": "insured",
                     *           "name": "Nordlicht App",
                     *           "web": "https://www.bkk-nordlicht.example/app"
                     *         },
                     *         "offices": [
                     *           {
                     *             "callers": "insured",
                     *             "address": "Musterstraße 1, 00100 Musterstadt",
                     *             "hours": {
                     *               "de": "Montag bis Freitag 8–18 Uhr",
                     *               "en": "Monday to Friday 8–18",
                     *               "simple": null
                     *             }
                     *           }
                     *         ]
                     *       },
                     *       "formerReturns": [
                     *         {
                     *           "incident": "sicherheitsvorfall",
                     *           "etas": [
                     *             {
                     *               "earliest": "2023-04-26T02:00:00Z",
                     *               "latest": "2023-04-26T06:00:00Z",
                     *               "statedAt": "2023-04-25T16:00:00Z",
                     *               "revision": 1
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "days": {
                     *         "first": "2023-04-24",
                     *         "count": 4,
                     *         "pairs": {
                     *           "a": [
                     *             "operational",
                     *             "normal"
                     *           ],
                     *           "m": [
                     *             "outage",
                     *             "normal"
                     *           ],
                     *           "o": [
                     *             "outage",
                     *             "isolated"
                     *           ]
                     *         },
                     *         "services": [
                     *           {
                     *             "service": "eau",
                     *             "worst": "mmmo",
                     *             "lostSeconds": [
                     *               [
                     *                 0,
                     *                 7200
                     *               ],
                     *               [
                     *                 1,
                     *                 86400
                     *               ],
                     *               [
                     *                 2,
                     *                 86400
                     *               ],
                     *               [
                     *                 3,
                     *                 79200
                     *               ]
                     *             ],
                     *             "unknownSeconds": []
                     *           }
                     *         ]
                     *       },
                     *       "incidents": [
                     *         {
                     *           "id": "cyber-2023-04",
                     *           "title": {
                     *             "de": "Angriff auf interne Systeme",
                     *             "en": "Attack on internal systems",
                     *             "simple": null
                     *           },
                     *           "kind": "security",
                     *           "lifecycle": "containing",
                     *           "startedAt": "2023-04-26T07:00:00Z",
                     *           "detectedAt": "2023-04-26T07:14:00Z",
                     *           "resolvedAt": null,
                     *           "affected": {
                     *             "insurers": "all",
                     *             "services": "all"
                     *           },
                     *           "known": {
                     *             "confirmed": [],
                     *             "open": [],
                     *             "excluded": []
                     *           },
                     *           "updates": [
                     *             {
                     *               "number": 2,
                     *               "at": "2023-04-26T15:00:00Z",
                     *               "publishedAt": "2023-04-26T15:20:00Z",
                     *               "knownAt": "2023-04-26T15:20:00Z",
                     *               "editedAt": null,
                     *               "lifecycle": "containing",
                     *               "text": {
                     *                 "de": "Wir haben Teile der Systeme kontrolliert vom Netz getrennt.",
                     *                 "en": "We have disconnected parts of the systems in a controlled way.",
                     *                 "simple": null
                     *               },
                     *               "formerTexts": [],
                     *               "changes": [
                     *                 {
                     *                   "scope": {
                     *                     "insurers": "all",
                     *                     "services": [
                     *                       "eau",
                     *                       "kim"
                     *                     ]
                     *                   },
                     *                   "to": {
                     *                     "availability": "outage",
                     *                     "mode": "isolated"
                     *                   }
                     *                 }
                     *               ],
                     *               "eta": null,
                     *               "nextUpdateDue": "2023-04-27T08:00:00Z",
                     *               "source": {
                     *                 "kind": "reconstructed"
                     *               },
                     *               "staffNote": "Freigabe durch Lagezentrum 15:10"
                     *             }
                     *           ],
                     *           "staff": {
                     *             "internalTitle": "Vorgang 23-0417",
                     *             "forensicStage": "Sicherung der Spuren",
                     *             "notes": [
                     *               "Cluster c3 zuerst"
                     *             ]
                     *           }
                     *         }
                     *       ],
                     *       "plannedWork": [
                     *         {
                     *           "id": "switchback-eau-2023-05-11",
                     *           "sequence": 1,
                     *           "kind": "switchback",
                     *           "status": "planned",
                     *           "knownAt": "2023-05-08T12:00:00Z",
                     *           "startsAt": "2023-05-11T18:00:00Z",
                     *           "endsAt": "2023-05-11T22:00:00Z",
                     *           "maxInterruptionSeconds": 900,
                     *           "expected": {
                     *             "availability": "degraded",
                     *             "mode": "switchback"
                     *           },
                     *           "affected": {
                     *             "insurers": [
                     *               "bkk-nordlicht"
                     *             ],
                     *             "services": [
                     *               "eau"
                     *             ]
                     *           },
                     *           "text": {
                     *             "de": "Beim Zurückschalten kann die eAU bis zu 15 Minuten ausfallen.",
                     *             "en": "Sick notes may fail for up to 15 minutes.",
                     *             "simple": null
                     *           },
                     *           "source": {
                     *             "kind": "reconstructed"
                     *           },
                     *           "staffNote": "Rückfallpunkt 20:30"
                     *         }
                     *       ],
                     *       "redoWindows": [
                     *         {
                     *           "id": "redo-eau-2023-04",
                     *           "service": "eau",
                     *           "insurers": "all",
                     *           "from": "2023-04-24T20:00:00Z",
                     *           "to": "2023-04-27T02:00:00Z",
                     *           "knownAt": "2023-04-27T07:00:00Z",
                     *           "transaction": {
                     *             "de": "eAU-Meldungen aus diesem Zeitraum",
                     *             "en": "Electronic sick notes of this time",
                     *             "simple": null
                     *           },
                     *           "actions": {
                     *             "insured": null,
                     *             "practice": {
                     *               "de": "Senden Sie diese eAU noch einmal.",
                     *               "en": "Send these sick notes again.",
                     *               "simple": null
                     *             },
                     *             "employer": {
                     *               "de": "Rufen Sie diese eAU noch einmal ab.",
                     *               "en": "Retrieve these sick notes again.",
                     *               "simple": null
                     *             }
                     *           },
                     *           "deadline": null,
                     *           "status": "open",
                     *           "source": {
                     *             "kind": "documented",
                     *             "source": "Hinweis des Verbands, 27. April 2023",
                     *             "url": null
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["StaffInsurerPage"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    staffHistory: {
        parameters: {
            query: {
                /**
                 * @description Beginning of the window, board time, included
                 * @example 2023-04-24T22:00:00Z
                 */
                from: components["parameters"]["from"];
                /**
                 * @description End of the window, board time, not included; later than `from`
                 * @example 2023-04-25T22:00:00Z
                 */
                to: components["parameters"]["to"];
                /**
                 * @description Only this insurer of the catalogue
                 * @example bkk-nordlicht
                 */
                insurer?: components["parameters"]["insurer"];
                /**
                 * @description Only this service of the catalogue
                 * @example eau
                 */
                service?: components["parameters"]["service"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was known when */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControlStaff"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "schema": "history/1",
                     *       "audience": "staff",
                     *       "generatedAt": "2026-01-12T09:30:00Z",
                     *       "from": "2023-04-24T00:00:00Z",
                     *       "to": "2023-04-25T00:00:00Z",
                     *       "base": {
                     *         "epoch": 105321600,
                     *         "seq": 11,
                     *         "asOf": "2023-04-23T23:12:00Z",
                     *         "insurers": [
                     *           "bkk-nordlicht"
                     *         ],
                     *         "services": [
                     *           "eau",
                     *           "kim"
                     *         ],
                     *         "pairs": {
                     *           "a": [
                     *             "operational",
                     *             "normal"
                     *           ]
                     *         },
                     *         "cells": [
                     *           "aa"
                     *         ],
                     *         "since": {
                     *           "base": "2023-04-20T00:00:00Z",
                     *           "seconds": [
                     *             [
                     *               0,
                     *               0
                     *             ]
                     *           ]
                     *         },
                     *         "late": [],
                     *         "incidents": {
                     *           "ids": [],
                     *           "cells": [
                     *             ".."
                     *           ]
                     *         }
                     *       },
                     *       "transitions": {
                     *         "insurers": [
                     *           "bkk-nordlicht"
                     *         ],
                     *         "services": [
                     *           "eau",
                     *           "kim"
                     *         ],
                     *         "pairs": {
                     *           "a": [
                     *             "operational",
                     *             "normal"
                     *           ],
                     *           "m": [
                     *             "outage",
                     *             "normal"
                     *           ]
                     *         },
                     *         "incidents": [
                     *           "eau-2023-04"
                     *         ],
                     *         "provenances": [
                     *           {
                     *             "kind": "reconstructed"
                     *           }
                     *         ],
                     *         "base": {
                     *           "seq": 12,
                     *           "knownAt": "2023-04-24T20:04:00Z"
                     *         },
                     *         "seq": [
                     *           0,
                     *           1
                     *         ],
                     *         "knownAt": [
                     *           0,
                     *           31
                     *         ],
                     *         "at": [
                     *           240,
                     *           0
                     *         ],
                     *         "insurer": [
                     *           0,
                     *           0
                     *         ],
                     *         "service": [
                     *           0,
                     *           1
                     *         ],
                     *         "to": "mm",
                     *         "incident": "aa",
                     *         "provenance": "aa",
                     *         "observedAt": []
                     *       },
                     *       "gaps": []
                     *     }
                     */
                    "application/json": components["schemas"]["StaffHistory"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    staffAvailability: {
        parameters: {
            query: {
                /**
                 * @description Beginning of the window, board time, included
                 * @example 2023-04-24T22:00:00Z
                 */
                from: components["parameters"]["from"];
                /**
                 * @description End of the window, board time, not included; later than `from`
                 * @example 2023-04-25T22:00:00Z
                 */
                to: components["parameters"]["to"];
                /**
                 * @description What one figure covers; only days in Europe/Berlin so far
                 * @example day
                 */
                bucket?: components["parameters"]["bucket"];
                /**
                 * @description Only this insurer of the catalogue
                 * @example bkk-nordlicht
                 */
                insurer?: components["parameters"]["insurer"];
                /**
                 * @description Only this service of the catalogue
                 * @example eau
                 */
                service?: components["parameters"]["service"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Where the time went, per service and day */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControlStaff"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "schema": "availability/1",
                     *       "audience": "staff",
                     *       "generatedAt": "2026-01-12T09:30:00Z",
                     *       "asOf": "2023-05-09T11:00:00Z",
                     *       "from": "2023-04-24T22:00:00Z",
                     *       "to": "2023-04-25T22:00:00Z",
                     *       "bucket": "day",
                     *       "insurer": "bkk-nordlicht",
                     *       "definition": {
                     *         "text": {
                     *           "de": "Streng: verfügbar oder eingeschränkt im Regelbetrieb. Nutzbar: auch im Notbetrieb. Nur bekannte Zeit.",
                     *           "en": "Strict: operational or degraded in normal running. Usable: also on the fallback. Known time only.",
                     *           "simple": null
                     *         },
                     *         "weighting": "cellTime",
                     *         "excludesMaintenance": false
                     *       },
                     *       "days": [
                     *         {
                     *           "day": "2023-04-25",
                     *           "from": "2023-04-24T22:00:00Z",
                     *           "to": "2023-04-25T22:00:00Z"
                     *         }
                     *       ],
                     *       "pairs": {
                     *         "m": [
                     *           "outage",
                     *           "normal"
                     *         ]
                     *       },
                     *       "services": [
                     *         {
                     *           "service": "eau",
                     *           "mainTime": "kim",
                     *           "main": {
                     *             "totalMs": [
                     *               57600000
                     *             ],
                     *             "knownMs": [
                     *               57600000
                     *             ],
                     *             "unknownMs": [
                     *               0
                     *             ],
                     *             "excludedMs": [
                     *               0
                     *             ],
                     *             "strictMs": [
                     *               43200000
                     *             ],
                     *             "usableMs": [
                     *               46800000
                     *             ],
                     *             "operationalMs": [
                     *               43200000
                     *             ],
                     *             "degradedMs": [
                     *               0
                     *             ],
                     *             "fallbackMs": [
                     *               3600000
                     *             ],
                     *             "controlledMs": [
                     *               0
                     *             ],
                     *             "maintenanceMs": [
                     *               0
                     *             ],
                     *             "outageMs": [
                     *               10800000
                     *             ]
                     *           },
                     *           "side": {
                     *             "totalMs": [
                     *               28800000
                     *             ],
                     *             "knownMs": [
                     *               27000000
                     *             ],
                     *             "unknownMs": [
                     *               1800000
                     *             ],
                     *             "excludedMs": [
                     *               0
                     *             ],
                     *             "strictMs": [
                     *               27000000
                     *             ],
                     *             "usableMs": [
                     *               27000000
                     *             ],
                     *             "operationalMs": [
                     *               27000000
                     *             ],
                     *             "degradedMs": [
                     *               0
                     *             ],
                     *             "fallbackMs": [
                     *               0
                     *             ],
                     *             "controlledMs": [
                     *               0
                     *             ],
                     *             "maintenanceMs": [
                     *               0
                     *             ],
                     *             "outageMs": [
                     *               0
                     *             ]
                     *           },
                     *           "worst": "m"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["StaffAvailability"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    staffIncidents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All incidents with their updates */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControlStaff"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "schema": "incidents/1",
                     *       "audience": "staff",
                     *       "generatedAt": "2026-01-12T09:30:00Z",
                     *       "incidents": [
                     *         {
                     *           "id": "cyber-2023-04",
                     *           "title": {
                     *             "de": "Angriff auf interne Systeme",
                     *             "en": "Attack on internal systems",
                     *             "simple": null
                     *           },
                     *           "kind": "security",
                     *           "lifecycle": "containing",
                     *           "startedAt": "2023-04-26T07:00:00Z",
                     *           "detectedAt": "2023-04-26T07:14:00Z",
                     *           "resolvedAt": null,
                     *           "affected": {
                     *             "insurers": "all",
                     *             "services": "all"
                     *           },
                     *           "known": {
                     *             "confirmed": [],
                     *             "open": [],
                     *             "excluded": []
                     *           },
                     *           "updates": [
                     *             {
                     *               "number": 2,
                     *               "at": "2023-04-26T15:00:00Z",
                     *               "publishedAt": "2023-04-26T15:20:00Z",
                     *               "knownAt": "2023-04-26T15:20:00Z",
                     *               "editedAt": null,
                     *               "lifecycle": "containing",
                     *               "text": {
                     *                 "de": "Wir haben Teile der Systeme kontrolliert vom Netz getrennt.",
                     *                 "en": "We have disconnected parts of the systems in a controlled way.",
                     *                 "simple": null
                     *               },
                     *               "formerTexts": [],
                     *               "changes": [
                     *                 {
                     *                   "scope": {
                     *                     "insurers": "all",
                     *                     "services": [
                     *                       "eau",
                     *                       "kim"
                     *                     ]
                     *                   },
                     *                   "to": {
                     *                     "availability": "outage",
                     *                     "mode": "isolated"
                     *                   }
                     *                 }
                     *               ],
                     *               "eta": null,
                     *               "nextUpdateDue": "2023-04-27T08:00:00Z",
                     *               "source": {
                     *                 "kind": "reconstructed"
                     *               },
                     *               "staffNote": "Freigabe durch Lagezentrum 15:10"
                     *             }
                     *           ],
                     *           "staff": {
                     *             "internalTitle": "Vorgang 23-0417",
                     *             "forensicStage": "Sicherung der Spuren",
                     *             "notes": [
                     *               "Cluster c3 zuerst"
                     *             ]
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["StaffIncidents"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    staffIncident: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of an incident
                 * @example cyber-2023-04
                 */
                incidentId: components["parameters"]["incidentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One incident with all its updates */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControlStaff"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "schema": "incident/1",
                     *       "audience": "staff",
                     *       "generatedAt": "2026-01-12T09:30:00Z",
                     *       "incident": {
                     *         "id": "cyber-2023-04",
                     *         "title": {
                     *           "de": "Angriff auf interne Systeme",
                     *           "en": "Attack on internal systems",
                     *           "simple": null
                     *         },
                     *         "kind": "security",
                     *         "lifecycle": "containing",
                     *         "startedAt": "2023-04-26T07:00:00Z",
                     *         "detectedAt": "2023-04-26T07:14:00Z",
                     *         "resolvedAt": null,
                     *         "affected": {
                     *           "insurers": "all",
                     *           "services": "all"
                     *         },
                     *         "known": {
                     *           "confirmed": [],
                     *           "open": [],
                     *           "excluded": []
                     *         },
                     *         "updates": [
                     *           {
                     *             "number": 2,
                     *             "at": "2023-04-26T15:00:00Z",
                     *             "publishedAt": "2023-04-26T15:20:00Z",
                     *             "knownAt": "2023-04-26T15:20:00Z",
                     *             "editedAt": null,
                     *             "lifecycle": "containing",
                     *             "text": {
                     *               "de": "Wir haben Teile der Systeme kontrolliert vom Netz getrennt.",
                     *               "en": "We have disconnected parts of the systems in a controlled way.",
                     *               "simple": null
                     *             },
                     *             "formerTexts": [],
                     *             "changes": [
                     *               {
                     *                 "scope": {
                     *                   "insurers": "all",
                     *                   "services": [
                     *                     "eau",
                     *                     "kim"
                     *                   ]
                     *                 },
                     *                 "to": {
                     *                   "availability": "outage",
                     *                   "mode": "isolated"
                     *                 }
                     *               }
                     *             ],
                     *             "eta": null,
                     *             "nextUpdateDue": "2023-04-27T08:00:00Z",
                     *             "source": {
                     *               "kind": "reconstructed"
                     *             },
                     *             "staffNote": "Freigabe durch Lagezentrum 15:10"
                     *           }
                     *         ],
                     *         "staff": {
                     *           "internalTitle": "Vorgang 23-0417",
                     *           "forensicStage": "Sicherung der Spuren",
                     *           "notes": [
                     *             "Cluster c3 zuerst"
                     *           ]
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["StaffIncidentAnswer"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    staffPlannedWork: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is announced */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControlStaff"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "schema": "planned-work/1",
                     *       "audience": "staff",
                     *       "generatedAt": "2026-01-12T09:30:00Z",
                     *       "plannedWork": [
                     *         {
                     *           "id": "switchback-eau-2023-05-11",
                     *           "sequence": 1,
                     *           "kind": "switchback",
                     *           "status": "planned",
                     *           "knownAt": "2023-05-08T12:00:00Z",
                     *           "startsAt": "2023-05-11T18:00:00Z",
                     *           "endsAt": "2023-05-11T22:00:00Z",
                     *           "maxInterruptionSeconds": 900,
                     *           "expected": {
                     *             "availability": "degraded",
                     *             "mode": "switchback"
                     *           },
                     *           "affected": {
                     *             "insurers": [
                     *               "bkk-nordlicht"
                     *             ],
                     *             "services": [
                     *               "eau"
                     *             ]
                     *           },
                     *           "text": {
                     *             "de": "Beim Zurückschalten kann die eAU bis zu 15 Minuten ausfallen.",
                     *             "en": "Sick notes may fail for up to 15 minutes.",
                     *             "simple": null
                     *           },
                     *           "source": {
                     *             "kind": "reconstructed"
                     *           },
                     *           "staffNote": "Rückfallpunkt 20:30"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["StaffPlannedWork"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    staffRedoWindows: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What must be done again */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "Cache-Control": components["headers"]["CacheControlStaff"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "schema": "redo-windows/1",
                     *       "audience": "staff",
                     *       "generatedAt": "2026-01-12T09:30:00Z",
                     *       "redoWindows": [
                     *         {
                     *           "id": "redo-eau-2023-04",
                     *           "service": "eau",
                     *           "insurers": "all",
                     *           "from": "2023-04-24T20:00:00Z",
                     *           "to": "2023-04-27T02:00:00Z",
                     *           "knownAt": "2023-04-27T07:00:00Z",
                     *           "transaction": {
                     *             "de": "eAU-Meldungen aus diesem Zeitraum",
                     *             "en": "Electronic sick notes of this time",
                     *             "simple": null
                     *           },
                     *           "actions": {
                     *             "insured": null,
                     *             "practice": {
                     *               "de": "Senden Sie diese eAU noch einmal.",
                     *               "en": "Send these sick notes again.",
                     *               "simple": null
                     *             },
                     *             "employer": {
                     *               "de": "Rufen Sie diese eAU noch einmal ab.",
                     *               "en": "Retrieve these sick notes again.",
                     *               "simple": null
                     *             }
                     *           },
                     *           "deadline": null,
                     *           "status": "open",
                     *           "source": {
                     *             "kind": "documented",
                     *             "source": "Hinweis des Verbands, 27. April 2023",
                     *             "url": null
                     *           }
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["StaffRedoWindows"];
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    staffStream: {
        parameters: {
            query?: {
                /**
                 * @description The position to go on from, `<epoch>:<seq>`
                 * @example 105321600:4711
                 */
                after?: components["parameters"]["after"];
            };
            header?: {
                /**
                 * @description As `after`, the way an EventSource sends it
                 * @example 105321600:4711
                 */
                "Last-Event-ID"?: components["parameters"]["lastEventId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events until the connection is closed */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControlStream"];
                    "X-Accel-Buffering": components["headers"]["AccelBuffering"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "event": "batch",
                     *         "id": "105321600:4712",
                     *         "data": {
                     *           "epoch": 105321600,
                     *           "from": 4712,
                     *           "to": 4712,
                     *           "generatedAt": "2026-01-12T09:30:05.120Z",
                     *           "transitions": [
                     *             {
                     *               "seq": 4712,
                     *               "at": "2023-05-09T11:00:02Z",
                     *               "knownAt": "2023-05-09T11:00:05Z",
                     *               "insurer": "bkk-nordlicht",
                     *               "service": "eau",
                     *               "availability": "degraded",
                     *               "mode": "switchback",
                     *               "incident": "cyber-2023-04"
                     *             }
                     *           ]
                     *         }
                     *       },
                     *       {
                     *         "event": "heartbeat",
                     *         "data": {
                     *           "epoch": 105321600,
                     *           "headSeq": 4712,
                     *           "generatedAt": "2026-01-12T09:30:10Z",
                     *           "clock": {
                     *             "kind": "simulated",
                     *             "now": "2023-05-09T11:05:00Z",
                     *             "rate": 60
                     *           }
                     *         }
                     *       },
                     *       {
                     *         "event": "notice",
                     *         "data": {
                     *           "epoch": 105321600,
                     *           "seq": 4712,
                     *           "resource": "incidents",
                     *           "id": "cyber-2023-04"
                     *         }
                     *       },
                     *       {
                     *         "event": "reset",
                     *         "id": "105321600:4712",
                     *         "data": {
                     *           "epoch": 105321600,
                     *           "seq": 4712,
                     *           "reason": "the position is too old"
                     *         }
                     *       }
                     *     ]
                     */
                    "text/event-stream": components["schemas"]["StreamEvent"][];
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooManyRequests"];
            500: components["responses"]["InternalError"];
            503: components["responses"]["Unavailable"];
        };
    };
    health: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It answers */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["CacheControlNever"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "schema": "health/1",
                     *       "status": "pass",
                     *       "generatedAt": "2026-01-12T09:30:00Z"
                     *     }
                     */
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["BadRequest"];
            503: components["responses"]["Unavailable"];
        };
    };
}
