// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { render, type Rendered } from '#ui/testing/render.ts';
import { FigureFrame } from './figure-frame.tsx';

let drawn: Rendered;
afterEach(() => {
  drawn.unmount();
  vi.restoreAllMocks();
});

const rows = [
  ['Tag', 'Kassen'],
  ['1. Mai', 3],
] as const;

const frame = (picture: React.ReactNode) => (
  <FigureFrame
    title="Rückkehr"
    level={2}
    description="Drei Kassen am 1. Mai."
    words={{ table: 'Als Tabelle', csv: 'CSV', saveCsv: (title) => `${title} als CSV-Datei speichern` }}
    csv={{ fileName: 'rueckkehr', rows: () => rows }}
    renderTable={() => (
      <table>
        <tbody>
          <tr>
            <td>1. Mai</td>
            <td>3</td>
          </tr>
        </tbody>
      </table>
    )}
  >
    {picture}
  </FigureFrame>
);
const button = (name: string) =>
  [...drawn.element.querySelectorAll('button')].find((one) => one.textContent === name) ?? expect.fail(name);

describe('the frame of a figure', () => {
  it('[RK2] names the figure and tells it in a sentence', () => {
    drawn = render(frame(<p id="picture">picture</p>));
    const section = drawn.element.querySelector('section');
    const said = (attribute: string) => document.getElementById(section?.getAttribute(attribute) ?? '')?.textContent;
    expect(said('aria-labelledby')).toBe('Rückkehr');
    expect(said('aria-describedby')).toBe('Drei Kassen am 1. Mai.');
  });

  it('[RK2] shows the picture or the table, one at a time', () => {
    drawn = render(frame(<p id="picture">picture</p>));
    const shown = () => [
      drawn.element.querySelector('#picture') !== null,
      drawn.element.querySelector('table') !== null,
    ];
    expect(shown()).toEqual([true, false]);
    act(() => button('Als Tabelle').click());
    expect([shown(), button('Als Tabelle').getAttribute('aria-pressed')]).toEqual([[false, true], 'true']);
    act(() => button('Als Tabelle').click());
    expect(shown()).toEqual([true, false]);
  });

  it('[RK2] without a picture the table is there and nothing is offered instead', () => {
    drawn = render(frame(null));
    expect(drawn.element.querySelector('table')).not.toBeNull();
    expect([...drawn.element.querySelectorAll('button')].map((one) => one.textContent)).toEqual(['CSV']);
  });

  it('[RK2] on paper the table stands under the picture', () => {
    vi.spyOn(globalThis, 'matchMedia').mockImplementation((media) => {
      const list = new EventTarget();
      return Object.assign(list, { matches: media === 'print', media }) as MediaQueryList;
    });
    drawn = render(frame(<p id="picture">picture</p>));
    expect(drawn.element.querySelector('#picture')).not.toBeNull();
    expect(drawn.element.querySelector('table')).not.toBeNull();
  });

  it('[RK1] saves what the table shows as a file, and cleans up after itself', async () => {
    vi.useFakeTimers();
    const saved: Blob[] = [];
    const links: [string, string][] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      if (blob instanceof Blob) saved.push(blob);
      return 'blob:1';
    });
    const revoke = vi.spyOn(URL, 'revokeObjectURL').mockImplementation(() => {});
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
      links.push([this.href, this.download]);
    });
    drawn = render(frame(null));
    expect(button('CSV').getAttribute('aria-label')).toBe('Rückkehr als CSV-Datei speichern');
    act(() => button('CSV').click());
    expect(links).toEqual([['blob:1', 'rueckkehr.csv']]);
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(await saved[0]?.arrayBuffer())).toBe(
      '\uFEFFTag,Kassen\r\n1. Mai,3\r\n',
    );
    expect(document.querySelector('a[download]')).toBeNull();
    vi.runAllTimers();
    expect(revoke).toHaveBeenCalledWith('blob:1');
    vi.useRealTimers();
  });
});
