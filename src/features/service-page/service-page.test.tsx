// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import type { Board } from '#domain/board.ts';
import type { Catalog } from '#domain/catalog.ts';
import { absentCell, type Slot } from '#domain/cell.ts';
import { paintProof } from '#domain/paint.ts';
import { spreadOf } from '#domain/service-spread.ts';
import { publicWords } from '#i18n/public/public-words.ts';
import { render, textOf, type Rendered } from '#ui/testing/render.ts';
import { cell, sampleBoard, sampleCatalog, sampleNow } from '#ui/testing/sample-board.ts';
import { ServiceGuides } from './service-guides.tsx';
import { ServiceNews } from './service-news.tsx';
import { ServiceVerdict } from './service-verdict.tsx';
import { ServiceWhere } from './service-where.tsx';

const { messages, parts } = await publicWords.load('de', ['service']);
const words = parts.service ?? expect.fail('no words');
const easy = await publicWords.load('leicht', ['service']);
const live = paintProof('live', false, true);
const stale = paintProof('stale', false, true);

let drawn: Rendered;
afterEach(() => drawn.unmount());

describe('the state of a service at all insurers', () => {
  const verdict = (board: Board, serviceId: string, proof = live) => {
    drawn = render(
      <ServiceVerdict
        spread={spreadOf(board, sampleCatalog, serviceId, proof)}
        isProven={proof === live}
        lastTime="Di., 9. Mai 2023, 14:02 Uhr"
        isEasy={false}
        words={words.verdict}
      >
        <i />
      </ServiceVerdict>,
    );
    return { reach: drawn.element.querySelector('section')?.dataset['reach'], text: textOf(drawn.element) };
  };

  it('[R11] counts where it works, the fallback with its name', () => {
    expect(verdict(sampleBoard, 'eau')).toEqual({
      reach: 'fallback',
      text: 'Funktioniert bei allen 3 Kassen.Davon 1 im Notbetrieb: Das geht, dauert aber länger.',
    });
    drawn.unmount();
    const { reach, text } = verdict(sampleBoard, 'kim');
    expect(reach).toBe('limited');
    expect(text).toContain('Funktioniert bei 2 von 3 Kassen.Nicht erreichbar bei 1 Kasse.');
  });

  it('[R11] works nowhere, with the tile of an outage, only where it is known to be out of reach everywhere', () => {
    const [well, down, limited] = [cell('operational', 'normal'), cell('outage', 'normal'), cell('degraded', 'normal')];
    const kimOf = (...slots: readonly Slot[]) => {
      const rows = sampleBoard.rows.map((row, index) => ({ ...row, slots: [well, slots[index] ?? absentCell, null] }));
      const told = verdict({ ...sampleBoard, rows }, 'kim');
      drawn.unmount();
      return told;
    };
    expect(kimOf(down, down, down)).toEqual({
      reach: 'unreachable',
      text: 'Funktioniert zurzeit bei keiner Kasse.Nicht erreichbar bei 3 Kassen.',
    });
    for (const slots of [
      [limited, limited, limited],
      [down, down, limited],
    ]) {
      expect(kimOf(...slots)).toEqual({
        reach: 'limited',
        text: expect.stringContaining('Funktioniert zurzeit bei keiner Kasse ohne Einschränkung.'),
      });
    }
    expect(kimOf(down, down, absentCell)).toEqual({
      reach: 'limited',
      text: expect.stringMatching(/^Wir wissen zurzeit von keiner Kasse, .*Von 1.Kasse fehlen gerade Daten\.$/),
    });
    drawn = render(<i />);
  });

  it('[R11] without proof it does not know, and quotes the last answer as past and dated', () => {
    const { reach, text } = verdict(sampleBoard, 'kim', stale);
    expect(reach).toBe('unknown');
    expect(text).toContain('Das wissen wir gerade nicht.');
    expect(text).toContain(
      'Zuletzt bekannt, Stand Di., 9. Mai 2023, 14:02 Uhr: Der Dienst funktionierte bei 2 von 3 Kassen.',
    );
    expect(drawn.element.innerHTML).not.toContain('--color-ok');
  });

  it('[R11] when most insurers are silent it does not know either', () => {
    expect(verdict({ ...sampleBoard, rows: sampleBoard.rows.slice(0, 1) }, 'eau').reach).toBe('unknown');
  });
});

describe('where it works', () => {
  const where = (proof = live, catalog: Catalog = sampleCatalog) =>
    (drawn = render(
      <ServiceWhere
        spread={spreadOf(sampleBoard, catalog, 'app', proof)}
        serviceId="app"
        catalog={catalog}
        proof={proof}
        now={sampleNow}
        messages={messages}
        words={words.where}
      />,
    ));
  const headings = () => [...drawn.element.querySelectorAll('h3')].map(textOf);
  const type = (text: string) => {
    const input = drawn.element.querySelector('input');
    act(() => {
      if (input === null) return;
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input, text);
      input.dispatchEvent(new Event('input', { bubbles: true }));
    });
  };

  it('[R11] lists every insurer by state, with a way to its page', () => {
    where();
    expect(headings()).toEqual(['Nicht erreichbar (1)', 'Funktioniert (1)', 'Nutzen den Dienst nicht (1)']);
    const isolated = drawn.element.querySelector('[data-insurer="ek-digital"]');
    expect(textOf(isolated)).toBe('EK DigitalVorsorglich abgeschaltet, seit 2. Mai');
    expect(isolated?.querySelector('a')?.getAttribute('href')).toBe('/kasse/ek-digital');
  });

  it('[R11] without proof all that use it are unknown, with what was last said', () => {
    where(stale);
    expect(headings()).toEqual(['Stand unbekannt (2)', 'Nutzen den Dienst nicht (1)']);
    expect(textOf(drawn.element.querySelector('[data-insurer="ikk-saale"]'))).toContain('zuletzt: Funktioniert');
  });

  it('finds an insurer by name, a former one and with a typing error too, and opens what is folded', () => {
    where();
    const body = () => drawn.element.querySelector('[data-reach="working"] .fold-body');
    expect(body()?.getAttribute('data-closed')).toBe('true');
    type('saalteal');
    expect(body()?.getAttribute('data-closed')).toBe('false');
    expect(headings()).toEqual(['Funktioniert (1)']);
    type('Leuchtfeuer');
    expect(headings()).toEqual(['Nutzen den Dienst nicht (1)']);
    type('xyzxyz');
    expect(textOf(drawn.element.querySelector('output'))).toBe('Keine Kasse mit diesem Namen.');
  });

  it('[R14] names stay text, and an unreadable one gives way to the id', () => {
    const [first, second, third] = sampleCatalog.insurers;
    if (first === undefined || second === undefined || third === undefined) expect.fail('no sample');
    where(live, {
      ...sampleCatalog,
      insurers: [first, { ...second, name: '\u200b' }, { ...third, name: '<img src=x onerror=alert(1)>' }],
    });
    expect(drawn.element.querySelector('img')).toBeNull();
    expect(textOf(drawn.element.querySelector('[data-insurer="ek-digital"] a'))).toBe('<img src=x onerror=alert(1)>');
    expect(textOf(drawn.element.querySelector('[data-insurer="ikk-saale"] a'))).toContain('ikk-saale');
  });
});

describe('what to do and what is told', () => {
  it('[R14] a step that is not there in easy language appears in German with a mark', () => {
    drawn = render(
      <ServiceGuides
        guides={[
          {
            readerGroup: 'insured',
            kind: 'paper',
            isIndependent: true,
            steps: [
              { de: 'Verlangen Sie **Papier**.', en: null, simple: 'Sagen Sie: Ich brauche Papier.' },
              { de: 'Bewahren Sie es <b>auf</b>.', en: null, simple: null },
            ],
          },
        ]}
        messages={easy.messages}
        words={easy.parts.service?.guides ?? words.guides}
      />,
    );
    const [own, german] = drawn.element.querySelectorAll('li');
    expect(textOf(own ?? null)).toBe('Sagen Sie: Ich brauche Papier.');
    expect(textOf(german ?? null)).toBe('Bewahren Sie es <b>auf</b>. (Dieser Text ist in schwerer Sprache)');
    expect(german?.querySelector('bdi')?.lang).toBe('de');
    expect(drawn.element.querySelector('b')).toBeNull();
  });

  it('says that there is no guide, and of no incident only as past while nothing is proven', () => {
    drawn = render(<ServiceGuides guides={[]} messages={messages} words={words.guides} />);
    expect(textOf(drawn.element)).toContain('kein Ersatzweg hinterlegt');
    drawn.unmount();
    drawn = render(<ServiceNews incidents={[]} old={null} now={null} messages={messages} words={words} />);
    expect(textOf(drawn.element)).toContain('In den zuletzt bekannten Meldungen');
  });
});
