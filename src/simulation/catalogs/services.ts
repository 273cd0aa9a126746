import type { Service } from '#domain/catalog.ts';
import { app } from './services/app.ts';
import { dta } from './services/dta.ts';
import { eau } from './services/eau.ts';
import { eeb } from './services/eeb.ts';
import { epa } from './services/epa.ts';
import { kg } from './services/kg.ts';
import { kim } from './services/kim.ts';
import { mail } from './services/mail.ts';
import { mel } from './services/mel.ts';
import { tel } from './services/tel.ts';
import { vsdm } from './services/vsdm.ts';
import { zv } from './services/zv.ts';

/** The twelve services, in display order. What each holds, and from which source, is said in its own file. */
export const services: readonly Service[] = [eau, kim, epa, vsdm, eeb, zv, kg, mel, dta, app, tel, mail];
