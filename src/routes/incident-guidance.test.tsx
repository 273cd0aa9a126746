// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { sampleIncident } from '#domain/testing/sample-incident.ts';
import { textOf, type Rendered } from '#ui/testing/render.ts';
import { IncidentGuidance } from './incident-guidance.tsx';
import { renderPublic } from './testing/render-public.tsx';

let drawn: Rendered;
afterEach(() => drawn.unmount());

it('[R26] an open security incident comes with a warning and with patience; any other comes without', async () => {
  const incident = sampleIncident('vorfall', { kind: 'security' });
  drawn = await renderPublic('/', <IncidentGuidance incidents={[incident]} />);
  expect(textOf(drawn.element)).toMatch(/Vorsicht vor Betrug.*nie per E-Mail.*kann die Bearbeitung noch Wochen dauern/);
  drawn.unmount();
  const others = [sampleIncident('a', { kind: 'technical' }), sampleIncident('b', { kind: 'security', resolvedAt: 1 })];
  drawn = await renderPublic('/', <IncidentGuidance incidents={others} />);
  expect(drawn.element.querySelector('[data-guidance]')).toBeNull();
});
