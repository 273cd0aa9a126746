import { describe, expect, it } from 'vitest';
import { parseTimelineView } from './timeline-view.ts';
import { sampleCatalog } from '#ui/testing/sample-board.ts';
import { timelineSearch } from './timeline-link.tsx';

describe('[TL11] a link to the timeline', () => {
  const [insurer] = sampleCatalog.insurers;
  const [service] = sampleCatalog.services;
  if (insurer === undefined || service === undefined) throw new Error('the sample is empty');

  it('is read back as what it leads to', () => {
    const search = timelineSearch({ insurerId: insurer.id, serviceId: service.id, audience: 'staff' }, '?thema=dark');
    const { view, ignored } = parseTimelineView(search, sampleCatalog);
    expect(ignored).toEqual([]);
    expect(view).toMatchObject({ insurerId: insurer.id, serviceId: service.id });
    expect(new URLSearchParams(search).get('thema')).toBe('dark');
    expect(search).not.toContain('audienz');
  });

  it('keeps the instant, asks for the window of an incident, and for what the public may know', () => {
    const search = timelineSearch({ incidentId: 'vorfall', audience: 'public' }, '?t=2023-05-03T10:40');
    expect(search).toBe('?t=2023-05-03T10:40&stoerung=vorfall&fenster=stoerung&audienz=oeffentlich');
    expect(parseTimelineView(search, sampleCatalog).view).toMatchObject({ window: 'stoerung', incidentId: 'vorfall' });
  });
});
